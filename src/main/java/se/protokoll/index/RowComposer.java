package se.protokoll.index;

import static se.protokoll.index.KeysOfMeeting.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Meeting;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.minutes.Proceedings;
import se.protokoll.minutes.Signature;
import se.protokoll.minutes.Warning;
import se.protokoll.registry.County;
import se.protokoll.text.SourceDocument;

/** Composes the rows of one document. The same minutes always give the same rows. */
public final class RowComposer {

    private final Minutes minutes;
    private final SourceDocument source;
    private final DocumentFacts facts;
    private final MeetingKeys keys;
    private final OptionalDouble confidence;
    private final MeetingTraits traits;

    private RowComposer(Minutes minutes, SourceDocument source, DocumentFacts facts) {
        this.minutes = minutes;
        this.source = source;
        this.facts = facts;
        keys = KeysOfMeeting.of(minutes, facts);
        confidence = evidence().mapToDouble(Evidence::confidence).average();
        traits = MeetingTraits.of(minutes, source.limits(), confidence.orElse(0));
    }

    /**
     * The rows of one document.
     *
     * @param minutes what was read
     * @param source the text it was read from, which every offset in {@code minutes} is into
     * @param facts what is known of the file
     */
    public static DocumentRows compose(Minutes minutes, SourceDocument source, DocumentFacts facts) {
        RowComposer composer = new RowComposer(minutes, source, facts);
        List<ItemRow> items = composer.items();
        List<AttendanceRow> attendance = composer.attendance();
        List<DecisionRow> decisions = composer.decisions();
        RowCounts counts = new RowCounts(
                items.size(), attendance.size(), decisions.size(), facts.number() == 1 ? facts.meetings() : 1);
        return new DocumentRows(composer.meeting(counts), items, attendance, decisions);
    }

    private MeetingRow meeting(RowCounts rows) {
        Meeting meeting = minutes.meeting();
        return new MeetingRow(
                keys,
                source.title(),
                value(meeting.place()),
                value(meeting.startTime()),
                value(meeting.endTime()),
                value(meeting.nextMeeting()),
                names(minutes.municipalitiesAbsent()),
                codes(minutes.municipalitiesAbsent()),
                names(minutes.municipalitiesMentioned()),
                codes(minutes.municipalitiesMentioned()),
                holders("ordförande"),
                holders("sekreterare"),
                minutes.signatures().stream().map(Signature::name).distinct().toList(),
                kinds(minutes.decisions().stream()),
                traits,
                count(Presence.PRESENT),
                count(Presence.PARTIAL),
                count(Presence.ABSENT),
                minutes.agenda().size(),
                minutes.decisions().size(),
                minutes.warnings().size(),
                source.pages(),
                minutes.warnings().stream().map(Warning::message).toList(),
                source.limits(),
                source.recognized(),
                number(source.misread()),
                number(confidence),
                facts.extractorVersion(),
                source.mediaType(),
                facts.size(),
                MunicipalityCounts.of(minutes),
                rows,
                minutes);
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private List<ItemRow> items() {
        List<ItemRow> rows = new ArrayList<>();
        for (TextPieces.Piece piece : TextPieces.of(source.text(), minutes.agenda())) {
            AgendaItem item = piece.item();
            rows.add(new ItemRow(
                    keys,
                    rows.size(),
                    piece.part(),
                    piece.parts(),
                    item == null,
                    item == null ? null : item.number(),
                    item == null ? null : item.title(),
                    source.text().substring(piece.start(), piece.end()),
                    piece.start(),
                    piece.end(),
                    source.page(piece.start()),
                    (int) minutes.decisions().stream()
                            .filter(decision -> piece.holds(decision.evidence()))
                            .count(),
                    namesIn(piece),
                    kinds(minutes.decisions().stream().filter(decision -> piece.holds(decision.evidence()))),
                    traits));
        }
        return rows;
    }

    private List<String> namesIn(TextPieces.Piece piece) {
        return Stream.concat(
                        minutes.attendance().stream()
                                .filter(person -> piece.holds(person.evidence()))
                                .map(Attendance::name),
                        minutes.signatures().stream()
                                .filter(signature -> piece.holds(signature.evidence()))
                                .map(Signature::name))
                .distinct()
                .toList();
    }

    private List<AttendanceRow> attendance() {
        List<AttendanceRow> rows = new ArrayList<>();
        for (Attendance person : minutes.attendance()) {
            Municipality municipality = person.municipality();
            County county = municipality == null
                    ? null
                    : KeysOfMeeting.county(municipality, keys.date()).orElse(null);
            Evidence evidence = person.evidence();
            rows.add(new AttendanceRow(
                    keys,
                    rows.size(),
                    person.name(),
                    person.affiliation(),
                    municipality == null ? null : municipality.name(),
                    municipality == null ? null : municipality.code(),
                    county == null ? null : county.name(),
                    county == null ? null : county.code(),
                    person.party(),
                    person.roles(),
                    person.presence().name().toLowerCase(Locale.ROOT),
                    person.note(),
                    evidence.start(),
                    evidence.end(),
                    evidence.page(),
                    evidence.rule(),
                    Math.min(evidence.confidence(), person.confidence().least())));
        }
        return rows;
    }

    private List<DecisionRow> decisions() {
        List<DecisionRow> rows = new ArrayList<>();
        for (Decision decision : minutes.decisions()) {
            Evidence evidence = decision.evidence();
            Proceedings proceedings = decision.proceedings();
            rows.add(new DecisionRow(
                    keys,
                    rows.size(),
                    decision.item(),
                    titleAt(evidence.start()),
                    decision.text(),
                    kind(decision),
                    !proceedings.votes().isEmpty(),
                    values(proceedings.reservations()),
                    values(proceedings.disqualified()),
                    evidence.start(),
                    evidence.end(),
                    evidence.page(),
                    evidence.rule(),
                    evidence.confidence(),
                    traits));
        }
        return rows;
    }

    private Stream<Attendance> attending() {
        return minutes.attendance().stream().filter(person -> person.presence() != Presence.ABSENT);
    }

    private List<String> holders(String role) {
        return attending()
                .filter(person -> person.roles().contains(role))
                .map(Attendance::name)
                .toList();
    }

    private int count(Presence presence) {
        return (int) minutes.attendance().stream()
                .filter(person -> person.presence() == presence)
                .count();
    }

    private @Nullable String titleAt(int offset) {
        return minutes.agenda().stream()
                .filter(item -> item.evidence().start() <= offset && offset < item.textEnd())
                .map(AgendaItem::title)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private Stream<Evidence> evidence() {
        Meeting meeting = minutes.meeting();
        Stream<@Nullable Fact<?>> head = Stream.of(
                meeting.body(),
                meeting.bodyMunicipality(),
                meeting.date(),
                meeting.startTime(),
                meeting.endTime(),
                meeting.place(),
                meeting.nextMeeting());
        return Stream.of(
                        head.flatMap(fact -> fact == null ? Stream.empty() : Stream.of(fact.evidence())),
                        minutes.attendance().stream().map(Attendance::evidence),
                        minutes.agenda().stream().map(AgendaItem::evidence),
                        minutes.decisions().stream().map(Decision::evidence),
                        minutes.signatures().stream().map(Signature::evidence))
                .flatMap(evidence -> evidence);
    }

    private static String kind(Decision decision) {
        return decision.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> kinds(Stream<Decision> decisions) {
        return decisions.map(RowComposer::kind).distinct().sorted().toList();
    }

    private static List<String> values(List<Fact<String>> facts) {
        return facts.stream().map(Fact::value).toList();
    }

    private static List<String> names(List<Fact<Municipality>> municipalities) {
        return municipalities.stream().map(fact -> fact.value().name()).toList();
    }

    private static List<String> codes(List<Fact<Municipality>> municipalities) {
        return municipalities.stream().map(fact -> fact.value().code()).toList();
    }
}
