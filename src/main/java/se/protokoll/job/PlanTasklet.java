package se.protokoll.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** The step {@code plan}: makes the {@link Plan} and keeps for the step {@code close} how many files there must be. */
final class PlanTasklet implements Tasklet, StepExecutionListener {

    /** In the job's context: how many files must have an outcome in the end. */
    static final String FILES = "files";

    private final Plan plan;
    private final ImportProgress progress;
    private final IndexOnDemand index;

    PlanTasklet(JdbcTemplate jdbc, int extractorVersion, ImportProgress progress, IndexOnDemand index) {
        this.plan = new Plan(jdbc, extractorVersion);
        this.progress = progress;
        this.index = index;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        var execution = contribution.getStepExecution().getJobExecution();
        var parameters = RunParameters.of(execution.getJobParameters());
        if (index.isAnother()) {
            plan.startOver();
        }
        var planned = plan.make(execution.getId(), parameters);
        execution.getExecutionContext().putLong(FILES, progress.found() + planned.takenUp());
        progress.reading(planned.toRead(), planned.outdated());
        return RepeatStatus.FINISHED;
    }

    /** An index that is opened is remembered, which must not be before it is for good that it lacks everything. */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED && progress.toRead() > 0) {
            index.prepare();
        }
        return step.getExitStatus();
    }
}
