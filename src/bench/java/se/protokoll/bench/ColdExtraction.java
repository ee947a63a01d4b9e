package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.ModelDirectory;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;

/**
 * Extracts the minutes of a folder several times in one thread, from a cold start, and tells after each time what Java's
 * compilers have used and what the work has. On Linux. Arguments: folder, times.
 */
public final class ColdExtraction {

    private ColdExtraction() {}

    /** Reads the texts, which is not counted, and extracts. */
    public static void main(String[] args) throws IOException, UnreadableFileException {
        List<SourceDocument> documents = new ArrayList<>();
        var reader = new DocumentReader();
        try (var found = Files.walk(Path.of(args[0]))) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(reader.read(file));
            }
        }
        var extractor = new MinutesExtractor(LanguageModels.load(ModelDirectory.at(Path.of("models"))));
        System.out.printf("%6s %14s %14s%n", "time", "compilers ms", "work ms");
        for (int time = 1; time <= Integer.parseInt(args[1]); time++) {
            var before = Used.now();
            for (SourceDocument document : documents) {
                extractor.meetings(document);
            }
            var after = Used.now();
            System.out.printf(
                    "%6d %14.2f %14.2f%n",
                    time,
                    (after.compilers() - before.compilers()) * 1000 / documents.size(),
                    (after.others() - before.others()) * 1000 / documents.size());
        }
        System.out.println("CPU for each document.");
    }

    /** Seconds that this process has run on processors. */
    private record Used(double compilers, double others) {

        static Used now() {
            var process = ProcessHandle.current();
            double compilers = ProcessorTime.compilers(process.pid()).values().stream()
                            .mapToLong(Duration::toMillis)
                            .sum()
                    / 1e3;
            return new Used(compilers, ProcessorTime.seconds(process) - compilers);
        }
    }
}
