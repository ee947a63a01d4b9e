package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.MeetingReader;
import se.protokoll.index.SampleMinutes;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;

class CorrectionDeskTest {

    private static final int PEOPLE = 12;

    @Test
    void whatManyCorrectAtTheSameTimeIsAllShown(@TempDir Path data) throws Exception {
        var minutes = SampleMinutes.of("Samtidighetsnämnden", LocalDate.of(2020, 5, 6));
        for (int person = 0; person < PEOPLE; person++) {
            minutes.person("Ledamot " + person, RunningPages.LESSEBO, "S", Presence.PRESENT);
        }
        EmbeddedNodeFixture.writer().write(List.of(minutes.rows("ratta-samtidigt")));
        EmbeddedNodeFixture.writer().refresh();
        var desk = new CorrectionDesk(
                new CorrectionFile(data.resolve(CorrectionFile.NAME)), EmbeddedNodeFixture.connection());

        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var corrections = IntStream.range(0, PEOPLE)
                    .<Callable<Void>>mapToObj(person -> () -> {
                        desk.take("ratta-samtidigt", "person_party", "Ledamot " + person, "MP", "");
                        return null;
                    })
                    .toList();
            for (var taken : threads.invokeAll(corrections)) {
                taken.get();
            }
        }

        assertThat(new MeetingReader(EmbeddedNodeFixture.connection())
                        .row("ratta-samtidigt")
                        .orElseThrow()
                        .minutes()
                        .attendance())
                .extracting(Attendance::party)
                .containsOnly("MP")
                .hasSize(PEOPLE);
    }
}
