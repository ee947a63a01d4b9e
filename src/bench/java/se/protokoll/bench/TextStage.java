package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.IsolationOptions;

/** Reads a folder's text once. Arguments: {@code tika} or {@code isolated}, folder, threads. */
public final class TextStage {

    private TextStage() {}

    /** Reads all; fails if a file cannot be read. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<Path> files;
        try (var found = Files.walk(Path.of(args[1]))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        int threads = Integer.parseInt(args[2]);
        if (args[0].equals("tika")) {
            var tika = TikaConfig.getDefaultConfig();
            var parser = new AutoDetectParser(tika);
            run(files.stream().map(file -> task(tika, parser, file)).toList(), threads);
        } else {
            var options = new IsolationOptions(Duration.ofMinutes(5), "512m", threads, List.of());
            try (var reader = new IsolatedReader(options)) {
                run(
                        files.stream()
                                .map(file -> (Callable<Integer>)
                                        () -> reader.read(file).text().length())
                                .toList(),
                        threads);
            }
        }
    }

    private static Callable<Integer> task(TikaConfig tika, AutoDetectParser parser, Path file) {
        return () -> {
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
        };
    }

    private static void run(List<Callable<Integer>> tasks, int threads)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
