package se.protokoll.job;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The slices that workers have not ended, seen in the job repository at the price of one small question. */
final class SlicesUnderWay {

    /** What an import takes at most longer than its workers. */
    static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(SlicesUnderWay.class);

    private static final List<String> RUNNING = Arrays.stream(BatchStatus.values())
            .filter(BatchStatus::isRunning)
            .map(BatchStatus::name)
            .toList();

    private final JdbcClient jdbc;
    private final StopSignal stop;

    SlicesUnderWay(JdbcTemplate template, StopSignal stop) {
        this.jdbc = JdbcClient.create(template);
        this.stop = stop;
    }

    /**
     * Waits until an execution has none, or until the database cannot tell.
     *
     * @throws CancellationException where the run is to stop
     */
    void await(long execution) {
        requireToGoOn();
        while (areThere(execution)) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The run is interrupted.");
            }
            requireToGoOn();
        }
    }

    private void requireToGoOn() {
        if (stop.isRequested()) {
            throw new CancellationException("The run is to stop.");
        }
    }

    private boolean areThere(long execution) {
        try {
            return jdbc.sql("""
                            select count(*) from batch_step_execution
                            where job_execution_id = :execution and step_name like :slices and status in (:running)
                            """)
                            .param("execution", execution)
                            .param("slices", SliceConfiguration.STEP + ":%")
                            .param("running", RUNNING)
                            .query(Long.class)
                            .single()
                    > 0;
        } catch (DataAccessException e) {
            LOG.debug("The database does not answer", e);
            return false;
        }
    }
}
