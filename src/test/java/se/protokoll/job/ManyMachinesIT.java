package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.NodeOptions;
import tools.jackson.databind.JsonNode;

/**
 * An import whose slices workers read: processes of the built program, with a real Kafka broker, PostgreSQL server and
 * Elasticsearch node between them. Whatever happens to any of them, the index in the end is that of a single machine.
 */
@Tag("slow")
class ManyMachinesIT {

    private static final int FILES = 120;

    private static final String WAITS_FOR_WORKERS = "name:protokoll_import_awaits AND what:WORKERS AND value:1";

    /** Slices that a worker has begun and not ended. */
    private static final String UNDER_WAY =
            "select count(*) from batch_step_execution where step_name like 'slice:%' and status = 'STARTED'";

    private static final String READ = "select count(*) from manifest_document where outcome is not null";

    /** What a process has asked of the database before it was halted has been answered by then. */
    private static final long ANSWERED_MILLIS = 300;

    private Path folder;
    private Path data;
    private String settings;
    private KafkaProcess kafka;
    private PostgresProcess postgres;
    private EmbeddedNode node;

    @BeforeEach
    void startServers(@TempDir Path directory) throws Exception {
        folder = Files.createDirectory(directory.toRealPath().resolve("protokoll"));
        new GeneratedMinutes(System.nanoTime()).write(folder, FILES);
        data = Files.createDirectory(directory.resolve("data"));
        kafka = KafkaProcess.start(Files.createDirectory(directory.resolve("kafka")));
        postgres = PostgresProcess.start(directory.resolve("postgres"));
        node = EmbeddedNode.start(NodeOptions.in(directory.resolve("index")));
        settings = """
                protokoll.import.workers=kafka://%s/minutes
                protokoll.import.threads=1
                protokoll.metrics.index=true
                protokoll.text.heap=256m
                spring.datasource.url=%s
                spring.elasticsearch.uris=%s
                """.formatted(kafka.broker(), postgres.url(), node.uri());
        Files.writeString(data.resolve("application.properties"), settings);
    }

    @AfterEach
    void stopServers() throws Exception {
        node.close();
        postgres.close();
        kafka.close();
    }

    @Test
    void whateverHappensTheIndexIsThatOfASingleMachine(@TempDir Path alone, @TempDir Path directory) throws Exception {
        var expected = importedAlone(alone);
        interruptAnImportThatWaits();
        try (var run = LaunchedImport.start(data, folder)) {
            run.awaitWords("Ingen arbetare är igång");
            var figures = new IndexContent(node.uri());
            // They are written every ten seconds, and a worker may come sooner.
            awaitMoreThan(0, () -> figures.figures(WAITS_FOR_WORKERS), run);
            killAWorkerInMidSlice();

            kafka.kill();
            run.awaitWords("Kafka svarar inte");
            kafka.startAgain();

            try (var late = LaunchedImport.startWorker(data)) {
                awaitMoreThan(postgres.ask(READ), () -> postgres.ask(READ), run, late);
                kafka.kill();
                kafka.startAgain();

                postgres.stop();
                run.awaitWords("Databasen svarar inte");
                postgres.startAgain();

                try (var later = LaunchedImport.startWorker(talkative(directory))) {
                    assertThat(run.exitCode()).as(() -> said(run, late, later)).isZero();
                    assertThat(run.said())
                            .contains("En avbruten inläsning har fortsatt", "Inläst i registret")
                            .doesNotContain("Exception");
                    end(late);
                    end(later);
                    assertThat(late.said()).doesNotContain("Exception");
                    assertThat(later.said()).containsPattern("(?m)^\\{\"@timestamp\".*\"ecs\":\\{\"version\"");
                }
            }
        }
        var index = new IndexContent(node.uri());
        assertThat(index.rows()).isEqualTo(expected);
        // Only workers read slices. How far they lag Kafka's client tells for some time after a fetch and not surely
        // here.
        assertThat(index.figures("name:spring_batch_step AND step:slice")).isPositive();
        assertThat(postgres.ask("select count(*) from manifest where outcome = 'INDEXED'"))
                .isEqualTo(FILES);
    }

    /** The data directory of a worker that logs what it does. */
    private Path talkative(Path directory) throws IOException {
        Files.writeString(directory.resolve("application.properties"), settings + """
                logging.level.se.protokoll=info
                logging.structured.format.console=ecs
                """);
        return directory;
    }

    private Map<String, JsonNode> importedAlone(Path alone) throws IOException, InterruptedException {
        try (var run = LaunchedImport.start(alone, folder)) {
            assertThat(run.exitCode()).as(run::said).isZero();
        }
        return ImportIT.rows(alone);
    }

    private void interruptAnImportThatWaits() throws Exception {
        try (var run = LaunchedImport.start(ImportIT.BUILT, ImportIT.HEEDING_CTRL_C, data, folder)) {
            run.awaitWords("Ingen arbetare är igång");
            run.interrupt();
            assertThat(run.exitCode()).as(run::said).isEqualTo(130);
            assertThat(run.said()).contains("Inläsningen avbröts. Kör samma kommando igen");
        }
    }

    private void killAWorkerInMidSlice() throws Exception {
        try (var worker = LaunchedImport.startWorker(data)) {
            awaitMoreThan(0, () -> postgres.ask(READ), worker);
            halt(worker);
            while (postgres.ask(UNDER_WAY) == 0) {
                worker.goOn();
                awaitMoreThan(0, () -> postgres.ask(UNDER_WAY), worker);
                halt(worker);
            }
            worker.kill();
            worker.exitCode();
        }
        assertThat(postgres.ask(UNDER_WAY)).isPositive();
    }

    /** Slices are short, so that it is seen only when nothing moves whether one is under way. */
    private static void halt(LaunchedImport worker) throws Exception {
        worker.halt();
        Thread.sleep(ANSWERED_MILLIS);
    }

    private static void awaitMoreThan(long least, LongSupplier value, LaunchedImport... running)
            throws InterruptedException {
        for (long end = System.nanoTime() + 120_000_000_000L; value.getAsLong() <= least; Thread.sleep(20)) {
            assertThat(System.nanoTime()).as(() -> said(running)).isLessThan(end);
        }
    }

    private static void end(LaunchedImport worker) throws Exception {
        worker.terminate();
        assertThat(worker.exitCode()).as(worker::said).isEqualTo(143);
        assertThat(worker.said()).containsPattern("Arbetaren läste \\d+ filer");
    }

    private static String said(LaunchedImport... running) {
        var all = new StringBuilder();
        for (var one : running) {
            all.append(one.said()).append("\n----\n");
        }
        return all.toString();
    }
}
