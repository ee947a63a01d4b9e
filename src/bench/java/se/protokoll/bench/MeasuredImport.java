package se.protokoll.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokoll.job.IndexContent;

/**
 * An import with its workers, if it has some, all started at the same moment and looked at until the import ends.
 *
 * @param course what had been used when
 * @param peakMegabytes the most memory that the program's processes held, by kind, added up over those of a kind
 * @param rows how many each index holds in the end
 * @param readByWorkers how many files each worker read
 */
record MeasuredImport(
        ImportCourse course, Map<String, Integer> peakMegabytes, Map<String, Long> rows, List<Integer> readByWorkers) {

    private static final long BETWEEN_LOOKS_MILLIS = 50;
    private static final int LOOKS_BETWEEN_NOTES = 8;
    private static final List<String> INDICES = List.of("meetings", "items", "attendance", "decisions");
    private static final Pattern READ = Pattern.compile("Arbetaren läste (\\d+) filer");

    /** Looks at servers that the import uses. */
    @FunctionalInterface
    interface Servers {
        void look(ProcessLooks looks) throws IOException;
    }

    /**
     * Imports.
     *
     * @param data the data directory, with its settings
     * @param workers how many workers to start on it
     */
    static MeasuredImport of(Path data, Path corpus, int workers, URI node, Servers servers)
            throws IOException, InterruptedException {
        var looks = new ProcessLooks();
        var course = new ImportCourse();
        var content = new IndexContent(node);
        servers.look(looks);
        note(course, looks, 0, 0);
        long started = System.nanoTime();
        var helpers = new ArrayList<Process>();
        try {
            for (int worker = 0; worker < workers; worker++) {
                helpers.add(start(said(data, worker), "worker", "--data", data.toString()));
            }
            var manager = start(data.resolve("import.txt"), "import", "--data", data.toString(), corpus.toString());
            int number = 0;
            boolean ended;
            do {
                ended = manager.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
                double seconds = (System.nanoTime() - started) / 1e9;
                looks.at(members(manager, helpers));
                servers.look(looks);
                if (ended || number++ % LOOKS_BETWEEN_NOTES == 0) {
                    looks.atCompilers(members(manager, helpers));
                    note(course, looks, seconds, content.written("meetings"));
                }
            } while (!ended);
            if (manager.exitValue() != 0) {
                throw new IllegalStateException("The import ended with " + manager.exitValue() + ".");
            }
            return new MeasuredImport(course, looks.peakMegabytes(Integer::sum), rows(content), ended(helpers, data));
        } finally {
            helpers.forEach(Process::destroy);
        }
    }

    private static Path said(Path data, int worker) {
        return data.resolve("worker-%d.txt".formatted(worker));
    }

    private static Process start(Path output, String... arguments) throws IOException {
        return new ProcessBuilder(Stream.concat(Stream.of("./protokoll"), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static Stream<ProcessHandle> members(Process manager, List<Process> helpers) {
        return Stream.concat(Stream.of(manager), helpers.stream()).flatMap(ProcessTree::members);
    }

    private static void note(ImportCourse course, ProcessLooks looks, double seconds, long meetings) {
        course.add(new ImportCourse.Look(seconds, meetings, looks.processorSeconds(), looks.compilingSeconds()));
    }

    private static Map<String, Long> rows(IndexContent content) {
        var rows = new TreeMap<String, Long>();
        INDICES.forEach(index -> rows.put(index, content.count(index)));
        return rows;
    }

    private static List<Integer> ended(List<Process> helpers, Path data) throws IOException, InterruptedException {
        var read = new ArrayList<Integer>();
        for (int worker = 0; worker < helpers.size(); worker++) {
            helpers.get(worker).destroy();
            helpers.get(worker).waitFor();
            var words = READ.matcher(Files.readString(said(data, worker)));
            read.add(words.find() ? Integer.parseInt(words.group(1)) : 0);
        }
        return read;
    }
}
