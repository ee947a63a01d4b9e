package se.protokoll.job;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Ends a run at the next chunk boundary of every thread: on Ctrl-C, or when one of them cannot go on. Thread-safe. */
class StopSignal implements StepInterruptionPolicy {

    private final AtomicBoolean requested = new AtomicBoolean();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    void request() {
        requested.set(true);
    }

    /** Ends the run because one thread cannot go on; the first reason counts. */
    void fail(Throwable reason) {
        failure.compareAndSet(null, reason);
        request();
    }

    /** Why the run cannot go on; null if it can, or if somebody stopped it. */
    @Nullable
    Throwable failure() {
        return failure.get();
    }

    boolean isRequested() {
        return requested.get();
    }

    /** A step that merely ends early would count as completed; marked so, it counts as stopped. */
    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (requested.get() || step.isTerminateOnly()) {
            step.setTerminateOnly();
            throw new JobInterruptedException("The run is to stop.", BatchStatus.STOPPED);
        }
    }
}
