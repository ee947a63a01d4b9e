package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.NamePlausibility;

/**
 * Signatures whose names stand before what they sign as: "Underskrifter Anna Ek Ordförande Bo Lind Justerare". Read label
 * first, every name would belong to the office of the one before.
 */
final class SignedAbove {

    private static final double CERTAIN = 4;
    private static final int LONGEST_NAME = 4;

    /** Further from the label there are other things than signatures. */
    private static final int LONGEST_SIGNATURE = 16;

    private SignedAbove() {}

    /** The fields, with the value of each office that stands behind its names put where it belongs. */
    static List<CoverField> labelled(List<CoverField> fields) {
        var labelled = new ArrayList<>(fields);
        for (int at = 0; at < fields.size(); at++) {
            int end = at + 1;
            while (end < fields.size() && fields.get(end).labels().getFirst().signs()) {
                end++;
            }
            boolean offices = fields.get(at).is(Label.SIGNATURES) && end > at + 2;
            if (offices && isName(fields.get(at)) && !isName(fields.get(end - 1))) {
                for (int i = at + 1; i < end; i++) {
                    labelled.set(i, fields.get(i).withValue(fields.get(i - 1).value()));
                }
            }
        }
        return labelled;
    }

    /** Whether a name stands right behind the label, and little else. */
    private static boolean isName(CoverField field) {
        var value = field.value();
        if (value.size() > LONGEST_SIGNATURE) {
            return false;
        }
        for (int to = 2; to <= Math.min(value.size(), LONGEST_NAME); to++) {
            if (NamePlausibility.ofTokens(value.subList(0, to)) >= CERTAIN) {
                return true;
            }
        }
        return false;
    }
}
