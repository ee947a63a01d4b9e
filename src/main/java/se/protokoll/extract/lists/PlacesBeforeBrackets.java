package se.protokoll.extract.lists;

import java.util.BitSet;
import se.protokoll.extract.words.Separator;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;

/** Lists that have people in brackets behind their municipality: "Hjo (Anna Ek och Bo Lind), Skara (Eva Al)". */
final class PlacesBeforeBrackets {

    /** With one it may be an explanation. */
    private static final int FEWEST = 2;

    private static final int LONGEST_PLACE = 3;

    private PlacesBeforeBrackets() {}

    /** The tokens before which such brackets open; none where the list is not written so. */
    static BitSet in(TokenRun run) {
        var opened = new BitSet();
        int names = 0;
        for (int at = 1; at + 1 < run.size(); at++) {
            boolean opens = run.get(at).after(Separator.OPEN)
                    && run.get(at).isCapitalised()
                    && !run.isBoundary(at + 1)
                    && run.get(at + 1).isCapitalised();
            if (opens && endsPlace(run, at)) {
                opened.set(at);
                names += GivenNames.swedish().contains(run.get(at).text()) ? 1 : 0;
            }
        }
        if (names < FEWEST) {
            opened.clear();
        }
        return opened;
    }

    private static boolean endsPlace(TokenRun run, int to) {
        for (int from = to - 1; from >= Math.max(0, to - LONGEST_PLACE); from--) {
            if (Municipalities.swedish().find(run.phrase(from, to)).isPresent()) {
                return true;
            }
            if (run.isBoundary(from)) {
                return false;
            }
        }
        return false;
    }
}
