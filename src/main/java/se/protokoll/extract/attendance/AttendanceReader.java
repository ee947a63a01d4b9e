package se.protokoll.extract.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Reads the attendance lists of a cover sheet: one section for each label that people are listed under. */
final class AttendanceReader {

    /** Behind these the people who were there have all been named. */
    private static final Set<Label> CLOSING = Set.of(
            Label.CHOSEN_ADJUSTERS,
            Label.ADJUSTMENT,
            Label.SIGNATURES,
            Label.ADJUSTER,
            Label.RECORDED_BY,
            Label.NOTICE,
            Label.NOTICE_PART);

    private static final Set<Label> OFFICES = Set.of(Label.CHAIR, Label.VICE_CHAIR, Label.SECRETARY);

    /** Lists of who belongs to the body, whether they came or not. */
    private static final Set<Label> MEMBERSHIP = Set.of(Label.MEMBERS, Label.SUBSTITUTES);

    private static final Pattern TERM = Pattern.compile("(?:19|20)\\d\\d[-–](?:19|20)\\d\\d");

    /** With fewer people the list proper stands elsewhere. */
    private static final int FEWEST = 2;

    private static final int CREDIBLE_LIST = 3;

    /** Secretary, chair and two who adjust, or one who is named twice. */
    private static final int SIGNATURES = 4;

    private static final double CERTAIN = 2.2;
    /** How sure the name finder must be of a name that no list of names holds. */
    private static final double SURE = 0.6;

    private static final double POSSIBLE = -0.5;
    private static final double DOUBTFUL = -2;

    private final CoverSheet sheet;
    private final PersonNames persons;
    private final Set<Part> without;
    private final @Nullable LocalDate day;
    private final VacantRows vacant = new VacantRows();
    private final List<ReadList> read = new ArrayList<>();
    private final MemberMunicipalities sentBy;
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
        this.givenNames =
                sheet.fields().stream().anyMatch(field -> field.listsPeople() && GivenNameList.is(field.value()));
        this.places =
                sheet.fields().stream().anyMatch(field -> field.listsPeople() && PlacesBehindNames.are(field.value()));
    }

    /** The people listed, in the order of the lists; somebody listed twice appears twice. */
    List<PersonDraft> people() {
        var people = new ArrayList<PersonDraft>();
        var fields = sheet.fields();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            boolean lists = field.listsPeople() && !isOfTerm(field);
            if (field.start() < sheet.itemsStart() && (lists || namesOfficer(i))) {
                var listed = read(field, true);
                if (field.isGathered() && listed.stream().anyMatch(PersonDraft::isStruck)) {
                    releaseUnlessAbsent(listed);
                }
                people.addAll(listed);
            }
        }
        boolean elsewhere =
                fields.stream().anyMatch(field -> field.listsPeople() && ListFurniture.refersElsewhere(field.value()));
        if (people.size() < FEWEST || elsewhere) {
            sheet.later().forEach(field -> people.addAll(read(field, true)));
        }
        if (people.stream().allMatch(person -> person.section() == Label.ABSENT)) {
            var unlabelled =
                    without.contains(Part.UNLABELLED_LISTS) ? List.<CoverField>of() : UnlabelledLists.in(sheet);
            unlabelled.forEach(field -> people.addAll(read(field, false)));
        }
        return withoutMembersAbsent(people);
    }

    /** The labelled lists read so far. */
    List<ReadList> lists() {
        return read.stream().filter(list -> list.field().listsPeople()).toList();
    }

    /** The rows of the lists read so far that name a municipality and nobody. */
    VacantRows vacant() {
        return vacant;
    }

    /**
     * Below labels that lost their values, "Samtliga ledamöter utom Anna Ek, Bo Lind" runs on into the lists of those who came:
     * where another list names those who were absent, only these were.
     */
    private void releaseUnlessAbsent(List<PersonDraft> listed) {
        var absent = sheet.fields().stream()
                .filter(field -> field.is(Label.ABSENT) && !field.isGathered())
                .flatMap(field -> read(field, true).stream())
                .map(person -> AttendanceList.key(person.name().words()))
                .toList();
        var excepted = listed.stream().filter(PersonDraft::isStruck).toList();
        long named = excepted.stream().filter(person -> isAmong(absent, person)).count();
        if (named >= FEWEST) {
            excepted.stream().filter(person -> !isAmong(absent, person)).forEach(PersonDraft::release);
        }
    }

    private static boolean isAmong(List<String> names, PersonDraft person) {
        return names.contains(AttendanceList.key(person.name().words()));
    }

    /** Whoever stands among all members and again among those who were absent was not there. */
    private static List<PersonDraft> withoutMembersAbsent(List<PersonDraft> people) {
        var absent = people.stream()
                .filter(person -> person.section() == Label.ABSENT)
                .map(person -> AttendanceList.key(person.name().words()))
                .toList();
        return people.stream()
                .map(person -> MEMBERSHIP.contains(person.section()) && !isLimited(person) && isAmong(absent, person)
                        ? person.under(Label.ABSENT)
                        : person)
                .toList();
    }

    /** "Nämndens ledamöter 2011–2014" beside the minutes: who was elected, where another list says who came. */
    private boolean isOfTerm(CoverField field) {
        return field.is(Label.MEMBERS)
                && !field.value().isEmpty()
                && TERM.matcher(field.value().getFirst().text()).matches()
                && sheet.fields().stream().anyMatch(other -> other.is(Label.PRESENT) || other.is(Label.DECIDING));
    }

    /** "Anna Ek, 1-6" here and "Anna Ek, 7-11" there: each list says for which items. */
    private static boolean isLimited(PersonDraft person) {
        return person.remark().stream().anyMatch(Token::isNumeric);
    }

    /** Whether an officer is named among the lists and not in the signatures. */
    private boolean namesOfficer(int index) {
        var fields = sheet.fields();
        boolean recorder = fields.get(index).is(Label.RECORDED_BY);
        if ((!OFFICES.contains(fields.get(index).label()) && !recorder)
                || fields.get(index).isGathered()) {
            return false;
        }
        boolean after = fields.subList(index + 1, fields.size()).stream()
                .anyMatch(field -> field.start() < sheet.itemsStart() && field.listsPeople());
        if (recorder) {
            return after && index > 0 && fields.get(index - 1).listsPeople();
        }
        boolean signed = fields.subList(0, index).stream()
                .anyMatch(field -> field.labels().stream().anyMatch(CLOSING::contains));
        int above = index - 1;
        while (above >= 0
                && OFFICES.contains(fields.get(above).label())
                && !fields.get(above).isGathered()) {
            above--;
        }
        boolean within = above >= 0
                && fields.get(above).listsPeople()
                && (fields.get(index).strong() || (!signed && standsAlone(index)));
        return (after && !signed) || within;
    }

    /** Whether a secretary is named behind a list and no other office, with which the signatures would begin. */
    private boolean standsAlone(int index) {
        var fields = sheet.fields();
        boolean signs = index + 1 < fields.size()
                && fields.get(index + 1).labels().stream()
                        .anyMatch(label -> OFFICES.contains(label) || label == Label.ADJUSTER);
        return fields.get(index).label() == Label.SECRETARY && !signs;
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

    /** Those on a list and those its sentences tell of, in order; whoever is named again in passing is none of the list. */
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
        var list = ListRows.of(value, sheet.legend(), day, places, !without.contains(Part.TABLE_HEADINGS));
        var rows = list.rows();
        boolean paired = !without.contains(Part.COLUMN_PAIRING);
        var parallel = paired ? ParallelCells.in(rows, persons) : Optional.<PairedColumns>empty();
        var pieces = parallel.map(PairedColumns::pieces).orElseGet(() -> vacant.without(pieces(rows, list.columns())));
        var people = new ArrayList<PersonDraft>(
                parallel.map(cells -> cells.people(section(field))).orElseGet(() -> assembled(pieces, field, paired)));
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
        removeOthers(people, field.labels().stream().allMatch(Label::listsPeople));
        list.parties().hold(people);
        list.times().note(people);
        vacant.addRooms(list.times().rooms());
        releaseOfficials(people);
        sheet.legend().starred().forEach(star -> strike(people, star));
        LostMarks.strike(people);
        ListClues.note(people, pieces, field, labelled, persons);
        return field.isGathered() ? new GatheredLabels(field.labels()).settle(people) : List.copyOf(people);
    }

    private List<Piece> pieces(List<Token> rows, ColumnPrior columns) {
        return JointMunicipalities.joined(BoardOffices.behindNames(
                (givenNames ? GivenNameList.pieces(rows) : Optional.<List<Piece>>empty())
                        .orElseGet(() ->
                                ListReading.best(rows, columns, persons, !without.contains(Part.SECOND_READING)))));
    }

    private static List<PersonDraft> assembled(List<Piece> pieces, CoverField field, boolean paired) {
        int holders = OFFICES.contains(section(field)) ? paragraphEnd(pieces) : pieces.size();
        var people = new ArrayList<PersonDraft>();
        people.addAll(PersonAssembly.people(pieces.subList(0, holders), section(field), paired));
        people.addAll(PersonAssembly.people(pieces.subList(holders, pieces.size()), Label.PRESENT, paired));
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

    /** An office is that of the people up to the next blank line; then the list goes on. */
    private static int paragraphEnd(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).after(Separator.PARAGRAPH)) {
                return i;
            }
        }
        return pieces.size();
    }

    /** The label that the names stand directly under; "Vid tangenterna" is the secretary's. */
    private static Label section(CoverField field) {
        return field.labels().stream()
                .filter(label -> label.listsPeople() || OFFICES.contains(label))
                .reduce((first, last) -> last)
                .orElse(Label.SECRETARY);
    }

    /** Among members, who have a party, those with a title instead are officials whatever the heading says. */
    private static void releaseOfficials(List<PersonDraft> people) {
        long members = people.stream().filter(person -> person.party() != null).count();
        if (members * 3 >= people.size()) {
            people.replaceAll(person -> person.party() == null
                            && !person.roles().isEmpty()
                            && !person.isServing()
                            && person.section() != Label.ABSENT
                    ? person.under(Label.PRESENT)
                    : person);
        }
    }

    /**
     * Removes what is no person; between two people that are certain a rare name will do.
     *
     * @param only whether nothing but people stands under the label, so that the first may have a rare name as well
     */
    private void removeOthers(List<PersonDraft> people, boolean only) {
        boolean list = only && people.stream().filter(this::isCredible).count() >= CREDIBLE_LIST;
        int first = 0;
        int last = people.size() - 1;
        while (first < people.size() && !isCredible(people.get(first))) {
            first++;
        }
        while (last > first && !isCredible(people.get(last))) {
            last--;
        }
        for (int i = people.size() - 1; i >= 0; i--) {
            boolean between = list || (i > first && i < last);
            boolean possible = NamePlausibility.ofTokens(people.get(i).name().tokens()) > POSSIBLE;
            if (!isCredible(people.get(i)) && !(between && possible)) {
                people.remove(i);
            }
        }
    }

    /** Whether the words are known as names, or something beside them says that they are. */
    private boolean isCredible(PersonDraft person) {
        var words = person.name().tokens();
        double score = Math.max(NamePlausibility.ofTokens(words), NamePlausibility.surnameFirst(words));
        return score > CERTAIN
                || (score > NamePlausibility.NONE && persons.probability(words) > SURE)
                || (score > DOUBTFUL
                        && (person.party() != null
                                || person.mark() != null
                                || !person.roles().isEmpty()
                                || !person.affiliations().isEmpty()));
    }
}
