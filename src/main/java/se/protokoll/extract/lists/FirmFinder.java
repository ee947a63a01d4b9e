package se.protokoll.extract.lists;

import java.util.List;

/** Finds firms whose names are joined by a sign that is no word: "Ek & Sten Konsult". */
final class FirmFinder implements PieceFinder {

    private static final int LONGEST = 6;

    private static final double FIRM = 4;

    private final TokenRun run;

    FirmFinder(TokenRun run) {
        this.run = run;
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        boolean opens = at == 0 || run.isBoundary(at);
        if (!opens
                || !run.isSigned(at + 1)
                || run.get(at).word().asName().wellKnown()
                || run.get(at + 1).word().asName().wellKnown()) {
            return;
        }
        int to = at + 2;
        while (to < run.size()
                && !run.isBoundary(to)
                && to - at < LONGEST
                && !run.get(to).isNumeric()) {
            to++;
        }
        if (run.isBoundary(to)) {
            candidates.add(new Candidate(PieceKind.ORGANISATION, to, FIRM));
        }
    }
}
