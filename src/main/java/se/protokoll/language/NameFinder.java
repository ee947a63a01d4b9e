package se.protokoll.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * Finds names of persons, places and organisations in sentences. The persons are reliable; places and organisations are
 * not enough to say who took part in a meeting, for that there is the registry.
 *
 * <p>Safe for use by several threads.
 */
public final class NameFinder {

    /**
     * What scores are divided by to become log-likelihoods; set so that probabilities match the share that is right.
     */
    private static final double SCALE = 35;

    private final NameWeights weights;

    NameFinder(TokenNameFinderModel model, Lexicon lexicon) {
        this.weights = new NameWeights((AbstractModel) model.getArtifact("nameFinder.model"), lexicon);
    }

    /**
     * Finds the names of one sentence, line or table cell. Text of several cells should not be given as one: cells cut
     * apart are found far better.
     *
     * @param tokens the sentence's tokens, see {@link SwedishTokens}; none empty
     * @return names in order, not overlapping
     */
    public List<Name> names(List<String> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        LabelSequence scores = weights.score(tokens);
        int[] labels = scores.best();
        if (Arrays.stream(labels).allMatch(label -> label == NameLabels.OUTSIDE)) {
            return List.of();
        }
        Span[] spans = new BilouCodec()
                .decode(Arrays.stream(labels).mapToObj(NameLabels.ALL::get).toList());
        double[] probabilities = scores.probabilities(SCALE);
        List<Name> names = new ArrayList<>();
        for (Span span : spans) {
            double least = 1;
            for (int i = span.getStart(); i < span.getEnd(); i++) {
                least = Math.min(least, probabilities[i * NameLabels.COUNT + labels[i]]);
            }
            names.add(new Name(span.getStart(), span.getEnd(), NameType.of(span.getType()), least));
        }
        return names;
    }
}
