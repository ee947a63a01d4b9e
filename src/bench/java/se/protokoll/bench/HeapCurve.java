package se.protokoll.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Imports some minutes, and many more, with the same memory, and tells how much each process kept after collecting
 * garbage while the import went on; whether many cost more each than few; and what importing the same again takes. The
 * program must be built. Arguments: folder that does not exist yet, numbers of files.
 */
public final class HeapCurve {

    /** Of the import itself; its reader and its node have what they have by default. */
    private static final String HEAP = "192m";

    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private HeapCurve() {}

    /** Writes the minutes, imports them twice, prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createDirectory(Path.of(args[0]));
        for (int argument = 1; argument < args.length; argument++) {
            int files = Integer.parseInt(args[argument]);
            Path directory = Files.createDirectory(work.resolve(String.valueOf(files)));
            Path corpus = directory.resolve("minutes");
            MinutesCorpus.write(corpus, files, 1);
            for (String what : List.of("import", "again")) {
                Path logs = Files.createDirectory(directory.resolve(what));
                var used = run(directory.resolve("data"), corpus, logs);
                System.out.printf(
                        "%n%d files, %s: %.1f s, CPU %.1f s, %.1f ms a file, %.1f files a CPU second, peak MB %s%n",
                        files,
                        what,
                        used.seconds(),
                        used.processorSeconds(),
                        used.processorSeconds() * 1000 / files,
                        files / used.processorSeconds(),
                        used.peakMegabytes());
                printCurves(logs);
            }
        }
    }

    private static ProcessTree run(Path data, Path corpus, Path logs) throws IOException, InterruptedException {
        long started = System.nanoTime();
        var builder = new ProcessBuilder("./protokoll", "import", "--data", data.toString(), corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve("said.txt").toFile());
        builder.environment().put("PROTOKOLL_JAVA_OPTS", "-Xmx" + HEAP);
        var process = builder.start();
        var watch = Thread.ofPlatform().daemon().start(() -> watch(process, logs));
        var used = ProcessTree.follow(process, started);
        watch.interrupt();
        return used;
    }

    /** The processes have their logging turned off when they start, so that each is asked for it afterwards. */
    private static void watch(Process process, Path logs) {
        var asked = new HashSet<Long>();
        try {
            while (true) {
                for (var one : ProcessTree.members(process).toList()) {
                    String kind = ProcessTree.kind(one.info().commandLine().orElse(""));
                    if (!asked.contains(one.pid())
                            && HeapLog.begin(one.pid(), logs.resolve(kind + "-" + one.pid() + ".gc"))) {
                        asked.add(one.pid());
                    }
                }
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void printCurves(Path logs) throws IOException {
        var curves = new TreeMap<String, List<HeapLog>>();
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file :
                    files.filter(log -> log.toString().endsWith(".gc")).sorted().toList()) {
                var log = HeapLog.in(file);
                curves.computeIfAbsent(log.process(), process -> new ArrayList<>())
                        .add(log);
            }
        }
        curves.forEach((process, several) -> several.stream()
                .filter(log -> !log.collections().isEmpty())
                .forEach(log -> System.out.printf(
                        "%-7s MB kept, the least in each tenth of the time: %s; at most %d%n",
                        process, log.lowest(10), log.highest())));
    }
}
