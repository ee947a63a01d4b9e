package se.protokoll.extract.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;

/**
 * A column of organisations that was read by itself, so that nothing parts one from the next: "Länsstyrelsen Hjo kommun
 * LRF Väst". How many there are is known from the names beside it; where each ends is what explains them best.
 */
public final class OrganisationColumn {

    /** Less than this on the average is no column of organisations. */
    private static final double LEAST = 0.5;

    private static final double NEVER = -1e6;

    /** An organisation that begins with a name of its own, without a word that tells one. */
    private static final double UNKNOWN = -1.5;

    /** "Skogsstyrelsen, Hjo" is one entry. */
    private static final double DIVISION = -4;

    private static final double ANOTHER = 2;

    private static final int LONGEST = 7;

    /** The time to cut a column grows with the square of its length. */
    private static final int MOST_TOKENS = 600;

    private final TokenRun run;
    private final Candidates candidates;

    private OrganisationColumn(List<Token> tokens) {
        this.run = new TokenRun(tokens, PersonNames.NONE);
        this.candidates = Candidates.of(run);
    }

    /**
     * Cuts a column into its entries.
     *
     * @param tokens the column
     * @param count number of entries
     * @return the entries in their order; null if so many cannot be told
     */
    public static @Nullable List<Piece> split(List<Token> tokens, int count) {
        boolean possible = tokens.size() >= count && count > 0 && tokens.size() <= MOST_TOKENS;
        return !possible ? null : new OrganisationColumn(tokens).split(count);
    }

    private @Nullable List<Piece> split(int count) {
        int size = run.size();
        double[][] best = new double[count + 1][size + 1];
        Piece[][] last = new Piece[count + 1][size + 1];
        for (double[] row : best) {
            Arrays.fill(row, NEVER);
        }
        best[0][0] = 0;
        for (int entry = 0; entry < count; entry++) {
            for (int at = entry; at < size; at++) {
                for (int to = at + 1; best[entry][at] > NEVER && to <= Math.min(size, at + LONGEST); to++) {
                    var piece = entry(at, to);
                    double score = best[entry][at] + (piece == null ? NEVER : score(at, to, piece.kind()));
                    if (piece != null && score > best[entry + 1][to]) {
                        best[entry + 1][to] = score;
                        last[entry + 1][to] = piece;
                    }
                }
            }
        }
        return best[count][size] < LEAST * count ? null : entries(last, count);
    }

    private static List<Piece> entries(Piece[][] last, int count) {
        var entries = new ArrayList<Piece>();
        int to = last[0].length - 1;
        for (int entry = count; entry > 0; entry--) {
            entries.add(last[entry][to]);
            to -= last[entry][to].tokens().size();
        }
        Collections.reverse(entries);
        return entries;
    }

    /** The tokens as one entry; null where they cannot be one. */
    private @Nullable Piece entry(int at, int to) {
        boolean company =
                run.tokens().subList(at, to - 1).stream().anyMatch(token -> OrganisationWords.isCompany(token.key()));
        if (!run.get(at).isCapitalised()
                || company
                || OrganisationWords.isCompany(run.key(at))
                || SmallWords.isSmall(run.get(to - 1).text())) {
            return null;
        }
        for (int i = at + 1; i < to; i++) {
            if (run.get(i).after(Separator.CELL) || run.get(i).after(Separator.PARAGRAPH)) {
                return null;
            }
        }
        var kind = candidates.from(at).stream()
                        .anyMatch(candidate -> candidate.kind() == PieceKind.MUNICIPALITY && candidate.to() == to)
                ? PieceKind.MUNICIPALITY
                : PieceKind.ORGANISATION;
        return new Piece(kind, run.tokens().subList(at, to));
    }

    private double score(int at, int to, PieceKind kind) {
        if (at > 0 && run.get(at).after(Separator.COMMA)) {
            return DIVISION + own(at, to, kind);
        }
        int comma = at + 1;
        while (comma < to && !run.get(comma).after(Separator.COMMA)) {
            comma++;
        }
        return own(at, comma, kind) - (holdsAnother(at, comma) ? ANOTHER : 0);
    }

    /** "Högskolan i Hjo Skogsstyrelsen": whether a word inside is by itself the name of an organisation. */
    private boolean holdsAnother(int at, int to) {
        long municipal = run.tokens().subList(at, to).stream()
                .filter(token -> token.isLowerCase() && token.key().startsWith("kommun"))
                .count();
        if (municipal > 1) {
            return true;
        }
        for (int i = at + 1; i < to; i++) {
            boolean ends = run.key(i - 1).startsWith("kommun") || run.key(i - 1).equals("län");
            boolean attribute =
                    (run.get(i - 1).isLowerCase() && !ends) || run.key(i - 1).endsWith("s");
            boolean definite = run.key(i).endsWith("en")
                    || run.key(i).endsWith("an")
                    || run.key(i).endsWith("et");
            if (run.isCue(i) && run.get(i).isCapitalised() && definite && !attribute) {
                return true;
            }
        }
        return false;
    }

    private double own(int at, int to, PieceKind kind) {
        double listed = candidates.from(at).stream()
                .filter(candidate -> candidate.kind() == kind && candidate.to() == to)
                .mapToDouble(Candidate::score)
                .max()
                .orElse(NEVER);
        if (listed > NEVER) {
            return Math.min(listed, 3 + 0.5 * (to - at));
        }
        return UNKNOWN - 0.5 * (to - at - 1);
    }
}
