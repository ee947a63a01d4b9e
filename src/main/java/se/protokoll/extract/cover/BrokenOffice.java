package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.words.Separator;

/**
 * An office that a line end has cut where the next line begins with a label of its own, though the list runs on beside
 * both:
 *
 * <pre>
 * Beslutande     Anna Ek (S), ordförande, Bo Lind (M), vice
 * Ledamöter      ordförande, Carl Ås (C)
 * </pre>
 */
final class BrokenOffice {

    private static final String DEPUTY = "vice";

    private static final String CHAIR = "ordförande";

    private BrokenOffice() {}

    /** Puts the second half of such an office behind the first. */
    static void mend(List<CoverField> fields) {
        for (int i = 0; i + 1 < fields.size(); i++) {
            var upper = fields.get(i).value();
            var lower = fields.get(i + 1).value();
            boolean broken = fields.get(i).listsPeople()
                    && fields.get(i + 1).listsPeople()
                    && !upper.isEmpty()
                    && lower.size() > 1
                    && upper.getLast().text().equals(DEPUTY)
                    && lower.getFirst().text().equals(CHAIR);
            if (broken) {
                var half = lower.getFirst();
                var whole = new ArrayList<>(upper);
                whole.add(half.withBefore(half.before().replacing(Separator.GAP, Separator.NEWLINE)));
                fields.set(i, fields.get(i).withValue(whole));
                fields.set(i + 1, fields.get(i + 1).withValue(lower.subList(1, lower.size())));
            }
        }
    }
}
