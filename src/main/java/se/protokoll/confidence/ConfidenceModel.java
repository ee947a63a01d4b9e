package se.protokoll.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How probable it is that a claim is right: a logistic regression for each sort of claim over its clues. The weights stand
 * in a table that can be read: a positive one speaks for the claim, 0.7 doubles the odds that it is right. Thread-safe.
 */
public final class ConfidenceModel {

    /** The name under which a table has what holds whatever the clues. */
    static final String ALWAYS = "always";

    private static final String SHIPPED = "weights.tsv";

    /** Nothing is certain, nor hopeless. */
    private static final double LOWEST = 0.01;

    private static final double HIGHEST = 0.995;

    private final Map<Claim, Map<String, Double>> weights;

    ConfidenceModel(Map<Claim, Map<String, Double>> weights) {
        this.weights = new EnumMap<>(weights);
    }

    private static final class Holder {
        private static final ConfidenceModel INSTANCE = load();
    }

    /** The model that comes with the program. */
    public static ConfidenceModel shipped() {
        return Holder.INSTANCE;
    }

    private static ConfidenceModel load() {
        try (var stream = Objects.requireNonNull(ConfidenceModel.class.getResourceAsStream(SHIPPED), SHIPPED);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var weights = new EnumMap<Claim, Map<String, Double>>(Claim.class);
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                weights.computeIfAbsent(Claim.valueOf(cells[0].toUpperCase(Locale.ROOT)), claim -> new HashMap<>())
                        .put(cells[1], Double.valueOf(cells[2]));
            });
            return new ConfidenceModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0.01 to 0.995: the share of such claims that are right. */
    public double probability(Claim claim, Clues clues) {
        var known = weights.getOrDefault(claim, Map.of());
        double sum = known.getOrDefault(ALWAYS, 0.0);
        for (var clue : clues.values().entrySet()) {
            sum += known.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        }
        return Math.clamp(1 / (1 + Math.exp(-sum)), LOWEST, HIGHEST);
    }

    /** The weights as a table: claim, clue and weight, separated by tabs. */
    public String table() {
        var table = new StringBuilder();
        weights.forEach((claim, clues) -> new TreeMap<>(clues)
                .forEach((clue, weight) -> table.append("%s\t%s\t%.3f\n"
                        .formatted(claim.name().toLowerCase(Locale.ROOT), clue, weight)
                        .replace(',', '.'))));
        return table.toString();
    }
}
