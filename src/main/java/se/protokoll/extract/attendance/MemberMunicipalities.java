package se.protokoll.extract.attendance;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.registry.Municipalities;

/**
 * Municipalities that stand alone on a line above the labels of those whom they have sent: "Hjo kommun", and below it
 * "Ordinarie" and "Ersättare", as the minutes of a kommunalförbund have it.
 */
final class MemberMunicipalities {

    /** One such line is the end of somebody's entry; two are a way to write. */
    private static final int FEWEST = 2;

    private static final Set<Label> SENT = EnumSet.of(
            Label.MEMBERS,
            Label.SUBSTITUTES,
            Label.SERVING_SUBSTITUTES,
            Label.NON_SERVING_SUBSTITUTES,
            Label.DECIDING,
            Label.NON_DECIDING);

    private final Map<Integer, Piece> byFieldStart = new HashMap<>();
    private final Map<Integer, Integer> tails = new HashMap<>();

    private MemberMunicipalities() {}

    static MemberMunicipalities in(List<CoverField> fields) {
        var found = new MemberMunicipalities();
        Piece heading = null;
        for (int i = 1; i < fields.size(); i++) {
            var field = fields.get(i);
            boolean sent = SENT.containsAll(field.labels());
            var above = sent ? lastLine(fields.get(i - 1)) : null;
            heading = !sent ? null : above == null ? heading : above;
            if (above != null) {
                found.tails.put(fields.get(i - 1).start(), above.tokens().size());
            }
            if (heading != null) {
                found.byFieldStart.put(field.start(), heading);
            }
        }
        return found.tails.size() < FEWEST ? new MemberMunicipalities() : found;
    }

    /** The municipality that the last line of a value names and nothing else; null where it says more. */
    private static @Nullable Piece lastLine(CoverField field) {
        var value = field.value();
        int from = value.size() - 1;
        while (from > 0 && !value.get(from).beginsLine()) {
            from--;
        }
        boolean apart = from == 0
                || !field.listsPeople()
                || (from > 0 && value.get(from).after(Separator.PARAGRAPH));
        boolean line = from >= 0 && (from == 0 || value.get(from).beginsLine());
        if (!apart || !line) {
            return null;
        }
        var piece = new Piece(PieceKind.MUNICIPALITY, value.subList(from, value.size()));
        return Municipalities.swedish().find(piece.words()).isPresent() ? piece : null;
    }

    /** The municipality over a list; null where none stands there. */
    @Nullable
    Piece over(CoverField field) {
        return byFieldStart.get(field.start());
    }

    /** A list without the municipality that stands at its end and is the next one's. */
    CoverField without(CoverField field) {
        int tail = tails.getOrDefault(field.start(), 0);
        var value = field.value();
        return tail == 0 ? field : field.withValue(value.subList(0, value.size() - tail));
    }
}
