package se.protokoll.report;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * Tells bodies and meetings apart. A body goes by its name and its municipality; inter-municipal bodies of one name
 * ("Direktionen") are the same body only if municipalities on their lists tie them together. Minutes of one
 * body and day are copies of each other unless they say that it met at different hours, and the one that lists most
 * people stands for them.
 */
final class Bodies {

    private Bodies() {}

    /**
     * Sorts meetings by body and drops further copies.
     *
     * @return for each body its meetings, at least one
     */
    static List<List<MeetingColumn>> separate(List<MeetingAttendance> meetings) {
        var byName = new LinkedHashMap<String, List<MeetingAttendance>>();
        for (var meeting : meetings) {
            byName.computeIfAbsent(key(meeting), key -> new ArrayList<>()).add(meeting);
        }
        return byName.values().stream()
                .flatMap(namesakes -> tiedTogether(namesakes).stream())
                .map(Bodies::once)
                .toList();
    }

    private static String key(MeetingAttendance meeting) {
        return meeting.bodyKey() == null ? "\0" + meeting.id() : meeting.bodyKey();
    }

    private static List<List<MeetingAttendance>> tiedTogether(List<MeetingAttendance> namesakes) {
        if (namesakes.getFirst().owner() != null) {
            return List.of(namesakes);
        }
        var ties = new Ties();
        for (var meeting : namesakes) {
            meeting.delegations()
                    .forEach(delegation -> ties.tie(code(meeting.delegations().getFirst()), code(delegation)));
        }
        var groups = new LinkedHashMap<String, List<MeetingAttendance>>();
        for (var meeting : namesakes) {
            String group = meeting.delegations().isEmpty()
                    ? "\0" + meeting.id()
                    : ties.group(code(meeting.delegations().getFirst()));
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(meeting);
        }
        return List.copyOf(groups.values());
    }

    private static String code(Delegation delegation) {
        return delegation.municipality().code();
    }

    private static List<MeetingColumn> once(List<MeetingAttendance> meetings) {
        var byDay = new LinkedHashMap<String, List<MeetingAttendance>>();
        for (var meeting : meetings) {
            String day = meeting.date() == null ? meeting.id() : meeting.date().toString();
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(meeting);
        }
        return byDay.values().stream()
                .flatMap(day -> byHour(day).stream())
                .map(Bodies::fullest)
                .toList();
    }

    /** Those that do not say when it began are copies of the day's first meeting. */
    private static Collection<List<MeetingAttendance>> byHour(List<MeetingAttendance> day) {
        var byHour = new TreeMap<LocalTime, List<MeetingAttendance>>();
        var without = new ArrayList<MeetingAttendance>();
        for (var meeting : day) {
            var start = meeting.start();
            (start == null ? without : byHour.computeIfAbsent(start, key -> new ArrayList<>())).add(meeting);
        }
        if (byHour.isEmpty()) {
            return List.of(without);
        }
        byHour.firstEntry().getValue().addAll(without);
        return byHour.values();
    }

    private static MeetingColumn fullest(List<MeetingAttendance> copies) {
        var ranked = copies.stream()
                .sorted(Comparator.comparingInt((MeetingAttendance copy) -> -copy.attendees())
                        .thenComparing(MeetingAttendance::id))
                .toList();
        return new MeetingColumn(
                ranked.getFirst(),
                ranked.stream().skip(1).map(MeetingAttendance::id).toList());
    }
}
