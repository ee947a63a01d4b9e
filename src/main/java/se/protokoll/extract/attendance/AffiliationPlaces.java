package se.protokoll.extract.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;

/** Tells where the affiliations of a list belong, by what stands beside them and by the style of the list. */
final class AffiliationPlaces {

    private final List<Piece> pieces;
    private final ListStyle style;
    private final SharedRemarks shared;
    private final OpenGroup group;

    AffiliationPlaces(List<Piece> pieces, ListStyle style, SharedRemarks shared, OpenGroup group) {
        this.pieces = pieces;
        this.style = style;
        this.shared = shared;
        this.group = group;
    }

    /**
     * Where the affiliation at an index belongs.
     *
     * @param last the person before it; null where there is none
     * @param interrupted whether something that is not understood parts it from that person
     */
    AffiliationPlace of(int i, @Nullable PersonDraft last, boolean interrupted) {
        if (GroupParts.isPart(pieces, i)) {
            return AffiliationPlace.PART;
        }
        if (last != null && isWithinRemark(i)) {
            return AffiliationPlace.REMARK;
        }
        if (isFirst(i) && isPartyByLetters(i)) {
            return AffiliationPlace.PARTY;
        }
        if (style.divides(pieces, i)) {
            return AffiliationPlace.DIVIDER;
        }
        if (standsOver(i)) {
            return AffiliationPlace.GROUP;
        }
        if (!style.alternates() && LineOrder.leads(pieces, i, last)) {
            return AffiliationPlace.LINE;
        }
        return last == null || interrupted ? AffiliationPlace.NOBODY : behind(i, last);
    }

    private AffiliationPlace behind(int i, PersonDraft last) {
        if (shared.explainsItem(i)) {
            return AffiliationPlace.ITEM;
        }
        if (isTaken(last)
                && Neighbours.leads(pieces, i)
                && pieces.get(i).first().before().isEmpty()) {
            return AffiliationPlace.NEXT;
        }
        if (group.bracketsBehind(last) && !pieces.get(i).first().bracketed()) {
            return AffiliationPlace.BEHIND_BRACKETS;
        }
        boolean apart = pieces.get(i).after(Separator.PARAGRAPH) && !style.alternates();
        return apart ? AffiliationPlace.NOBODY : AffiliationPlace.PERSON;
    }

    /** "på länk under regionens punkt" */
    private boolean isWithinRemark(int i) {
        var piece = pieces.get(i);
        return i > 0
                && pieces.get(i - 1).kind() == PieceKind.REMARK
                && piece.tokens().size() == 1
                && piece.first().isLowerCase()
                && piece.first().before().isEmpty()
                && piece.words().endsWith("s");
    }

    /**
     * Whether the list puts affiliations before names, and this one stands before somebody or says that nobody came.
     */
    private boolean isFirst(int i) {
        return style.attributesFirst()
                && (Neighbours.leads(pieces, i) || saysNobodyCame(i))
                && !pieces.get(i).after(Separator.OPEN);
    }

    /** "Hjo | –" */
    private boolean saysNobodyCame(int i) {
        return i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.MARK
                && SmallWords.isAbsent(pieces.get(i + 1).words());
    }

    /** "FV Anna Ek" among "S Bo Lind": the letters of a local party. */
    private boolean isPartyByLetters(int i) {
        return style.partiesFirst()
                && pieces.get(i).tokens().size() == 1
                && OrganisationWords.isAcronym(pieces.get(i).words());
    }

    private boolean standsOver(int i) {
        return Neighbours.isBeforeColon(pieces, i)
                || isHeading(i)
                || isFirst(i)
                || GroupParts.follows(pieces, i)
                || Neighbours.opensRow(pieces, i)
                || isIntroduced(i)
                || opensSentence(i)
                || isBeforeBrackets(i)
                || isOverTitle(i);
    }

    /** "Hjo kommun", below it "Observatör" and below that whoever is it, each a paragraph. */
    private boolean isOverTitle(int i) {
        return !style.alternates()
                && i + 2 < pieces.size()
                && pieces.get(i).after(Separator.PARAGRAPH)
                && ListStyle.isAlone(pieces, i)
                && pieces.get(i + 1).kind() == PieceKind.ROLE
                && ListStyle.isAlone(pieces, i + 1)
                && pieces.get(i + 2).kind() == PieceKind.NAME;
    }

    private boolean isHeading(int i) {
        return style.hasHeadings() && ListStyle.isAlone(pieces, i);
    }

    /** "Från Hjo", "för Hjo kommun Anna Ek" */
    private boolean isIntroduced(int i) {
        return i > 0
                && pieces.get(i - 1).kind() == PieceKind.GLUE
                && (pieces.get(i - 1).first().isCapitalised()
                        || pieces.get(i - 1).words().equals("för"));
    }

    /** "… Hjo deltog med" */
    private boolean opensSentence(int i) {
        return pieces.get(i).after(Separator.STOP)
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.REMARK
                && pieces.get(i + 1).first().isLowerCase();
    }

    /** "Hjo (Anna Ek)" */
    private boolean isBeforeBrackets(int i) {
        return ListStyle.precedesName(pieces, i) && pieces.get(i + 1).after(Separator.OPEN);
    }

    /**
     * Whether somebody has an affiliation that is not just that of the group, or the list has one before each colon.
     */
    private boolean isTaken(PersonDraft last) {
        return !last.affiliations().isEmpty() && (group.isBeforeColon() || !group.holds(last));
    }
}
