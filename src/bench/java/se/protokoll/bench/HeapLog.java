package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Java has written of a process's collections of garbage.
 *
 * @param process {@code main}, {@code reader} or {@code node}
 * @param collections in their order
 */
record HeapLog(String process, List<Collection> collections) {

    /**
     * One collection.
     *
     * @param seconds since the process started
     * @param kept megabytes in use afterwards; after a small collection some of it may be garbage still
     */
    record Collection(double seconds, int kept) {}

    private static final Pattern COLLECTION =
            Pattern.compile("^\\[([\\d.]+)s].* Pause (?:Young|Full) .*->(\\d+)M\\((\\d+)M\\)", Pattern.MULTILINE);

    /**
     * Has Java write what it collects from now on.
     *
     * @return whether the process listened, which it does not while it starts
     */
    static boolean begin(long process, Path file) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process),
                "VM.log",
                "output=" + file,
                "what=gc=info");
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    static HeapLog in(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new HeapLog(
                name.substring(0, name.indexOf('-')),
                COLLECTION
                        .matcher(Files.readString(file))
                        .results()
                        .map(HeapLog::collection)
                        .toList());
    }

    private static Collection collection(MatchResult line) {
        return new Collection(Double.parseDouble(line.group(1)), Integer.parseInt(line.group(2)));
    }

    /** The least that was kept in each of so many parts of the time, parted by blanks; a dash where nothing was collected. */
    String lowest(int parts) {
        double whole = collections.getLast().seconds();
        var lowest = new ArrayList<String>();
        for (int part = 0; part < parts; part++) {
            double from = whole * part / parts;
            double to = whole * (part + 1) / parts;
            lowest.add(collections.stream()
                    .filter(one -> one.seconds() > from && one.seconds() <= to)
                    .map(Collection::kept)
                    .min(Integer::compare)
                    .map(String::valueOf)
                    .orElse("–"));
        }
        return lowest.stream().collect(Collectors.joining(" "));
    }

    int highest() {
        return collections.stream().mapToInt(Collection::kept).max().orElse(0);
    }
}
