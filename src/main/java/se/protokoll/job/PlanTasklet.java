package se.protokoll.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** The step {@code plan}: makes the {@link Plan} and keeps for the step {@code close} how many files there must be. */
final class PlanTasklet implements Tasklet {

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
        progress.reading(planned.toRead());
        if (planned.toRead() > 0) {
            index.prepare();
        }
        return RepeatStatus.FINISHED;
    }
}
