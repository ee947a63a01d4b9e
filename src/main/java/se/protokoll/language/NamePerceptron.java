package se.protokoll.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/**
 * Learns weights of features for the name finder: an averaged perceptron over whole label sequences (Collins 2002).
 * OpenNLP's own trainers learn each label with the right one before it at hand; learning the sequence as it will be
 * searched is worth 3 points of F1 with the same features. The result is a model of OpenNLP's own kind.
 *
 * <p>Words are hidden now and then so that surroundings, shape and lists are learned also for words that are in the
 * corpora, and what lists know of words so that one that is on none can be a name; unseen names profit. The right labels
 * have to win by a margin, most of all where a token of a name is taken for none: in texts of another sort than its
 * corpora a model misses names more often than it makes them up. Several perceptrons learn in different orders and are
 * averaged: one alone varies by a point with the order.
 */
final class NamePerceptron {

    private static final int PERCEPTRONS = 3;
    private static final int ROUNDS = 12;
    /** Share of tokens whose features that tell the word are left out, anew in each round. */
    private static final double HIDDEN = 0.25;
    /** Share of tokens whose features from lists of names are left out. */
    private static final double UNLISTED = 0.3;
    /**
     * What labels must win by where a token of a name is taken for none, one outside for a name, or a type for another.
     */
    private static final float MISSED = 15;

    private static final float INVENTED = 5;
    private static final float CONFUSED = 10;

    /** Weights are kept in steps of this size, which compress. */
    private static final double STEP = 1.0 / 128;

    private final List<NameExample> examples = new ArrayList<>();
    private final FeatureVocabulary ofLabels;
    private final FeatureVocabulary ofTransitions;
    private final double[] labels;
    private final double[] transitions;

    private NamePerceptron(List<LabelledSentence> sentences, Lexicon lexicon) {
        Map<String, Word> words = new HashMap<>();
        List<List<Word>> texts = sentences.stream()
                .map(sentence -> lexicon.words(sentence.tokens(), words))
                .toList();
        ofLabels = new FeatureVocabulary(Feature.OF_LABELS, texts);
        ofTransitions = new FeatureVocabulary(Feature.OF_TRANSITIONS, texts);
        for (int i = 0; i < texts.size(); i++) {
            List<Word> text = texts.get(i);
            examples.add(new NameExample(
                    IntStream.range(0, text.size())
                            .mapToObj(token -> ofLabels.features(text, token))
                            .toList(),
                    IntStream.range(0, text.size())
                            .mapToObj(token -> ofTransitions.features(text, token))
                            .toList(),
                    sentences.get(i).labels()));
        }
        labels = new double[ofLabels.names().size() * NameLabels.COUNT];
        transitions = new double[ofTransitions.names().size() * NameLabels.TRANSITION_COUNT];
    }

    /** Learns from sentences, in random orders that are always the same. */
    static PerceptronModel train(List<LabelledSentence> sentences, Lexicon lexicon) {
        NamePerceptron perceptron = new NamePerceptron(sentences, lexicon);
        for (int seed = 1; seed <= PERCEPTRONS; seed++) {
            perceptron.learn(new Random(seed));
        }
        return perceptron.model();
    }

    private void learn(Random random) {
        AveragedWeights labelWeights = new AveragedWeights(ofLabels.names().size(), NameLabels.COUNT);
        AveragedWeights transitionWeights =
                new AveragedWeights(ofTransitions.names().size(), NameLabels.TRANSITION_COUNT);
        boolean[] tellsTheWord = ofLabels.are(Feature::tellsTheWord);
        boolean[] listed = ofLabels.are(Feature::isListed);
        List<NameExample> order = new ArrayList<>(examples);
        double time = 1;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (NameExample example : order) {
                NameExample hidden =
                        example.hiding(HIDDEN, tellsTheWord, random).hiding(UNLISTED, listed, random);
                learn(hidden, labelWeights, transitionWeights, time++);
            }
        }
        addAverages(labels, labelWeights, NameLabels.COUNT, time);
        addAverages(transitions, transitionWeights, NameLabels.TRANSITION_COUNT, time);
    }

    private static void addAverages(double[] sums, AveragedWeights weights, int outcomes, double time) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights.average(i / outcomes, i % outcomes, time) / PERCEPTRONS;
        }
    }

    private static void learn(
            NameExample example, AveragedWeights labelWeights, AveragedWeights transitionWeights, double time) {
        int length = example.length();
        float[] labelScores = new float[length * NameLabels.COUNT];
        float[] transitionScores = new float[length * NameLabels.TRANSITION_COUNT];
        for (int i = 0; i < length; i++) {
            labelWeights.addTo(labelScores, i, example.labelFeatures(i));
            transitionWeights.addTo(transitionScores, i, example.transitionFeatures(i));
            addMargins(labelScores, i, example.label(i));
        }
        int[] found = new LabelSequence(length, labelScores, transitionScores).best();
        int before = NameLabels.SENTENCE_START;
        int foundBefore = NameLabels.SENTENCE_START;
        for (int i = 0; i < length; i++) {
            int right = example.label(i);
            if (right != found[i]) {
                labelWeights.change(example.labelFeatures(i), right, found[i], time);
            }
            if (right != found[i] || before != foundBefore) {
                transitionWeights.change(
                        example.transitionFeatures(i),
                        NameLabels.transition(before, right),
                        NameLabels.transition(foundBefore, found[i]),
                        time);
            }
            before = right;
            foundBefore = found[i];
        }
    }

    private static void addMargins(float[] scores, int token, int right) {
        for (int label = 0; label < NameLabels.COUNT; label++) {
            if (label != right) {
                scores[token * NameLabels.COUNT + label] +=
                        label == NameLabels.OUTSIDE ? MISSED : right == NameLabels.OUTSIDE ? INVENTED : CONFUSED;
            }
        }
    }

    private PerceptronModel model() {
        List<String> names = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        for (int feature = 0; feature < ofLabels.names().size(); feature++) {
            double[] weights = new double[NameLabels.COUNT];
            System.arraycopy(labels, feature * NameLabels.COUNT, weights, 0, NameLabels.COUNT);
            add(names, contexts, ofLabels.names().get(feature), weights);
        }
        for (int feature = 0; feature < ofTransitions.names().size(); feature++) {
            for (int before = 0; before <= NameLabels.COUNT; before++) {
                double[] weights = new double[NameLabels.COUNT];
                for (int label = 0; label < NameLabels.COUNT; label++) {
                    int transition = NameLabels.transition(before, label);
                    weights[label] =
                            transition < 0 ? 0 : transitions[feature * NameLabels.TRANSITION_COUNT + transition];
                }
                add(names, contexts, ofTransitions.names().get(feature) + Feature.SEPARATOR + before, weights);
            }
        }
        return new PerceptronModel(
                contexts.toArray(new Context[0]), names.toArray(new String[0]), NameLabels.ALL.toArray(new String[0]));
    }

    private static void add(List<String> names, List<Context> contexts, String name, double[] weights) {
        int[] outcomes = IntStream.range(0, weights.length)
                .filter(i -> Math.rint(weights[i] / STEP) != 0)
                .toArray();
        if (outcomes.length > 0) {
            names.add(name);
            contexts.add(new Context(
                    outcomes,
                    IntStream.of(outcomes)
                            .mapToDouble(i -> Math.rint(weights[i] / STEP) * STEP)
                            .toArray()));
        }
    }
}
