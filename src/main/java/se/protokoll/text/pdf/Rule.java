package se.protokoll.text.pdf;

/**
 * A straight line drawn on the page, horizontal or vertical.
 *
 * @param horizontal whether it runs from left to right
 * @param at its y if horizontal, else its x
 * @param from where it begins on the other axis
 * @param to where it ends; not less than {@code from}
 */
record Rule(boolean horizontal, float at, float from, float to) {

    float length() {
        return to - from;
    }
}
