package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Waiting for slices that others read, over the tables of a real job repository. */
class SlicesUnderWayTest {

    private static final long EXECUTION = 7;

    private final StopSignal stop = new StopSignal();
    private ManifestDatabase database;
    private JdbcTemplate jdbc;
    private SlicesUnderWay slices;

    @BeforeEach
    void makeTables() {
        database = ManifestDatabase.share(PostgresFixture.emptyDatabase(), Path.of("unused"), 2);
        jdbc = new JdbcTemplate(database.source());
        jdbc.update("insert into batch_job_instance values (1, 0, 'import', 'key')");
        jdbc.update("insert into batch_job_execution values (?, 0, 1, now(), now(), null, 'STARTED')", EXECUTION);
        step(1, "read", "STARTED");
        step(2, "slice:1-1", "COMPLETED");
        slices = new SlicesUnderWay(jdbc, stop);
    }

    private void step(long id, String name, String status) {
        jdbc.update("""
                insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time, status)
                values (?, 0, ?, ?, now(), ?)
                """, id, name, EXECUTION, status);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsDoneIsNotWaitedFor() {
        slices.await(EXECUTION);
    }

    @Test
    void theLastOneIsWaitedFor() throws Exception {
        step(3, "slice:1-2", "STARTING");
        step(4, "slice:1-3", "STARTED");
        var waiting = CompletableFuture.runAsync(() -> slices.await(EXECUTION));
        jdbc.update("update batch_step_execution set status = 'FAILED' where step_execution_id = 3");
        Thread.sleep(SlicesUnderWay.BETWEEN_LOOKS.plus(Duration.ofMillis(200)));
        assertThat(waiting).isNotDone();

        jdbc.update("update batch_step_execution set status = 'COMPLETED' where step_execution_id = 4");
        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aRunThatIsToStopWaitsNoLonger() {
        step(3, "slice:1-2", "STARTED");
        stop.request();

        assertThatThrownBy(() -> slices.await(EXECUTION)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aDatabaseThatIsAwayIsLeftToTheJobRepository() {
        step(3, "slice:1-2", "STARTED");
        database.close();

        slices.await(EXECUTION);
    }
}
