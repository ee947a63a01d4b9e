package se.protokoll.extract.cover;

import java.util.List;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** A place in the line of its label ends with its paragraph, whatever follows below under no label. */
final class BesidePlace {

    private BesidePlace() {}

    /** The value of a field without what follows a place so. */
    static List<Token> of(CoverField field) {
        var value = field.value();
        boolean beside = field.is(Label.PLACE)
                && !field.isGathered()
                && value.getFirst().after(Separator.COLON)
                && !value.getFirst().beginsLine();
        int at = 1;
        while (at < value.size() && !(beside && value.get(at).after(Separator.PARAGRAPH))) {
            at++;
        }
        return value.subList(0, at);
    }
}
