package se.protokoll.index;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Meeting;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.County;
import se.protokoll.registry.Municipalities;

/** Works out what every row of a meeting repeats. */
final class KeysOfMeeting {

    private KeysOfMeeting() {}

    static MeetingKeys of(Minutes minutes, DocumentFacts facts) {
        Meeting meeting = minutes.meeting();
        LocalDate date = value(meeting.date());
        String body = value(meeting.body());
        Municipality home = value(meeting.bodyMunicipality());
        String bodyKey = body == null ? null : bodyKey(body, home);
        List<Municipality> attending =
                minutes.municipalitiesAttending().stream().map(Fact::value).toList();
        List<County> counties = counties(attending, home, date);
        return new MeetingKeys(
                facts.id(),
                meetingKey(bodyKey, date, meeting).orElse(facts.id()),
                facts.id(),
                minutes.kind().name().toLowerCase(Locale.ROOT),
                date,
                date == null ? null : date.getYear(),
                body,
                bodyKey,
                home == null ? null : home.name(),
                home == null ? null : home.code(),
                attending.stream().map(Municipality::name).toList(),
                attending.stream().map(Municipality::code).toList(),
                counties.stream().map(County::name).toList(),
                counties.stream().map(County::code).toList(),
                facts.fileName(),
                facts.path());
    }

    static <T> @Nullable T value(@Nullable Fact<T> fact) {
        return fact == null ? null : fact.value();
    }

    /** The county a municipality lay in, by its code, which former municipalities keep in the list too. */
    static Optional<County> county(Municipality municipality, @Nullable LocalDate date) {
        return Municipalities.swedish()
                .byCode(municipality.code())
                .map(facts -> date == null ? facts.county() : facts.countyOn(date));
    }

    /**
     * The key under which spellings of a body's name meet: without case, surplus white space and marks at the ends, and
     * with "Kultur-och" as "kultur- och".
     */
    static String bodyKey(String body, @Nullable Municipality home) {
        String key = Normalizer.normalize(body, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\p{L}) ?[‐‑–-] ?och ", "- och ")
                .replaceAll("^[\\P{L}&&\\P{N}]+|[\\P{L}&&\\P{N}]+$", "");
        return home == null ? key : key + " (" + home.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static Optional<String> meetingKey(@Nullable String bodyKey, @Nullable LocalDate date, Meeting meeting) {
        if (bodyKey == null || date == null) {
            return Optional.empty();
        }
        Object start = value(meeting.startTime());
        return Optional.of(bodyKey + "|" + date + "|" + (start == null ? "" : start));
    }

    private static List<County> counties(
            List<Municipality> attending, @Nullable Municipality home, @Nullable LocalDate date) {
        SequencedSet<County> counties = new LinkedHashSet<>();
        if (home != null) {
            county(home, date).ifPresent(counties::add);
        }
        attending.forEach(municipality -> county(municipality, date).ifPresent(counties::add));
        return List.copyOf(counties);
    }
}
