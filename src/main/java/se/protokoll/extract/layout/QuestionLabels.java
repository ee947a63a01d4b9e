package se.protokoll.extract.layout;

import java.util.Set;

/**
 * Labels that ask when, where and who: "Vilka? Anna Ek". They are read with their sign, for without it they are words of
 * any sentence; before a colon, or where nothing stands beside them, it may be left out.
 */
final class QuestionLabels {

    /** With this behind them labels are found. */
    static final String SIGN = "?";

    private static final Set<String> WORDS = Set.of("När", "Var", "Vilka");

    /** It heads no column of a list, as "När" does. */
    private static final String WHERE = "Var";

    private final String text;
    private boolean alone;

    QuestionLabels(String text) {
        this.text = text;
    }

    void beginLine(Line line) {
        alone = line.segments().size() == 1;
    }

    /** Whether the word between two places, in a segment of the line that was begun last, is one. */
    boolean ask(Segment segment, int start, int end) {
        if (start != segment.start() || !WORDS.contains(text.substring(start, end))) {
            return false;
        }
        return end < segment.end()
                ? text.startsWith(SIGN, end) || text.charAt(end) == ':'
                : alone || text.startsWith(WHERE, start);
    }
}
