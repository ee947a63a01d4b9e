package se.protokoll.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.MinutesJson;
import se.protokoll.extract.PersonalNumberMask;
import se.protokoll.language.LanguageModels;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.UnreadableFileException;

/** {@code extract}: prints what is found in files, without an index. */
@Command(
        name = "extract",
        description = "Visar vad som hittas i filer, utan att läsa in dem i registret.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FIL", arity = "1..*", description = "Filer att läsa.")
    private List<Path> files;

    @Option(names = "--json", description = "Ett JSON-objekt per rad, med belägg för varje uppgift.")
    private boolean json;

    private final DocumentReader reader = new DocumentReader();

    /** What is printed for one file. */
    private record Result(String text, boolean failed) {}

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var extractor = new MinutesExtractor(LanguageModels.load());
        var failed = new AtomicBoolean();
        files.parallelStream().map(file -> extract(file, extractor)).forEachOrdered(result -> {
            (result.failed() ? err : out).println(result.text());
            failed.compareAndSet(false, result.failed());
        });
        return failed.get() ? 2 : 0;
    }

    private Result extract(Path file, MinutesExtractor extractor) {
        String missing = ExistingPaths.missing(List.of(file));
        if (missing != null) {
            return new Result(missing, true);
        }
        try {
            var meetings = extractor.meetings(PersonalNumberMask.over(reader.read(file)));
            return new Result(
                    json
                            ? MinutesJson.of(file.toString(), meetings).toString()
                            : meetings.stream()
                                    .map(meeting -> RegisterCard.of(
                                            meeting.in(file.toString()), meeting.source(), meeting.minutes()))
                                    .collect(Collectors.joining("\n\n")),
                    false);
        } catch (UnreadableFileException e) {
            return new Result(
                    "%s: %s %s"
                            .formatted(file, e.getMessage(), e.outcome().advice())
                            .strip(),
                    true);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return new Result("%s: Fel i programmet: %s".formatted(file, e), true);
        }
    }
}
