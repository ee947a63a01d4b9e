package se.protokoll.extract.layout;

import java.util.Set;

/** Puts together words that a line end or a blank parts behind a hyphen. */
final class BrokenWord {

    /** "Vård- och omsorgsnämnden": the hyphen stands for what both have. */
    private static final Set<String> JOINING = Set.of("och", "eller", "samt");

    private BrokenWord() {}

    /** Whether "Bert-" and "Inge", or "kommun-" and "sekreterare", are one word. */
    static boolean goesOn(String word, String continuation) {
        int last = word.length() - 1;
        return last > 0
                && word.charAt(last) == '-'
                && Character.isLetter(word.charAt(last - 1))
                && !continuation.isEmpty()
                && Character.isLetter(continuation.charAt(0))
                && (Character.isLowerCase(continuation.charAt(0)) || Character.isUpperCase(word.charAt(0)))
                && !JOINING.contains(continuation);
    }

    /** The whole word; it keeps its hyphen where a capital follows. */
    static String joined(String word, String continuation) {
        boolean small = Character.isLowerCase(continuation.charAt(0));
        return (small ? word.substring(0, word.length() - 1) : word) + continuation;
    }
}
