package se.protokoll.job;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Refuses slices where this machine does not see the files: they would all count as gone. */
final class SharedFolders implements StepExecutionListener {

    @Override
    public void beforeStep(StepExecution slice) {
        var told = RunParameters.of(slice.getJobExecution().getJobParameters());
        for (Path root : told.roots()) {
            if (Files.notExists(root)) {
                throw new FolderOutOfReachException(root);
            }
        }
    }
}
