package se.protokoll.confidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fits a {@link ConfidenceModel} to claims that were judged: penalised maximum likelihood, found by Newton's method.
 */
public final class ConfidenceTraining {

    /** Clues that fewer claims than this have are left out. */
    private static final int RAREST = 8;

    /**
     * What each damaged copy counts beside its document as it was written. The rules were made on the documents, so that
     * these show fewer mistakes than others will: copies make up for that.
     */
    private static final double COPY = 1;

    /** The penalty on a squared weight; that of what holds always has none. */
    private static final double PENALTY = 2;

    /** Documents are parted into so many folds, by their names. */
    private static final int FOLDS = 10;

    private static final int STEPS = 30;
    private static final double CONVERGED = 1e-9;

    private ConfidenceTraining() {}

    /** The model that fits the claims best. */
    public static ConfidenceModel fit(List<JudgedClaim> judged) {
        var weights = new EnumMap<Claim, Map<String, Double>>(Claim.class);
        judged.stream()
                .collect(Collectors.groupingBy(JudgedClaim::claim))
                .forEach((claim, claims) -> weights.put(claim, weights(claims)));
        return new ConfidenceModel(weights);
    }

    /**
     * The probability of every claim made of a document as it was written, each by a model that was fitted without that
     * document and its copies.
     */
    public static List<RatedClaim> crossValidated(List<JudgedClaim> judged) {
        var rated = new ArrayList<RatedClaim>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var model = fit(judged.stream().filter(claim -> fold(claim) != out).toList());
            judged.stream()
                    .filter(claim -> fold(claim) == out && !claim.copy())
                    .forEach(claim -> rated.add(new RatedClaim(
                            claim.claim(), model.probability(claim.claim(), claim.clues()), claim.right())));
        }
        return rated;
    }

    private static int fold(JudgedClaim claim) {
        return Math.floorMod(claim.document().hashCode(), FOLDS);
    }

    private static Map<String, Double> weights(List<JudgedClaim> claims) {
        var counts = new HashMap<String, Integer>();
        claims.forEach(claim -> claim.clues().values().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        var names = new ArrayList<String>();
        names.add(ConfidenceModel.ALWAYS);
        counts.entrySet().stream()
                .filter(count -> count.getValue() >= RAREST)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(names::add);
        double[] fitted = fitted(claims, names);
        var weights = new HashMap<String, Double>();
        for (int i = 0; i < fitted.length; i++) {
            weights.put(names.get(i), fitted[i]);
        }
        return weights;
    }

    private static double[] fitted(List<JudgedClaim> claims, List<String> names) {
        var rows = claims.stream().map(claim -> row(claim, names)).toList();
        double[] weights = new double[names.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] change = new Newton(claims, rows, weights, COPY, PENALTY).step();
            double largest = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < CONVERGED) {
                break;
            }
        }
        return weights;
    }

    private static double[] row(JudgedClaim claim, List<String> names) {
        double[] row = new double[names.size()];
        row[0] = 1;
        for (int i = 1; i < row.length; i++) {
            row[i] = claim.clues().values().getOrDefault(names.get(i), 0.0);
        }
        return row;
    }
}
