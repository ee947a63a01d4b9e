package se.protokoll.extract.lists;

import java.util.BitSet;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;

/**
 * Lists whose people go by their given names because everybody knows who comes from where: "Lisa (Hjo), Bosse (Skara), Eva K
 * (Tibro)". That most of those with a municipality in brackets have no surname tells that none is meant.
 */
final class GivenNamesWithPlaces {

    /** With fewer it is not plain that no surnames are meant. */
    private static final int FEWEST = 3;

    private static final int LONGEST_PLACE = 3;

    private GivenNamesWithPlaces() {}

    /** The given names that stand alone; none where the list is not written so. */
    static BitSet in(TokenRun run) {
        var alone = new BitSet();
        int brief = 0;
        int places = 0;
        for (int at = 1; at < run.size(); at++) {
            if (!run.get(at).after(Separator.OPEN) || !isPlace(run, at)) {
                continue;
            }
            places++;
            if (isGivenName(run, at - 1)) {
                alone.set(at - 1);
                brief++;
                if (isJoined(run, at - 1) && at > 2 && isGivenName(run, at - 3)) {
                    alone.set(at - 3);
                }
            } else if (at > 1 && run.get(at - 1).text().length() == 1 && isGivenName(run, at - 2)) {
                brief++;
            }
        }
        if (brief < FEWEST || brief * 2 <= places) {
            alone.clear();
        }
        return alone;
    }

    /** "Anna och Bo", "Anna o Bo": whether somebody is joined to who stands before. */
    private static boolean isJoined(TokenRun run, int at) {
        return at > 1 && (SmallWords.isAnd(run.key(at - 1)) || run.key(at - 1).equals("o"));
    }

    private static boolean isGivenName(TokenRun run, int at) {
        boolean apart = at == 0 || !run.get(at).before().isEmpty() || isJoined(run, at);
        return apart
                && run.get(at).isCapitalised()
                && GivenNames.swedish().contains(run.get(at).text());
    }

    private static boolean isPlace(TokenRun run, int from) {
        for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST_PLACE); to++) {
            if (to > from + 1 && run.isBoundary(to - 1)) {
                return false;
            }
            if (run.isBoundary(to)
                    && Municipalities.swedish().find(run.phrase(from, to)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
