package se.protokoll.evaluation;

import java.util.List;

/**
 * How much two word sequences have in common by Ratcliff and Obershelp's gestalt matching ("Pattern Matching: The
 * Gestalt Approach", Dr. Dobb's Journal, July 1988): the longest common run, then the same to its left and right.
 */
final class WordOverlap {

    private final List<String> one;
    private final List<String> other;

    private WordOverlap(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
    }

    /** From 0, nothing in common, to 1, the same; 1 for two empty sequences. */
    static double ratio(List<String> one, List<String> other) {
        int words = one.size() + other.size();
        return words == 0 ? 1 : 2.0 * new WordOverlap(one, other).matches(0, one.size(), 0, other.size()) / words;
    }

    private int matches(int oneStart, int oneEnd, int otherStart, int otherEnd) {
        int bestLength = 0;
        int bestOne = oneStart;
        int bestOther = otherStart;
        int[] runs = new int[otherEnd - otherStart + 1];
        for (int i = oneStart; i < oneEnd; i++) {
            for (int j = otherEnd - 1; j >= otherStart; j--) {
                int slot = j - otherStart + 1;
                runs[slot] = one.get(i).equals(other.get(j)) ? runs[slot - 1] + 1 : 0;
            }
            for (int j = otherStart; j < otherEnd; j++) {
                int length = runs[j - otherStart + 1];
                if (length > bestLength) {
                    bestLength = length;
                    bestOne = i - length + 1;
                    bestOther = j - length + 1;
                }
            }
        }
        if (bestLength == 0) {
            return 0;
        }
        return bestLength
                + matches(oneStart, bestOne, otherStart, bestOther)
                + matches(bestOne + bestLength, oneEnd, bestOther + bestLength, otherEnd);
    }
}
