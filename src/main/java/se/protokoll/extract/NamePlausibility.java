package se.protokoll.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Surnames;

/** How much a run of tokens looks like the whole name of one person: a given name first, a surname last. */
final class NamePlausibility {

    /** No name. */
    static final double NONE = -100;

    /** Tokens that the longest names have, particles included. */
    static final int LONGEST = 6;

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Set<String> PARTICLES = Set.of(
            "af", "av", "von", "van", "de", "der", "den", "da", "dos", "del", "di", "du", "la", "le", "el", "al", "bin",
            "ibn", "ter", "zu", "y");

    private final GivenNames given = GivenNames.swedish();
    private final Surnames surnames = Surnames.swedish();

    /**
     * Scores a name.
     *
     * @param tokens the whole name, in the order printed
     * @return from about 6 for a certain name down; {@link #NONE} for what cannot be one
     */
    double score(List<Token> tokens) {
        if (!isPossible(tokens)) {
            return NONE;
        }
        double reversed = tokens.size() == 2 ? inOrder(tokens.reversed()) - 2 : NONE;
        return Math.max(inOrder(tokens), reversed);
    }

    private double inOrder(List<Token> tokens) {
        double score = first(tokens.getFirst().text());
        int parts = 1;
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean last = i == tokens.size() - 1;
            if (!last && isParticle(word)) {
                continue;
            }
            parts++;
            score += last ? last(word) : middle(word);
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

    private boolean isPossible(List<Token> tokens) {
        boolean capitals = isCapitals(tokens.getFirst().text());
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean edge = i == 0 || i == tokens.size() - 1;
            boolean particle =
                    isParticle(word) && (i > 0 ? !edge : tokens.size() > 1 && Character.isUpperCase(word.charAt(0)));
            if (!particle && !isNameWord(word, capitals)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word, boolean capitals) {
        if (!Character.isUpperCase(word.charAt(0))
                && !(word.startsWith("al-") || word.startsWith("el-") || word.startsWith("d'"))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && "-.'’´".indexOf(c) < 0) {
                return false;
            }
        }
        int hyphen = word.indexOf('-');
        boolean joined = hyphen < 1
                || hyphen == word.length() - 1
                || Character.isUpperCase(word.charAt(hyphen + 1))
                || Character.isLowerCase(word.charAt(0));
        return joined && (capitals || word.length() == 1 || !isCapitals(word));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) && word.indexOf('.') < 0;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(SWEDISH));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1
                || (word.length() <= 5 && word.endsWith("."))
                || (word.length() <= 4 && word.indexOf('.') > 0);
    }

    private double first(String word) {
        if (isParticle(word)) {
            return -2;
        }
        if (isInitial(word)) {
            return word.length() == 1 ? 0.3 : 1.5;
        }
        int bearers = given.bearers(word);
        if (bearers > 0) {
            double known = bearers >= 1000 ? 3 : bearers >= 100 ? 2.6 : 2;
            boolean rather = bearers < 2000 && surnames.bearers(word) > 10 * bearers;
            return rather ? 0 : known;
        }
        if (word.indexOf('-') > 0 && given.contains(word)) {
            return 3;
        }
        boolean place = Municipalities.swedish().byPlainName(word).isPresent();
        return place ? -3 : surnames.contains(word) ? -2 : -1.3;
    }

    private double middle(String word) {
        if (isInitial(word)) {
            return 0.3;
        }
        return given.contains(word) || surnames.isLikely(word) ? 0.3 : -0.3;
    }

    private double last(String word) {
        if (isInitial(word)) {
            return word.length() == 1 ? 0 : -1;
        }
        if (surnames.contains(word)) {
            boolean rather = surnames.bearers(word) < 200 && given.bearers(word) > 1500;
            return rather ? 0 : 2.5;
        }
        if (Municipalities.swedish().byPlainName(word).isPresent()) {
            return 1.5;
        }
        int bearers = given.bearers(word);
        if (bearers >= 150) {
            return surnames.hasSurnameEnding(word) ? 0.5 : -2;
        }
        return surnames.hasSurnameEnding(word) ? 2.2 : 0.7;
    }
}
