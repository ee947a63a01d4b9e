package se.protokoll.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A vote that was counted. Who asks the members to vote says what yes stands for, most often the chair's proposal.
 *
 * @param inFavour votes for yes, or for the proposal that is named first
 * @param against votes for no, or for the other proposal
 * @param abstaining members who abstained; null where the minutes do not say
 * @param text how the minutes put it, white space folded
 * @param evidence where it stands
 */
public record Vote(int inFavour, int against, @Nullable Integer abstaining, String text, Evidence evidence) {

    /** What the counts say. */
    public enum Result {
        /** More were for than against. */
        CARRIED,
        /** More were against than for. */
        LOST,
        /** As many for as against; the chair decides, and in elections the lot (kommunallagen 5 kap. 55 §). */
        TIED
    }

    /** What the counts say. */
    public Result result() {
        if (inFavour == against) {
            return Result.TIED;
        }
        return inFavour > against ? Result.CARRIED : Result.LOST;
    }
}
