package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.protokoll.bench.ImportCourse.Look;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.NodeOptions;
import se.protokoll.job.KafkaProcess;
import se.protokoll.job.PostgresProcess;

/**
 * Measures an import by one process with two threads beside one by two workers with a thread each, in turn, over the same
 * minutes and into nodes of the same kind. Servers run before either starts; the import and its workers start cold. The
 * program must be built. Arguments: number of files, rounds, folder that does not exist yet.
 */
public final class TwoWorkers {

    private static final String READER = "protokoll.text.heap=512m\n";

    private TwoWorkers() {}

    /** Writes the minutes, measures, prints medians, and ratios within the rounds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var options = RoundOptions.of(args);
        int files = options.files();
        Path work = options.work();
        Path corpus = options.corpus();
        var alone = new ArrayList<MeasuredImport>();
        var shared = new ArrayList<MeasuredImport>();
        for (int round = 1; round <= options.rounds(); round++) {
            Path directory = Files.createDirectory(work.resolve("round-" + round));
            if (round % 2 == 1) {
                alone.add(alone(directory, corpus));
                shared.add(shared(directory, corpus));
            } else {
                shared.add(shared(directory, corpus));
                alone.add(alone(directory, corpus));
            }
            requireEqual(alone.getLast(), shared.getLast());
        }
        new Comparison(files, alone, shared).print();
    }

    private static MeasuredImport alone(Path directory, Path corpus) throws IOException, InterruptedException {
        try (var node = EmbeddedNode.start(NodeOptions.in(directory.resolve("index-alone")))) {
            Path data = data(directory.resolve("alone"), """
                    protokoll.import.threads=2
                    spring.elasticsearch.uris=%s
                    """.formatted(node.uri()));
            return MeasuredImport.of(data, corpus, 0, node.uri(), looks -> looks.at("node", process(node)));
        }
    }

    private static MeasuredImport shared(Path directory, Path corpus) throws IOException, InterruptedException {
        try (var kafka = KafkaProcess.start(Files.createDirectory(directory.resolve("kafka")));
                var postgres = PostgresProcess.start(directory.resolve("postgres"));
                var node = EmbeddedNode.start(NodeOptions.in(directory.resolve("index-shared")))) {
            Path data = data(directory.resolve("shared"), """
                    protokoll.import.threads=1
                    protokoll.import.workers=kafka://%s/minutes
                    spring.datasource.url=%s
                    spring.elasticsearch.uris=%s
                    """.formatted(kafka.broker(), postgres.url(), node.uri()));
            return MeasuredImport.of(data, corpus, 2, node.uri(), looks -> {
                looks.at("node", process(node));
                looks.at("kafka", Stream.of(kafka.process()));
                looks.at("postgres", postgres.processes());
            });
        }
    }

    private static Stream<ProcessHandle> process(EmbeddedNode node) {
        return ProcessHandle.of(node.pid()).stream();
    }

    private static Path data(Path directory, String settings) throws IOException {
        Files.createDirectory(directory);
        Files.writeString(directory.resolve("application.properties"), READER + settings);
        return directory;
    }

    private static void requireEqual(MeasuredImport alone, MeasuredImport shared) {
        if (!alone.rows().equals(shared.rows())) {
            throw new IllegalStateException(
                    "The registers differ: alone %s, with workers %s.".formatted(alone.rows(), shared.rows()));
        }
    }

    /** The two side by side, round by round. */
    private record Comparison(int files, List<MeasuredImport> alone, List<MeasuredImport> shared) {

        void print() {
            System.out.printf(
                    "%n%d files; rows in both registers %s; read by each worker %s%n",
                    files,
                    alone.getFirst().rows(),
                    shared.stream().map(MeasuredImport::readByWorkers).toList());
            System.out.printf("peak MB: one process %s%n", alone.getLast().peakMegabytes());
            System.out.printf("peak MB: two workers %s%n", shared.getLast().peakMegabytes());
            System.out.printf(
                    "%n%-52s %11s %11s %8s%n",
                    "medians; ratio within each round", "one process", "two workers", "ratio");
            line("cold, from start to end, s", course -> course.whole(Look::seconds));
            line("cold, files/s", course -> files / course.whole(Look::seconds));
            processor("program", Look::ofProgram);
            processor("  of that, compiling", Look::compilingSeconds);
            processor("  of that, all else", Look::ofProgramBesideCompiling);
            processor("  of that, manager or the one process", look -> look.of("main"));
            processor("  of that, workers", look -> look.of("worker"));
            processor("  of that, readers", look -> look.of("reader"));
            processor("Elasticsearch", look -> look.of("node"));
            processor("PostgreSQL", look -> look.of("postgres"));
            processor("Kafka", look -> look.of("kafka"));
            processor("all", Look::ofAll);
            for (int quarter = 0; quarter < 4; quarter++) {
                part("quarter %d of the meetings".formatted(quarter + 1), quarter / 4.0, (quarter + 1) / 4.0);
            }
            part("warmed: second half of the meetings", 0.5, 1);
            System.out.printf(
                    "%nTwo workers took %.1f CPU s more than one process, without servers: %.1f s more to compile the same"
                            + " in each JVM, and %.1f s more for all else.%n%n",
                    more(Look::ofProgram), more(Look::compilingSeconds), more(Look::ofProgramBesideCompiling));
        }

        private void part(String name, double from, double to) {
            line(
                    name + ", meetings/s",
                    course -> course.meetings() * (to - from) / course.between(from, to, Look::seconds));
            line(
                    "  CPU ms/meeting, program without compiling",
                    course -> perFile(
                            course.between(from, to, Look::ofProgramBesideCompiling), course.meetings() * (to - from)));
            line(
                    "  CPU ms/meeting, all",
                    course -> perFile(course.between(from, to, Look::ofAll), course.meetings() * (to - from)));
        }

        private double more(ToDoubleFunction<Look> seconds) {
            return WholeRun.median(IntStream.range(0, alone.size())
                    .mapToObj(round -> shared.get(round).course().whole(seconds)
                            - alone.get(round).course().whole(seconds))
                    .toList());
        }

        private void processor(String what, ToDoubleFunction<Look> seconds) {
            line("CPU ms/file, " + what, course -> perFile(course.whole(seconds), files));
        }

        private static double perFile(double seconds, double files) {
            return seconds * 1000 / files;
        }

        private void line(String what, ToDoubleFunction<ImportCourse> value) {
            var one =
                    alone.stream().map(run -> value.applyAsDouble(run.course())).toList();
            var two = shared.stream()
                    .map(run -> value.applyAsDouble(run.course()))
                    .toList();
            var ratios = IntStream.range(0, one.size())
                    .mapToObj(round -> two.get(round) / one.get(round))
                    .toList();
            double ratio = WholeRun.median(ratios);
            System.out.printf(
                    "%-52s %11.2f %11.2f %8s%n",
                    what,
                    WholeRun.median(one),
                    WholeRun.median(two),
                    Double.isFinite(ratio) ? "%.2f".formatted(ratio) : "");
        }
    }
}
