package se.protokoll.extract;

import java.util.List;

/** How much a run of words looks like the whole name of one person: a given name first, a surname last. */
final class NamePlausibility {

    /** No name. */
    static final double NONE = -100;

    /** Tokens that the longest names have, particles included. */
    static final int LONGEST = 6;

    private NamePlausibility() {}

    /**
     * Scores a name.
     *
     * @param tokens the whole name, in the order printed
     * @return from about 6 for a certain name down; {@link #NONE} for what cannot be one
     */
    static double ofTokens(List<Token> tokens) {
        return of(tokens.stream().map(token -> NameWord.of(token.text())).toList());
    }

    /** Scores a name by its words, see {@link #ofTokens}. */
    static double of(List<NameWord> words) {
        if (!isPossible(words)) {
            return NONE;
        }
        double reversed = words.size() == 2 ? inOrder(words.reversed()) - 2 : NONE;
        return Math.max(inOrder(words), reversed);
    }

    private static double inOrder(List<NameWord> words) {
        double score = words.getFirst().first();
        int parts = 1;
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = i == words.size() - 1;
            if (!last && word.particle()) {
                continue;
            }
            parts++;
            score += last ? word.last() : word.middle();
        }
        if (parts == 1) {
            return score - 3.5;
        }
        return score + length(parts);
    }

    private static double length(int parts) {
        return switch (parts) {
            case 2 -> 1;
            case 3 -> 0.2;
            case 4 -> -1.5;
            default -> -4;
        };
    }

    private static boolean isPossible(List<NameWord> words) {
        boolean capitals = words.getFirst().capitals();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean edge = i == 0 || i == words.size() - 1;
            boolean particle = word.particle() && (i > 0 ? !edge : words.size() > 1 && word.upperCase());
            boolean name = word.possible() && (capitals || !word.capitals());
            if (!particle && !name) {
                return false;
            }
        }
        return true;
    }
}
