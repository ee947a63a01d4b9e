package se.protokoll.job;

import java.util.ArrayList;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import se.protokoll.index.RefusedException;

/** The step {@code close}: nothing obsolete stays in the index, and no file is without its outcome. */
final class CloseTasklet implements Tasklet {

    private final Manifest manifest;
    private final IndexOnDemand index;
    private final ImportProgress progress;

    CloseTasklet(Manifest manifest, IndexOnDemand index, ImportProgress progress) {
        this.manifest = manifest;
        this.index = index;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        progress.closing();
        var obsolete = manifest.obsolete();
        var forgotten = manifest.forgotten();
        if (!obsolete.isEmpty() || !forgotten.isEmpty() || progress.toRead() > 0) {
            var writer = index.writer();
            var refused = new ArrayList<>(writer.delete(obsolete));
            // Usually gone already; a command that was killed between manifest and index left them, or a late worker.
            refused.addAll(writer.delete(forgotten));
            writer.refresh();
            if (!refused.isEmpty()) {
                throw RefusedException.deletion(refused);
            }
            manifest.drop(obsolete);
            progress.removed(obsolete.size());
        }
        check(contribution);
        return RepeatStatus.FINISHED;
    }

    private void check(StepContribution contribution) {
        var execution = contribution.getStepExecution().getJobExecution();
        long found = execution.getExecutionContext().getLong(PlanTasklet.FILES);
        var outcomes = manifest.outcomes(
                execution.getId(),
                RunParameters.of(execution.getJobParameters()).run());
        long sum = outcomes.values().stream().mapToLong(Long::longValue).sum();
        if (sum != found) {
            throw new OutcomesMissingException(found, sum);
        }
    }
}
