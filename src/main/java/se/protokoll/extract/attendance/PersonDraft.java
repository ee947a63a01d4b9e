package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Roles;

/** What has been gathered so far about one person on an attendance list. */
final class PersonDraft {

    /**
     * Characters between two parts of an affiliation that a comma or bracket joins; a line end and what it is indented
     * by.
     */
    private static final int JOINT = 25;

    private final Piece name;
    private final Label section;
    private final List<Piece> affiliations = new ArrayList<>();
    private final List<Piece> roles = new ArrayList<>();
    private final List<Token> remark = new ArrayList<>();
    private @Nullable Piece party;
    private @Nullable Piece mark;
    private @Nullable Piece offered;
    private boolean serving;
    private boolean struck;
    private ListClues list = ListClues.NONE;

    PersonDraft(Piece name, Label section) {
        this.name = name;
        this.section = section;
    }

    /** The same person in another section. */
    PersonDraft under(Label other) {
        var moved = new PersonDraft(name, other);
        moved.affiliations.addAll(affiliations);
        moved.roles.addAll(roles);
        moved.remark.addAll(remark);
        moved.party = party;
        moved.mark = mark;
        moved.serving = serving;
        moved.struck = struck;
        moved.list = list;
        return moved;
    }

    Piece name() {
        return name;
    }

    /** The label the person is listed under. */
    Label section() {
        return section;
    }

    List<Piece> affiliations() {
        return affiliations;
    }

    List<Piece> roles() {
        return roles;
    }

    /** Takes a role; one that a line end has cut in two is put together again. */
    void role(Piece piece) {
        if (!roles.isEmpty()) {
            var whole = new ArrayList<>(roles.getLast().tokens());
            whole.addAll(piece.tokens());
            var joined = new Piece(PieceKind.ROLE, whole);
            boolean halves = piece.first().beginsLine()
                    && Roles.swedish().normalise(joined.words()).isPresent();
            if (halves) {
                roles.removeLast();
                roles.add(joined);
                return;
            }
        }
        roles.add(piece);
    }

    /** The tokens of the remarks, those of a replaced person's name included. */
    List<Token> remark() {
        return remark;
    }

    @Nullable
    Piece party() {
        return party;
    }

    @Nullable
    Piece mark() {
        return mark;
    }

    /** Whether the list says that the person serves for another. */
    boolean isServing() {
        return serving;
    }

    void serve() {
        serving = true;
    }

    /** Whether the name is struck out or excepted from those who were there. */
    boolean isStruck() {
        return struck;
    }

    void strike() {
        struck = true;
    }

    /** Takes back that the person was excepted. */
    void release() {
        struck = false;
    }

    /** How well the list was read. */
    ListClues list() {
        return list;
    }

    void read(ListClues clues) {
        list = clues;
    }

    void mark(Piece piece) {
        mark = piece;
    }

    /** Takes a party; the one next to the name counts. */
    void party(Piece piece, boolean nearer) {
        if (party == null || nearer) {
            party = piece;
        }
    }

    /** Takes an affiliation; a second one only where a comma joins it to the first. */
    void affiliation(Piece piece) {
        boolean joined = affiliations.isEmpty()
                || (piece.kind().isAffiliation()
                        && affiliations.getLast().kind() == PieceKind.ORGANISATION
                        && piece.first().start()
                                        - affiliations
                                                .getLast()
                                                .tokens()
                                                .getLast()
                                                .end()
                                <= JOINT
                        && (piece.after(Separator.COMMA) || piece.after(Separator.OPEN)));
        if (joined) {
            affiliations.add(piece);
        }
    }

    /**
     * What stands between the person before and this one and belongs to neither by its place; null where nothing does.
     */
    void offer(@Nullable Piece piece) {
        offered = piece;
    }

    /** Takes for an affiliation what was offered, where the list gives none. */
    void takeOffer() {
        if (offered != null && affiliations.isEmpty()) {
            affiliations.add(offered);
        }
    }

    /** Sets whom the person is there for, in place of what was taken before. */
    void represent(List<Piece> places) {
        affiliations.clear();
        affiliations.addAll(places);
    }

    void replaceAffiliation(Piece piece) {
        affiliations.clear();
        affiliations.add(piece);
    }

    /** Whether nothing has been said of somebody that has not been said of another too, in the same words. */
    boolean hasNothingBut(PersonDraft other) {
        return party == null
                && mark == null
                && other.roles.containsAll(roles)
                && other.affiliations.containsAll(affiliations)
                && remark.size() <= other.remark.size()
                && remark.equals(other.remark.subList(0, remark.size()));
    }

    boolean hasAttribute() {
        return party != null || !affiliations.isEmpty() || !roles.isEmpty() || !remark.isEmpty() || mark != null;
    }
}
