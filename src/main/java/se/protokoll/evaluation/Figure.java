package se.protokoll.evaluation;

import java.util.Collection;

/**
 * Precision and recall of one field, counted over all documents.
 *
 * @param measure name of the field
 * @param hits entries found and right
 * @param gold entries that should have been found
 * @param found entries that were found
 */
public record Figure(String measure, int hits, int gold, int found) {

    /** The figure over several documents, every entry counting the same. */
    static Figure sum(String measure, Collection<Figure> documents) {
        return new Figure(
                measure,
                documents.stream().mapToInt(Figure::hits).sum(),
                documents.stream().mapToInt(Figure::gold).sum(),
                documents.stream().mapToInt(Figure::found).sum());
    }

    /** Share of what was found that is right; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) hits / found;
    }

    /** Share of what should have been found that was; 1 if there was nothing to find. */
    public double recall() {
        return gold == 0 ? 1 : (double) hits / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
