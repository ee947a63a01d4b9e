package se.protokoll.extract;

import java.util.List;
import se.protokoll.registry.Roles;

/** Finds the names of people, listed or replaced. */
final class NameFinder implements PieceFinder {

    private static final double LINE_END_INSIDE = 1.5;
    private static final double IN_BRACKETS = 4;
    private static final double TITLE_OR_ORGANISATION = 5;
    /** A person who is replaced is hardly ever named by one word. */
    private static final double SINGLE_REPLACED = 2;

    private final TokenRun run;
    private final NamePlausibility names = new NamePlausibility();

    NameFinder(TokenRun run) {
        this.run = run;
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        double penalty = run.get(at).bracketed() ? IN_BRACKETS : 0;
        int limit = Math.min(run.size(), at + NamePlausibility.LONGEST);
        for (int to = at + 1; to <= limit; to++) {
            int last = to - 1;
            if (last > at) {
                if (run.isCut(last) || run.get(last).after(Separator.OPEN)) {
                    break;
                }
                penalty += run.get(last).beginsLine() ? LINE_END_INSIDE : 0;
            }
            penalty += isTitleOrOrganisation(run.get(last).text()) ? TITLE_OR_ORGANISATION : 0;
            double score = names.score(run.tokens().subList(at, to));
            if (score > NamePlausibility.NONE) {
                candidates.add(new Candidate(PieceKind.NAME, to, score - penalty));
                double single = to - at == 1 ? SINGLE_REPLACED : 0;
                candidates.add(new Candidate(PieceKind.REPLACED, to, score - penalty - single));
            }
        }
    }

    private static boolean isTitleOrOrganisation(String word) {
        return OrganisationWords.isCue(word)
                || (word.length() > 3 && Roles.swedish().normalise(word).isPresent());
    }
}
