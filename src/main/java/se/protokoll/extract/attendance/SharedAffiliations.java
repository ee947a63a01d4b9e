package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;

/** "Anna Ek, Bo Lind, Digg" and "Anna Ek och Bo Lind, Åmål": one affiliation for all before it. */
final class SharedAffiliations {

    private final List<Piece> pieces;
    private final List<PersonDraft> people;
    private final ListStyle style;

    /** @param people those read so far */
    SharedAffiliations(List<Piece> pieces, List<PersonDraft> people, ListStyle style) {
        this.pieces = pieces;
        this.people = people;
        this.style = style;
    }

    /** Gives what the last person is there for to those before as well who share it. */
    void share(Piece affiliation) {
        for (int i = people.size() - 2; i >= 0; i--) {
            var person = people.get(i);
            var next = people.get(i + 1).name();
            boolean sameLine = next.first().line() == affiliation.first().line()
                    && !next.first().beginsLine();
            boolean runsOn = sameLine || isWithinLine(person.name());
            boolean joined = (runsOn && next.after(Separator.COMMA)) || style.joinsWithAnd(person.name(), next);
            boolean shares = style.givesAffiliations()
                    || isPairBehindSamt(person, next)
                    || isPairOnLine(person, next, affiliation);
            if (person.hasAttribute() || !joined || !shares) {
                return;
            }
            person.affiliation(affiliation);
        }
    }

    /** Where a name stands behind another on its line and a comma, those on the next line go on with it. */
    private static boolean isWithinLine(Piece name) {
        return name.after(Separator.COMMA) && !name.first().beginsLine();
    }

    /** "Anna Ek, Bo Lind samt Eva Ros och Åke Dal från Hjo": those whom "samt" sets apart from the others share it. */
    private boolean isPairBehindSamt(PersonDraft first, Piece next) {
        int at = pieces.indexOf(first.name());
        return at > 0
                && pieces.get(at - 1).kind() == PieceKind.GLUE
                && pieces.get(at - 1).words().equals("samt")
                && style.joinsWithAnd(first.name(), next);
    }

    /** "Anna Ek och Bo Lind, Åmåls museum" on a line of their own. */
    private boolean isPairOnLine(PersonDraft first, Piece next, Piece affiliation) {
        return first.name().first().beginsLine()
                && next.first().line() == affiliation.first().line()
                && affiliation.after(Separator.COMMA)
                && style.joinsWithAnd(first.name(), next);
    }
}
