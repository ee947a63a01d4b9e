package se.protokoll.extract.cover;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.Segment;

/** Which parts of the text labels and their values take up, for as many of them as a document may have. */
final class FieldSpans {

    private final int[] labels;
    private final int[] starts;

    /** The furthest that a field up to each one reaches. */
    private final int[] reaches;

    private FieldSpans(int[] labels, int[] starts, int[] reaches) {
        this.labels = labels;
        this.starts = starts;
        this.reaches = reaches;
    }

    static FieldSpans of(List<CoverField> fields) {
        // Dates are found by what they are, whether a label stands before them or not.
        var covering = fields.stream()
                .filter(field -> !field.is(Label.DATE))
                .sorted(Comparator.comparingInt(CoverField::start))
                .toList();
        var reaches = new int[covering.size()];
        for (int i = 0; i < reaches.length; i++) {
            reaches[i] = Math.max(i == 0 ? 0 : reaches[i - 1], end(covering.get(i)));
        }
        return new FieldSpans(starts(fields), starts(covering), reaches);
    }

    private static int[] starts(List<CoverField> fields) {
        return fields.stream().mapToInt(CoverField::start).sorted().toArray();
    }

    private static int end(CoverField field) {
        return field.value().isEmpty() ? field.end() : field.value().getLast().end();
    }

    /** Where the first label of a line begins; the line's end where it has none. */
    int firstLabel(Line line) {
        int label = before(labels, line.start());
        return label < labels.length && labels[label] < line.end() ? labels[label] : line.end();
    }

    /** Whether a segment lies, in part at least, in a label or its value. */
    boolean cover(Segment segment) {
        int fields = before(starts, segment.end());
        return fields > 0 && segment.start() < reaches[fields - 1];
    }

    /** How many offsets are smaller than one. */
    private static int before(int[] offsets, int limit) {
        int found = Arrays.binarySearch(offsets, limit);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && offsets[at - 1] == limit) {
            at--;
        }
        return at;
    }
}
