package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.isolation.HostileParser;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.IsolationOptions;

/** The worst of files in one run: each in its outcome, and the run within its time and memory. */
@Tag("slow")
class HostileFilesIT {

    private static final Duration FILE_LIMIT = Duration.ofSeconds(30);

    /** On a busy machine; a quiet one takes a fifth. */
    private static final Duration RUN_LIMIT = Duration.ofMinutes(6);

    /** For each of two threads. */
    private static final int HEAP_MEGABYTES = 256;

    /** What Java takes besides its heap: code, classes, stacks. */
    private static final int OVERHEAD_MEGABYTES = 256;

    @TempDir
    private Path data;

    @Test
    void eachEndsInItsOutcome(@TempDir Path directory, @TempDir Path parsers) throws Exception {
        Path folder = Files.createDirectory(directory.toRealPath().resolve("arkiv"));
        Map<String, Outcome> expected = new HostileFiles(folder).write();
        assertThat(expected).hasSizeGreaterThan(50);
        var options =
                new IsolationOptions(FILE_LIMIT, HEAP_MEGABYTES + "m", 2, List.of(HostileParser.installIn(parsers)));

        long start = System.nanoTime();
        ImportReport report;
        Map<String, Outcome> outcomes;
        long peak;
        try (var memory = new ReaderMemory();
                var context = start(options)) {
            report = context.getBean(ImportRun.class).run(new ImportRequest(List.of(folder), Set.of(), false));
            outcomes = outcomes(context.getBean(Manifest.class), folder);
            peak = memory.peakMegabytes();
        }
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(report.ending()).isEqualTo(ImportReport.Ending.COMPLETED);
        assertThat(peak).as("megabytes").isBetween(1L, 2L * HEAP_MEGABYTES + OVERHEAD_MEGABYTES);
        assertThat(took).isLessThan(RUN_LIMIT);
    }

    private static Map<String, Outcome> outcomes(Manifest manifest, Path folder) {
        var outcomes = new TreeMap<String, Outcome>();
        for (var entry : manifest.entries(EnumSet.allOf(Outcome.class))) {
            outcomes.put(folder.relativize(entry.path()).toString(), entry.outcome());
        }
        return outcomes;
    }

    private GenericApplicationContext start(IsolationOptions options) {
        return (GenericApplicationContext) new SpringApplicationBuilder(ImportJobConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties("protokoll.data=" + data, "protokoll.import.threads=2")
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(
                            "hostileReader",
                            IsolatedReader.class,
                            () -> new IsolatedReader(options),
                            definition -> definition.setPrimary(true));
                    context.registerBean(
                            IndexOnDemand.class,
                            () -> new IndexOnDemand(
                                    "index"::equals,
                                    () -> new IndexOnDemand.Opened(
                                            "index", EmbeddedNodeFixture.writer(), EmbeddedNodeFixture.figures()),
                                    context.getBean(Manifest.class)));
                })
                .run();
    }
}
