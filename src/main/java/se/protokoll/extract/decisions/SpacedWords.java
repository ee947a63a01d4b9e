package se.protokoll.extract.decisions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which a decision begins as typewriters set them apart: "Nämnden beslutar a t t bevilja bidraget". */
final class SpacedWords {

    private static final String APART = "[Aa] t t|[Bb] e s l (?:u t(?: (?:a (?:r|s|t|d e(?: s)?)))?|ö t(?: (?:s|o))?)";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])(?:" + APART + ")(?![\\p{L}\\d])");

    private SpacedWords() {}

    /** Whether a text holds what each of them does, which is soon told. */
    static boolean mayBeIn(String text) {
        return text.contains(" t t") || text.contains(" e s l ");
    }

    static Matcher in(CharSequence text) {
        return WORD.matcher(text);
    }

    /** The text with the letters of each such word side by side. */
    static String closed(String text) {
        return WORD.matcher(text).replaceAll(word -> word.group().replace(" ", ""));
    }
}
