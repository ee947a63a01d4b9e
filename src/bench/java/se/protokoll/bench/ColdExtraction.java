package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                    (after.compilers() - before.compilers()) * 10.0 / documents.size(),
                    (after.others() - before.others()) * 10.0 / documents.size());
        }
        System.out.println("CPU for each document.");
    }

    /** Hundredths of a second that this process's threads have run. */
    private record Used(long compilers, long others) {

        static Used now() throws IOException {
            long compilers = 0;
            long others = 0;
            try (var threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
                for (Path thread : threads) {
                    String line = Files.readString(thread.resolve("stat"));
                    int nameEnd = line.lastIndexOf(')');
                    String[] word = line.substring(nameEnd + 2).split(" ", 14);
                    long used = Long.parseLong(word[11]) + Long.parseLong(word[12]);
                    if (line.startsWith("C", line.indexOf('(') + 1)
                            && line.substring(0, nameEnd).contains("Compiler")) {
                        compilers += used;
                    } else {
                        others += used;
                    }
                }
            }
            return new Used(compilers, others);
        }
    }
}
