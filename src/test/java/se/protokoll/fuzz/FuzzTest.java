package se.protokoll.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.index.DocumentFacts;
import se.protokoll.index.RowComposer;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.IsolationOptions;

/**
 * Whatever a file holds, it is read or refused, in time and within memory, and extracting never fails. How many inputs
 * there are and from where they are counted is set by {@code protokoll.fuzz} and {@code protokoll.fuzz.first}; the
 * number of an input is all that it depends on, so that a finding can be made again alone.
 */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("protokoll.fuzz", 300);
    private static final int FIRST = Integer.getInteger("protokoll.fuzz.first", 0);
    private static final int THREADS = 2;

    /** Of the clock, for a file of some ten kilobytes that is read in milliseconds, but in seconds if by its image. */
    private static final Duration READING = Duration.ofMinutes(2);

    /** Of the processor, for a text of at most some hundred thousand characters. */
    private static final Duration EXTRACTING = Duration.ofSeconds(5);

    private static final Set<Outcome> FINDINGS = EnumSet.of(Outcome.CRASHED, Outcome.TIMEOUT, Outcome.OUT_OF_MEMORY);

    private static final IsolationOptions ISOLATION = new IsolationOptions(READING, "256m", THREADS, List.of());

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final MinutesExtractor extractor = new MinutesExtractor(LanguageModels.load());
    private final ConcurrentMap<Path, String> texts = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Integer, String> findings = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Outcome, AtomicInteger> outcomes = new ConcurrentSkipListMap<>();

    @Test
    void nothingCrashesOrHangs(@TempDir Path directory) throws Exception {
        var seeds = seeds();
        try (var reader = new IsolatedReader(ISOLATION);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var runs = IntStream.range(FIRST, FIRST + INPUTS)
                    .mapToObj(number -> threads.submit(() -> examine(number, seeds, reader, directory)))
                    .toList();
            for (var run : runs) {
                run.get(INPUTS, TimeUnit.MINUTES);
            }
        }
        System.out.printf("%d inputs: %s%n", INPUTS, outcomes);
        assertThat(findings).isEmpty();
    }

    private void examine(int number, List<Path> seeds, IsolatedReader reader, Path directory) {
        String name = "";
        try {
            var random = new Random(number);
            // The first numbers of seeds that lie side by side are alike.
            random.nextLong();
            Path seed = seeds.get(random.nextInt(seeds.size()));
            name = seed.getFileName().toString();
            Path other = seeds.get(random.nextInt(seeds.size()));
            Outcome outcome = number % 2 == 0
                    ? readDamaged(number, random, seed, other, reader, directory)
                    : extractShuffled(random, seed, other, reader);
            outcomes.computeIfAbsent(outcome, any -> new AtomicInteger()).incrementAndGet();
        } catch (Exception | Error e) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            findings.put(number, name + ": " + trace);
        }
    }

    private Outcome readDamaged(int number, Random random, Path seed, Path other, IsolatedReader reader, Path directory)
            throws IOException {
        byte[] damaged = new Mutator(random).damage(Files.readAllBytes(seed), Files.readAllBytes(other));
        Path file = Files.write(directory.resolve(number + "-" + seed.getFileName()), damaged);
        try {
            extract(reader.read(file));
            return Outcome.INDEXED;
        } catch (UnreadableFileException e) {
            if (FINDINGS.contains(e.outcome())) {
                throw new IllegalStateException(e);
            }
            return e.outcome();
        } finally {
            Files.delete(file);
        }
    }

    private Outcome extractShuffled(Random random, Path seed, Path other, IsolatedReader reader)
            throws UnreadableFileException {
        extract(document(new Mutator(random).shuffle(text(seed, reader), text(other, reader)), random));
        return Outcome.INDEXED;
    }

    private String text(Path seed, IsolatedReader reader) throws UnreadableFileException {
        String known = texts.get(seed);
        if (known == null) {
            known = reader.read(seed).text();
            texts.put(seed, known);
        }
        return known;
    }

    /** Every evidence must lie within the text, which is found out by composing what is indexed. */
    private void extract(SourceDocument document) {
        long start = CLOCK.getCurrentThreadCpuTime();
        var meetings = extractor.meetings(document);
        assertThat(meetings).isNotEmpty();
        for (var meeting : meetings) {
            var facts = new DocumentFacts("fil", meeting.path(), "0".repeat(64), 1, "1", 1, meetings.size());
            RowComposer.compose(meeting.minutes(), meeting.source(), facts);
        }
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(EXTRACTING);
    }

    /** The text in blocks of one to some lines, of any kind. */
    private static SourceDocument document(String text, Random random) {
        var blocks = new ArrayList<Block>();
        var kinds = Stream.of(BlockKind.values())
                .filter(kind -> kind != BlockKind.TABLE_ROW)
                .toList();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', Math.min(text.length(), start + random.nextInt(200)));
            end = end < 0 ? text.length() : end;
            if (end > start) {
                var kind = random.nextInt(4) == 0 ? kinds.get(random.nextInt(kinds.size())) : BlockKind.PARAGRAPH;
                blocks.add(new Block(kind, start, end, null, kind == BlockKind.HEADING ? 1 : 0, List.of()));
            }
            start = end + 1;
        }
        return new SourceDocument(text, blocks, 0, "text/plain", null, List.of());
    }

    private static List<Path> seeds() throws IOException {
        try (var samples = Files.list(Path.of("src/samples"));
                var texts = Files.list(Path.of("src/held-out/development"))) {
            return Stream.concat(samples, texts.filter(file -> file.toString().endsWith(".txt")))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
