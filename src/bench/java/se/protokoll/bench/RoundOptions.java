package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a benchmark over minutes in rounds is started with.
 *
 * @param files how many there are to be
 * @param rounds how often to measure
 * @param work a new folder for all that is written
 */
record RoundOptions(int files, int rounds, Path work) {

    /** Number of files, rounds, folder that does not exist yet; each may be left out with those behind it. */
    static RoundOptions of(String[] args) throws IOException {
        return new RoundOptions(
                args.length > 0 ? Integer.parseInt(args[0]) : 2000,
                args.length > 1 ? Integer.parseInt(args[1]) : 3,
                args.length > 2
                        ? Files.createDirectory(Path.of(args[2]))
                        : Files.createTempDirectory("protokoll-bench"));
    }

    /** Writes the minutes. */
    Path corpus() throws IOException {
        Path corpus = work.resolve("minutes");
        MinutesCorpus.write(corpus, files, 1);
        return corpus;
    }
}
