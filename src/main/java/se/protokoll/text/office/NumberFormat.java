package se.protokoll.text.office;

import java.util.Locale;

/** How a list writes its numbers. */
enum NumberFormat {
    DECIMAL,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** The one that Word calls so; decimal for those of other scripts. */
    static NumberFormat ofWord(String name) {
        return switch (name) {
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The one that OpenDocument gives by its first number. */
    static NumberFormat ofFirst(String first) {
        return switch (first) {
            case "I" -> UPPER_ROMAN;
            case "i" -> LOWER_ROMAN;
            case "A" -> UPPER_LETTER;
            case "a" -> LOWER_LETTER;
            case "" -> NONE;
            default -> DECIMAL;
        };
    }

    /** A number, from 0; those that the format cannot write are written with digits. */
    String write(int number) {
        return switch (this) {
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_LETTER -> letters(number, 'a');
            case DECIMAL -> String.valueOf(number);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                roman.append(ROMAN_SIGNS[i]);
                left -= ROMAN[i];
            }
        }
        return roman.toString();
    }

    /** a to z, then aa to zz. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 20) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
