package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.Piece;
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

    /** Drops what held for a row where the next one begins. */
    void reach(Piece piece) {
        if (forRow && piece.first().beginsLine() && piece.first().column() == 0) {
            limit.clear();
            forRow = false;
        }
    }

    /** A row begins that says for which items its people were there. */
    void openRow() {
        limit.clear();
        forRow = true;
    }

    boolean isForRow() {
        return forRow;
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
