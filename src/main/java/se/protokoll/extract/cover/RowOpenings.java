package se.protokoll.extract.cover;

import java.util.HashMap;
import java.util.Map;
import se.protokoll.extract.labels.LabelLexicon;

/** The words that open the rows of a list set out with blanks: "Ersättare" before each substitute is no heading. */
final class RowOpenings {

    /** So many rows that say first what somebody is are a table, also where no heading shows one. */
    private static final int MANY_ROWS = 4;

    private final LabelSegments segments;

    /** How many rows begin with a word. */
    private final Map<String, Integer> openings = new HashMap<>();

    /** How many rows begin with the label of a list. */
    private int memberRows;

    RowOpenings(LabelSegments segments) {
        this.segments = segments;
        var tokens = segments.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (segments.opensRow(at)) {
                openings.merge(tokens.get(at).key(), 1, Integer::sum);
                var label = LabelLexicon.exact(tokens.subList(at, at + 1));
                memberRows += label != null && label.listsPeople() ? 1 : 0;
            }
        }
    }

    /** Whether rows of a table set out with blanks begin with the word, this one among them. */
    boolean isInEachRow(int at) {
        return segments.opensRow(at)
                && openings.getOrDefault(segments.tokens().get(at).key(), 0) > 1;
    }

    /** Whether so many rows say first what somebody is that they are a table. */
    boolean areTable() {
        return memberRows >= MANY_ROWS;
    }
}
