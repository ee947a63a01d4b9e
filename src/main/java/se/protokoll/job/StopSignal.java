package se.protokoll.job;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Ends a run at the next chunk boundary of every thread: on Ctrl-C, or when one of them cannot go on. Thread-safe. */
final class StopSignal implements StepInterruptionPolicy {

    private final AtomicBoolean requested = new AtomicBoolean();

    void request() {
        requested.set(true);
    }

    boolean isRequested() {
        return requested.get();
    }

    /** A step that merely ends early would count as completed; marked so, it counts as stopped. */
    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (requested.get()) {
            step.setTerminateOnly();
            throw new JobInterruptedException("The run is to stop.", BatchStatus.STOPPED);
        }
    }
}
