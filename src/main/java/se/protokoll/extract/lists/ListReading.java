package se.protokoll.extract.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Token;

/**
 * Reads an attendance list: of all ways to cut its tokens into names, parties, affiliations, roles and remarks it takes
 * the one that explains them best (Viterbi search over a semi-Markov chain whose scores are those of the {@link PieceFinder}s and
 * {@link Transitions}).
 */
public final class ListReading {

    /** The best reading up to a token that ends in a piece of one kind. */
    private record State(
            double score,
            PieceKind kind,
            int from,
            int to,
            boolean announces,
            @Nullable State before) {}

    /** The best readings up to a token, one for each way in which they can go on. */
    private static final class Endings {
        private final Map<PieceKind, State> byKind = new EnumMap<>(PieceKind.class);
        /** The best one that ends in a remark that announces the name of somebody who is replaced. */
        private @Nullable State announcing;

        void add(State state) {
            if (!state.announces()) {
                byKind.merge(state.kind(), state, Endings::better);
            } else {
                announcing = announcing == null ? state : better(announcing, state);
            }
        }

        private static State better(State a, State b) {
            return a.score() >= b.score() ? a : b;
        }

        List<State> all() {
            var all = new ArrayList<>(byKind.values());
            if (announcing != null) {
                all.add(announcing);
            }
            return all;
        }
    }

    /** How best to come to a piece of one kind, and what it is worth to do so. */
    private record Way(@Nullable State before, double score) {}

    private final TokenRun run;
    private final ColumnPrior columns;
    private final ListGrammar grammar;
    private final Candidates candidates;
    private final List<Endings> endings = new ArrayList<>();

    private ListReading(TokenRun run, Candidates candidates, ColumnPrior columns, ListGrammar grammar) {
        this.run = run;
        this.columns = columns;
        this.grammar = grammar;
        this.candidates = candidates;
        for (int i = 0; i <= run.size(); i++) {
            endings.add(new Endings());
        }
    }

    /**
     * The likeliest reading.
     *
     * @param tokens the list
     * @param columns what the heading of a table says its columns hold
     * @param persons what the name finder says where a name is in doubt
     * @return pieces that cover every token, in order
     */
    public static List<Piece> best(List<Token> tokens, ColumnPrior columns, PersonNames persons) {
        return best(tokens, columns, persons, true);
    }

    /**
     * The same.
     *
     * @param again whether to read the list again when it has shown what its separators mean
     */
    public static List<Piece> best(List<Token> tokens, ColumnPrior columns, PersonNames persons, boolean again) {
        var run = new TokenRun(tokens, persons);
        var candidates = Candidates.of(run);
        var first = new ListReading(run, candidates, columns, ListGrammar.UNKNOWN).best();
        var grammar = again ? ListGrammar.of(first) : ListGrammar.UNKNOWN;
        return grammar.equals(ListGrammar.UNKNOWN) ? first : new ListReading(run, candidates, columns, grammar).best();
    }

    private List<Piece> best() {
        for (int at = 0; at < run.size(); at++) {
            readFrom(at);
        }
        return pieces();
    }

    private void readFrom(int at) {
        var before = endings.get(at).all();
        var ways = new EnumMap<PieceKind, Way>(PieceKind.class);
        for (Candidate candidate : candidates.from(at)) {
            var kind = candidate.kind();
            // What may stand before an organisation depends on its words; else the kind alone decides.
            var way = kind == PieceKind.ORGANISATION
                    ? way(before, kind, at, candidate.to())
                    : ways.computeIfAbsent(kind, any -> way(before, kind, at, at + 1));
            double own = grammar.score(kind, run, at, candidate.to());
            boolean announces = kind == PieceKind.REMARK
                    && RemarkWords.announcesReplaced(run.tokens().subList(at, candidate.to()));
            endings.get(candidate.to())
                    .add(new State(
                            candidate.score() + own + way.score(), kind, at, candidate.to(), announces, way.before()));
        }
    }

    private Way way(List<State> before, PieceKind kind, int at, int to) {
        State best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (State state : before) {
            double score = state.score()
                    + Transitions.score(state.kind(), state.announces(), kind, run, at, to)
                    + grammar.score(state.kind(), kind, run, at, to);
            if (score > bestScore) {
                best = state;
                bestScore = score;
            }
        }
        double start = best == null ? Transitions.score(null, false, kind, run, at, to) : bestScore;
        return new Way(best, columns.score(at, kind) + start);
    }

    private List<Piece> pieces() {
        State state = null;
        for (State end : endings.getLast().all()) {
            state = state == null || end.score() > state.score() ? end : state;
        }
        var pieces = new ArrayList<Piece>();
        while (state != null) {
            pieces.add(new Piece(state.kind(), run.tokens().subList(state.from(), state.to())));
            state = state.before();
        }
        Collections.reverse(pieces);
        return pieces;
    }
}
