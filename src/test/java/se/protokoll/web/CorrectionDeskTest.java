package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.HoldingProxy;
import se.protokoll.index.SampleMinutes;
import se.protokoll.index.StoredMeetings;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;

class CorrectionDeskTest {

    /** What the second correction would be done in, did it not wait for the first. */
    private static final int SECONDS = 2;

    @Test
    void whatTwoCorrectAtTheSameTimeIsBothShown(@TempDir Path data) throws Exception {
        EmbeddedNodeFixture.writer()
                .write(List.of(SampleMinutes.of("Samtidighetsnämnden", LocalDate.of(2020, 5, 6))
                        .person("Ebba Ekmo", RunningPages.LESSEBO, "S", Presence.PRESENT)
                        .person("Ture Lindhult", RunningPages.LESSEBO, "S", Presence.PRESENT)
                        .rows("ratta-samtidigt")));
        EmbeddedNodeFixture.writer().refresh();
        try (var proxy = new HoldingProxy();
                var connection = proxy.connection();
                var threads = Executors.newFixedThreadPool(2)) {
            var desk = new CorrectionDesk(new CorrectionFile(data.resolve(CorrectionFile.NAME)), connection);
            var first = CompletableFuture.runAsync(
                    () -> desk.take("ratta-samtidigt", "person_party", "Ebba Ekmo", "MP", ""), threads);
            proxy.awaitHeld();
            var second = CompletableFuture.runAsync(
                    () -> desk.take("ratta-samtidigt", "person_party", "Ture Lindhult", "MP", ""), threads);
            second.copy().completeOnTimeout(null, SECONDS, TimeUnit.SECONDS).join();
            proxy.release();
            first.join();
            second.join();
        }

        assertThat(new StoredMeetings(EmbeddedNodeFixture.connection())
                        .row("ratta-samtidigt")
                        .orElseThrow()
                        .minutes()
                        .attendance())
                .extracting(Attendance::party)
                .containsExactly("MP", "MP");
    }
}
