package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.NodeOptions;
import tools.jackson.databind.JsonNode;

/** The built program, as a user starts it and as machines end it. */
class ImportIT {

    private static final int FILES = 120;

    static final Path BUILT = Path.of("target", "protokoll").toAbsolutePath();

    /** A shell has its background processes ignore Ctrl-C, and what they start inherits that. */
    static final List<String> HEEDING_CTRL_C = List.of("env", "--default-signal=INT");

    @TempDir
    private Path data;

    private Path parent;
    private Path folder;

    @BeforeEach
    void makeFolder(@TempDir Path directory) throws IOException {
        parent = directory.toRealPath();
        folder = Files.createDirectory(parent.resolve("protokoll"));
    }

    @Test
    void killedAtAnyMomentItGoesOnAndLosesNothing(@TempDir Path undisturbed) throws Exception {
        long seed = System.nanoTime();
        new GeneratedMinutes(seed).write(folder, FILES);
        long start = System.nanoTime();
        try (var run = LaunchedImport.start(undisturbed, folder)) {
            assertThat(run.exitCode()).as(run::said).isZero();
        }
        long duration = (System.nanoTime() - start) / 1_000_000;

        try (var run = LaunchedImport.start(data, folder)) {
            run.awaitFirstDocuments();
            assertThat(run.hasEnded()).as(run::said).isFalse();
            run.kill();
            run.exitCode();
        }
        try (var run = LaunchedImport.start(data, folder)) {
            Thread.sleep(new Random(seed).nextLong(duration * 4 / 5));
            run.kill();
            run.exitCode();
        }
        try (var run = LaunchedImport.start(data, folder)) {
            assertThat(run.exitCode()).as(run::said).isZero();
        }

        assertThat(rows(data)).as("seed %d", seed).isEqualTo(rows(undisturbed));
    }

    @Test
    void ctrlCStopsItCleanly() throws Exception {
        new GeneratedMinutes(2).write(folder, FILES);
        try (var run = LaunchedImport.start(BUILT, HEEDING_CTRL_C, data, folder)) {
            run.awaitFirstDocuments();
            run.interrupt();

            assertThat(run.exitCode()).as(run::said).isEqualTo(130);
            assertThat(run.said())
                    .contains("Inläsningen avbröts. Kör samma kommando igen för att fortsätta.")
                    .contains("Återstår att läsa.");
        }
    }

    @Test
    void withoutItsIndexItStopsAndGoesOnNextTime() throws Exception {
        new GeneratedMinutes(3).write(folder, FILES);
        try (var run = LaunchedImport.start(data, folder)) {
            run.awaitFirstDocuments();
            run.killNode();

            assertThat(run.exitCode()).as(run::said).isEqualTo(1);
            assertThat(run.said()).contains("Sökindexet svarar inte").doesNotContain("Exception");
        }
        try (var run = LaunchedImport.start(data, folder)) {
            assertThat(run.exitCode()).as(run::said).isZero();
        }
    }

    @Test
    void aSecondOneOnTheSameDataDirectoryIsRefused() throws Exception {
        try (var holder = ManifestDatabase.claim(DatabaseSettings.EMBEDDED, data, 1);
                var second = LaunchedImport.start(data, folder)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.said())
                    .contains("%s används redan av ett annat Protokoll".formatted(data))
                    .doesNotContain("Exception");
            assertThat(holder.manifest().found(1)).isZero();
            assertThat(data.resolve("manifest.trace.db")).doesNotExist();
        }
    }

    /** Permissions do not bind root, so that root runs the program as nobody, from a place that nobody can reach. */
    @Test
    void whatMayNotBeReadIsReported(@TempDir Path open) throws Exception {
        new GeneratedMinutes(5).write(folder, 2);
        Path file = Files.writeString(folder.resolve("hemlig.txt"), "text");
        Path locked = Files.createDirectory(folder.resolve("låst mapp"));
        for (Path secret : List.of(file, locked)) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        }

        try (var run = isRoot() ? asNobody(open) : LaunchedImport.start(data, folder)) {
            assertThat(run.exitCode()).as(run::said).isEqualTo(2);
            assertThat(run.said()).containsPattern("får inte läsas\\. +2 ").containsPattern("registret\\. +2");
        } finally {
            for (Path secret : List.of(file, locked)) {
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    @Test
    void aRegisterThatMayNotBeWrittenIsNamed(@TempDir Path open) throws Exception {
        try (var run = LaunchedImport.start(data, folder)) {
            assertThat(run.exitCode()).as(run::said).isZero();
        }
        Files.setPosixFilePermissions(data.resolve("manifest.mv.db"), PosixFilePermissions.fromString("r--r--r--"));

        try (var run = isRoot() ? asNobody(open) : LaunchedImport.start(data, folder)) {
            assertThat(run.exitCode()).as(run::said).isEqualTo(1);
            assertThat(run.said())
                    .contains(
                            "Datakatalogen %s går inte att läsa och skriva i. Kontrollera rättigheter".formatted(data))
                    .doesNotContain("SQL", "Exception");
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private LaunchedImport asNobody(Path open) throws IOException, InterruptedException {
        Path program = open.resolve("protokoll");
        shell("cp", "-r", "target/protokoll", program.toString());
        shell("chmod", "-R", "a+rX", open.toString());
        shell("chmod", "a+rx", parent.toString());
        shell("chmod", "a+rwx", data.toString());
        return LaunchedImport.start(
                program, List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), data, folder);
    }

    private static void shell(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }

    /** What the index of a data directory holds. */
    static Map<String, JsonNode> rows(Path data) {
        try (var node = EmbeddedNode.start(NodeOptions.in(data.resolve("index")))) {
            return new IndexContent(node.uri()).rows();
        }
    }
}
