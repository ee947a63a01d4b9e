package se.protokoll.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a name model, laid out so that a text is scored without building feature strings: what depends on one
 * word is summed up once for each word form and kept; what depends on several words is found by a number. That is ten
 * times faster than OpenNLP's own search through strings.
 *
 * <p>Safe for use by several threads.
 */
final class NameWeights {

    /** Word forms kept; a power of two. Their sums take about 1 kB each. */
    private static final int KEPT = 1 << 13;

    /** Bits of a trait's number in the key of a feature of several words. */
    private static final int VALUE_BITS = 18;

    private static final int PLACES = 2 * Feature.REACH + 1;

    private final Lexicon lexicon;
    private final Map<String, float[]> labelWeights = new HashMap<>();
    private final Map<String, float[]> transitionWeights = new HashMap<>();
    private final Map<Trait, Map<String, Integer>> numbers = new EnumMap<>(Trait.class);
    private final List<Feature> joint = new ArrayList<>();
    private final JointWeights jointWeights = new JointWeights();
    private final AtomicReferenceArray<@Nullable WeightedWord> kept = new AtomicReferenceArray<>(KEPT);
    /** What tokens of names of several words weigh beyond their own words, by {@link Trait#WORLD_PHRASE}. */
    private final Map<String, WeightedWord> phrases = new ConcurrentHashMap<>();

    private final WeightedWord edge;

    NameWeights(AbstractModel model, Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, Integer> jointByName = new HashMap<>();
        for (Feature feature : Feature.OF_LABELS) {
            if (feature.parts().size() > 1) {
                jointByName.put(feature.name(), joint.size());
                joint.add(feature);
            }
        }
        @SuppressWarnings("unchecked")
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        contexts.forEach((name, context) -> {
            String[] fields = name.split(String.valueOf(Feature.SEPARATOR), -1);
            Integer jointIndex = jointByName.get(fields[0]);
            if (jointIndex != null) {
                jointWeights.put(key(jointIndex, fields), labelVector(context));
            } else if (fields[0].charAt(0) == 'l') {
                labelWeights.put(name, labelVector(context));
            } else {
                addTransitions(name, context);
            }
        });
        edge = weigh("", Word.NONE);
    }

    private long key(int feature, String[] fields) {
        long key = feature;
        List<Feature.Part> parts = joint.get(feature).parts();
        for (int i = 0; i < parts.size(); i++) {
            Map<String, Integer> ofTrait = numbers.computeIfAbsent(parts.get(i).trait(), trait -> new HashMap<>());
            int next = ofTrait.size() + 1;
            Integer number = ofTrait.putIfAbsent(fields[i + 1], next);
            key = key << VALUE_BITS | (number == null ? next : number);
        }
        return key;
    }

    private static float[] labelVector(Context context) {
        float[] vector = new float[NameLabels.COUNT];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            vector[context.getOutcomes()[i]] = (float) context.getParameters()[i];
        }
        return vector;
    }

    private void addTransitions(String name, Context context) {
        int last = name.lastIndexOf(Feature.SEPARATOR);
        int before = Integer.parseInt(name.substring(last + 1));
        float[] vector = transitionWeights.computeIfAbsent(
                name.substring(0, last), key -> new float[NameLabels.TRANSITION_COUNT]);
        for (int i = 0; i < context.getOutcomes().length; i++) {
            int transition = NameLabels.transition(before, context.getOutcomes()[i]);
            vector[transition] = (float) context.getParameters()[i];
        }
    }

    /** Scores the labels of a sentence. */
    LabelSequence score(List<String> tokens) {
        int length = tokens.size();
        WeightedWord[] words = new WeightedWord[length + 2 * Feature.REACH];
        for (int i = 0; i < words.length; i++) {
            int token = i - Feature.REACH;
            words[i] = token < 0 || token >= length ? edge : word(tokens.get(token));
        }
        float[] labels = new float[length * NameLabels.COUNT];
        float[] transitions = new float[length * NameLabels.TRANSITION_COUNT];
        addPhrases(lexicon.world().phrases(tokens), labels, transitions);
        for (int i = 0; i < length; i++) {
            int offset = i * NameLabels.COUNT;
            for (int place = 0; place < PLACES; place++) {
                add(words[i + place].labels(), place * NameLabels.COUNT, labels, offset, NameLabels.COUNT);
            }
            for (int feature = 0; feature < joint.size(); feature++) {
                addJoint(feature, words, i, labels, offset);
            }
            int transition = i * NameLabels.TRANSITION_COUNT;
            WeightedWord here = words[i + Feature.REACH];
            WeightedWord before = words[i + Feature.REACH - 1];
            add(here.transitions(), 0, transitions, transition, NameLabels.TRANSITION_COUNT);
            add(before.transitionsAfter(), 0, transitions, transition, NameLabels.TRANSITION_COUNT);
        }
        return new LabelSequence(length, labels, transitions);
    }

    private void addPhrases(@Nullable String[] values, float[] labels, float[] transitions) {
        for (int token = 0; token < values.length; token++) {
            String value = values[token];
            if (value == null) {
                continue;
            }
            WeightedWord phrase =
                    phrases.computeIfAbsent(value, unseen -> weigh("", new Word(Map.of(Trait.WORLD_PHRASE, unseen))));
            for (int place = 0; place < PLACES; place++) {
                int at = token - place + Feature.REACH;
                if (at >= 0 && at < values.length) {
                    add(phrase.labels(), place * NameLabels.COUNT, labels, at * NameLabels.COUNT, NameLabels.COUNT);
                }
            }
            int transition = token * NameLabels.TRANSITION_COUNT;
            add(phrase.transitions(), 0, transitions, transition, NameLabels.TRANSITION_COUNT);
        }
    }

    private void addJoint(int feature, WeightedWord[] words, int token, float[] labels, int offset) {
        long key = feature;
        List<Feature.Part> parts = joint.get(feature).parts();
        for (int i = 0; i < parts.size(); i++) {
            Feature.Part part = parts.get(i);
            int number = words[token + Feature.REACH + part.place()]
                    .numbers()[part.trait().index()];
            if (number == 0) {
                return;
            }
            key = key << VALUE_BITS | number;
        }
        float[] vector = jointWeights.get(key);
        if (vector != null) {
            add(vector, 0, labels, offset, NameLabels.COUNT);
        }
    }

    private static void add(float[] from, int start, float[] to, int offset, int count) {
        for (int i = 0; i < count; i++) {
            to[offset + i] += from[start + i];
        }
    }

    private WeightedWord word(String form) {
        int hash = form.hashCode();
        int slot = (hash ^ hash >>> 15) & KEPT - 1;
        WeightedWord word = kept.getPlain(slot);
        if (word == null || !word.form().equals(form)) {
            word = weigh(form, lexicon.word(form));
            kept.setRelease(slot, word);
        }
        return word;
    }

    private WeightedWord weigh(String form, Word word) {
        float[] labels = new float[PLACES * NameLabels.COUNT];
        for (Feature feature : Feature.OF_LABELS) {
            if (feature.parts().size() == 1) {
                float[] vector = vector(labelWeights, feature, word);
                if (vector != null) {
                    int place = Feature.REACH + feature.parts().getFirst().place();
                    add(vector, 0, labels, place * NameLabels.COUNT, NameLabels.COUNT);
                }
            }
        }
        // What is weighed at every token is weighed with its word already.
        boolean isWord = word.trait(Trait.WORD) != null;
        float[] here = new float[NameLabels.TRANSITION_COUNT];
        float[] after = new float[NameLabels.TRANSITION_COUNT];
        for (Feature feature : Feature.OF_TRANSITIONS) {
            float[] vector = vector(transitionWeights, feature, word);
            if (vector != null && (isWord || !feature.parts().isEmpty())) {
                boolean ofNeighbour =
                        !feature.parts().isEmpty() && feature.parts().getFirst().place() != 0;
                add(vector, 0, ofNeighbour ? after : here, 0, NameLabels.TRANSITION_COUNT);
            }
        }
        int[] traitNumbers = new int[Trait.COUNT];
        numbers.forEach((trait, ofTrait) -> {
            String value = word.trait(trait);
            traitNumbers[trait.index()] = value == null ? 0 : ofTrait.getOrDefault(value, 0);
        });
        return new WeightedWord(form, labels, here, after, traitNumbers);
    }

    private static float @Nullable [] vector(Map<String, float[]> weights, Feature feature, Word word) {
        String name = feature.valued(place -> word);
        return name == null ? null : weights.get(name);
    }
}
