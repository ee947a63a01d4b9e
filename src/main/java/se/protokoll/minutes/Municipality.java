package se.protokoll.minutes;

/**
 * One of Sweden's municipalities, present or former, as a fact refers to it.
 *
 * @param code kommunkod, four digits kept as text because of leading zeros (Statistics Sweden, SCB)
 * @param name plain name without "kommun", such as {@code Haninge}
 */
public record Municipality(String code, String name) {}
