package se.protokoll.confidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences mean what they say: of claims given 0.9, nine in ten should be right.
 *
 * @param bins by confidence, rising; those without claims are left out
 * @param claims how many there are
 * @param right share of all that are right
 * @param gap expected calibration error: by how much confidence and share right differ, the mean over all claims
 * @param brier mean square of the difference between confidence and 1 or 0
 * @param constant the same if every claim were given the share of all that are right
 * @param ranking how often a right claim is given more than a wrong one, ties counting half; 0.5 is chance
 */
public record Reliability(
        List<Bin> bins, int claims, double right, double gap, double brier, double constant, double ranking) {

    private static final double[] BORDERS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01};

    /**
     * Claims given about the same confidence.
     *
     * @param from the lowest that belongs here
     * @param claims how many
     * @param confidence mean of theirs
     * @param right share of them that are right
     */
    public record Bin(double from, int claims, double confidence, double right) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Compares confidence and truth.
     *
     * @param rated at least one claim
     */
    public static Reliability of(List<RatedClaim> rated) {
        var bins = new ArrayList<Bin>();
        double gap = 0;
        for (int i = 0; i + 1 < BORDERS.length; i++) {
            double from = BORDERS[i];
            double to = BORDERS[i + 1];
            var inside = rated.stream()
                    .filter(claim -> claim.confidence() >= from && claim.confidence() < to)
                    .toList();
            if (!inside.isEmpty()) {
                var bin = new Bin(from, inside.size(), confidence(inside), right(inside));
                bins.add(bin);
                gap += Math.abs(bin.confidence() - bin.right()) * bin.claims() / rated.size();
            }
        }
        double right = right(rated);
        double brier = rated.stream()
                .mapToDouble(claim -> Math.pow(claim.confidence() - (claim.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
        return new Reliability(bins, rated.size(), right, gap, brier, right * (1 - right), ranking(rated));
    }

    private static double confidence(List<RatedClaim> rated) {
        return rated.stream().mapToDouble(RatedClaim::confidence).average().orElse(0);
    }

    private static double right(List<RatedClaim> rated) {
        return rated.stream().mapToInt(claim -> claim.right() ? 1 : 0).average().orElse(0);
    }

    private static double ranking(List<RatedClaim> rated) {
        double before = 0;
        long pairs = 0;
        for (RatedClaim wrong : rated) {
            for (RatedClaim right : rated) {
                if (!wrong.right() && right.right() && wrong.claim() == right.claim()) {
                    pairs++;
                    before += right.confidence() > wrong.confidence()
                            ? 1
                            : right.confidence() == wrong.confidence() ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? 1 : before / pairs;
    }
}
