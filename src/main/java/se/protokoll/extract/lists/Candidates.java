package se.protokoll.extract.lists;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.words.Separator;

/** Every way to read every stretch of a list, whatever stands before and behind it. */
final class Candidates {

    private static final double CAPITALISED_NOISE = -1.5;
    private static final double NOISE = -0.9;
    private static final double GROUPS = 4;
    private static final int SHORTEST_WORD = 3;

    private final List<List<Candidate>> byStart;

    private Candidates(List<List<Candidate>> byStart) {
        this.byStart = byStart;
    }

    static Candidates of(TokenRun run) {
        var finders = List.of(
                new NameFinder(run),
                new PartyFinder(run),
                new MunicipalityPieceFinder(run),
                new OrganisationFinder(run),
                new FirmFinder(run),
                new RoleFinder(run),
                new RemarkFinder(run),
                new SmallWordFinder(run));
        var byStart = new ArrayList<List<Candidate>>(run.size());
        for (int at = 0; at < run.size(); at++) {
            var candidates = new ArrayList<Candidate>();
            var token = run.get(at);
            boolean title = token.isLowerCase() && token.after(Separator.COMMA);
            double noise = isPairOfWords(token.text()) && !title
                    ? GROUPS
                    : run.get(at).isCapitalised() ? CAPITALISED_NOISE : NOISE;
            candidates.add(new Candidate(PieceKind.NOISE, at + 1, noise));
            for (PieceFinder finder : finders) {
                finder.find(at, candidates);
            }
            byStart.add(candidates);
        }
        return new Candidates(byStart);
    }

    /**
     * "Företag/industrier", "näringar/markägare": the heading of those who have an interest in common; behind a comma
     * somebody's title.
     */
    private static boolean isPairOfWords(String word) {
        int slash = word.indexOf('/');
        return slash > SHORTEST_WORD
                && slash + SHORTEST_WORD < word.length()
                && Character.isLowerCase(word.charAt(slash + 1));
    }

    /** What can begin at a token; that it is noise is always possible. */
    List<Candidate> from(int at) {
        return byStart.get(at);
    }
}
