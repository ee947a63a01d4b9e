package se.protokoll.extract.head;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.DateMatch;
import se.protokoll.registry.SwedishDates;

/** Reads the day of a meeting of which a mail tells that it was yesterday's or today's. */
final class MailedNotes {

    private static final String FROM = "Från: ";

    private static final Pattern SENT = Pattern.compile("\\A(?:[^\\n]*\\n){0,4}?(?:Skickat|Sent|Datum|Date):[^\\n]*");

    private static final Pattern DAY =
            Pattern.compile("(?<!\\p{L})(?:(?<yesterday>gårdagens|i går|igår)|dagens|i dag|idag)(?!\\p{L})");

    /** What the notes begin with. */
    private static final int OPENING = 300;

    private MailedNotes() {}

    /** The day; null where the text is no mail that says so. */
    static @Nullable Fact<LocalDate> day(String text) {
        var sent = SENT.matcher(text);
        if (!text.startsWith(FROM) || !sent.lookingAt()) {
            return null;
        }
        var date = SwedishDates.findIn(sent.group()).stream()
                .findFirst()
                .flatMap(DateMatch::date)
                .orElse(null);
        var told = DAY.matcher(text).region(sent.end(), Math.min(text.length(), sent.end() + OPENING));
        if (date == null || !told.find()) {
            return null;
        }
        var evidence = new Evidence(told.start(), told.end(), null, "date-mail", 0.7);
        return new Fact<>(told.group("yesterday") == null ? date : date.minusDays(1), evidence);
    }
}
