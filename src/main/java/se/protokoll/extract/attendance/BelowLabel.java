package se.protokoll.extract.attendance;

import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.Segment;
import se.protokoll.minutes.Signature;

/** "Vid protokollet     Justeras" with the names in the same columns below: whose label is whose. */
final class BelowLabel {

    /** Characters by which a name may begin before or behind its label. */
    private static final int ASKEW = 2;

    private BelowLabel() {}

    /** Whether somebody signs below the first of labels that stand side by side, and the next below the second. */
    static boolean signs(Layout layout, CoverField labels, Signature signature) {
        var lines = layout.lines();
        int label = Layout.firstEndingAfter(lines, labels.start());
        int name = Layout.firstEndingAfter(lines, signature.evidence().start());
        if (label >= name || name >= lines.size()) {
            return false;
        }
        return areColumns(lines.get(label), lines.get(name), signature)
                || areClose(labels, lines.get(label), lines.get(name), signature);
    }

    private static boolean areColumns(Line labels, Line names, Signature signature) {
        var above = labels.segments();
        var below = names.segments();
        return above.size() > 1
                && below.size() > 1
                && below.getFirst().start() == signature.evidence().start()
                && isNear(above.getFirst().column(), below.getFirst().column())
                && overlap(above.get(1), below.get(1));
    }

    /** "Vid protokollet: Justeras:" over "Anna Ek Bo Lind", where the gaps have been lost. */
    private static boolean areClose(CoverField field, Line labels, Line names, Signature signature) {
        return labels.segments().size() == 1
                && names.segments().size() == 1
                && labels.end() >= field.end()
                && names.start() == signature.evidence().start();
    }

    /** Names are longer than most labels and set about the middle of them. */
    private static boolean overlap(Segment label, Segment name) {
        return label.column() - ASKEW <= name.column() + name.end() - name.start()
                && name.column() - ASKEW <= label.column() + label.end() - label.start();
    }

    private static boolean isNear(int column, int other) {
        return Math.abs(column - other) <= ASKEW;
    }
}
