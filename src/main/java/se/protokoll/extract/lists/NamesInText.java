package se.protokoll.extract.lists;

import java.util.HashSet;
import java.util.Set;

/** Runs of words with capitals that running text sets off at both ends, as it does people's names. */
final class NamesInText {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private static final String MARKS = ".,;:?!)";

    private final String text;
    private int at;

    private NamesInText(String text) {
        this.text = text;
    }

    /** The runs of some text, with one blank between words. */
    static Set<String> in(String text) {
        return new NamesInText(text).runs();
    }

    private Set<String> runs() {
        var runs = new HashSet<String>();
        while (at < text.length()) {
            if (beginsCapital()) {
                int start = at;
                int words = run();
                if (words >= SHORTEST && words <= LONGEST && isSetOff()) {
                    runs.add(text.substring(start, at));
                }
            } else {
                at++;
            }
        }
        return runs;
    }

    private boolean beginsCapital() {
        return Character.isUpperCase(text.charAt(at)) && (at == 0 || !isInWord(text.charAt(at - 1)));
    }

    /** Goes to the end of a run and counts its words. */
    private int run() {
        int words = 0;
        do {
            at += words == 0 ? 0 : 1;
            while (at < text.length() && isInWord(text.charAt(at))) {
                at++;
            }
            words++;
        } while (at + 1 < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1)));
        return words;
    }

    private boolean isSetOff() {
        if (at >= text.length()) {
            return false;
        }
        char next = text.charAt(at);
        boolean goesOn = next == ' ' && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return goesOn || MARKS.indexOf(next) >= 0;
    }

    private static boolean isInWord(char character) {
        return Character.isLetter(character) || character == '-' || character == '\'' || character == '’';
    }
}
