package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Presence;

/**
 * "Anna Ek (S), ersatt av Bo Lind (S)", "Anna Ek lämnar mötet och ersättes av Bo Lind": who came in whose place, both being
 * listed. Where nothing says for which part, the one did not come at all; what is said of one limits the other too.
 */
final class Successors {

    private static final Pattern REPLACED_BY =
            Pattern.compile("(?:\\p{L}+ )?(?:ersätte?s|ersatte?s?|avlös(?:e?s|t|tes)) av");

    /** "ersättes av Anna Ek respektive Bo Lind" */
    private static final String RESPECTIVELY = "respektive";

    private record Succession(PersonDraft first, PersonDraft second, Piece words) {}

    private final List<Piece> pieces;
    private final List<Succession> found = new ArrayList<>();

    Successors(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Notes that a person named at an index follows another, if the words before the name say so. */
    void note(PersonDraft first, PersonDraft second, int i) {
        var before = found.isEmpty() ? null : found.getLast();
        if (before != null
                && before.second().equals(first)
                && pieces.get(i - 1).words().equals(RESPECTIVELY)) {
            found.add(new Succession(before.first(), second, before.words()));
            second.serve();
            return;
        }
        int at = i - 1;
        while (at >= 0 && pieces.get(at).kind() == PieceKind.GLUE) {
            if (REPLACED_BY
                    .matcher(pieces.get(at).words().toLowerCase(Locale.ROOT))
                    .matches()) {
                found.add(new Succession(first, second, pieces.get(at)));
                second.serve();
                return;
            }
            at--;
        }
    }

    /** Says of everybody how far they were there, when all that is told of them has been read. */
    void settle() {
        for (var succession : found) {
            boolean limited = isLimited(succession.first());
            if (limited && !isLimited(succession.second())) {
                succession.second().remark().addAll(succession.words().tokens());
            } else if (!limited && isLimited(succession.second())) {
                succession.first().remark().addAll(succession.second().remark());
            } else if (!limited) {
                succession.first().strike();
            }
        }
    }

    private static boolean isLimited(PersonDraft person) {
        return Presences.of(Token.phrase(person.remark())) == Presence.PARTIAL;
    }
}
