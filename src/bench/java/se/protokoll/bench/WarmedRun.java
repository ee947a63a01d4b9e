package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What reading took after the same had been read before in the same processes.
 *
 * @param format the files' ending; {@code all} for all of them
 * @param files how many there were
 * @param seconds from start to end
 * @param processorSeconds of the process and those that it started
 */
record WarmedRun(String format, int files, double seconds, double processorSeconds) {

    /** Those that {@link TextStage} has printed last. */
    static List<WarmedRun> in(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return lines.subList(lines.lastIndexOf(last(lines, "all ")), lines.size()).stream()
                .map(line -> line.split(" ", 4))
                .map(word -> new WarmedRun(
                        word[0], Integer.parseInt(word[1]), Double.parseDouble(word[2]), Double.parseDouble(word[3])))
                .toList();
    }

    private static String last(List<String> lines, String start) {
        return lines.reversed().stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Medians, by name. */
    static void print(Map<String, List<WarmedRun>> runs) {
        System.out.printf("%n%-26s %8s %8s %12s%n", "warmed", "s", "docs/s", "CPU ms/doc");
        runs.forEach((name, rounds) -> {
            double seconds =
                    WholeRun.median(rounds.stream().map(WarmedRun::seconds).toList());
            int files = rounds.getFirst().files();
            System.out.printf(
                    "%-26s %8.1f %8.1f %12.1f%n",
                    name,
                    seconds,
                    files / seconds,
                    WholeRun.median(rounds.stream()
                                    .map(WarmedRun::processorSeconds)
                                    .toList())
                            * 1000
                            / files);
        });
    }
}
