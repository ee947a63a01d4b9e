package se.protokoll.extract.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.words.Separator;

/** Whom those who are named next are there for: what stands over or before several people, as long as it holds. */
final class OpenGroup {

    private final List<Piece> pieces;
    private final ListStyle style;
    private @Nullable Piece affiliation;
    private @Nullable Piece party;

    /** Whether it holds for rows that are set out with blanks, and no further than they go. */
    private boolean forRows;

    /** Whether it holds for its line and no further. */
    private boolean forLine;

    /** Whether each line says before a colon whom its people are there for. */
    private boolean beforeColon;

    OpenGroup(List<Piece> pieces, ListStyle style) {
        this.pieces = pieces;
        this.style = style;
    }

    /** Closes what holds no longer at a piece. */
    void reach(int i) {
        var piece = pieces.get(i);
        boolean line = piece.first().beginsLine();
        if (line && style.groupsEndWithLine()) {
            party = null;
        }
        boolean behindRows = forRows
                && piece.after(Separator.PARAGRAPH)
                && piece.first().column() == 0
                && !Neighbours.opensRow(pieces, i);
        if ((line && forLine) || behindRows) {
            close();
        }
    }

    /** The affiliation at an index holds for those below it. */
    void open(int i) {
        affiliation = pieces.get(i);
        forLine = false;
        forRows = Neighbours.opensRow(pieces, i) && pieces.get(i + 1).after(Separator.GAP);
    }

    /** The affiliation at an index holds for those named in its line. */
    void openLine(int i) {
        affiliation = pieces.get(i);
        forLine = true;
        forRows = false;
    }

    void openParty(Piece piece) {
        party = piece;
    }

    /** What is named next is there for no group any more. */
    void close() {
        affiliation = null;
        forLine = false;
        forRows = false;
    }

    void give(PersonDraft person) {
        if (affiliation != null) {
            person.affiliation(affiliation);
        }
        if (party != null) {
            person.party(party, false);
        }
    }

    /** Whether somebody's affiliation is that of the group. */
    boolean holds(PersonDraft person) {
        return affiliation != null && person.affiliations().contains(affiliation);
    }

    /** "Hjo (Anna Ek sjuk) och Skara": whether somebody stands in brackets behind the affiliation. */
    boolean bracketsBehind(PersonDraft person) {
        return affiliation != null
                && person.name().after(Separator.OPEN)
                && !affiliation.first().bracketed()
                && holds(person);
    }

    /** Whether the last affiliation stood before a colon. */
    boolean isBeforeColon() {
        return beforeColon;
    }

    /** Notes how an affiliation stood. */
    void pass(int i) {
        beforeColon = Neighbours.isBeforeColon(pieces, i);
    }
}
