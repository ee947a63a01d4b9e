package se.protokoll.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The valued features that a corpus has often enough to learn from, numbered in the order they come up. */
final class FeatureVocabulary {

    /** A feature seen more rarely is left out. */
    private static final int SEEN = 2;

    private final List<Feature> features;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    FeatureVocabulary(List<Feature> features, List<List<Word>> texts) {
        this.features = features;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Word> text : texts) {
            for (int token = 0; token < text.size(); token++) {
                for (Feature feature : features) {
                    String name = valued(feature, text, token);
                    if (!name.isEmpty()) {
                        counts.merge(name, 1, Integer::sum);
                    }
                }
            }
        }
        counts.forEach((name, count) -> {
            if (count >= SEEN) {
                numbers.put(name, names.size());
                names.add(name);
            }
        });
    }

    private static String valued(Feature feature, List<Word> text, int token) {
        String name = feature.valued(place -> {
            int at = token + place;
            return at < 0 || at >= text.size() ? Word.NONE : text.get(at);
        });
        return name == null ? "" : name;
    }

    /** The features by their numbers. */
    List<String> names() {
        return names;
    }

    /** Returns the numbers of a token's features. */
    int[] features(List<Word> text, int token) {
        return features.stream()
                .mapToInt(feature -> numbers.getOrDefault(valued(feature, text, token), -1))
                .filter(number -> number >= 0)
                .toArray();
    }

    /** Returns for each number whether the feature is one of those. */
    boolean[] are(Predicate<Feature> those) {
        Map<String, Boolean> byName = new HashMap<>();
        features.forEach(feature -> byName.put(feature.name(), those.test(feature)));
        boolean[] result = new boolean[names.size()];
        for (int i = 0; i < result.length; i++) {
            String name = names.get(i);
            int end = name.indexOf(Feature.SEPARATOR);
            result[i] = end > 0 && byName.getOrDefault(name.substring(0, end), false);
        }
        return result;
    }
}
