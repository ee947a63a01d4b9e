package se.protokoll.job;

import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.job.ImportProgress.Awaited;

/**
 * Follows what workers do during the step {@code read}, so that an import can say how far it has come and what it waits
 * for. Only looks: over connections of its own, which give up soon.
 */
final class WorkersWatch implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(WorkersWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final SliceTopic topic;
    private final IndexOnDemand index;
    private final ImportProgress progress;
    private final PendingDocuments pending;
    private @Nullable ScheduledExecutorService timer;
    private @Nullable Admin connection;

    WorkersWatch(SliceTopic topic, IndexOnDemand index, ImportProgress progress, DatabaseSettings database) {
        this.topic = topic;
        this.index = index;
        this.progress = progress;
        this.pending = new PendingDocuments(new JdbcTemplate(impatient(database)), MinutesExtractor.VERSION);
    }

    private static DriverManagerDataSource impatient(DatabaseSettings database) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        var source = new DriverManagerDataSource(Objects.requireNonNull(database.url()), properties);
        source.setUsername(database.username());
        source.setPassword(database.password());
        return source;
    }

    /** The index must be known before the first worker compares it with its own. */
    @Override
    public void beforeStep(StepExecution step) {
        if (progress.toRead() == 0) {
            return;
        }
        topic.make();
        index.writer();
        var admin = topic.open();
        connection = admin;
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("workers-watch").factory());
        long execution = step.getJobExecutionId();
        long run = RunParameters.of(step.getJobExecution().getJobParameters()).run();
        var unused = timer.scheduleWithFixedDelay(
                () -> look(admin, execution, run), INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(Admin admin, long execution, long run) {
        try {
            count(execution, run);
            progress.awaits(topic.workers(admin) == 0 ? Awaited.WORKERS : null);
        } catch (DataAccessException e) {
            LOG.debug("The database does not answer", e);
            progress.awaits(Awaited.DATABASE);
        } catch (QueueException e) {
            LOG.debug("Kafka does not answer", e);
            progress.awaits(Awaited.QUEUE);
        } catch (RuntimeException e) {
            LOG.warn("Workers cannot be followed", e);
        }
    }

    private void count(long execution, long run) {
        progress.readElsewhere(progress.toRead() - pending.count(execution), pending.failed(run));
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (timer != null) {
            timer.shutdownNow();
        }
        if (connection != null) {
            connection.close(Duration.ofSeconds(1));
        }
        progress.awaits(null);
        try {
            count(
                    step.getJobExecutionId(),
                    RunParameters.of(step.getJobExecution().getJobParameters()).run());
        } catch (DataAccessException e) {
            LOG.debug("The database does not answer", e);
        }
        return null;
    }
}
