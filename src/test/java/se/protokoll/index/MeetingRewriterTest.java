package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

class MeetingRewriterTest {

    private static final Municipality YDRE = new Municipality("0512", "Ydre");

    private final MeetingRewriter rewriter = new MeetingRewriter(EmbeddedNodeFixture.connection());

    private static void write(String id, int meetings) {
        var rows = IntStream.rangeClosed(1, meetings)
                .mapToObj(number -> SampleMinutes.of("Nämnd " + number, LocalDate.of(2020, 5, number))
                        .person("Nils Ekvall", YDRE, "S", Presence.PRESENT)
                        .item("1", "Ärende", "Text.")
                        .decision("att besluta")
                        .rows(id, number, meetings))
                .toList();
        assertThat(EmbeddedNodeFixture.writer().write(rows)).isEmpty();
        EmbeddedNodeFixture.writer().refresh();
    }

    private static List<Map<String, Object>> stored(String id) {
        return List.of(StoredRows.of(id), StoredRows.of(id + ".2"), StoredRows.of(id + ".3"));
    }

    /** The same minutes with more people. */
    private static BiFunction<String, Minutes, Minutes> adding(String meeting, Evidence evidence) {
        return (id, minutes) -> {
            var people = new ArrayList<>(minutes.attendance());
            if (id.equals(meeting)) {
                people.add(new Attendance("Ebba Ekmo", null, null, null, List.of(), Presence.PRESENT, null, evidence));
            }
            return new Minutes(
                    minutes.kind(),
                    minutes.meeting(),
                    people,
                    minutes.municipalitiesAttending(),
                    minutes.municipalitiesAbsent(),
                    minutes.municipalitiesMentioned(),
                    minutes.agenda(),
                    minutes.decisions(),
                    minutes.signatures(),
                    minutes.warnings());
        };
    }

    @Test
    void whatIsChangedReplacesWhatWasThere() {
        write("skrivom-bra", 3);
        var before = stored("skrivom-bra");

        assertThat(rewriter.rewrite("skrivom-bra.2", adding("skrivom-bra.2", new Evidence(0, 5, 1, "hand", 1))))
                .isTrue();

        assertThat(stored("skrivom-bra").get(0)).isEqualTo(before.get(0));
        assertThat(stored("skrivom-bra").get(1)).hasSize(before.get(1).size() + 1);
        assertThat(stored("skrivom-bra").get(2)).isEqualTo(before.get(2));
        assertThat(rewriter.rewrite("skrivom-bra.4", (id, minutes) -> minutes)).isFalse();
        assertThat(rewriter.rewrite("skrivom-finns-inte", (id, minutes) -> minutes))
                .isFalse();
    }

    @Test
    void aChangeThatIsRefusedLeavesAllMeetingsOfTheFileAsTheyWere() {
        write("skrivom-nekad", 3);
        var before = stored("skrivom-nekad");
        var tooLong = new Evidence(0, 5, 1, "r".repeat(40_000), 1);

        assertThatThrownBy(() -> rewriter.rewrite("skrivom-nekad.2", adding("skrivom-nekad.2", tooLong)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nekade att ändra skrivom-nekad.txt")
                .hasMessageContaining("rule")
                .hasMessageContaining("står kvar i registret som det var")
                .hasMessageContaining("protokoll correct");

        assertThat(stored("skrivom-nekad")).isEqualTo(before);
    }

    @Test
    void aMeetingKeepsItsNumberWhereOneBeforeItIsGone() {
        write("skrivom-lucka", 3);
        var before = stored("skrivom-lucka");
        EmbeddedNodeFixture.connection()
                .ask(client -> client.delete(
                        delete -> delete.index("protokoll-meetings").id("skrivom-lucka.2")));

        assertThat(rewriter.rewrite("skrivom-lucka.3", (id, minutes) -> minutes))
                .isTrue();

        assertThat(StoredRows.of("skrivom-lucka.3")).isEqualTo(before.get(2));
        assertThat(StoredRows.of("skrivom-lucka")).isEqualTo(before.get(0));
        assertThat(new StoredMeetings(EmbeddedNodeFixture.connection()).row("skrivom-lucka.2"))
                .isEmpty();
    }

    @Test
    void whatWasWrittenAMomentAgoKeepsItsText() {
        refreshItems("\"30s\"");
        try {
            var rows = SampleMinutes.of("Nämnden", LocalDate.of(2020, 5, 6))
                    .item("1", "Ärende", "Text.")
                    .rows("skrivom-nyss");
            assertThat(EmbeddedNodeFixture.writer().write(List.of(rows))).isEmpty();

            assertThat(rewriter.rewrite("skrivom-nyss", (id, minutes) -> minutes))
                    .isTrue();
        } finally {
            refreshItems("null");
        }

        assertThat(StoredRows.of("skrivom-nyss").toString()).contains("Text.");
    }

    private static void refreshItems(String interval) {
        EmbeddedNodeFixture.connection()
                .ask(client -> client.indices()
                        .putSettings(put -> put.index("protokoll-items")
                                .settings(settings -> settings.withJson(
                                        new StringReader("{\"index.refresh_interval\": %s}".formatted(interval))))));
    }

    @Test
    void aMeetingOfWhichTextIsMissingIsNotWritten() {
        write("skrivom-hal", 1);
        EmbeddedNodeFixture.connection()
                .ask(client -> client.delete(delete ->
                        delete.index("protokoll-items").id("skrivom-hal-0").refresh(Refresh.True)));
        var before = StoredRows.of("skrivom-hal");

        assertThatThrownBy(() -> rewriter.rewrite("skrivom-hal", (id, minutes) -> minutes))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("1 av 2 textstycken ur skrivom-hal.txt");

        assertThat(StoredRows.of("skrivom-hal")).isEqualTo(before);
    }
}
