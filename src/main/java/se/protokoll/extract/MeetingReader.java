package se.protokoll.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Meeting;

/** Reads the head of the minutes: which body met, when and where, and when it will meet again. */
final class MeetingReader {

    private MeetingReader() {}

    static Meeting read(String text, List<HeadPassage> head, List<AgendaItem> agenda) {
        var body = new BodyReader(head, text).body();
        var date = new MeetingDateReader(head).date();
        var times = new MeetingTimeReader(head, text).times();
        return new Meeting(
                body,
                new BodyMunicipalityReader(head, text, value(body)).municipality(),
                date,
                times.start(),
                times.end(),
                new PlaceReader(head).place(),
                new NextMeetingReader(text, agenda, day(date)).date());
    }

    private static @Nullable String value(@Nullable Fact<String> fact) {
        return fact == null ? null : fact.value();
    }

    private static @Nullable LocalDate day(@Nullable Fact<LocalDate> fact) {
        return fact == null ? null : fact.value();
    }
}
