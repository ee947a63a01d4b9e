package se.protokoll.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the word lists of the models directory from those of a corpora directory. */
final class WordLists {

    /** Given names with fewer bearers are left out: they would take half of the space and are mostly misspellings. */
    private static final int FEWEST_BEARERS = 10;

    private final Path gazetteer;
    private final Path models;

    WordLists(Path gazetteer, Path models) {
        this.gazetteer = gazetteer;
        this.models = models;
    }

    void write(Path clusters) throws IOException {
        write(Lexicon.CLUSTERS, clusters(clusters));
        write(NameStatistics.FILE, names());
        write(Lexicon.PLACES, places());
        try (InputStream world = resource(WorldNames.FILE)) {
            Files.copy(world, models.resolve(WorldNames.FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(String name, SortedMap<String, String> table) throws IOException {
        StringBuilder lines = new StringBuilder();
        table.forEach(
                (word, value) -> lines.append(word).append('\t').append(value).append('\n'));
        Files.writeString(models.resolve(name), lines);
    }

    private static SortedMap<String, String> clusters(Path file) throws IOException {
        SortedMap<String, String> table = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            table.put(line.substring(0, space), line.substring(space + 1));
        }
        return table;
    }

    private SortedMap<String, String> names() throws IOException {
        SortedMap<String, int[]> bearers = new TreeMap<>();
        for (String[] row : rows("given_names.csv")) {
            int count = Integer.parseInt(row[1]) + Integer.parseInt(row[2]);
            if (count >= FEWEST_BEARERS) {
                bearers.computeIfAbsent(row[0], name -> new int[2])[0] = count;
            }
        }
        for (String[] row : rows("surnames.csv")) {
            int count = row[1].isEmpty() ? NameStatistics.BEARERS_OF_LISTED_SURNAME : Integer.parseInt(row[1]);
            bearers.computeIfAbsent(row[0], name -> new int[2])[1] = count;
        }
        SortedMap<String, String> table = new TreeMap<>();
        bearers.forEach((name, counts) -> table.put(name, counts[0] + "\t" + counts[1]));
        return table;
    }

    private SortedMap<String, String> places() throws IOException {
        SortedMap<String, String> table = new TreeMap<>();
        rows("localities.csv").forEach(row -> table.put(row[0], "locality"));
        for (String[] row : rows("counties.csv")) {
            for (String word : row[1].split(" ", -1)) {
                if (Character.isUpperCase(word.charAt(0))) {
                    table.put(word, "county");
                }
            }
        }
        rows("municipalities.csv").forEach(row -> table.put(row[1], "municipality"));
        world().forEach(place -> table.putIfAbsent(place, "world"));
        return table;
    }

    /** Countries and large cities in Swedish, one on each line. */
    private static List<String> world() throws IOException {
        try (InputStream list = resource("world-places.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordLists.class.getResourceAsStream(name));
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(gazetteer.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
