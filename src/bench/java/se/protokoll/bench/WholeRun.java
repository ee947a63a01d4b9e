package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.protokoll.CompilerOptions;

/**
 * Measures whole runs from a cold start, each in processes of its own and in turn, and reading once it is warmed. The program must be built. Arguments: number of
 * files, rounds, folder that does not exist yet.
 */
public final class WholeRun {

    private WholeRun() {}

    /** Writes the minutes, measures, prints medians. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var options = RoundOptions.of(args);
        int files = options.files();
        Path work = options.work();
        Path corpus = options.corpus();
        Map<String, List<ProcessTree>> measured = new LinkedHashMap<>();
        Map<String, List<WarmedRun>> warm = new TreeMap<>();
        for (int round = 1; round <= options.rounds(); round++) {
            String data = work.resolve("data-" + round).toString();
            var runs = new LinkedHashMap<String, List<String>>();
            runs.put("Tika alone, 2 threads", reading("tika", corpus, 2));
            runs.put("Tika alone, 1 thread", reading("tika", corpus, 1));
            runs.put("text with isolation", reading("isolated", corpus, 2));
            runs.put("text and extraction", reading("extract", corpus, 2));
            runs.put("whole import", List.of("./protokoll", "import", "--data", data, corpus.toString()));
            runs.put("import of the same again", List.of("./protokoll", "import", "--data", data, corpus.toString()));
            for (var run : runs.entrySet()) {
                measured.computeIfAbsent(run.getKey(), name -> new ArrayList<>())
                        .add(measure(run.getValue(), work.resolve("log.txt")));
            }
            for (String how : List.of("tika", "isolated", "extract")) {
                Path log = work.resolve("warmed-" + how + ".txt");
                measure(warmed(how, corpus), log);
                WarmedRun.in(log)
                        .forEach(run -> warm.computeIfAbsent(how + ", " + run.format(), name -> new ArrayList<>())
                                .add(run));
            }
        }
        print(measured, files);
        WarmedRun.print(warm);
    }

    private static List<String> warmed(String how, Path corpus) {
        var command = new ArrayList<>(reading(how, corpus, 2));
        command.add("warmed");
        return command;
    }

    private static List<String> reading(String how, Path corpus, int threads) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseParallelGC"));
        if (!how.equals("tika")) {
            command.addAll(CompilerOptions.ALL);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                TextStage.class.getName(),
                how,
                corpus.toString(),
                String.valueOf(threads)));
        return command;
    }

    private static ProcessTree measure(List<String> command, Path log) throws IOException, InterruptedException {
        long started = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return ProcessTree.follow(process, started);
    }

    private static void print(Map<String, List<ProcessTree>> measured, int files) {
        System.out.printf(
                "%n%-26s %8s %8s %12s %10s  %s%n", "cold", "s", "docs/s", "CPU ms/doc", "CPU ratio", "peak MB");
        double tika = 0;
        for (var run : measured.entrySet()) {
            double seconds =
                    median(run.getValue().stream().map(ProcessTree::seconds).toList());
            double processor = median(
                    run.getValue().stream().map(ProcessTree::processorSeconds).toList());
            tika = tika == 0 ? processor : tika;
            System.out.printf(
                    "%-26s %8.1f %8.1f %12.1f %10.2f  %s%n",
                    run.getKey(),
                    seconds,
                    files / seconds,
                    processor * 1000 / files,
                    processor / tika,
                    run.getValue().getLast().peakMegabytes());
        }
    }

    static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
