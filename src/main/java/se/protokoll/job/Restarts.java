package se.protokoll.job;

import org.springframework.batch.core.job.JobExecution;

/** Says whether a run that failed is to go on at once, as it would if somebody gave the same command again. */
@FunctionalInterface
interface Restarts {

    /** Whether it is worth it; may wait before it answers. */
    boolean isWorthwhile(JobExecution failed);
}
