package se.protokoll.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.Lifecycle;

/** Takes slices until it is stopped, or until something on this machine is wrong. */
public final class WorkerRun {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerRun.class);

    private final Lifecycle slices;
    private final SliceTopic topic;
    private final ImportProgress progress;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    WorkerRun(Lifecycle slices, SliceTopic topic, ImportProgress progress) {
        this.slices = slices;
        this.topic = topic;
        this.progress = progress;
    }

    /** How much it has read. */
    public ImportProgress progress() {
        return progress;
    }

    /**
     * Takes slices until {@link #stop}; the ones under way are then finished.
     *
     * @param ready called when it listens
     * @throws QueueException where Kafka does not answer at the start
     * @throws RuntimeException what on this machine makes every slice fail
     */
    public void run(Runnable ready) {
        topic.make();
        slices.start();
        LOG.info("Takes slices");
        try {
            ready.run();
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            slices.stop();
        }
        if (failure.get() instanceof RuntimeException reason) {
            throw reason;
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    /** Asks it to end when the slices under way are done. */
    public void stop() {
        end.countDown();
    }

    /** A database that was away is back, or will be. Everything else that fails a slice would fail the next one too. */
    void sliceEnded(StepExecution slice) {
        LOG.info("Slice {} ended: {}", slice.getId(), slice.getStatus());
        if (slice.getStatus() != BatchStatus.FAILED) {
            return;
        }
        for (Throwable reason : slice.getFailureExceptions()) {
            LOG.warn("Slice {} failed", slice.getId(), reason);
            if (!DatabaseTrouble.is(reason)) {
                failure.compareAndSet(null, reason);
                end.countDown();
            }
        }
    }
}
