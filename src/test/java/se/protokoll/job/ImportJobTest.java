package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import se.protokoll.Sha256;
import se.protokoll.index.BlockedIndex;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.PdfFixture;
import se.protokoll.text.ReadingLimits;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.IsolationOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job from files to the index, in this process. */
class ImportJobTest {

    private static final IsolatedReader READER =
            new IsolatedReader(new IsolationOptions(Duration.ofMinutes(1), "256m", 2, List.of()));

    private final GeneratedMinutes generator =
            new GeneratedMinutes(ThreadLocalRandom.current().nextLong());
    private final IndexContent index =
            new IndexContent(EmbeddedNodeFixture.node().uri());

    private String identity = "index";
    private String settings = "";
    private Consumer<Manifest> whenOpened = manifest -> {};

    @TempDir
    private Path data;

    private Path folder;

    @BeforeEach
    void makeFolder(@TempDir Path directory) throws IOException {
        folder = Files.createDirectory(directory.toRealPath().resolve("Kommunens protokoll"));
    }

    @Test
    void everyFileEndsInOneOutcome() throws IOException {
        Path first = minutes("a.txt", 1);
        Files.copy(first, folder.resolve("kopia.txt"));
        Files.createFile(folder.resolve("tom.pdf"));
        Files.write(folder.resolve("trasig.pdf"), "%PDF-1.7 och sedan ingenting".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("länk.pdf"), folder.resolve("borta.pdf"));
        Files.createFile(folder.resolve(".DS_Store"));

        ImportReport report = run(folder);

        assertThat(report.ending()).isEqualTo(ImportReport.Ending.COMPLETED);
        assertThat(report.outcomes())
                .containsOnly(
                        entry(Outcome.INDEXED, 1L),
                        entry(Outcome.DUPLICATE, 1L),
                        entry(Outcome.EMPTY, 1L),
                        entry(Outcome.UNREADABLE, 1L),
                        entry(Outcome.VANISHED, 1L));
        assertThat(report.leftAlone()).isEqualTo(1);
        assertThat(index.meeting(Sha256.of(first), "path")).isEqualTo(first.toString());
    }

    @Test
    void aLimitThatBitesIsToldOfTheMeeting() throws IOException {
        Path volume = folder.resolve("årgång.pdf");
        var pages = new PdfFixture()
                .page()
                .text(60, 60, "Sammanträdesprotokoll")
                .text(60, 80, "Gränsnämnden 2004-03-02")
                .text(60, 110, "Närvarande: Anna Ek (S), Bo Lind (M)")
                .text(60, 140, "§ 1 Val")
                .text(60, 160, "Nämnden beslutar att välja Bo Lind.");
        for (int page = 1; page <= ReadingLimits.STANDARD.pages(); page++) {
            pages.page();
        }
        pages.save(volume);

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.INDEXED, 1L));
        assertThat(index.meeting(Sha256.of(volume)).path("limits"))
                .extracting(JsonNode::asString)
                .containsExactly("De första 5\u00a0000 av 5\u00a0001 sidor är lästa.");
    }

    @Test
    void aSecondRunReadsNothingTwice() throws IOException {
        generator.write(folder, 30);

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.INDEXED, 30L));
        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.UNCHANGED, 30L));
    }

    @Test
    void whatIsIndexedAndUnchangedIsReadAgainOnRequest() throws IOException {
        generator.write(folder, 3);
        run(folder);

        var everything = new ImportRequest(List.of(folder), EnumSet.allOf(Outcome.class), false);

        assertThat(run(everything).outcomes()).containsOnly(entry(Outcome.INDEXED, 3L));
    }

    @Test
    void anotherIndexIsFilledFromTheBeginning() throws IOException {
        generator.write(folder, 3);
        run(folder);

        identity = "another index";

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.INDEXED, 3L));
        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.UNCHANGED, 3L));
    }

    @Test
    void anotherIndexIsRememberedOnceItIsForGoodThatItLacksEverything() throws IOException {
        generator.write(folder, 3);
        run(folder);
        identity = "another index";
        var held = new AtomicLong(-1);
        whenOpened = manifest -> held.set(manifest.counts().getOrDefault(Outcome.INDEXED, 0));

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.INDEXED, 3L));

        assertThat(held).hasValue(0);
    }

    @Test
    void correctionsHoldForEveryImportToCome() throws IOException {
        String meeting = Sha256.of(minutes("a.txt", 1));
        Files.writeString(
                data.resolve("corrections.csv"),
                "meeting;field;person;value;note\n" + meeting + ";place;;Rättelsesalen;\n");

        run(folder);
        assertThat(index.meeting(meeting, "place")).isEqualTo("Rättelsesalen");

        identity = "another index";
        run(folder);
        assertThat(index.meeting(meeting, "place")).isEqualTo("Rättelsesalen");
    }

    @Test
    void aChangedFileReplacesItsRecord() throws IOException {
        Path file = minutes("a.txt", 1);
        run(folder);
        String before = Sha256.of(file);

        minutes("a.txt", 2);
        ImportReport report = run(folder);

        assertThat(report.outcomes()).containsOnly(entry(Outcome.INDEXED, 1L));
        assertThat(index.hasMeeting(Sha256.of(file))).isTrue();
        assertThat(index.hasMeeting(before)).isFalse();
    }

    @Test
    void everyMeetingOfAVolumeIsInTheRegister() throws IOException {
        String cover = """
                FIKTBY KOMMUN
                Kulturnämnden            1999-%s
                Plats och tid    Kommunhuset, kl 9-12
                Beslutande       Anna Ek (s), ordförande

                § %d  Budget
                Nämnden beslutar att anta budgeten.

                """;
        Path volume = Files.writeString(
                folder.resolve("1999.txt"), cover.formatted("03-01", 1) + cover.formatted("05-03", 2));
        String id = Sha256.of(volume);

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.INDEXED, 1L));
        assertThat(index.meeting(id, "date")).isEqualTo("1999-03-01");
        assertThat(index.meeting(id + ".2", "date")).isEqualTo("1999-05-03");

        Files.delete(volume);
        minutes("annat.txt", 4);
        run(new ImportRequest(List.of(folder), Set.of(), true));
        assertThat(index.hasMeeting(id + ".2")).isFalse();
    }

    @Test
    void minutesInAnArchiveAreARecordWithTheirPath() throws IOException {
        byte[] zip = FileBytes.zip("2019/mars.txt", FileBytes.utf8(generator.text(3)));
        Path archive = Files.write(folder.resolve("arkiv.zip"), zip);

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.INDEXED, 1L));
        assertThat(index.meeting(Sha256.of(archive), "path")).isEqualTo(archive + "/2019/mars.txt");
        assertThat(index.meeting(Sha256.of(archive), "file_name")).isEqualTo("arkiv.zip/2019/mars.txt");
    }

    @Test
    void whatInAnArchiveCannotBeReadIsToldOf() throws IOException {
        Path archive = folder.resolve("arkiv.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            FileBytes.entry(zip, "mars.txt", generator.text(3));
            FileBytes.entry(zip, "april.pdf", "%PDF-1.4 trasig");
        }

        ImportReport report = run(folder);

        assertThat(report.outcomes()).containsOnly(entry(Outcome.INDEXED, 1L));
        assertThat(report.incomplete()).isEqualTo(1);
        try (var database = ManifestDatabase.share(database(), data, 1)) {
            assertThat(database.manifest().incomplete()).singleElement().satisfies(file -> {
                assertThat(file.path()).isEqualTo(archive);
                assertThat(file.reason()).isEqualTo("Inläst i registret, men inte i sin helhet.");
                assertThat(file.detail()).startsWith("Inuti filen: april.pdf är inte läst.");
            });
        }
    }

    @Test
    void aNoticeIsNotMinutesAndNotIndexed() throws IOException {
        Path notice = Files.writeString(folder.resolve("kallelse.txt"), """
                KALLELSE
                Bruksbygdens samarbetskommitté
                Tid: torsdagen den 13 februari 2025 kl. 10.00
                Plats: Kommunhuset, Hjo

                Föredragningslista
                1. Mötets öppnande
                2. Val av justerare
                3. Budget för nästa år

                Anmäl förhinder till sekreteraren.
                """);

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.NOT_MINUTES, 1L));
        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.NOT_MINUTES, 1L));
        assertThat(index.hasMeeting(Sha256.of(notice))).isFalse();
    }

    @Test
    void aMovedFileIsFoundAtItsNewPlace() throws IOException {
        Path file = minutes("a.txt", 1);
        run(folder);

        Path moved = Files.move(file, folder.resolve("b.txt"));
        ImportReport report = run(folder);

        assertThat(report.outcomes()).containsOnly(entry(Outcome.INDEXED, 1L));
        assertThat(index.meeting(Sha256.of(moved), "path")).isEqualTo(moved.toString());
    }

    @Test
    void whatAFileThatIsGoneSaidStaysUntilItIsPruned() throws IOException {
        Path gone = minutes("a.txt", 1);
        minutes("b.txt", 2);
        String id = Sha256.of(gone);
        run(folder);

        Files.delete(gone);
        ImportReport kept = run(folder);
        assertThat(kept.outcomes()).containsOnly(entry(Outcome.UNCHANGED, 1L));
        assertThat(kept.missing()).isEqualTo(1);
        assertThat(index.hasMeeting(id)).isTrue();

        ImportReport pruned = run(new ImportRequest(List.of(folder), Set.of(), true));
        assertThat(pruned.outcomes()).containsOnly(entry(Outcome.UNCHANGED, 1L));
        assertThat(pruned.missing()).isZero();
        assertThat(pruned.removed()).isEqualTo(1);
        assertThat(index.hasMeeting(id)).isFalse();
    }

    @Test
    void whatAFileSaidThatCannotBeOpenedTodayStaysAndIsReadNextTime() throws IOException {
        Path file = minutes("a.txt", 1);
        String id = Sha256.of(file);
        run(folder);

        for (Outcome outcome : List.of(Outcome.VANISHED, Outcome.NO_PERMISSION)) {
            endInWithoutBeingRead(file, outcome);
            assertThat(index.hasMeeting(id)).as(outcome.name()).isTrue();
            assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.INDEXED, 1L));
        }

        endInWithoutBeingRead(file, Outcome.VANISHED);
        Files.delete(file);
        minutes("b.txt", 2);
        run(new ImportRequest(List.of(folder), Set.of(), true));
        assertThat(index.hasMeeting(id)).isFalse();
    }

    /** As if its folder had gone away after the file was found. */
    private void endInWithoutBeingRead(Path file, Outcome outcome) throws IOException {
        try (var context = start()) {
            var pending = new PendingDocument(Sha256.of(file), 1, Finding.locationOf(file), 1, 1);
            new ReadDocumentWriter(
                            context.getBean(IndexOnDemand.class),
                            context.getBean(PendingDocuments.class),
                            new ImportProgress(),
                            new StopSignal(),
                            0)
                    .write(Chunk.of(ReadDocument.without(pending, outcome, null)));
        }
    }

    @Test
    void whatIsForgottenLeavesTheRegisterThoughNothingIsToBeRead() throws IOException {
        String id = Sha256.of(minutes("a.txt", 1));
        run(folder);
        try (var database = ManifestDatabase.share(database(), data, 1)) {
            database.manifest().forget(id);
        }

        assertThat(run(folder).outcomes()).containsOnly(entry(Outcome.FORGOTTEN, 1L));
        assertThat(index.hasMeeting(id)).isFalse();
    }

    @Test
    void whatCannotBePrunedIsSaidAndPrunedByTheNextRun() throws Exception {
        Path gone = minutes("a.txt", 1);
        minutes("b.txt", 2);
        String id = Sha256.of(gone);
        run(folder);
        Files.delete(gone);
        var pruning = new ImportRequest(List.of(folder), Set.of(), true);

        ImportReport refused = BlockedIndex.during(() -> run(pruning));
        assertThat(refused.ending()).isEqualTo(ImportReport.Ending.FAILED);
        assertThat(refused.failure()).hasMessageContaining("nekade att ta bort " + id);

        assertThat(run(pruning).ending()).isEqualTo(ImportReport.Ending.COMPLETED);
        assertThat(index.hasMeeting(id)).isFalse();
    }

    @Test
    void aFileOfWhichRowsMayBeLeftIsSaidToBeSo() throws Exception {
        minutes("a.txt", 1);
        run(folder);

        var everything = new ImportRequest(List.of(folder), EnumSet.allOf(Outcome.class), false);
        assertThat(BlockedIndex.during(() -> run(everything)).outcomes()).containsOnly(entry(Outcome.REJECTED, 1L));
        try (var database = ManifestDatabase.share(database(), data, 1)) {
            assertThat(database.manifest().entries(EnumSet.of(Outcome.REJECTED)))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.toString()).contains("blocked", "kan finnas i registret"));
        }
    }

    @Test
    void aStoppedRunIsContinued() throws IOException {
        generator.write(folder, 60);
        ImportReport stopped;
        try (var context = start()) {
            var run = context.getBean(ImportRun.class);
            var stopper = Thread.ofPlatform().start(() -> {
                while (run.progress().read() == 0) {
                    Thread.onSpinWait();
                }
                run.stop();
            });
            stopped = run.run(new ImportRequest(List.of(folder), Set.of(), false));
            assertThat(stopper.isAlive()).isFalse();
        }

        ImportReport continued = run(folder);

        assertThat(stopped.ending()).isEqualTo(ImportReport.Ending.STOPPED);
        assertThat(stopped.failure()).isNull();
        assertThat(stopped.outcomes().get(Outcome.INDEXED)).isBetween(1L, 59L);
        assertThat(continued.resumed()).isTrue();
        assertThat(continued.outcomes()).containsOnly(entry(Outcome.INDEXED, 60L));
    }

    @Test
    void aFailureIsListedWithItsFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("tom.pdf"));
        run(folder);

        try (var database = ManifestDatabase.share(database(), data, 1)) {
            assertThat(database.manifest().entries(EnumSet.of(Outcome.EMPTY)))
                    .containsExactly(new ManifestEntry(empty, Outcome.EMPTY, "", null));
        }
    }

    @Test
    void aPersonalIdentityNumberReachesTheIndexOnlyByTheSettingThatSaysSo() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), generator.text(1) + "Ansökan från 640823-3234 avslås.\n");
        String id = Sha256.of(file);

        run(folder);
        assertThat(rowsOf(id))
                .contains("XXXXXX-XXXX", "Ett personnummer har dolts")
                .doesNotContain("640823");

        identity = "another index";
        settings = "protokoll.personal-numbers=keep";
        run(folder);
        assertThat(rowsOf(id)).contains("640823-3234");
    }

    @Test
    void prometheusIsToldHowFilesEndedAndWhatTheyCost() throws Exception {
        generator.write(folder, 3);
        Files.createFile(folder.resolve("tom.pdf"));
        int port = freePort();
        settings = "protokoll.metrics.port=" + port;

        try (var context = start()) {
            context.getBean(ImportRun.class).run(new ImportRequest(List.of(folder), Set.of(), false));

            assertThat(get(port, "/actuator/prometheus"))
                    .contains("protokoll_files_total{outcome=\"INDEXED\"} 3.0")
                    .contains("protokoll_import_found 4.0", "protokoll_import_left 0.0")
                    .containsPattern("spring_batch_item_process_seconds_count\\{.*} 3")
                    .containsPattern("jvm_memory_used_bytes\\{area=\"heap\"");
            assertThat(get(port, "/actuator/prometheus/x")).isEmpty();
        }
    }

    @Test
    void aBrowserOnTheSameMachineSeesHowFarItHasCome() throws Exception {
        generator.write(folder, 3);
        int port = freePort();
        settings = "protokoll.metrics.port=" + port;

        try (var context = start()) {
            context.getBean(ImportRun.class).run(new ImportRequest(List.of(folder), Set.of(), false));

            assertThat(get(port, "/"))
                    .startsWith("Avslutar och kontrollräknar.")
                    .containsPattern(" 3  " + Outcome.INDEXED.swedish())
                    .containsPattern("\\d+\\.\\d s  " + Pattern.quote(folder.toString()));
            assertThat(get(port, "/x")).isEmpty();
        }
    }

    @Test
    void whoeverWantsFiguresInTheIndexFindsThemThereInTheEnd() throws Exception {
        generator.write(folder, 3);
        var before = Instant.now();
        settings = "protokoll.metrics.index=true";

        try (var context = start()) {
            context.getBean(ImportProgress.class).awaits(ImportProgress.Awaited.INDEX);
            context.getBean(ImportRun.class).run(new ImportRequest(List.of(folder), Set.of(), false));
        }

        assertThat(sumOfFigures("protokoll_files", before)).isEqualTo(3);
        assertThat(sumOfFigures("protokoll_index_retries", before)).isEqualTo(1);
        assertThat(sumOfFigures("spring_batch_item_process%20AND%20step:slice", before))
                .isEqualTo(3);
    }

    /** How many times what has a name has happened since, by the figures in the index. */
    private static double sumOfFigures(String name, Instant since) throws IOException, InterruptedException {
        int port = EmbeddedNodeFixture.node().uri().getPort();
        get(port, "/protokoll-metrics/_refresh");
        String found = get(
                port,
                "/protokoll-metrics/_search?size=1000&q=name:%s%%20AND%%20@timestamp:%%5B%%22%s%%22%%20TO%%20*%%5D"
                        .formatted(name, since));
        return JsonMapper.shared()
                .readTree(found)
                .at("/hits/hits")
                .valueStream()
                .mapToDouble(hit -> hit.at("/_source/count").doubleValue())
                .sum();
    }

    @Test
    void whoeverAsksFromOutsideSeesNoFiles() throws Exception {
        int port = freePort();
        settings = "protokoll.metrics.port=" + port;

        try (var context = start("protokoll.metrics.address=0.0.0.0")) {
            assertThat(context.getBean(ImportProgress.class).found()).isZero();
            assertThat(get(port, "/")).doesNotContain("Lästa");
            assertThat(get(port, "/actuator/prometheus")).contains("protokoll_import_found");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void anEmptyFolderIsNoFailure() {
        ImportReport report = run(folder);

        assertThat(report.ending()).isEqualTo(ImportReport.Ending.COMPLETED);
        assertThat(report.outcomes()).isEmpty();
    }

    private String rowsOf(String documentId) {
        return index.rows().entrySet().stream()
                .filter(row -> row.getKey().contains(documentId))
                .map(row -> row.getValue().toString())
                .collect(Collectors.joining("\n"));
    }

    private Path minutes(String name, int number) throws IOException {
        return Files.writeString(folder.resolve(name), generator.text(number));
    }

    private ImportReport run(Path... paths) {
        return run(new ImportRequest(List.of(paths), Set.of(), false));
    }

    private ImportReport run(ImportRequest request) {
        try (var context = start()) {
            return context.getBean(ImportRun.class).run(request);
        }
    }

    private GenericApplicationContext start(String... more) {
        return (GenericApplicationContext) new SpringApplicationBuilder(ImportJobConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties("protokoll.data=" + data, "protokoll.import.chunk-size=5", settings)
                .properties(more)
                .properties(urlOf(database()))
                .initializers((GenericApplicationContext context) -> useFixtures(context))
                .run();
    }

    /** Where manifest and job repository lie. */
    DatabaseSettings database() {
        return DatabaseSettings.EMBEDDED;
    }

    private static String urlOf(DatabaseSettings database) {
        return database.isEmbedded() ? "" : "spring.datasource.url=" + database.url();
    }

    /** One reading process for all tests, since each would take a second to start. */
    private void useFixtures(GenericApplicationContext context) {
        context.registerBean("warmReader", IsolatedReader.class, () -> READER, definition -> {
            definition.setPrimary(true);
            definition.setDestroyMethodName("");
        });
        context.registerBean(
                IndexOnDemand.class,
                () -> new IndexOnDemand(identity::equals, () -> opened(context), context.getBean(Manifest.class)));
    }

    private IndexOnDemand.Opened opened(GenericApplicationContext context) {
        whenOpened.accept(context.getBean(Manifest.class));
        return new IndexOnDemand.Opened(identity, EmbeddedNodeFixture.writer(), EmbeddedNodeFixture.figures());
    }
}
