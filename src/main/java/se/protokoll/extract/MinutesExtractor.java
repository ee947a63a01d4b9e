package se.protokoll.extract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import se.protokoll.confidence.ConfidenceModel;
import se.protokoll.confidence.MadeClaim;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.attendance.AttendanceChecks;
import se.protokoll.extract.attendance.AttendanceFacts;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.cover.HeadPassages;
import se.protokoll.extract.decisions.DecisionCandidate;
import se.protokoll.extract.decisions.DecisionReader;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.head.DateWarnings;
import se.protokoll.extract.head.KindReader;
import se.protokoll.extract.head.MeetingReader;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.Part;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.MeetingParts;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.signatures.SignatureReader;
import se.protokoll.extract.words.DataFormat;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.DocumentKind;
import se.protokoll.minutes.Minutes;
import se.protokoll.text.SourceDocument;

/** Reads minutes out of a document's text and layout. Thread-safe. */
public final class MinutesExtractor {

    /** Increased whenever the same document may be read differently, so that what was read before is read again. */
    public static final int VERSION = 18;

    /** A body to which so many municipalities send people is that of none, wherever it meets. */
    private static final int SEVERAL = 3;

    private static final int LONGEST_TOP = 20_000;

    private final LanguageModels models;
    private final Set<Part> without;
    private final Clock clock;

    public MinutesExtractor(LanguageModels models) {
        this(models, Set.of());
    }

    /** @param clock says what day it is today: no meeting has been held later */
    MinutesExtractor(LanguageModels models, Clock clock) {
        this(models, Set.of(), clock);
    }

    /** @param without parts to do without, to measure what they are worth */
    MinutesExtractor(LanguageModels models, Set<Part> without) {
        this(models, without, Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    private MinutesExtractor(LanguageModels models, Set<Part> without, Clock clock) {
        this.models = models;
        this.without = without;
        this.clock = clock;
    }

    /**
     * Everything a file says, meeting by meeting in its order; most files hold one, none holds none. Those of an archive
     * or an e-mail follow one another.
     */
    public List<ReadMeeting> meetings(SourceDocument document) {
        return document.all().stream()
                .flatMap(member -> VolumeYears.checked(
                        MeetingParts.of(member.document()).stream()
                                .map(part -> new ReadMeeting(member.path(), part, extract(part)))
                                .toList(),
                        member.document().title())
                        .stream())
                .toList();
    }

    /** Everything the minutes of one meeting say, each fact with its evidence and how sure it is. */
    public Minutes extract(SourceDocument document) {
        var read = read(document);
        var rated = RatedMinutes.of(read.minutes(), read.claims(), ConfidenceModel.shipped());
        return rated.warned(AttendanceChecks.of(rated, read.claims(), document.text()))
                .warned(RecognitionChecks.of(document));
    }

    /**
     * What the minutes of the first meeting in a file claim, with what speaks for and against each claim, so that it can
     * be counted how much that is worth.
     */
    public List<MadeClaim> claims(SourceDocument document) {
        return read(MeetingParts.of(document.all().getFirst().document()).getFirst())
                .claims();
    }

    /**
     * The sentences in the items of the first meeting in a file, so that it can be learned which of them decide.
     *
     * @return what each says, as a whole and clause by clause, with its clues
     */
    public List<ItemSentence> sentences(SourceDocument document) {
        return read(MeetingParts.of(document.all().getFirst().document()).getFirst()).candidates().get().stream()
                .map(ItemSentence::of)
                .toList();
    }

    /** Minutes whose facts have not been rated yet, and the sentences of their items, if anybody asks. */
    private record Unrated(Minutes minutes, List<MadeClaim> claims, Supplier<List<DecisionCandidate>> candidates) {}

    private Unrated read(SourceDocument document) {
        if (DataFormat.is(document.mediaType())) {
            return new Unrated(Minutes.nothingIn(DocumentKind.OTHER), List.of(), List::of);
        }
        var layout = Layout.of(document);
        String text = document.text();
        int end = layout.inside().isEmpty() ? 0 : layout.inside().getLast().end();
        if (without.contains(Part.PAGE_FURNITURE)) {
            layout.keepFurniture();
        }
        var names = without.contains(Part.NAME_FINDER) ? PersonNames.NONE : PersonNames.in(layout, models);
        var cover = CoverSheet.of(layout);
        var agenda = new AgendaReader(layout).items();
        int itemsStart = itemsStart(layout, agenda, cover, end);
        var head = new HeadPassages(layout).all(cover, itemsStart);
        var kind = new KindReader(head, agenda, text).kind();
        var meeting = MeetingReader.read(text.substring(0, end), document.title(), head, agenda);
        var body = meeting.body();
        var signatures = new SignatureReader(layout, models.nameSplitter(), names)
                .read(cover, layout.isFlat() ? itemsStart : Integer.MAX_VALUE);
        var attendance = AttendanceFacts.read(
                layout,
                cover,
                kind != DocumentKind.KALLELSE,
                meeting.bodyMunicipality(),
                meeting.date(),
                signatures,
                names,
                without);
        var met = attendance.attending().size() >= SEVERAL ? meeting.ofSeveral() : meeting;
        var named = new ArrayList<>(attendance.attending());
        named.addAll(attendance.absent());
        var warnings = new ArrayList<>(MunicipalityOfDay.warnings(named, meeting.date()));
        var date = meeting.date();
        String top = text.substring(0, Math.min(itemsStart, LONGEST_TOP));
        if (date != null && kind.isMinutes()) {
            warnings.addAll(DateWarnings.of(date, head, top, LocalDate.now(clock)));
        }
        var decisions = new DecisionReader(
                models.sentences(),
                without.contains(Part.DECISION_CLASSIFIER) ? SentenceClassifier.UNTRAINED : models.decisions(),
                layout,
                BodyWords.of(body == null ? null : body.value(), head));
        var minutes = new Minutes(
                kind,
                met,
                attendance.people(),
                attendance.attending(),
                attendance.absent(),
                attendance.mentioned(),
                agenda,
                kind.isMinutes() ? decisions.decisions(agenda, end, signatures) : List.of(),
                signatures,
                warnings);
        return new Unrated(
                minutes, FactClues.of(minutes, attendance.clues(), layout.isFlat(), top), decisions::candidates);
    }

    /** Where the first item begins; a list of contents before the cover sheet has none of them. */
    private static int itemsStart(Layout layout, List<AgendaItem> agenda, CoverSheet cover, int end) {
        int head = cover.fields().stream()
                .filter(field -> field.is(Label.PLACE_AND_TIME))
                .filter(field -> layout.isFlat() || field.start() < cover.itemsStart())
                .mapToInt(CoverField::start)
                .findFirst()
                .orElse(0);
        return agenda.stream()
                .mapToInt(item -> item.evidence().start())
                .filter(start -> start > head)
                .findFirst()
                .orElse(end);
    }
}
