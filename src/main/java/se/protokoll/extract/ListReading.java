package se.protokoll.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an attendance list: of all ways to cut its tokens into names, parties, affiliations, roles and remarks it takes
 * the one that explains them best (Viterbi search over a semi-Markov chain whose scores are those of the {@link PieceFinder}s and
 * {@link Transitions}).
 */
final class ListReading {

    /** The best reading up to a token that ends in a piece of one kind. */
    private record State(
            double score,
            PieceKind kind,
            int from,
            int to,
            boolean announces,
            @Nullable State before) {}

    /** What matters of a reading for how it goes on. */
    private record Ending(PieceKind kind, boolean announces) {}

    private ListReading() {}

    /**
     * The likeliest reading.
     *
     * @param tokens the list
     * @param columns what the heading of a table says its columns hold
     * @return pieces that cover every token, in order
     */
    static List<Piece> best(List<Token> tokens, ColumnPrior columns) {
        var run = new TokenRun(tokens);
        var finders = List.of(
                new NameFinder(run),
                new PartyFinder(run),
                new MunicipalityPieceFinder(run),
                new OrganisationFinder(run),
                new RoleFinder(run),
                new RemarkFinder(run),
                new SmallWordFinder(run));
        var states = new ArrayList<Map<Ending, State>>();
        for (int i = 0; i <= tokens.size(); i++) {
            states.add(new HashMap<>());
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0 && states.get(at).isEmpty()) {
                continue;
            }
            var candidates = new ArrayList<Candidate>();
            candidates.add(new Candidate(PieceKind.NOISE, at + 1, tokens.get(at).isCapitalised() ? -1.5 : -0.9));
            for (PieceFinder finder : finders) {
                finder.find(at, candidates);
            }
            for (Candidate candidate : candidates) {
                var kind = candidate.kind();
                boolean announces =
                        kind == PieceKind.REMARK && RemarkWords.announcesReplaced(tokens.subList(at, candidate.to()));
                var best = before(states.get(at).values(), kind, tokens.get(at), at);
                if (at > 0 && best == null) {
                    continue;
                }
                double score = candidate.score()
                        + columns.score(at, kind)
                        + (best == null ? 0 : best.score())
                        + Transitions.score(
                                best == null ? null : best.kind(),
                                best != null && best.announces(),
                                kind,
                                tokens.get(at));
                var state = new State(score, kind, at, candidate.to(), announces, best);
                states.get(candidate.to())
                        .merge(new Ending(kind, announces), state, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return pieces(states.get(tokens.size()).values(), tokens);
    }

    private static @Nullable State before(Iterable<State> states, PieceKind kind, Token token, int at) {
        State best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (State state : states) {
            double score = state.score() + Transitions.score(state.kind(), state.announces(), kind, token);
            if (score > bestScore) {
                best = state;
                bestScore = score;
            }
        }
        return at == 0 ? null : best;
    }

    private static List<Piece> pieces(Iterable<State> ends, List<Token> tokens) {
        State state = null;
        for (State end : ends) {
            state = state == null || end.score() > state.score() ? end : state;
        }
        var pieces = new ArrayList<Piece>();
        while (state != null) {
            pieces.add(new Piece(state.kind(), tokens.subList(state.from(), state.to())));
            state = state.before();
        }
        Collections.reverse(pieces);
        return pieces;
    }
}
