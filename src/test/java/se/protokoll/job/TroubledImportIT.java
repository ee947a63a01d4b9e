package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.NodeOptions;

/** An import whose index goes away and comes back, and one whose disk is full. */
@Tag("slow")
class TroubledImportIT {

    private static final int FILES = 120;
    private static final Duration AWAY = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private Path folder;
    private Path data;

    @BeforeEach
    void writeMinutes() throws IOException {
        folder = Files.createDirectory(directory.resolve("protokoll"));
        data = Files.createDirectory(directory.resolve("data"));
        new GeneratedMinutes(21).write(folder, FILES);
    }

    @Test
    void anIndexThatIsAwayForAMinuteIsWaitedForAndToldOfItAfterwards() throws Exception {
        Files.writeString(data.resolve("application.properties"), "protokoll.metrics.index=true");
        try (var node = EmbeddedNode.start(NodeOptions.in(directory.resolve("index")));
                var gate = new Gate(node.uri());
                var run = LaunchedImport.start(data, folder, "--elasticsearch", gate.uri())) {
            var index = new IndexContent(node.uri());
            run.awaitDocuments(index);
            gate.shut();
            Thread.sleep(AWAY.toMillis());
            assertThat(run.hasEnded()).as(run::said).isFalse();
            gate.reopen();

            assertThat(run.exitCode()).as(run::said).isZero();
            assertThat(index.rows().keySet())
                    .filteredOn(row -> row.startsWith("meetings/"))
                    .hasSize(FILES);
            assertThat(index.figures("name:protokoll_index_retries")).isPositive();
            assertThat(index.figures("name:protokoll_import_awaits AND what:INDEX AND value:1"))
                    .isGreaterThan(3);
        }
    }

    /** On a disk of its own that is nearly full, and has room the second time. */
    @Test
    void aFullDiskStopsItWithASentenceAndItGoesOnOnceThereIsRoom() throws Exception {
        List<String> onADisk = List.of("unshare", "-Urm", "sh", "-c", """
                mount -t tmpfs -o size=100m none "$0" && head -c 97M /dev/zero > "$0/ballast" || exit 99
                "$@"; first=$?
                rm "$0/ballast"
                echo "=== first ended with $first"
                exec "$@"
                """, data.toString());
        assumeTrue(canMount(), "needs the right to mount a disk");

        try (var run = LaunchedImport.start(ImportIT.BUILT, onADisk, data, folder)) {
            assertThat(run.exitCode()).as(run::said).isZero();

            String said = run.said();
            assertThat(said).contains("=== first ended with 1").doesNotContain("Exception");
            assertThat(said.substring(0, said.indexOf("==="))).containsIgnoringCase("utrymme");
            assertThat(said.substring(said.indexOf("==="))).containsPattern("registret\\. +" + FILES);
        }
    }

    private static boolean canMount() throws IOException, InterruptedException {
        return new ProcessBuilder("unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
