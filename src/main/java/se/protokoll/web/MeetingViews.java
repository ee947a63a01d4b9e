package se.protokoll.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.ItemRow;
import se.protokoll.index.MeetingDocument;
import se.protokoll.index.MeetingRow;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.web.MarkedText.Mark;
import se.protokoll.web.MarkedText.PageMark;

/** Lays out one meeting for its page: each fact gets an anchor, and its words a mark with that anchor in the source. */
final class MeetingViews {

    private final List<Mark> marks = new ArrayList<>();
    private final List<MeetingView.Place> places = new ArrayList<>();

    private MeetingViews() {}

    /**
     * The meeting's page.
     *
     * @param pageLabel the label of a page by its number, in the reader's language
     * @param pageLink the address of a page by its number; null where pages cannot be shown
     */
    static MeetingView of(
            MeetingDocument document,
            Function<Integer, String> pageLabel,
            @Nullable Function<Integer, String> pageLink) {
        var others = document.otherSources().stream()
                .map(keys -> new MeetingView.Source(keys.meetingId(), keys.fileName()))
                .toList();
        return new MeetingViews().view(document.row(), document.items(), others, document.text(), pageLabel, pageLink);
    }

    /** Id of the place in the source where a row of the meeting's text begins. */
    static String rowAnchor(int ordinal) {
        return "row-" + ordinal;
    }

    private MeetingView view(
            MeetingRow row,
            List<ItemRow> items,
            List<MeetingView.Source> others,
            String text,
            Function<Integer, String> pageLabel,
            @Nullable Function<Integer, String> pageLink) {
        var minutes = row.minutes();
        var keys = row.keys();
        items.forEach(item -> marks.add(new Mark(rowAnchor(item.ordinal()), item.start(), item.start())));
        var attending = municipalities("present", minutes.municipalitiesAttending());
        var absent = municipalities("absent", minutes.municipalitiesAbsent());
        Set<Municipality> listed = new HashSet<>();
        minutes.municipalitiesAttending().forEach(fact -> listed.add(fact.value()));
        minutes.municipalitiesAbsent().forEach(fact -> listed.add(fact.value()));
        var mentioned = municipalities(
                "named",
                minutes.municipalitiesMentioned().stream()
                        .filter(fact -> !listed.contains(fact.value()))
                        .toList());
        var decided = new HashSet<Decision>();
        var agenda = new ArrayList<MeetingView.Item>();
        for (var item : minutes.agenda()) {
            agenda.add(item(item, agenda.size(), minutes.decisions(), decided));
        }
        var loose = minutes.decisions().stream()
                .filter(decision -> !decided.contains(decision))
                .map(decision -> decision(decision, minutes.decisions().indexOf(decision)))
                .toList();
        return new MeetingView(
                keys.meetingId(),
                keys.body(),
                keys.bodyKey(),
                keys.date(),
                keys.kind(),
                keys.fileName(),
                others,
                head(row),
                attending,
                absent,
                mentioned,
                people(row),
                agenda,
                loose,
                signatures(row),
                warnings(row),
                row.limits(),
                recognized(row),
                MarkedText.html(text, marks, pageMarks(items, pageLabel, pageLink)),
                places);
    }

    private static MeetingView.@Nullable Recognized recognized(MeetingRow row) {
        Double errorRate = row.errorRate();
        return errorRate == null
                ? null
                : new MeetingView.Recognized(row.recognized().size(), Math.round(errorRate * 100));
    }

    private FactView fact(String text, String anchor, Evidence evidence) {
        mark(text, anchor, evidence);
        return FactView.of(text, anchor, evidence);
    }

    private void mark(String text, String anchor, Evidence evidence) {
        marks.add(new Mark(anchor, evidence.start(), evidence.end()));
        Integer page = evidence.page();
        if (page != null && evidence.end() > evidence.start()) {
            places.add(new MeetingView.Place(anchor, evidence.start(), evidence.end(), page, text));
        }
    }

    private List<MeetingView.Labelled> head(MeetingRow row) {
        var meeting = row.minutes().meeting();
        var head = new ArrayList<MeetingView.@Nullable Labelled>();
        head.add(labelled("body", meeting.body(), Function.identity()));
        head.add(labelled("municipality", meeting.bodyMunicipality(), Municipality::name));
        head.add(labelled("date", meeting.date(), Objects::toString));
        head.add(labelled("start", meeting.startTime(), Objects::toString));
        head.add(labelled("end", meeting.endTime(), Objects::toString));
        head.add(labelled("place", meeting.place(), Function.identity()));
        head.add(labelled("next", meeting.nextMeeting(), Objects::toString));
        return head.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private <T> MeetingView.@Nullable Labelled labelled(
            String key, @Nullable Fact<T> fact, Function<? super T, String> text) {
        return fact == null
                ? null
                : new MeetingView.Labelled(key, fact(text.apply(fact.value()), key, fact.evidence()));
    }

    private List<FactView> municipalities(String prefix, List<Fact<Municipality>> facts) {
        return facts.stream()
                .map(fact ->
                        fact(fact.value().name(), prefix + "-" + fact.value().code(), fact.evidence()))
                .toList();
    }

    private List<MeetingView.Person> people(MeetingRow row) {
        var people = new ArrayList<MeetingView.Person>();
        for (var person : row.minutes().attendance()) {
            var municipality = person.municipality();
            people.add(new MeetingView.Person(
                    fact(person.name(), "person-" + people.size(), person.evidence()),
                    person.affiliation(),
                    municipality == null ? null : municipality.name(),
                    person.party(),
                    person.roles(),
                    person.presence(),
                    person.note()));
        }
        return people;
    }

    private MeetingView.Item item(AgendaItem item, int index, List<Decision> decisions, Set<Decision> decided) {
        var title = fact(item.title(), "item-" + index, item.evidence());
        var own = new ArrayList<FactView>();
        for (int number = 0; number < decisions.size(); number++) {
            var decision = decisions.get(number);
            int start = decision.evidence().start();
            if (start >= item.evidence().start() && start < item.textEnd() && decided.add(decision)) {
                own.add(decision(decision, number));
            }
        }
        return new MeetingView.Item(item.number(), title, own);
    }

    private FactView decision(Decision decision, int index) {
        return fact(decision.text(), "decision-" + index, decision.evidence());
    }

    private List<MeetingView.Signed> signatures(MeetingRow row) {
        var signed = new ArrayList<MeetingView.Signed>();
        for (var signature : row.minutes().signatures()) {
            signed.add(new MeetingView.Signed(
                    fact(signature.name(), "signature-" + signed.size(), signature.evidence()), signature.role()));
        }
        return signed;
    }

    private List<MeetingView.Noted> warnings(MeetingRow row) {
        var noted = new ArrayList<MeetingView.Noted>();
        for (var warning : row.minutes().warnings()) {
            String anchor = "warning-" + noted.size();
            var evidence = warning.evidence();
            if (evidence != null) {
                mark(warning.message(), anchor, evidence);
            }
            noted.add(new MeetingView.Noted(
                    warning.message(), evidence == null ? null : anchor, evidence == null ? null : evidence.page()));
        }
        return noted;
    }

    /** Says where an item begins on another page than the one before it. */
    private static List<PageMark> pageMarks(
            List<ItemRow> items, Function<Integer, String> pageLabel, @Nullable Function<Integer, String> pageLink) {
        var labels = new ArrayList<PageMark>();
        Integer current = null;
        for (var item : items) {
            Integer page = item.page();
            if (page != null && !page.equals(current)) {
                labels.add(new PageMark(
                        item.start(), pageLabel.apply(page), pageLink == null ? null : pageLink.apply(page)));
                current = page;
            }
        }
        return labels;
    }
}
