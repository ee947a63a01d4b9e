package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.DocumentKind;
import se.protokoll.minutes.Minutes;
import se.protokoll.text.SourceDocument;

/** Reads minutes out of a document's text and layout. Thread-safe. */
public final class MinutesExtractor {

    /** Increased whenever the same document may be read differently, so that what was read before is read again. */
    public static final int VERSION = 3;

    private final LanguageModels models;
    private final BiFunction<Layout, LanguageModels, PersonNames> persons;

    public MinutesExtractor(LanguageModels models) {
        this(models, PersonNames::in);
    }

    /** An extractor that may do without the name finder, to measure what that is worth. */
    MinutesExtractor(LanguageModels models, BiFunction<Layout, LanguageModels, PersonNames> persons) {
        this.models = models;
        this.persons = persons;
    }

    /**
     * Everything a file says, meeting by meeting in its order; most files hold one, none holds none. Those of an archive
     * or an e-mail follow one another.
     */
    public List<ReadMeeting> meetings(SourceDocument document) {
        return document.all().stream()
                .flatMap(member -> MeetingParts.of(member.document()).stream()
                        .map(part -> new ReadMeeting(member.path(), part, extract(part))))
                .toList();
    }

    /** Everything the minutes of one meeting say, each fact with its evidence. */
    public Minutes extract(SourceDocument document) {
        if (DataFormat.is(document.mediaType())) {
            return Minutes.nothingIn(DocumentKind.OTHER);
        }
        var layout = Layout.of(document);
        String text = document.text();
        int end = layout.lines().isEmpty() ? 0 : layout.lines().getLast().end();
        var names = persons.apply(layout, models);
        var cover = CoverSheet.of(layout);
        var agenda = new AgendaReader(layout).items();
        int itemsStart = agenda.isEmpty() ? end : agenda.getFirst().evidence().start();
        var head = new HeadPassages(layout).all(cover, itemsStart);
        var kind = new KindReader(head, agenda, text).kind();
        var meeting = MeetingReader.read(text.substring(0, end), document.title(), head, agenda);
        var body = meeting.body();
        var signatures = new SignatureReader(layout, models.nameSplitter(), names)
                .read(cover, layout.isFlat() ? itemsStart : Integer.MAX_VALUE);
        var attendance = AttendanceFacts.read(
                layout, cover, kind != DocumentKind.KALLELSE, meeting.bodyMunicipality(), signatures, names);
        var named = new ArrayList<>(attendance.attending());
        named.addAll(attendance.absent());
        var warnings = new ArrayList<>(attendance.warnings());
        warnings.addAll(MunicipalityOfDay.warnings(named, meeting.date()));
        return new Minutes(
                kind,
                meeting,
                attendance.people(),
                attendance.attending(),
                attendance.absent(),
                attendance.mentioned(),
                agenda,
                kind == DocumentKind.KALLELSE
                        ? List.of()
                        : new DecisionReader(models.sentences(), layout, body == null ? null : body.value())
                                .decisions(agenda, end),
                signatures,
                warnings);
    }
}
