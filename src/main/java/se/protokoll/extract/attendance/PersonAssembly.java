package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;

/**
 * Puts the pieces of an attendance list together to people: which party, affiliation, role and remark is whose. Lists
 * differ in whether these stand behind the name, before it, or over a group of names; the list itself shows which.
 */
final class PersonAssembly {
    private Label section;
    private final List<Piece> pieces;
    private final List<PersonDraft> people = new ArrayList<>();
    private final List<Piece> titles = new ArrayList<>();
    private final ListStyle style;
    private final TitleOrder titleOrder;
    private final SharedRemarks shared;
    private final ExceptedNames excepted;
    private @Nullable Piece group;

    /** Whether the group holds for rows that are set out with blanks, and no further than they go. */
    private boolean rowsGroup;

    /** Whether the group holds for its line and no further. */
    private boolean lineGroup;

    private @Nullable Piece partyGroup;

    /** Whether each line says before a colon whom its people are there for. */
    private boolean groupBeforeColon;

    /** What stands behind somebody who has an affiliation: that of the next person, if nothing follows there. */
    private @Nullable Piece offered;

    private @Nullable PersonDraft current;
    private boolean interrupted;
    private boolean replaced;
    private boolean ofOffice;
    private int partyColumnEnd;
    private @Nullable Piece remarked;
    private @Nullable Piece absence;
    private final List<Token> ahead = new ArrayList<>();

    /** "Vid § 5: …": what the list begins with and says of everybody on it. */
    private final List<Token> limit = new ArrayList<>();

    /** Whether that holds for the people of one row only. */
    private boolean rowLimit;

    private PersonAssembly(List<Piece> pieces, Label section) {
        this.pieces = pieces;
        this.section = section;
        this.style = ListStyle.of(pieces);
        this.titleOrder = new TitleOrder(pieces, style.titlesFirst());
        this.shared = new SharedRemarks(pieces, people, style);
        this.excepted = new ExceptedNames(pieces);
    }

    /**
     * The people of a list.
     *
     * @param pieces the list
     * @param section the label it stands under
     * @param paired whether columns may be paired by their order
     */
    static List<PersonDraft> people(List<Piece> pieces, Label section, boolean paired) {
        var people = new ArrayList<PersonDraft>();
        int from = 0;
        boolean inOrder = paired && !ListStyle.of(pieces).attributesFirst();
        for (var columns : inOrder ? PairedColumns.in(pieces) : List.<PairedColumns>of()) {
            people.addAll(new PersonAssembly(pieces.subList(from, columns.from()), section).assemble());
            people.addAll(columns.people(section));
            from = columns.to();
        }
        people.addAll(new PersonAssembly(pieces.subList(from, pieces.size()), section).assemble());
        return people;
    }

    private List<PersonDraft> assemble() {
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.first().beginsLine() && style.groupsEndWithLine()) {
                partyGroup = null;
            }
            if (piece.first().beginsLine() && lineGroup) {
                group = null;
                lineGroup = false;
            }
            boolean besideEmpty = piece.first().column() > 0;
            if (rowsGroup && piece.after(Separator.PARAGRAPH) && !besideEmpty && !opensRow(i)) {
                group = null;
                rowsGroup = false;
            }
            if (rowLimit && current != null && piece.first().beginsLine() && !besideEmpty) {
                limit.clear();
                rowLimit = false;
            }
            ofOffice = isOfOffice(i);
            switch (piece.kind()) {
                case NAME -> name(i);
                case PARTY -> party(i);
                case MUNICIPALITY, ORGANISATION -> affiliation(i);
                case ROLE -> role(i);
                case REMARK -> remark(i);
                case REPLACED -> replacedName(piece);
                case MARK -> mark(piece);
                case NOISE -> interrupted = piece.first().isCapitalised() || interrupted;
                case GLUE -> {
                    // Joins two pieces and says nothing itself.
                }
            }
        }
        people.forEach(PersonDraft::takeOffer);
        return people;
    }

    private void name(int i) {
        var piece = pieces.get(i);
        var again = namedAgain(i);
        if (again != null) {
            current = again;
            interrupted = false;
            return;
        }
        var last = current;
        var lastMark = last == null || !style.hasMarks() ? null : last.mark();
        if (last != null && lastMark != null && !SmallWords.isAbsent(lastMark.words()) && namesReplaced(i)) {
            replacedName(piece);
            replaced = false;
            return;
        }
        if (last != null && isReplacedByTitle(i)) {
            replacedName(piece);
            return;
        }
        var person = new PersonDraft(piece, section);
        boolean besideAbsent = last != null
                && lastMark != null
                && SmallWords.isAbsent(lastMark.words())
                && last.name().first().beginsLine();
        if (besideAbsent && !piece.first().beginsLine()) {
            person.serve();
        }
        if (group != null) {
            person.affiliation(group);
        }
        if (partyGroup != null) {
            person.party(partyGroup, false);
        }
        person.roles().addAll(titles);
        titles.clear();
        if (excepted.isExcepted(i)) {
            person.strike();
        }
        if (absence != null) {
            person.remark().addAll(absence.tokens());
        }
        person.remark().addAll(limit);
        person.remark().addAll(ahead);
        ahead.clear();
        if (piece.after(Separator.STRUCK)) {
            person.strike();
        }
        person.offer(offered);
        offered = null;
        people.add(person);
        current = person;
        interrupted = false;
        replaced = false;
    }

    /** "herr Ek dock endast t.o.m. § 29": who is on the list already, named once more by the surname; null for others. */
    private @Nullable PersonDraft namedAgain(int i) {
        var piece = pieces.get(i);
        boolean surname = piece.tokens().size() == 1
                && i > 0
                && pieces.get(i - 1).kind() == PieceKind.GLUE
                && SmallWords.isCourtesy(pieces.get(i - 1).tokens().getLast().text());
        return surname
                ? people.stream()
                        .filter(person -> person.name()
                                .tokens()
                                .getLast()
                                .text()
                                .equals(piece.first().text()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether a name in a later cell of somebody's row has nothing of its own: that of the member served for. */
    private boolean namesReplaced(int i) {
        var piece = pieces.get(i);
        boolean later = (piece.after(Separator.GAP) || piece.after(Separator.CELL))
                && !piece.first().beginsLine();
        return later && (i + 1 >= pieces.size() || pieces.get(i + 1).first().beginsLine());
    }

    private void party(int i) {
        var piece = pieces.get(i);
        if (partyColumn(i)) {
            return;
        }
        if (replaced) {
            if (current != null) {
                current.remark().addAll(piece.tokens());
            }
            replaced = false;
            return;
        }
        boolean bracketed = piece.after(Separator.OPEN);
        boolean leads = leads(i)
                && (style.partiesFirst()
                        || (bracketed
                                ? piece.first().beginsLine() || i == 0
                                : style.attributesFirst() || isBeforeColon(i)));
        if (leads) {
            partyGroup = piece;
        } else if (current != null && !interrupted) {
            current.party(piece, bracketed && i > 0 && pieces.get(i - 1).kind() == PieceKind.NAME);
        }
    }

    /** Parties one after the other are a column of their own, in the order of the people that have none yet. */
    private boolean partyColumn(int i) {
        if (i < partyColumnEnd) {
            return true;
        }
        int to = i + 1;
        while (to < pieces.size()
                && pieces.get(to).kind() == PieceKind.PARTY
                && pieces.get(to).after(Separator.OPEN) == pieces.get(i).after(Separator.OPEN)) {
            to++;
        }
        int first = people.size();
        while (first > 0 && people.get(first - 1).party() == null) {
            first--;
        }
        boolean column = to - i > 1 && !replaced && people.size() - first == to - i;
        if (column) {
            for (int at = i; at < to; at++) {
                people.get(first + at - i).party(pieces.get(at), false);
            }
            partyColumnEnd = to;
        }
        return column;
    }

    /** Whether the next piece is a name that this one stands before. */
    private boolean leads(int i) {
        return ListStyle.precedesName(pieces, i) && !pieces.get(i).after(Separator.COMMA);
    }

    /** "Hjo | Anna Ek | x": whether a name stands in a later cell of the row that the piece opens. */
    private boolean opensRow(int i) {
        return pieces.get(i).first().beginsLine()
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.NAME
                && (pieces.get(i + 1).after(Separator.CELL) || pieces.get(i + 1).after(Separator.GAP))
                && !pieces.get(i + 1).first().beginsLine();
    }

    private boolean isBeforeColon(int i) {
        return i + 1 < pieces.size() && pieces.get(i + 1).after(Separator.COLON);
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

    private void affiliation(int i) {
        var piece = pieces.get(i);
        if (GroupParts.isPart(pieces, i)) {
            return;
        }
        if (current != null && isWithinRemark(i)) {
            current.remark().addAll(piece.tokens());
            return;
        }
        boolean introduced = i > 0
                && pieces.get(i - 1).kind() == PieceKind.GLUE
                && pieces.get(i - 1).first().isCapitalised();
        boolean sentence = piece.after(Separator.STOP)
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.REMARK
                && pieces.get(i + 1).first().isLowerCase();
        boolean heads = style.hasHeadings() && ListStyle.isAlone(pieces, i);
        boolean divides = style.divides(pieces, i);
        boolean nobody = i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == PieceKind.MARK
                && SmallWords.isAbsent(pieces.get(i + 1).words());
        boolean part = GroupParts.follows(pieces, i);
        boolean first = style.attributesFirst() && (leads(i) || nobody) && !piece.after(Separator.OPEN);
        if (first && style.partiesFirst() && piece.tokens().size() == 1 && OrganisationWords.isAcronym(piece.words())) {
            partyGroup = piece;
            return;
        }
        if (divides) {
            section = Label.PRESENT;
        }
        boolean row = opensRow(i);
        boolean brackets =
                ListStyle.precedesName(pieces, i) && pieces.get(i + 1).after(Separator.OPEN);
        boolean line = !style.alternates() && LineOrder.leads(pieces, i, current);
        boolean behindColon = groupBeforeColon;
        groupBeforeColon = isBeforeColon(i);
        boolean below =
                groupBeforeColon || heads || divides || first || part || row || introduced || sentence || brackets;
        if (below || line) {
            group = piece;
            lineGroup = !below;
            rowsGroup = row && pieces.get(i + 1).after(Separator.GAP);
            current = null;
            absence = null;
            titles.clear();
            return;
        }
        if (current == null || interrupted) {
            return;
        }
        if (shared.explainsItem(i)) {
            current.remark().addAll(piece.tokens());
            return;
        }
        boolean taken = !current.affiliations().isEmpty()
                && (behindColon || !current.affiliations().contains(group));
        if (taken && leads(i) && piece.first().before().isEmpty()) {
            offered = piece;
            return;
        }
        if (inBracketsOf(group) && !piece.first().bracketed()) {
            group = null;
            current = null;
            return;
        }
        boolean apart = piece.after(Separator.PARAGRAPH) && !style.alternates();
        if (!apart) {
            if (group != null && current.affiliations().contains(group)) {
                current.replaceAffiliation(piece);
            } else {
                current.affiliation(piece);
            }
            shareOnLine(piece);
        }
    }

    /** "Hjo (Anna Ek sjuk) och Skara": whether the person named last stands in brackets behind the affiliation. */
    private boolean inBracketsOf(@Nullable Piece affiliation) {
        return current != null
                && affiliation != null
                && current.name().after(Separator.OPEN)
                && !affiliation.first().bracketed()
                && current.affiliations().contains(affiliation);
    }

    /** "Anna Ek, Bo Lind, Digg" and "Anna Ek och Bo Lind från Åmål": one affiliation for all before it. */
    private void shareOnLine(Piece piece) {
        for (int i = people.size() - 2; i >= 0; i--) {
            var person = people.get(i);
            var next = people.get(i + 1).name();
            boolean sameLine =
                    next.first().line() == piece.first().line() && !next.first().beginsLine();
            boolean joined = (sameLine && next.after(Separator.COMMA)) || style.joinsWithAnd(person.name(), next);
            if (person.hasAttribute() || !joined || !style.givesAffiliations()) {
                return;
            }
            person.affiliation(piece);
        }
    }

    private void role(int i) {
        var piece = pieces.get(i);
        if (GroupParts.isPart(pieces, i)) {
            return;
        }
        if (RowLimits.opens(pieces, i)) {
            limit.clear();
            rowLimit = true;
            current = null;
            return;
        }
        boolean leads = titleOrder.leads(i);
        boolean beforeName = i + 1 < pieces.size() && titleOrder.standsBefore(i, leads);
        if (groupBeforeColon && isBeforeColon(i) && piece.first().beginsLine()) {
            group = null;
        }
        if (interrupted && titleOrder.goesOn(i)) {
            interrupted = false;
        }
        if (beforeName && (isBeforeColon(i) || leads || titleOrder.opens(i) || current == null)) {
            titles.add(piece);
        } else if (current != null && !interrupted) {
            current.role(piece);
        }
    }

    /** "mötesordförande § 61 – § 70": the items are those of the office, and who held it was there for the others too. */
    private boolean isOfOffice(int i) {
        var piece = pieces.get(i);
        boolean goesOn = i > 0
                && piece.first().before().isEmpty()
                && (piece.kind() == PieceKind.REMARK || piece.kind() == PieceKind.MARK);
        return goesOn
                && (ofOffice
                        || (pieces.get(i - 1).kind() == PieceKind.ROLE
                                && MeetingOffice.is(pieces.get(i - 1).words(), current)));
    }

    private void remark(int i) {
        if (ofOffice || excepted.announces(i)) {
            return;
        }
        var piece = pieces.get(i);
        if (replaced && Presences.isAbsence(piece.words())) {
            // "i stället för Anna Ek, som anmält förfall"
            return;
        }
        if (rowLimit && current == null) {
            limit.addAll(piece.tokens());
            return;
        }
        boolean request = piece.words().endsWith("till");
        boolean heads = isBeforeColon(i) && piece.first().isCapitalised() && !request;
        if ((current == null || heads) && Presences.isAbsence(piece.words())) {
            absence = piece;
            if (heads) {
                current = null;
            }
        }
        boolean opens = people.isEmpty() && i + 1 < pieces.size() && !piece.after(Separator.COMMA);
        if (opens && (!limit.isEmpty() || shared.limitsAll(i))) {
            limit.addAll(piece.tokens());
            return;
        }
        if (titleOrder.announcesName(i, !ahead.isEmpty())) {
            ahead.addAll(piece.tokens());
            return;
        }
        boolean goesOn = i > 0
                && pieces.get(i - 1).equals(remarked)
                && piece.first().before().isEmpty()
                && piece.first().isNumeric();
        if (current != null && (!interrupted || !current.hasAttribute() || piece.after(Separator.COMMA) || goesOn)) {
            remarked = piece;
            current.remark().addAll(piece.tokens());
            replaced = false;
            shared.share(i);
        }
    }

    /** "Bo Lind, i stället för kommunalrådet Anna Ek": a title stands before the name of who is replaced. */
    private boolean isReplacedByTitle(int i) {
        return i > 1
                && pieces.get(i).first().before().isEmpty()
                && pieces.get(i - 1).kind() == PieceKind.ROLE
                && !pieces.get(i - 1).after(Separator.COMMA)
                && pieces.get(i - 2).kind() == PieceKind.REMARK
                && RemarkWords.announcesReplaced(pieces.get(i - 2).tokens());
    }

    private void replacedName(Piece piece) {
        if (current != null) {
            current.remark().addAll(piece.tokens());
            current.serve();
        }
        replaced = true;
    }

    private void mark(Piece piece) {
        boolean word =
                Character.isLetter(piece.words().charAt(0)) && piece.words().length() > 1;
        if (current != null && (style.hasMarks() || word) && current.mark() == null) {
            current.mark(piece);
        }
    }
}
