package se.protokoll.extract.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.cover.GatheredValues;
import se.protokoll.extract.cover.MarkLegend;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.Part;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.lists.ListReading;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.words.Token;

/** Reads the attendance lists of a cover sheet: one section for each label that people are listed under. */
final class AttendanceReader {

    private static final Pattern TERM = Pattern.compile("(?:19|20)\\d\\d[-–](?:19|20)\\d\\d");

    /** With fewer people the list proper stands elsewhere. */
    private static final int FEWEST = 2;

    /** Secretary, chair and two who adjust, or one who is named twice. */
    private static final int SIGNATURES = 4;

    /** Where one of so many has a party, the list is one of members. */
    private static final int MEMBERS_SHARE = 3;

    private final CoverSheet sheet;
    private final PersonNames persons;
    private final Set<Part> without;
    private final @Nullable LocalDate day;
    private final VacantRows vacant = new VacantRows();
    private final List<ReadList> read = new ArrayList<>();
    private final MemberMunicipalities sentBy;
    /** Whether the document says that a cross stands with those who came. */
    private final boolean crossesExplained;

    /** Whether some list holds nothing but given names; then others may too. */
    private final boolean givenNames;
    /** Whether some list has places right behind the names; then others have too. */
    private final boolean places;

    /**
     * @param sheet where the lists are
     * @param persons what the name finder says where a name is in doubt
     */
    AttendanceReader(CoverSheet sheet, PersonNames persons) {
        this(sheet, persons, null, Set.of());
    }

    /**
     * @param day of the meeting; null where not known
     * @param without parts to do without, to measure what they are worth
     */
    AttendanceReader(CoverSheet sheet, PersonNames persons, @Nullable LocalDate day, Set<Part> without) {
        this.without = without;
        this.day = day;
        this.sheet = sheet;
        this.persons = persons;
        this.sentBy = MemberMunicipalities.in(sheet.fields());
        this.givenNames = anyList(GivenNameList::is);
        this.crossesExplained = anyList(LostMarks::areExplained);
        this.places = anyList(PlacesBehindNames::are);
    }

    private boolean anyList(Predicate<List<Token>> is) {
        return sheet.fields().stream().anyMatch(field -> field.listsPeople() && is.test(field.value()));
    }

    /** The people listed, in the order of the lists; somebody listed twice appears twice. */
    List<PersonDraft> people() {
        var people = new ArrayList<PersonDraft>();
        var fields = sheet.fields();
        var officers = new OfficerFields(sheet);
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            boolean lists = field.listsPeople() && !isOfTerm(field);
            if (field.start() < sheet.itemsStart() && (lists || officers.nameOfficer(i))) {
                var listed = read(field, true);
                if (field.isGathered() && listed.stream().anyMatch(PersonDraft::isStruck)) {
                    AbsentMembers.release(listed, absent());
                }
                people.addAll(listed);
            } else if (officers.nameSecretaryFirst(i)) {
                people.addAll(read(field, true).stream().limit(1).toList());
            }
        }
        boolean elsewhere =
                fields.stream().anyMatch(field -> field.listsPeople() && ListFurniture.refersElsewhere(field.value()));
        boolean summoned = Summoned.areListed(sheet);
        if (people.size() < FEWEST || elsewhere || (summoned && Summoned.areMerelyNamed(people))) {
            sheet.later().forEach(field -> people.addAll(read(field, true)));
        }
        if (summoned) {
            Summoned.strike(people);
        }
        if (people.stream().allMatch(person -> person.section() == Label.ABSENT)) {
            var unlabelled =
                    without.contains(Part.UNLABELLED_LISTS) ? List.<CoverField>of() : UnlabelledLists.in(sheet);
            unlabelled.forEach(field -> people.addAll(read(field, false)));
        }
        return AbsentMembers.settled(people);
    }

    /** Those whom a list of its own names as absent. */
    private List<PersonDraft> absent() {
        return sheet.fields().stream()
                .filter(field -> field.is(Label.ABSENT) && !field.isGathered())
                .flatMap(field -> read(field, true).stream())
                .toList();
    }

    /** The labelled lists read so far. */
    List<ReadList> lists() {
        return read.stream().filter(list -> list.field().listsPeople()).toList();
    }

    /** The rows of the lists read so far that name a municipality and nobody. */
    VacantRows vacant() {
        return vacant;
    }

    /** "Nämndens ledamöter 2011–2014" beside the minutes: who was elected, where another list says who came. */
    private boolean isOfTerm(CoverField field) {
        return field.is(Label.MEMBERS)
                && !field.value().isEmpty()
                && TERM.matcher(field.value().getFirst().text()).matches()
                && sheet.fields().stream().anyMatch(other -> other.is(Label.PRESENT) || other.is(Label.DECIDING));
    }

    private List<PersonDraft> read(CoverField whole, boolean labelled) {
        var field = sentBy.without(whole);
        var value = GatheredValues.people(field);
        var told = ToldAttendance.in(value);
        if (labelled) {
            read.add(new ReadList(whole, value.equals(whole.value()) ? told : ToldAttendance.in(whole.value())));
        }
        var listed = listed(field, told.rest(), labelled);
        return told.clauses().isEmpty() ? listed : withTold(listed, told, section(field));
    }

    /**
     * Those on a list and those its sentences tell of, in order; whoever is named again in passing is none of the list.
     */
    private List<PersonDraft> withTold(List<PersonDraft> listed, ToldAttendance told, Label section) {
        var people = new ArrayList<PersonDraft>();
        told.clauses().forEach(clause -> people.addAll(clause.people(section, persons)));
        var named = people.stream().map(person -> person.name().words() + " ").toList();
        listed.stream()
                .filter(person -> named.stream()
                        .noneMatch(name -> name.startsWith(person.name().words() + " ")))
                .forEach(people::add);
        people.sort(Comparator.comparingInt(person -> person.name().start()));
        return List.copyOf(people);
    }

    private List<PersonDraft> listed(CoverField field, List<Token> value, boolean labelled) {
        var office = OfficeHolders.of(field, section(field), sheet.fields());
        boolean title = office != null && office.isTitle(value);
        var section = office != null && title ? office.others() : section(field);
        var list = ListRows.of(
                office != null && title ? office.withTitle(value) : value,
                sheet.legend(),
                day,
                places,
                !without.contains(Part.TABLE_HEADINGS));
        var rows = list.rows();
        boolean paired = !without.contains(Part.COLUMN_PAIRING);
        var parallel = paired ? ParallelCells.in(rows, persons) : Optional.<PairedColumns>empty();
        var pieces = parallel.map(PairedColumns::pieces).orElseGet(() -> vacant.without(pieces(rows, list.columns())));
        var people = new ArrayList<PersonDraft>(parallel.map(cells -> cells.people(section))
                .orElseGet(() -> assembled(pieces, section, office, paired)));
        var municipality = sentBy.over(field);
        if (municipality != null) {
            people.stream()
                    .filter(person -> person.affiliations().isEmpty())
                    .forEach(person -> person.affiliation(municipality));
        }
        if (signsOnly(field, people.size())) {
            return List.of();
        }
        if (givenNames && GivenNameList.pieces(rows).isPresent()) {
            return List.copyOf(people);
        }
        new CrediblePeople(persons).removeOthers(people, field.labels().stream().allMatch(Label::listsPeople));
        list.parties().hold(people);
        list.times().note(people);
        vacant.addRooms(list.times().rooms());
        releaseOfficials(people);
        sheet.legend().starred().forEach(star -> strike(people, star));
        LostMarks.strike(people, crossesExplained);
        ListClues.note(people, pieces, field, labelled, persons);
        return field.isGathered() && !title ? new GatheredLabels(field.labels()).settle(people) : List.copyOf(people);
    }

    private List<Piece> pieces(List<Token> rows, ColumnPrior columns) {
        return JointMunicipalities.joined(BoardOffices.behindNames(
                (givenNames ? GivenNameList.pieces(rows) : Optional.<List<Piece>>empty())
                        .orElseGet(() ->
                                ListReading.best(rows, columns, persons, !without.contains(Part.SECOND_READING)))));
    }

    private static List<PersonDraft> assembled(
            List<Piece> pieces, Label section, @Nullable OfficeHolders office, boolean paired) {
        if (office != null && OfficerFields.isOffice(section)) {
            return office.people(pieces, paired);
        }
        int end = section == Label.ABSENT ? AbsentMembers.end(pieces) : pieces.size();
        var people = new ArrayList<>(PersonAssembly.people(pieces.subList(0, end), section, paired));
        people.addAll(PersonAssembly.people(pieces.subList(end, pieces.size()), Label.PRESENT, paired));
        return people;
    }

    /** "Anna Ek*, Hjo": takes whom a star stands behind in their line for absent. */
    private static void strike(List<PersonDraft> people, MarkLegend.Star star) {
        people.stream()
                .filter(person ->
                        person.name().start() >= star.line() && person.name().start() < star.at())
                .max(Comparator.comparingInt(person -> person.name().start()))
                .ifPresent(PersonDraft::strike);
    }

    /** Whether the label of a list stands empty among those of the signatures, which are all that follows. */
    private static boolean signsOnly(CoverField field, int names) {
        return field.is(Label.SECRETARY) && field.is(Label.CHAIR) && field.is(Label.ADJUSTER) && names <= SIGNATURES;
    }

    /** The label that the names stand directly under; "Vid tangenterna" is the secretary's. */
    private static Label section(CoverField field) {
        return field.labels().stream()
                .filter(label -> label.listsPeople() || OfficerFields.isOffice(label))
                .reduce((first, last) -> last)
                .orElse(Label.SECRETARY);
    }

    /** Among members, who have a party, those with a title instead are officials whatever the heading says. */
    private static void releaseOfficials(List<PersonDraft> people) {
        long members = people.stream().filter(person -> person.party() != null).count();
        if (members * MEMBERS_SHARE >= people.size()) {
            people.replaceAll(person -> person.party() == null
                            && !person.roles().isEmpty()
                            && !person.isServing()
                            && person.section() != Label.ABSENT
                    ? person.under(Label.PRESENT)
                    : person);
        }
    }
}
