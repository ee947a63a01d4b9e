package se.protokoll.extract.cover;

import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;

/**
 * Words at a place in the token stream that may label what follows.
 *
 * @param match the label they would be
 * @param from index of their first token
 * @param to index after the last, and after brackets that belong to them
 * @param colon whether a colon follows
 * @param adjacent whether they stand right behind another label
 * @param previous the last label before them; null for none
 */
record LabelCandidate(
        LabelLexicon.Match match,
        int from,
        int to,
        boolean colon,
        boolean adjacent,
        @Nullable LabelSite previous) {

    /** Whether the words are the office of a chair or of a deputy. */
    boolean isOfChair() {
        return match.label() == Label.CHAIR || match.label() == Label.VICE_CHAIR;
    }

    /** Whether the last label before them is one of a group. */
    boolean isBehind(Label.Group group) {
        return previous != null && previous.label().group() == group;
    }

    /** Whether the last label before them is that of a list of people. */
    boolean isBehindList() {
        return previous != null && previous.label().listsPeople();
    }
}
