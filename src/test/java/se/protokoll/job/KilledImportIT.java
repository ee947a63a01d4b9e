package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program, its index and its reader of files are killed at random moments, one to four times an import; after the
 * next run that nobody disturbs, the index holds what it holds without. How many such rounds there are is set by
 * {@code protokoll.kills}, and {@code protokoll.kills.seed} makes the same again.
 */
@Tag("slow")
class KilledImportIT {

    private static final int ROUNDS = Integer.getInteger("protokoll.kills", 2);
    private static final long SEED = Long.getLong("protokoll.kills.seed", System.nanoTime());
    private static final int FILES = 300;

    private enum Victim {
        PROGRAM,
        INDEX,
        READER
    }

    private final Random random = new Random(SEED);

    @Test
    void inTheEndTheIndexIsAsIfNothingHadHappened(@TempDir Path directory) throws Exception {
        Path folder = Files.createDirectory(directory.resolve("protokoll"));
        new GeneratedMinutes(SEED).write(folder, FILES);
        Path undisturbed = directory.resolve("undisturbed");
        long start = System.nanoTime();
        importWhole(undisturbed, folder);
        long duration = (System.nanoTime() - start) / 1_000_000;
        var expected = ImportIT.rows(undisturbed);

        var killed = new ArrayList<Victim>();
        var deaths = new EnumMap<Victim, Integer>(Victim.class);
        for (int round = 1; round <= ROUNDS; round++) {
            Path data = directory.resolve("round-" + round);
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                killed.add(importKilled(data, folder, duration));
            }
            importWhole(data, folder);
            assertThat(ImportIT.rows(data))
                    .as("round %d of seed %d after %s", round, SEED, killed)
                    .isEqualTo(expected);
            System.out.printf("Round %d of %d with seed %d: killed %s, no difference%n", round, ROUNDS, SEED, killed);
            killed.forEach(victim -> deaths.merge(victim, 1, Integer::sum));
            killed.clear();
            FileUtils.deleteDirectory(data.toFile());
        }
        System.out.printf("%d rounds, %s killed so often, no differences%n", ROUNDS, deaths);
    }

    private static void importWhole(Path data, Path folder) throws IOException, InterruptedException {
        try (var run = LaunchedImport.start(data, folder)) {
            assertThat(run.exitCode()).as(run::said).isZero();
        }
    }

    private Victim importKilled(Path data, Path folder, long duration) throws IOException, InterruptedException {
        var victim = List.of(Victim.values()).get(random.nextInt(Victim.values().length));
        try (var run = LaunchedImport.start(data, folder)) {
            Thread.sleep(random.nextLong(duration));
            switch (victim) {
                case PROGRAM -> run.kill();
                case INDEX -> run.killNode();
                case READER -> run.killReader();
            }
            run.exitCode();
        }
        return victim;
    }
}
