package se.protokoll.job;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Outcome;

/**
 * How a run ended.
 *
 * @param ending whether it came to its end
 * @param failure what stopped it, if it failed; null otherwise
 * @param outcomes how many files ended in each outcome; files without one yet are not counted
 * @param found how many files there are
 * @param toRead how many contents had to be read
 * @param incomplete how many files are in the register of which not all was read
 * @param prune whether what is gone was to be taken out of the register
 * @param removed how many contents were taken out of it
 * @param missing how many files are gone from where it looked and still in the register
 * @param leftAlone how many hidden and temporary files were passed by
 * @param resumed whether an interrupted run was continued
 */
public record ImportReport(
        Ending ending,
        @Nullable Throwable failure,
        Map<Outcome, Long> outcomes,
        long found,
        long toRead,
        long incomplete,
        boolean prune,
        long removed,
        long missing,
        long leftAlone,
        boolean resumed) {

    /** The ways a run can end. */
    public enum Ending {
        /** Every file has its outcome. */
        COMPLETED,
        /** It was stopped before the end; the next run goes on. */
        STOPPED,
        /** It could not go on; the next run does. */
        FAILED
    }

    public ImportReport {
        outcomes = Map.copyOf(outcomes);
    }

    /** How many files ended in outcomes of a category. */
    public long count(Outcome.Category category) {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getKey().category() == category)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
