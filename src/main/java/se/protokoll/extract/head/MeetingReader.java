package se.protokoll.extract.head;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Meeting;

/** Reads the head of the minutes: which body met, when and where, and when it will meet again. */
public final class MeetingReader {

    private MeetingReader() {}

    /**
     * What a head says of the meeting.
     *
     * @param text the whole text
     * @param title the title in the properties of the file, null if it has none
     * @param head the passages before the first item
     * @param agenda the items, which may say when the next meeting is
     */
    public static Meeting read(String text, @Nullable String title, List<HeadPassage> head, List<AgendaItem> agenda) {
        var body = new BodyReader(head, text, title).body();
        var date = new MeetingDateReader(head, text).date();
        var times = new MeetingTimeReader(head, text).times();
        var place = withoutBody(new PlaceReader(head, value(body)).place(), value(body));
        return new Meeting(
                body,
                new BodyMunicipalityReader(head, text, value(body), place).municipality(),
                date,
                times.start(),
                times.end(),
                place,
                new NextMeetingReader(text, agenda, day(date), BodyWords.of(value(body), head)).date());
    }

    /** Where the labels of body and place were gathered, the place begins with the body. */
    private static @Nullable Fact<String> withoutBody(@Nullable Fact<String> place, @Nullable String body) {
        return place != null && body != null && place.value().startsWith(body + " ")
                ? new Fact<>(place.value().substring(body.length() + 1), place.evidence())
                : place;
    }

    private static @Nullable String value(@Nullable Fact<String> fact) {
        return fact == null ? null : fact.value();
    }

    private static @Nullable LocalDate day(@Nullable Fact<LocalDate> fact) {
        return fact == null ? null : fact.value();
    }
}
