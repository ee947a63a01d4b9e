package se.protokoll.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Runs the import job: goes on with a run that was interrupted if the same is asked for, or starts a new one. */
public final class ImportRun {

    static final String JOB = "import";

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;
    private final Manifest manifest;
    private final ImportProgress progress;
    private final StopSignal stop;
    private final Restarts restarts;

    ImportRun(
            JobOperator operator,
            JobRepository repository,
            Job job,
            Manifest manifest,
            ImportProgress progress,
            StopSignal stop,
            Restarts restarts) {
        this.operator = operator;
        this.repository = repository;
        this.job = job;
        this.manifest = manifest;
        this.progress = progress;
        this.stop = stop;
        this.restarts = restarts;
    }

    /** How far the run has come. */
    public ImportProgress progress() {
        return progress;
    }

    /** Asks the run to end early: what is being read is finished, the rest is left for the next run. */
    public void stop() {
        stop.request();
    }

    /** Runs to the end, or until stopped. What happens to a file is in the report; nothing is thrown for it. */
    public ImportReport run(ImportRequest request) {
        try {
            var latest = latest();
            if (latest == null) {
                return start(1, request);
            }
            var recovered = recovered(latest);
            var parameters = RunParameters.of(recovered.getJobParameters());
            return recovered.getStatus() != BatchStatus.COMPLETED && parameters.isFor(request)
                    ? report(toTheEnd(operator.restart(recovered)), true)
                    : start(parameters.run() + 1, request);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The job repository refused to run the import.", e);
        }
    }

    private ImportReport start(long run, ImportRequest request) throws JobExecutionException {
        var parameters = new RunParameters(run, request.paths(), request.retry(), request.prune());
        return report(toTheEnd(operator.start(job, parameters.toJobParameters())), false);
    }

    private JobExecution toTheEnd(JobExecution first) throws JobExecutionException {
        var execution = first;
        while (execution.getStatus() == BatchStatus.FAILED
                && stop.failure() == null
                && restarts.isWorthwhile(execution)) {
            progress.startOver();
            execution = operator.restart(recovered(Objects.requireNonNull(latest())));
        }
        return execution;
    }

    /** What was under way when a run ended, here or elsewhere, has failed: else nothing could go on from it. */
    private JobExecution recovered(JobExecution execution) {
        boolean underWay = execution.isRunning()
                || execution.getStepExecutions().stream()
                        .anyMatch(step -> step.getStatus().isRunning());
        return underWay ? operator.recover(execution) : execution;
    }

    private @Nullable JobExecution latest() {
        JobInstance instance = repository.getLastJobInstance(JOB);
        return instance == null ? null : repository.getLastJobExecution(instance);
    }

    private ImportReport report(JobExecution execution, boolean resumed) {
        var told = RunParameters.of(execution.getJobParameters());
        return new ImportReport(
                ending(execution.getStatus()),
                failure(execution),
                manifest.outcomes(execution.getId(), told.run()),
                manifest.found(execution.getId()),
                progress.toRead(),
                manifest.incompleteCount(),
                told.prune(),
                progress.removed(),
                manifest.missing(told.roots()),
                progress.leftAlone(),
                resumed);
    }

    private static ImportReport.Ending ending(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> ImportReport.Ending.COMPLETED;
            case STOPPED, STOPPING -> ImportReport.Ending.STOPPED;
            default -> ImportReport.Ending.FAILED;
        };
    }

    /** Of a run that somebody stopped, the job repository keeps a failure that says no more than that. */
    private @Nullable Throwable failure(JobExecution execution) {
        var failures = ending(execution.getStatus()) == ImportReport.Ending.FAILED
                ? execution.getAllFailureExceptions()
                : List.<Throwable>of();
        return Optional.ofNullable(stop.failure())
                .or(() -> failures.stream()
                        .filter(SlicesFailedException.class::isInstance)
                        .findFirst())
                .or(() -> failures.stream().findFirst())
                .orElse(null);
    }
}
