package se.protokoll.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Presence;

/**
 * What the rows of items and decisions repeat of their meeting besides its keys, so that they can be narrowed by it.
 *
 * @param people present, if only for a part
 * @param parties of those, in upper case
 * @param roles of those, in lower case
 * @param offices role and name of those who have a role, {@code ordförande Anna Berg}
 * @param quality how well the document was read: {@code complete}, or one or more of {@code warnings} (something does not
 *     add up), {@code cut} (something was not read) and {@code unsure} (the facts' mean confidence is low)
 */
public record MeetingTraits(
        List<String> people, List<String> parties, List<String> roles, List<String> offices, List<String> quality) {

    /** Below this mean confidence a reader should check the whole document. */
    static final double UNSURE = 0.75;

    public MeetingTraits {
        people = List.copyOf(people);
        parties = List.copyOf(parties);
        roles = List.copyOf(roles);
        offices = List.copyOf(offices);
        quality = List.copyOf(quality);
    }

    /** Nobody present, and nothing to complain of. */
    public static MeetingTraits none() {
        return new MeetingTraits(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The traits of a meeting.
     *
     * @param limits what was cut off in reading
     * @param confidence mean over all facts
     */
    static MeetingTraits of(Minutes minutes, List<String> limits, double confidence) {
        return new MeetingTraits(
                attending(minutes).map(Attendance::name).toList(),
                attending(minutes)
                        .flatMap(person -> Stream.ofNullable(person.party()))
                        .map(party -> party.toUpperCase(Locale.ROOT))
                        .distinct()
                        .sorted()
                        .toList(),
                attending(minutes)
                        .flatMap(person -> person.roles().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                attending(minutes)
                        .flatMap(person -> person.roles().stream().map(role -> role + " " + person.name()))
                        .distinct()
                        .toList(),
                quality(minutes, limits, confidence));
    }

    private static Stream<Attendance> attending(Minutes minutes) {
        return minutes.attendance().stream().filter(person -> person.presence() != Presence.ABSENT);
    }

    private static List<String> quality(Minutes minutes, List<String> limits, double confidence) {
        var quality = new ArrayList<String>();
        if (!minutes.warnings().isEmpty()) {
            quality.add("warnings");
        }
        if (!limits.isEmpty()) {
            quality.add("cut");
        }
        if (confidence < UNSURE) {
            quality.add("unsure");
        }
        return quality.isEmpty() ? List.of("complete") : quality;
    }
}
