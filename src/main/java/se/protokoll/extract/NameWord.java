package se.protokoll.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Surnames;
import se.protokoll.registry.WordEndings;

/**
 * What a word is worth as a part of a person's name.
 *
 * @param possible whether it is written as names are
 * @param capitals whether it has no small letters
 * @param upperCase whether it begins with a capital
 * @param particle whether it joins names and is none: "von", "de"
 * @param wellKnown whether many bear it as a given name
 * @param unknown whether nobody bears it as far as is known
 * @param first its score as the first word of a name
 * @param middle its score between the first word and the last
 * @param last its score as the last word of a name
 */
record NameWord(
        boolean possible,
        boolean capitals,
        boolean upperCase,
        boolean particle,
        boolean wellKnown,
        boolean unknown,
        double first,
        double middle,
        double last) {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Set<String> PARTICLES = Set.of(
            "af", "av", "von", "van", "de", "der", "den", "da", "dos", "del", "di", "du", "la", "le", "el", "al", "bin",
            "ibn", "ter", "zu", "y");

    /** Bearers of a given name that nobody takes for anything else. */
    private static final int WELL_KNOWN = 100;

    /** Where names run on, the next is somewhat likelier to begin with one of the commonest. */
    private static final int COMMONEST = 10000;

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:Mån|Tis|Ons|Tors|Fre|Lör|Sön)dag(?:en)?", Pattern.CASE_INSENSITIVE);

    /** Endings of nouns that no given name has. */
    private static final WordEndings COMMON_NOUN = WordEndings.of(
            "are",
            "äre",
            "erna",
            "arna",
            "orna",
            "ningen",
            "ning",
            "heten",
            "tion",
            "tionen",
            "ande",
            "skap",
            "verket",
            "barnen",
            "landet",
            "skolan",
            "skola",
            "huset",
            "centralen",
            "vården",
            "styrelse",
            "styrelsen",
            "nämnden");

    /** A word that no name holds. */
    private static final NameWord NONE = new NameWord(false, false, false, false, false, false, 0, 0, 0);

    static NameWord of(String word) {
        boolean possible = isPossible(word);
        String key = word.toLowerCase(SWEDISH);
        boolean particle = PARTICLES.contains(key);
        if (!possible && !particle) {
            return NONE;
        }
        return new NameWord(
                possible,
                isCapitals(word),
                Character.isUpperCase(word.charAt(0)),
                particle,
                GivenNames.swedish().bearers(word) >= WELL_KNOWN,
                GivenNames.swedish().bearers(word) == 0 && !Surnames.swedish().contains(word),
                particle ? -2 : first(word),
                middle(word),
                last(word));
    }

    private static boolean isPossible(String word) {
        if (!Character.isUpperCase(word.charAt(0))
                && !(word.startsWith("al-") || word.startsWith("el-") || word.startsWith("d'"))) {
            return false;
        }
        if (WEEKDAY.matcher(word).matches()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && "-.'’´".indexOf(c) < 0) {
                return false;
            }
        }
        int hyphen = word.indexOf('-');
        return hyphen < 1
                || hyphen == word.length() - 1
                || Character.isUpperCase(word.charAt(hyphen + 1))
                || Character.isLowerCase(word.charAt(0));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) && word.indexOf('.') < 0;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1
                || (word.length() <= 5 && word.endsWith("."))
                || (word.length() <= 4 && word.indexOf('.') > 0);
    }

    private static double first(String word) {
        if (isInitial(word)) {
            return word.length() == 1 ? 0.3 : 1.5;
        }
        int bearers = GivenNames.swedish().bearers(word);
        if (bearers > 0) {
            double known = bearers >= 1000 ? 3 : bearers >= 100 ? 2.6 : 2;
            boolean rather = bearers < 2000 && Surnames.swedish().bearers(word) > 10 * bearers;
            return rather ? 0 : known;
        }
        if (word.indexOf('-') > 0 && GivenNames.swedish().contains(word)) {
            return 3;
        }
        boolean place = Municipalities.swedish().byPlainName(word).isPresent();
        return place || COMMON_NOUN.end(word) ? -3 : Surnames.swedish().contains(word) ? -2 : -1.3;
    }

    private static double middle(String word) {
        if (isInitial(word)) {
            return 0.3;
        }
        if (GivenNames.swedish().bearers(word) >= COMMONEST) {
            return 0.25;
        }
        return GivenNames.swedish().contains(word) || Surnames.swedish().isLikely(word) ? 0.3 : -0.3;
    }

    private static double last(String word) {
        if (isInitial(word)) {
            return word.length() == 1 ? 0 : -1;
        }
        var surnames = Surnames.swedish();
        int bearers = GivenNames.swedish().bearers(word);
        if (surnames.contains(word)) {
            boolean rather = surnames.bearers(word) < 200 && bearers > 1500;
            return rather ? 0 : 2.5;
        }
        if (Municipalities.swedish().byPlainName(word).isPresent()) {
            return 1.5;
        }
        if (COMMON_NOUN.end(word) && !surnames.hasSurnameEnding(word)) {
            return -2;
        }
        if (bearers >= 150) {
            return surnames.hasSurnameEnding(word) ? 0.5 : -2;
        }
        return surnames.hasSurnameEnding(word) ? 2.2 : 0.7;
    }
}
