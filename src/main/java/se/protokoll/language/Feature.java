package se.protokoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something the name finder looks at when it labels a token: traits of the token and its neighbours, taken together.
 *
 * @param parts the traits, at most three
 * @param name what the model file calls it
 */
record Feature(String name, List<Part> parts) {

    /** Farthest neighbour looked at. */
    static final int REACH = 2;

    /** Separates values; no token has it. */
    static final char SEPARATOR = '\t';

    /** Weighed for each label. */
    static final List<Feature> OF_LABELS = ofLabels();

    /** Weighed for each label together with the one before. */
    static final List<Feature> OF_TRANSITIONS = List.of(
            of("t"),
            of("t", 0, Trait.WORD),
            of("t", 0, Trait.SHAPE_LOWER),
            of("t", 0, Trait.CLUSTER),
            of("t", 0, Trait.LISTED_ENDING),
            of("t", 0, Trait.WORLD),
            of("t", 0, Trait.WORLD_PHRASE),
            of("t", -1, Trait.WORD));

    private static List<Feature> ofLabels() {
        List<Feature> features = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            if (trait != Trait.EDGE && trait != Trait.SHAPE_LOWER && trait != Trait.LISTED_ENDING) {
                features.add(of("l", 0, trait));
            }
        }
        for (int place : new int[] {-2, -1, 1, 2}) {
            features.add(of("l", place, Trait.WORD));
            features.add(of("l", place, Trait.CLUSTER));
            features.add(of("l", place, Trait.SHAPE));
        }
        for (int place : new int[] {-1, 1}) {
            features.add(of("l", place, Trait.LISTED));
            features.add(of("l", place, Trait.SUFFIX_3));
            features.add(of("l", place, Trait.WORLD));
            features.add(of("l", place, Trait.WORLD_PHRASE));
            features.add(of("l", place, Trait.HEAD));
            features.add(of("l", place, Trait.WORLD, 0, Trait.WORLD));
            features.add(of("l", place, Trait.CLUSTER, 0, Trait.SHAPE_LOWER));
            features.add(of("l", place, Trait.WORD, 0, Trait.SHAPE));
            features.add(of("l", place, Trait.WORD, 0, Trait.WORD));
            features.add(of("l", place, Trait.CLUSTER, 0, Trait.CLUSTER));
            features.add(of("l", place, Trait.SHAPE, 0, Trait.SHAPE));
            features.add(of("l", place, Trait.LISTED_ENDING, 0, Trait.LISTED_ENDING));
        }
        features.add(of("l", -1, Trait.SHAPE, 0, Trait.SHAPE, 1, Trait.SHAPE));
        features.add(of("l", -1, Trait.EDGE));
        features.add(of("l", -1, Trait.EDGE, 0, Trait.LOWER));
        features.add(of("l", -1, Trait.EDGE, 0, Trait.LISTED));
        return List.copyOf(features);
    }

    private static Feature of(String kind, Object... placesAndTraits) {
        StringBuilder name = new StringBuilder(kind);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < placesAndTraits.length; i += 2) {
            Part part = new Part((Integer) placesAndTraits[i], (Trait) placesAndTraits[i + 1]);
            parts.add(part);
            name.append(' ').append(part.trait()).append(part.place());
        }
        return new Feature(name.toString(), List.copyOf(parts));
    }

    /** Whether it gives away which word is labelled. */
    boolean tellsTheWord() {
        return parts.stream().anyMatch(part -> part.place() == 0 && part.trait().tellsTheWord());
    }

    /** Whether it says what lists of names know of the labelled word. */
    boolean isListed() {
        return parts.stream().anyMatch(part -> part.place() == 0 && part.trait().isListed());
    }

    /**
     * Returns the feature with its values, as the model file names it; null if a value is missing.
     *
     * @param words the words by their place from the labelled one
     */
    @Nullable
    String valued(IntFunction<Word> words) {
        StringBuilder value = new StringBuilder(name);
        for (Part part : parts) {
            String trait = words.apply(part.place()).trait(part.trait());
            if (trait == null) {
                return null;
            }
            value.append(SEPARATOR).append(trait);
        }
        return value.toString();
    }

    /**
     * A trait of one word.
     *
     * @param place 0 for the labelled word, -1 for the one before
     * @param trait what of it
     */
    record Part(int place, Trait trait) {}
}
