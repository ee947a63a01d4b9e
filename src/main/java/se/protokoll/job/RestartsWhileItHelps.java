package se.protokoll.job;

import java.time.Duration;
import org.springframework.batch.core.job.JobExecution;

/**
 * Goes on as long as every run brings something, and some times more: what fails where workers read are machines, not
 * files, and the next run cuts anew what is left.
 */
final class RestartsWhileItHelps implements Restarts {

    private static final int IN_VAIN = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ImportProgress progress;
    private final StopSignal stop;
    private int inVain;

    RestartsWhileItHelps(ImportProgress progress, StopSignal stop) {
        this.progress = progress;
        this.stop = stop;
    }

    @Override
    public boolean isWorthwhile(JobExecution failed) {
        inVain = progress.read() > 0 ? 0 : inVain + 1;
        if (stop.isRequested() || inVain > IN_VAIN) {
            return false;
        }
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
