package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;

/**
 * Whom a remark is said of: those before it whom it ends, or all that stand below it; and what belongs to the remark.
 */
final class SharedRemarks {

    private static final Set<String> ABSENCE_VERBS = Set.of("hade", "har", "var", "voro", "är", "kunde");

    private static final Pattern GROUP = Pattern.compile("\\p{Lu}\\p{Ll}+(?:arna|erna|orna)");

    private final List<Piece> pieces;
    private final List<PersonDraft> people;
    private final ListStyle style;

    /** Where the remarks that follow each other began, and the last of them. */
    private int opened;

    private int lastRemark = -2;

    /** @param people those read so far, in order; grows while the list is read */
    SharedRemarks(List<Piece> pieces, List<PersonDraft> people, ListStyle style) {
        this.pieces = pieces;
        this.people = people;
        this.style = style;
    }

    /** Shares the remark at an index, which the last person has been given already. */
    void share(int at) {
        shareBracketed(at);
        if (!shareMove(at)) {
            shareNumbers(pieces.get(at));
        }
        shareAbsence(at);
    }

    /** "vid punkt 6", "deltar under § 5": words of a heading that go on to a number. */
    boolean limitsAll(int i) {
        boolean introduced = i > 0 && pieces.get(i - 1).kind() == PieceKind.GLUE;
        int at = i;
        while (at < pieces.size() && pieces.get(at).kind() == PieceKind.REMARK) {
            if (pieces.get(at).tokens().getLast().isNumeric()) {
                return introduced || pieces.get(i).first().isLowerCase();
            }
            at++;
        }
        return false;
    }

    /** "§ 9 (Takbyte Storgatan)": what the item is about. */
    boolean explainsItem(int i) {
        return i > 0
                && pieces.get(i).kind() == PieceKind.ORGANISATION
                && pieces.get(i).after(Separator.OPEN)
                && pieces.get(i - 1).kind() == PieceKind.REMARK
                && pieces.get(i - 1).tokens().getLast().isNumeric()
                && pieces.get(i).tokens().stream()
                        .noneMatch(token -> token.word().isCue() || OrganisationWords.isAcronym(token.text()));
    }

    /** "Anna Ek (S) och Bo Lind (C) hade anmält förhinder": neither was there. */
    private void shareAbsence(int at) {
        var piece = pieces.get(at);
        boolean begun = at > 0 && pieces.get(at - 1).kind() == PieceKind.REMARK;
        var first = begun ? pieces.get(at - 1).first() : piece.first();
        if (!ABSENCE_VERBS.contains(first.text().toLowerCase(Locale.ROOT)) || !Presences.isAbsence(piece.words())) {
            return;
        }
        for (int i = people.size() - 1; i > 0 && !people.get(i).name().after(Separator.STOP); i--) {
            var person = people.get(i - 1);
            if (!person.remark().isEmpty() || people.get(i).name().first().beginsLine()) {
                return;
            }
            person.remark().addAll(piece.tokens());
        }
    }

    /**
     * "Utvärderarna Anna Ek och Bo Lind (punkt 4)": brackets behind two who are named together, behind the name of
     * their group, mean both.
     */
    private void shareBracketed(int at) {
        if (at != lastRemark + 1 || pieces.get(at).after(Separator.OPEN)) {
            opened = at;
        }
        lastRemark = at;
        int last = people.size() - 1;
        boolean together = last > 0
                && opened > 2
                && pieces.get(opened).after(Separator.OPEN)
                && pieces.get(opened - 1).equals(people.get(last).name())
                && pieces.get(opened - 2).words().equals("och")
                && pieces.get(opened - 3).equals(people.get(last - 1).name())
                && (pieces.get(opened - 3).after(Separator.COLON) || (opened > 3 && isGroup(pieces.get(opened - 4))));
        if (together) {
            people.get(last - 1).remark().addAll(pieces.get(at).tokens());
        }
    }

    /** "Anna Ek och Bo Lind lämnar mötet under ärende 4", a sentence of its own: both left. */
    private boolean shareMove(int at) {
        int last = people.size() - 1;
        boolean pair = last > 0
                && opened > 2
                && pieces.get(opened).first().before().isEmpty()
                && pieces.get(opened - 1).equals(people.get(last).name())
                && pieces.get(opened - 2).words().equals("och")
                && pieces.get(opened - 3).equals(people.get(last - 1).name())
                && opensSentence(opened - 3);
        boolean moved = pair && Presences.isMove(Token.phrase(people.get(last).remark()));
        if (moved) {
            people.get(last - 1).remark().addAll(pieces.get(at).tokens());
        }
        return moved;
    }

    /** Whether a name, or how its bearer is addressed, opens a sentence behind others. */
    private boolean opensSentence(int name) {
        boolean addressed =
                name > 0 && SmallWords.isCourtesy(pieces.get(name - 1).words());
        var first = pieces.get(addressed ? name - 1 : name);
        return (addressed ? name - 1 : name) > 0 && (first.after(Separator.STOP) || first.after(Separator.PARAGRAPH));
    }

    private static boolean isGroup(Piece piece) {
        return GROUP.matcher(piece.words()).matches();
    }

    /** "Anna Ek och Bo Lind § 12", "Anna Ek och Bo Lind, Digg, § 12": the item is that of both. */
    private void shareNumbers(Piece piece) {
        int last = people.size() - 1;
        boolean numbers = piece.first().isNumeric() || piece.words().startsWith("§");
        if (last < 1 || !numbers || piece.first().bracketed()) {
            return;
        }
        var person = people.get(last - 1);
        if (person.hasNothingBut(people.get(last))
                && style.joinsWithAnd(person.name(), people.get(last).name())) {
            person.remark().addAll(piece.tokens());
        }
    }
}
