package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes invented minutes. Arguments: folder, number of files, seed. */
public final class MinutesCorpus {

    private static final int IN_A_FOLDER = 500;

    private MinutesCorpus() {}

    /** Writes the files; the same arguments give the same minutes. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2 ? Long.parseLong(args[2]) : 1);
    }

    static void write(Path directory, int files, long seed) throws IOException {
        for (int number = 0; number < files; number++) {
            Path folder = Files.createDirectories(directory.resolve("%04d".formatted(number / IN_A_FOLDER)));
            MinutesFormat.of(number).write(InventedMinutes.of(seed, number), folder, "%06d".formatted(number));
        }
    }
}
