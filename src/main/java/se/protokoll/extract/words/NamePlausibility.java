package se.protokoll.extract.words;

import java.util.ArrayList;
import java.util.List;

/** How much a run of words looks like the whole name of one person: a given name first, a surname last. */
public final class NamePlausibility {

    /** No name. */
    public static final double NONE = -100;

    /** Tokens that the longest names have, particles included. */
    public static final int LONGEST = 6;

    /** Behind a rare given name a well-known one is likely the second. */
    private static final double SECOND_GIVEN = 0.8;

    /** "da" or "von" between two words makes one name of them. */
    private static final double PARTICLE = 1;

    private NamePlausibility() {}

    /**
     * Scores a name.
     *
     * @param tokens the whole name, in the order printed
     * @return from about 6 for a certain name down; {@link #NONE} for what cannot be one
     */
    public static double ofTokens(List<Token> tokens) {
        return of(words(tokens));
    }

    /** Scores a name by its words, see {@link #ofTokens}. */
    public static double of(List<NameWord> words) {
        if (!isPossible(words)) {
            return opensWithParticle(words) ? turned(words) : NONE;
        }
        double reversed = words.size() == 2 && !words.getFirst().particle() ? turned(words) : NONE;
        return Math.max(inOrder(words), reversed);
    }

    /** Scores a name that is printed with the surname before the given names; a little lower than the other order. */
    public static double surnameFirst(List<Token> tokens) {
        return tokens.size() < 2 ? NONE : turned(words(tokens));
    }

    /** Whether a name makes more sense with the surname first. */
    public static boolean isReversed(List<Token> tokens) {
        var words = words(tokens);
        return words.size() > 1 && (opensWithParticle(words) || (isPossible(words) && turned(words) > inOrder(words)));
    }

    private static List<NameWord> words(List<Token> tokens) {
        var words = new ArrayList<NameWord>(tokens.size());
        for (var token : tokens) {
            words.add(token.word().asName());
        }
        return words;
    }

    /** "Ek Anna", "Ek Anna Maria", "Lind Ek Anna": the best of the ways to divide surnames from given names. */
    private static double turned(List<NameWord> words) {
        double best = NONE;
        for (int given = 1; given < words.size(); given++) {
            if (!words.get(given).particle() && !words.get(given - 1).particle()) {
                var turned = new ArrayList<>(words.subList(given, words.size()));
                turned.addAll(words.subList(0, given));
                best = Math.max(best, inOrder(turned) - 2);
            }
        }
        return best;
    }

    /** "de Ek Anna": the surname with its particle before the given name. */
    private static boolean opensWithParticle(List<NameWord> words) {
        return words.size() > 2
                && words.getFirst().particle()
                && !words.getFirst().upperCase()
                && words.getLast().wellKnown()
                && isPossible(words.subList(1, words.size()));
    }

    private static double inOrder(List<NameWord> words) {
        double score = words.getFirst().first();
        int parts = 1;
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = i == words.size() - 1;
            if (!last && word.particle()) {
                score += PARTICLE;
                continue;
            }
            parts++;
            boolean second = i == 1 && word.wellKnown() && words.getFirst().unknown();
            score += last ? word.last() : second ? SECOND_GIVEN : word.middle();
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

    /** "EK Anna" or "Anna EK": of two, a known surname stands in capitals and a known given name does not. */
    private static boolean isSurnameInCapitals(List<NameWord> words, int i) {
        var surname = words.getFirst().capitals() ? words.getFirst() : words.getLast();
        var other = words.getFirst().capitals() ? words.getLast() : words.getFirst();
        return i > 0
                && words.size() == 2
                && surname.capitals()
                && other.wellKnown()
                && !surname.wellKnown()
                && surname.endsAsSurname();
    }

    private static boolean isPossible(List<NameWord> words) {
        boolean capitals = words.getFirst().capitals();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean edge = i == 0 || i == words.size() - 1;
            boolean particle = word.particle() && (i > 0 ? !edge : words.size() > 1 && word.upperCase());
            boolean name = word.possible()
                    && (word.capitals() == capitals || (capitals && word.brief()) || isSurnameInCapitals(words, i));
            if (!particle && !name) {
                return false;
            }
        }
        return true;
    }
}
