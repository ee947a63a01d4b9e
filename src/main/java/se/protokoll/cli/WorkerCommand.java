package se.protokoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.protokoll.job.WorkerRun;

/** {@code worker}: reads slices of imports that another process runs, until Ctrl-C. */
@Command(
        name = "worker",
        description = "Läser delar av inläsningar som ”protokoll import” delar ut (protokoll.import.workers), till dess"
                + " att det avbryts med Ctrl-C. Delar som en arbetare inte hinner med läser någon annan.",
        mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RegisterOptions register;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var interruption =
                        new Interruption(spec.commandLine().getErr(), "Avslutar: det som har påbörjats görs klart …");
                var context = WorkerContext.start(register.data(), register.elasticsearch())) {
            var run = context.getBean(WorkerRun.class);
            interruption.onStop(run::stop);
            run.run(() -> out.println("Arbetaren väntar på delar att läsa (avsluta med Ctrl-C)."));
            out.println("Arbetaren läste %d filer.".formatted(run.progress().read()));
            return 0;
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
    }
}
