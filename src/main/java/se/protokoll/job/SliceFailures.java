package se.protokoll.job;

import java.util.Collection;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.support.DefaultStepExecutionAggregator;
import org.springframework.batch.core.step.StepExecution;

/** Says of a step whose slices failed elsewhere why they did. */
final class SliceFailures extends DefaultStepExecutionAggregator {

    @Override
    public void aggregate(StepExecution result, Collection<StepExecution> slices) {
        super.aggregate(result, slices);
        var failed = slices.stream()
                .filter(slice -> slice.getStatus() == BatchStatus.FAILED)
                .toList();
        if (!failed.isEmpty()) {
            String trace = failed.getFirst().getExitStatus().getExitDescription();
            result.addFailureException(new SlicesFailedException(
                    failed.size(), trace.lines().findFirst().orElse("")));
        }
    }
}
