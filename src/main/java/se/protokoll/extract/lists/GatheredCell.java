package se.protokoll.extract.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * A cell that holds a whole column, often with nothing between its entries: everybody's name, or the municipality of
 * each. "Anna Ek Bo Lund, från punkt 3" has two entries.
 */
public final class GatheredCell {

    /** What is not expected in such a column. */
    private static final double FOREIGN = -6;

    /**
     * By how much entries are made likelier or less likely, step by step, until there are as many as there should be.
     */
    private static final double STEP = 0.5;

    private static final int STEPS = 10;

    /** No meeting has so many people that a column of theirs is longer. */
    private static final int MOST_TOKENS = 600;

    private static final Set<PieceKind> NAMES = EnumSet.of(PieceKind.NAME);
    private static final Set<PieceKind> AFFILIATIONS = EnumSet.of(PieceKind.MUNICIPALITY, PieceKind.ORGANISATION);

    /** What the entries of a column may begin with. */
    private static final List<Set<PieceKind>> COLUMNS =
            List.of(NAMES, AFFILIATIONS, EnumSet.of(PieceKind.PARTY), EnumSet.of(PieceKind.ROLE));

    private final List<Token> tokens;
    private final PersonNames persons;
    private final Set<PieceKind> opening;
    private final List<List<Piece>> entries;

    private GatheredCell(List<Token> tokens, PersonNames persons) {
        this.tokens = tokens;
        this.persons = persons;
        var pieces = ListReading.best(tokens, ColumnPrior.NONE, persons);
        this.opening = COLUMNS.stream()
                .max(Comparator.comparingInt(column -> words(pieces, column)))
                .orElse(NAMES);
        this.entries = read(0);
    }

    private static int words(List<Piece> pieces, Set<PieceKind> column) {
        return pieces.stream()
                .filter(piece -> column.contains(piece.kind()))
                .mapToInt(piece -> piece.tokens().size())
                .sum();
    }

    /** A cell's column; empty where there is too much of it. */
    public static Optional<GatheredCell> of(List<Token> tokens, PersonNames persons) {
        return tokens.isEmpty() || tokens.size() > MOST_TOKENS
                ? Optional.empty()
                : Optional.of(new GatheredCell(tokens, persons));
    }

    /** Whether it holds names. */
    public boolean holdsNames() {
        return opening.equals(NAMES);
    }

    /** Its entries, as many as it seems to have. */
    public List<List<Piece>> entries() {
        return entries;
    }

    /** Its entries, if it can have so many. */
    public Optional<List<List<Piece>>> entries(int count) {
        return Stream.concat(
                        Stream.of(entries),
                        IntStream.rangeClosed(1, STEPS)
                                .boxed()
                                .flatMap(step -> Stream.of(step * STEP, -step * STEP))
                                .map(this::read))
                .filter(found -> found.size() == count)
                .findFirst();
    }

    private List<List<Piece>> read(double gain) {
        var entries = new ArrayList<List<Piece>>();
        var pieces = ListReading.best(tokens, (at, kind) -> score(at, kind, gain), persons);
        for (Piece piece : opening.equals(AFFILIATIONS) ? withWholeNames(pieces) : pieces) {
            if (opening.contains(piece.kind()) && opens(piece.first())) {
                entries.add(new ArrayList<>());
            }
            if (!entries.isEmpty()) {
                entries.getLast().add(piece);
            }
        }
        return entries;
    }

    /** "Familjen Helsingborg": a word of which nothing is known belongs to the municipality that follows. */
    private static List<Piece> withWholeNames(List<Piece> pieces) {
        var whole = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean begins = i + 1 < pieces.size()
                    && piece.kind() == PieceKind.NOISE
                    && piece.first().isCapitalised()
                    && pieces.get(i + 1).kind().isAffiliation()
                    && pieces.get(i + 1).first().before().isEmpty();
            if (begins) {
                i++;
                var tokens = new ArrayList<>(piece.tokens());
                tokens.addAll(pieces.get(i).tokens());
                whole.add(new Piece(PieceKind.ORGANISATION, tokens));
            } else {
                whole.add(piece);
            }
        }
        return whole;
    }

    private double score(int at, PieceKind kind, double gain) {
        boolean column = COLUMNS.stream().anyMatch(kinds -> kinds.contains(kind));
        if (opening.contains(kind)) {
            return opens(tokens.get(at)) ? gain : 0;
        }
        return column && opens(tokens.get(at)) ? FOREIGN : 0;
    }

    /** "Hjo, ordförande" is one entry. */
    private static boolean opens(Token token) {
        return !token.after(Separator.COMMA) && !token.bracketed();
    }
}
