package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.minutes.Presence;

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
    private final SharedAffiliations sharedAffiliations;
    private final ExceptedNames excepted;
    private final OpenGroup group;
    private final PendingRemarks pending = new PendingRemarks();
    private final PartyColumn parties;
    private final AffiliationPlaces places;
    private final ReplacedNames replacedNames;
    private final Successors successors;
    private final MiddleColumn middle;

    /** What stands behind somebody who has an affiliation: that of the next person, if nothing follows there. */
    private @Nullable Piece offered;

    private @Nullable PersonDraft current;
    private boolean interrupted;
    private boolean replaced;
    private boolean ofOffice;
    private @Nullable Piece remarked;

    private PersonAssembly(List<Piece> pieces, Label section) {
        this.pieces = pieces;
        this.section = section;
        this.style = ListStyle.of(pieces);
        this.titleOrder = new TitleOrder(pieces, style.titlesFirst());
        this.shared = new SharedRemarks(pieces, people, style);
        this.sharedAffiliations = new SharedAffiliations(pieces, people, style);
        this.excepted = new ExceptedNames(pieces);
        this.group = new OpenGroup(pieces, style);
        this.parties = new PartyColumn(pieces, people);
        this.replacedNames = new ReplacedNames(pieces, style);
        this.successors = new Successors(pieces);
        this.middle = new MiddleColumn(pieces);
        this.places = new AffiliationPlaces(pieces, style, shared, group);
    }

    /**
     * The people of a list.
     *
     * @param section the label it stands under
     * @param paired whether columns may be paired by their order
     */
    static List<PersonDraft> people(List<Piece> printed, Label section, boolean paired) {
        var pieces = paired ? ColumnsOfPlaces.unfolded(printed) : printed;
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
            group.reach(i);
            if (current != null) {
                pending.reach(piece);
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
                case NOISE -> interrupted = (piece.first().isCapitalised() && !titleOrder.isField(i)) || interrupted;
                case GLUE -> {
                    // Joins two pieces and says nothing itself.
                }
            }
        }
        people.forEach(PersonDraft::takeOffer);
        successors.settle();
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
        if (last != null && replacedNames.isServedBy(last, i)) {
            replacedName(piece);
            replaced = false;
            return;
        }
        if (last != null && replacedNames.isNamedByTitle(i)) {
            replacedName(piece);
            return;
        }
        var person = new PersonDraft(piece, section);
        if (last != null && replacedNames.servesFor(last, i)) {
            person.serve();
        }
        if (last != null) {
            successors.note(last, person, i);
        }
        group.give(person);
        person.roles().addAll(titles);
        titles.clear();
        if (excepted.isExcepted(i)) {
            person.strike();
        }
        pending.give(person);
        if (piece.after(Separator.STRUCK)) {
            person.strike();
        }
        person.offer(offered == null ? middle.of(i) : offered);
        offered = null;
        people.add(person);
        current = person;
        interrupted = false;
        replaced = false;
    }

    /**
     * "herr Ek dock endast t.o.m. § 29": who is on the list already, named once more by the surname; null for others.
     */
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

    private void party(int i) {
        var piece = pieces.get(i);
        if (parties.takes(i, replaced)) {
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
        boolean leads = Neighbours.leads(pieces, i)
                && (style.partiesFirst()
                        || (bracketed
                                ? piece.first().beginsLine() || i == 0
                                : style.attributesFirst() || Neighbours.isBeforeColon(pieces, i)));
        if (leads) {
            group.openParty(piece);
        } else if (current != null && !interrupted) {
            current.party(piece, bracketed && i > 0 && pieces.get(i - 1).kind() == PieceKind.NAME);
        }
    }

    private void affiliation(int i) {
        var piece = pieces.get(i);
        var place = places.of(i, current, interrupted);
        switch (place) {
            case PART, NOBODY -> {
                // Says nothing of anybody.
            }
            case REMARK, ITEM -> {
                if (current != null) {
                    current.remark().addAll(piece.tokens());
                }
            }
            case PARTY -> group.openParty(piece);
            case GROUP -> {
                group.open(i);
                beginGroup();
            }
            case DIVIDER -> {
                section = Label.PRESENT;
                group.open(i);
                beginGroup();
            }
            case LINE -> {
                group.openLine(i);
                beginGroup();
            }
            case NEXT -> offered = piece;
            case BEHIND_BRACKETS -> {
                group.close();
                current = null;
            }
            case PERSON -> affiliate(piece);
        }
        if (place.isAffiliation()) {
            group.pass(i);
        }
    }

    /** What was said of people before holds for none of the group. */
    private void beginGroup() {
        current = null;
        pending.endAbsence();
        titles.clear();
    }

    private void affiliate(Piece piece) {
        if (current == null) {
            return;
        }
        if (group.holds(current)) {
            current.replaceAffiliation(piece);
        } else {
            current.affiliation(piece);
        }
        sharedAffiliations.share(piece);
    }

    private void role(int i) {
        var piece = pieces.get(i);
        if (GroupParts.isPart(pieces, i)) {
            return;
        }
        if (RowLimits.opens(pieces, i)) {
            pending.openRow();
            current = null;
            return;
        }
        if (RowLimits.heads(pieces, i)) {
            pending.openHeading();
            current = null;
            return;
        }
        boolean leads = titleOrder.leads(i);
        boolean beforeName = i + 1 < pieces.size() && titleOrder.standsBefore(i, leads);
        if (group.isBeforeColon()
                && Neighbours.isBeforeColon(pieces, i)
                && piece.first().beginsLine()) {
            group.close();
        }
        if (interrupted && titleOrder.goesOn(i)) {
            interrupted = false;
        }
        if (beforeName && (Neighbours.isBeforeColon(pieces, i) || leads || titleOrder.opens(i) || current == null)) {
            titles.add(piece);
        } else if (current != null && !interrupted) {
            current.role(piece);
        }
    }

    /**
     * "mötesordförande § 61 – § 70": the items are those of the office, and who held it was there for the others too.
     */
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
        if (pending.isForSeveral() && current == null) {
            pending.limit(piece);
            return;
        }
        boolean request = piece.words().endsWith("till");
        boolean told = i > 0
                && pieces.get(i - 1).kind() == PieceKind.GLUE
                && pieces.get(i - 1).first().isCapitalised()
                && piece.words().startsWith("frånvarande")
                && piece.tokens().size() > 1;
        boolean heads = told
                || AnnouncedAbsence.begins(pieces, i)
                || (Neighbours.isBeforeColon(pieces, i) && piece.first().isCapitalised() && !request);
        if ((current == null || heads) && Presences.isAbsence(piece.words())) {
            pending.absence(piece);
            if (heads) {
                current = null;
            }
        }
        if (heads && piece.first().beginsLine() && Presences.of(piece.words()) == Presence.PRESENT) {
            // "Digitalt: Anna Ek, Bo Lind" says nothing of those above
            return;
        }
        boolean opens = people.isEmpty() && i + 1 < pieces.size() && !piece.after(Separator.COMMA);
        if (opens && (pending.isLimited() || shared.limitsAll(i))) {
            pending.limit(piece);
            return;
        }
        if (titleOrder.announcesName(i, pending.isAhead())) {
            pending.ahead(piece);
            return;
        }
        boolean goesOn = i > 0
                && pieces.get(i - 1).equals(remarked)
                && piece.first().before().isEmpty()
                && piece.first().isNumeric();
        boolean item = current != null
                && piece.words().startsWith("§")
                && piece.first().line() == current.name().first().line();
        if (current != null
                && (!interrupted || !current.hasAttribute() || piece.after(Separator.COMMA) || goesOn || item)) {
            remarked = piece;
            current.remark().addAll(piece.tokens());
            replaced = false;
            shared.share(i);
        }
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
