package se.protokoll.extract.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.confidence.Clues;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.Part;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Signature;

/**
 * Who took part in a meeting and which municipalities that makes.
 *
 * @param people everybody on the attendance lists, each person once
 * @param attending municipalities with at least one person there; for a municipality's own body, that municipality
 * @param absent municipalities represented only by absent people
 * @param mentioned every municipality the text names, those above included
 * @param clues what the lists say of how sure each person is, by {@link AttendanceList#key}
 */
public record AttendanceFacts(
        List<Attendance> people,
        List<Fact<Municipality>> attending,
        List<Fact<Municipality>> absent,
        List<Fact<Municipality>> mentioned,
        Map<String, Clues> clues) {

    /**
     * Reads the attendance of a document.
     *
     * @param layout the document
     * @param cover its labelled part
     * @param minutes whether it reports a meeting; in a notice nobody has attended yet
     * @param signatures who signed
     * @param persons what the name finder says where a name is in doubt
     * @param own the municipality whose body met; null for bodies of several or where not said
     */
    public static AttendanceFacts read(
            Layout layout,
            CoverSheet cover,
            boolean minutes,
            @Nullable Fact<Municipality> own,
            List<Signature> signatures,
            PersonNames persons) {
        return read(layout, cover, minutes, own, null, signatures, persons, Set.of());
    }

    /**
     * The same.
     *
     * @param day of the meeting; null where not known
     * @param without parts to do without, to measure what they are worth
     */
    public static AttendanceFacts read(
            Layout layout,
            CoverSheet cover,
            boolean minutes,
            @Nullable Fact<Municipality> own,
            @Nullable Fact<LocalDate> day,
            List<Signature> signatures,
            PersonNames persons,
            Set<Part> without) {
        var list = new AttendanceList(layout);
        var reader = new AttendanceReader(cover, persons, day == null ? null : day.value(), without);
        if (minutes) {
            list.addAll(reader.people());
        }
        var people = new Officers(layout, cover).among(list.people(cover), signatures);
        var attending = new ArrayList<>(AttendingMunicipalities.attending(people));
        reader.vacant().attending(layout).stream()
                .filter(fact -> !contains(attending, fact))
                .forEach(attending::add);
        if (minutes && own != null && attending.size() < 2) {
            attending.clear();
            attending.add(own);
        }
        var absent = new ArrayList<>(AttendingMunicipalities.absent(people));
        if (minutes && (own == null || attending.size() > 1)) {
            Stream.concat(
                            reader.vacant().absent(layout).stream(),
                            AbsentMunicipalities.in(layout, cover, reader.lists()).stream())
                    .filter(fact -> !names(people, fact) && !contains(attending, fact) && !contains(absent, fact))
                    .forEach(absent::add);
        }
        var known = Stream.of(attending, absent, own == null ? List.<Fact<Municipality>>of() : List.of(own))
                .flatMap(List::stream)
                .toList();
        var mentioned = new MunicipalityMentions(layout.document().text(), people).in(known);
        return new AttendanceFacts(people, List.copyOf(attending), List.copyOf(absent), mentioned, list.clues());
    }

    private static boolean contains(List<Fact<Municipality>> facts, Fact<Municipality> fact) {
        return facts.stream().anyMatch(other -> other.value().equals(fact.value()));
    }

    /** Whether somebody on the list is there for the municipality. */
    private static boolean names(List<Attendance> people, Fact<Municipality> fact) {
        return people.stream().anyMatch(person -> JointMunicipalities.of(person).contains(fact.value()));
    }
}
