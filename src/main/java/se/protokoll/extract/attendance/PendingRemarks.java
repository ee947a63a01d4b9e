package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** What a list says of people before it names them: that they are absent, or for which items they were there. */
final class PendingRemarks {

    /** What a heading says of all below it. */
    private @Nullable Piece absence;

    /** What is said of the next person only. */
    private final List<Token> ahead = new ArrayList<>();

    /** "Vid § 5: …": what the list begins with and says of everybody on it. */
    private final List<Token> limit = new ArrayList<>();

    /** Whether that holds for the people of one row only. */
    private boolean forRow;

    /** Whether it stood in a line over those it holds for, up to the next blank line. */
    private boolean forParagraph;

    /** Drops what held for a row where the next one begins. */
    void reach(Piece piece) {
        boolean row = forRow && piece.first().beginsLine() && piece.first().column() == 0;
        if (row || (forParagraph && piece.after(Separator.PARAGRAPH))) {
            limit.clear();
            forRow = false;
            forParagraph = false;
        }
    }

    /** A row begins that says for which items its people were there. */
    void openRow() {
        limit.clear();
        forRow = true;
    }

    /** A line begins that says for which items those below it were there. */
    void openHeading() {
        limit.clear();
        forParagraph = true;
    }

    /** Whether remarks that stand before a name now are said of several. */
    boolean isForSeveral() {
        return forRow || forParagraph;
    }

    boolean isLimited() {
        return !limit.isEmpty();
    }

    void limit(Piece remark) {
        limit.addAll(remark.tokens());
    }

    boolean isAhead() {
        return !ahead.isEmpty();
    }

    void ahead(Piece remark) {
        ahead.addAll(remark.tokens());
    }

    void absence(Piece remark) {
        absence = remark;
    }

    /** Those who follow are absent no more. */
    void endAbsence() {
        absence = null;
    }

    void give(PersonDraft person) {
        if (absence != null) {
            person.remark().addAll(absence.tokens());
        }
        person.remark().addAll(limit);
        person.remark().addAll(ahead);
        ahead.clear();
    }
}
