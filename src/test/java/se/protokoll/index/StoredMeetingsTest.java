package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

class StoredMeetingsTest {

    private static final Municipality YDRE = new Municipality("0512", "Ydre");
    private static final Municipality ARE = new Municipality("2321", "Åre");

    private final StoredMeetings reader = new StoredMeetings(EmbeddedNodeFixture.connection());
    private final DocumentWriter writer = EmbeddedNodeFixture.writer();

    @Test
    void givesBackTheMinutesWithEvidenceThatFitsTheText() {
        SampleMinutes written = SampleMinutes.of("Läsprovets nämnd", LocalDate.of(2019, 9, 12))
                .person("Åsa Öman", YDRE, "S", Presence.PRESENT, "ordförande")
                .item("1", "Öppnande", "Ordföranden hälsar välkomna.", "x".repeat(70_000))
                .item("2", "Nästa möte", "Den 3 oktober.")
                .outside("Vid protokollet");
        writer.write(List.of(written.rows("las-ett")));
        writer.refresh();

        MeetingDocument read = reader.meeting("las-ett").orElseThrow();

        Minutes minutes = read.row().minutes();
        assertThat(minutes).isEqualTo(written.minutes());
        assertThat(read.text()).isEqualTo(written.source().text());
        Evidence name = minutes.attendance().getFirst().evidence();
        assertThat(read.text().substring(name.start(), name.end())).isEqualTo("Åsa Öman");
        assertThat(read.row().chairs()).containsExactly("Åsa Öman");
        assertThat(read.row().keys().counties()).containsExactly("Östergötlands län");
        assertThat(read.items()).filteredOn(item -> "1".equals(item.number())).hasSize(3);
        assertThat(reader.meeting("las-finns-inte")).isEmpty();
    }

    @Test
    void namesTheOtherFilesThatTellOfTheSameMeeting() {
        LocalDate day = LocalDate.of(2018, 4, 3);
        writer.write(List.of(
                SampleMinutes.of("Dubbelprovets nämnd", day).rows("dubbel-pdf"),
                SampleMinutes.of("DUBBELPROVETS NÄMND", day).rows("dubbel-word"),
                SampleMinutes.of("Dubbelprovets nämnd", day.plusDays(7)).rows("dubbel-annat")));
        writer.refresh();

        assertThat(reader.meeting("dubbel-pdf").orElseThrow().otherSources())
                .extracting(MeetingKeys::meetingId)
                .containsExactly("dubbel-word");
        assertThat(reader.meeting("dubbel-annat").orElseThrow().otherSources()).isEmpty();
    }

    @Test
    void readsEveryMeetingOfABodyHoweverMany() {
        List<DocumentRows> documents = new ArrayList<>();
        int meetings = 1_050;
        for (int i = 0; i < meetings; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays((i * 37L) % 1_050);
            documents.add(SampleMinutes.of("Läsprovets långlivade kommitté", day)
                    .person("Nils Ekvall", YDRE, "S", Presence.PRESENT)
                    .person("Britt Alm", YDRE, "M", Presence.PARTIAL)
                    .person("Olle Sand", YDRE, "C", Presence.ABSENT)
                    .person("Karin Holm", ARE, "C", i % 2 == 0 ? Presence.PRESENT : Presence.ABSENT)
                    .rows("las-manga-" + i));
        }
        assertThat(writer.write(documents)).isEmpty();
        writer.refresh();

        List<MeetingSummary> read = reader.meetings(Filters.NONE.withBody("långlivade"));

        assertThat(read).hasSize(meetings);
        assertThat(read.stream().map(meeting -> meeting.keys().meetingId()).distinct())
                .hasSize(meetings);
        assertThat(read)
                .isSortedAccordingTo(
                        Comparator.comparing(meeting -> meeting.keys().date()));
        assertThat(read.stream().filter(meeting -> attended(meeting, ARE))).hasSize(meetings / 2);
        MeetingSummary first = read.getFirst();
        assertThat(first.municipalityCounts()).contains(new MunicipalityCount("0512", "Ydre", true, 1, 1, 1, 0.9));
        assertThat(first.partialCount()).isEqualTo(1);
        LocalDate lastFifty = LocalDate.of(1990, 1, 1).plusDays(1_000);
        assertThat(reader.meetings(Filters.NONE.withBody("långlivade").withPeriod(lastFifty, null)))
                .hasSize(50);
        assertThat(reader.count()).isGreaterThanOrEqualTo(meetings);
        writer.delete(documents.stream().map(DocumentRows::documentId).toList());
    }

    private static boolean attended(MeetingSummary meeting, Municipality municipality) {
        return meeting.municipalityCounts().stream()
                .anyMatch(count -> count.code().equals(municipality.code()) && count.attending());
    }
}
