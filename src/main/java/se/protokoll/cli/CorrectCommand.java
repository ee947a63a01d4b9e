package se.protokoll.cli;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.index.MeetingRewriter;
import se.protokoll.index.RefusedException;

/** {@code correct}: changes what is indexed as the file of corrections says. */
@Command(
        name = "correct",
        description = "Ändrar det som redan är inläst så som corrections.csv i datakatalogen säger. Varje ny "
                + "inläsning tar rättelserna med sig av sig själv. Det som har tagits bort ur corrections.csv "
                + "blir som det var först när filen läses in igen med --reprocess.",
        mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private IndexOptions index;

    @Override
    public Integer call() {
        index.withRegister((connection, settings) -> {
            var out = spec.commandLine().getOut();
            var corrections = new CorrectionFile(settings.data().resolve(CorrectionFile.NAME)).read();
            var rewriter = new MeetingRewriter(connection);
            var missing = new ArrayList<String>();
            var refused = new ArrayList<String>();
            for (String meeting : corrections.meetings()) {
                try {
                    if (!rewriter.rewrite(meeting, corrections::apply)) {
                        missing.add(meeting);
                    }
                } catch (RefusedException e) {
                    refused.add(e.getMessage());
                }
            }
            int corrected = corrections.meetings().size() - missing.size() - refused.size();
            out.println(corrected == 1 ? "1 möte är rättat." : corrected + " möten är rättade.");
            missing.forEach(meeting -> out.println("Finns inte i registret: " + meeting));
            out.flush();
            if (!refused.isEmpty()) {
                throw new CommandFailedException(String.join(System.lineSeparator(), refused));
            }
        });
        return 0;
    }
}
