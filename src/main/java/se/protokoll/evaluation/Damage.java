package se.protokoll.evaluation;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happens to minutes on their way to being text: lines, commas and labels are lost, letters are taken for others. The
 * same seed does the same damage.
 */
public enum Damage {
    /** Every line break but those of paragraphs is a blank. */
    LOST_LINES,
    /** Everything stands on one line. */
    LOST_PARAGRAPHS,
    /** Some commas, full stops, brackets and paragraph signs are gone. */
    LOST_MARKS,
    /** Some blanks have become line breaks, as in narrow columns. */
    BROKEN_LINES,
    /** Some blanks are gone. */
    GLUED_WORDS,
    /** Some letters are taken for others that look like them. */
    MISREAD_LETTERS,
    /** The first letters of some words at the beginning of a line are gone, as from a bad font. */
    LOST_LETTERS;

    private static final List<String> LOOKALIKES =
            List.of("rn m", "m rn", "l 1", "I l", "å a", "ä a", "ö o", "O 0", "S 5");

    /** The text, damaged. */
    public String to(String text, long seed) {
        var random = new Random(seed);
        return switch (this) {
            case LOST_LINES -> text.replaceAll("(?<!\n)\n(?!\n)", " ");
            case LOST_PARAGRAPHS -> text.replaceAll("\\s*\n\\s*", " ");
            case LOST_MARKS -> some(text, "[,.()§]", 0.12, random, mark -> "");
            case BROKEN_LINES -> some(text, " ", 0.08, random, blank -> "\n");
            case GLUED_WORDS -> some(text, " ", 0.02, random, blank -> "");
            case MISREAD_LETTERS -> some(text, "rn|m|l|I|å|ä|ö|O|S", 0.03, random, Damage::lookalike);
            case LOST_LETTERS -> some(text, "(?m)^\\p{Lu}\\p{Ll}{1,3}(?=\\p{Ll}{3})", 0.15, random, letters -> "");
        };
    }

    private static String some(
            String text, String what, double share, Random random, UnaryOperator<String> replacement) {
        return Pattern.compile(what)
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        random.nextDouble() < share ? replacement.apply(match.group()) : match.group()));
    }

    private static String lookalike(String letters) {
        return LOOKALIKES.stream()
                .filter(pair -> pair.startsWith(letters + " "))
                .map(pair -> pair.substring(letters.length() + 1))
                .findFirst()
                .orElse(letters);
    }
}
