package se.protokoll.extract.attendance;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.registry.Roles;

/** An office that somebody holds elsewhere: "ordförande socialnämnden" is not the chair of this meeting. */
final class ForeignOffice {

    /**
     * "ordförande i revisionen", "ordförande i socialnämnden", but not "ordförande i nämnden", which is the one that
     * met.
     */
    private static final Pattern HELD_IN = Pattern.compile(
            "ordföranden?(?<board> i (?:\\p{Ll}*revisionen|valberedningen|\\p{Ll}{4,}(?:nämnden|styrelsen|utskottet|rådet)))(?!\\p{L})");

    private ForeignOffice() {}

    /**
     * The words behind an office that say in which other body it is held, with the blank before them; empty where they are not
     * there.
     */
    static String heldIn(String text, Piece role) {
        var last = role.tokens().getLast();
        var held = HELD_IN.matcher(text).region(last.start(), text.length());
        return held.lookingAt() ? held.group("board") : "";
    }

    /**
     * "ordförande SDN Norra": letters straight behind the office are the board that it is held in, if not where one
     * comes from.
     */
    static boolean isHeldIn(Piece role, Piece organisation) {
        return organisation.kind() == PieceKind.ORGANISATION
                && Roles.swedish().normalise(role.words()).orElse("").endsWith("ordförande")
                && OrganisationWords.isAcronym(organisation.first().text())
                && organisation.first().before().isEmpty()
                && organisation.first().start() == role.tokens().getLast().end() + 1;
    }

    /**
     * "vice ordförande i socialnämnden Anna Ek (S)": whether the board is that of the office, not whom somebody is
     * there for.
     */
    static boolean isBehind(String text, Piece role, Piece board) {
        int end = role.tokens().getLast().end();
        return board.first().start() > end
                && text.substring(end, board.first().start()).strip().equals("i");
    }

    /** The board that a role's words name behind the office; null where they name none. */
    static @Nullable String board(Piece role) {
        String owner = role.first().text();
        if (role.tokens().size() == 2
                && owner.endsWith("s")
                && role.tokens().getLast().text().equals("ordförande")
                && OrganisationWords.isCue(owner.substring(0, owner.length() - 1))) {
            return owner.substring(0, owner.length() - 1);
        }
        for (int cut = role.tokens().size() - 1; cut > 0; cut--) {
            var office = new Piece(PieceKind.ROLE, role.tokens().subList(0, cut));
            var rest = new Piece(
                    PieceKind.ORGANISATION,
                    role.tokens().subList(cut, role.tokens().size()));
            String normal = Roles.swedish().normalise(office.words()).orElse("");
            if (normal.toLowerCase(Locale.ROOT).endsWith("ordförande") && OrganisationWords.isCue(rest.words())) {
                return rest.words();
            }
        }
        return null;
    }
}
