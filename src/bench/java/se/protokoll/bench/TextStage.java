package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.LanguageModels;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.IsolationOptions;

/**
 * Reads a folder. Arguments: {@code tika} (its text), {@code isolated} (its text, in a process apart) or {@code extract}
 * (that and the minutes in it), folder, threads, and {@code warmed} to read it again, first whole and then each format,
 * and to print what that took.
 */
public final class TextStage {

    /** Times that reading all goes before what is measured. */
    private static final int WARM_UP = 2;

    private TextStage() {}

    /** Reads all; fails if a file cannot be read. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<Path> files;
        try (var found = Files.walk(Path.of(args[1]))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        int threads = Integer.parseInt(args[2]);
        boolean warmed = args.length > 3;
        if (args[0].equals("tika")) {
            var tika = TikaConfig.getDefaultConfig();
            var parser = new AutoDetectParser(tika);
            run(files, file -> tikaAlone(tika, parser, file), threads, warmed);
            return;
        }
        var options = new IsolationOptions(Duration.ofMinutes(5), "512m", threads, List.of());
        try (var reader = new IsolatedReader(options)) {
            if (args[0].equals("isolated")) {
                run(files, file -> reader.read(file).text().length(), threads, warmed);
            } else {
                var extractor = new MinutesExtractor(LanguageModels.load());
                run(files, file -> extractor.meetings(reader.read(file)).size(), threads, warmed);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        int read(Path file) throws Exception;
    }

    private static int tikaAlone(TikaConfig tika, AutoDetectParser parser, Path file) throws Exception {
        var context = new ParseContext();
        context.set(TikaConfig.class, tika);
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        var text = new BodyContentHandler(-1);
        var metadata = new Metadata();
        try (var input = TikaInputStream.get(file, metadata)) {
            parser.parse(input, text, metadata, context);
        }
        return text.toString().length();
    }

    private static void run(List<Path> files, Reading reading, int threads, boolean warmed)
            throws InterruptedException, ExecutionException {
        once(files, reading, threads);
        if (!warmed) {
            return;
        }
        for (int time = 1; time < WARM_UP; time++) {
            once(files, reading, threads);
        }
        measure("all", files, reading, threads);
        Map<String, List<Path>> formats = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.toString().replaceFirst(".*\\.", ""), TreeMap::new, Collectors.toList()));
        for (var format : formats.entrySet()) {
            measure(format.getKey(), format.getValue(), reading, threads);
        }
    }

    private static void measure(String what, List<Path> files, Reading reading, int threads)
            throws InterruptedException, ExecutionException {
        double processor = processorSeconds();
        long started = System.nanoTime();
        once(files, reading, threads);
        System.out.printf(
                "%s %d %s %s%n",
                what, files.size(), (System.nanoTime() - started) / 1e9, processorSeconds() - processor);
    }

    private static double processorSeconds() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(used -> used.toNanos() / 1e9)
                .sum();
    }

    private static void once(List<Path> files, Reading reading, int threads)
            throws InterruptedException, ExecutionException {
        var tasks = files.stream()
                .map(file -> (Callable<Integer>) () -> reading.read(file))
                .toList();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
