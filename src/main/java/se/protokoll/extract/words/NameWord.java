package se.protokoll.extract.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokoll.registry.Counties;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.NameParticles;
import se.protokoll.registry.Surnames;
import se.protokoll.registry.Weekdays;
import se.protokoll.registry.WordEndings;

/**
 * What a word is worth as a part of a person's name.
 *
 * @param possible whether it is written as names are
 * @param capitals whether it has no small letters
 * @param brief whether it is an initial
 * @param upperCase whether it begins with a capital
 * @param particle whether it joins names and is none: "von", "de"
 * @param wellKnown whether many bear it as a given name
 * @param unknown whether nobody bears it as far as is known
 * @param first its score as the first word of a name
 * @param middle its score between the first word and the last
 * @param last its score as the last word of a name
 */
public record NameWord(
        boolean possible,
        boolean capitals,
        boolean brief,
        boolean upperCase,
        boolean particle,
        boolean wellKnown,
        boolean unknown,
        double first,
        double middle,
        double last) {

    /** Where names run on, the next is somewhat likelier to begin with one of the commonest. */
    private static final int COMMONEST = 10000;

    /** Score of a last word that ends as surnames do; listed ones have more. */
    private static final double SURNAME = 2.2;

    /** What places and companies begin with: "Stora Ekbolaget". */
    private static final Set<String> ADJECTIVES =
            Set.of("Stora", "Lilla", "Gamla", "Norra", "Södra", "Östra", "Västra", "Övre", "Nedre");

    private static final Pattern WEEKDAY =
            Pattern.compile(Weekdays.NAME_REGEX + "(?:en)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
            "planen",
            "iska",
            "iskt",
            "styrelse",
            "styrelsen",
            "nämnden");

    /** "blekinge", "kronobergs" and "kronoberg", for all counties of one word. */
    private static final Set<String> COUNTIES = Counties.swedish().all().stream()
            .map(county -> county.name().toLowerCase(Locale.ROOT).replaceFirst(" län$", ""))
            .flatMap(name -> Stream.of(name, name.replaceFirst("s$", "")))
            .collect(Collectors.toUnmodifiableSet());

    /** A word that no name holds. */
    private static final NameWord NONE = new NameWord(false, false, false, false, false, false, false, 0, 0, 0);

    /** Whether it scores as the last word of a name as those do that are surnames or end as they do. */
    public boolean endsAsSurname() {
        return last >= SURNAME;
    }

    static NameWord of(String word) {
        boolean possible = isPossible(word);
        String key = word.toLowerCase(Locale.ROOT);
        boolean particle = NameParticles.contain(word);
        if (!possible && !particle) {
            return NONE;
        }
        var listed = Listed.of(key);
        return new NameWord(
                possible,
                isCapitals(word),
                isInitial(word),
                Character.isUpperCase(word.charAt(0)),
                particle,
                listed.wellKnown(),
                listed.bearers() == 0 && !listed.surname(),
                particle ? -2 : first(word, listed),
                middle(word, listed),
                last(word, listed));
    }

    /**
     * What the lists of names say of a word.
     *
     * @param bearers people with this given name
     * @param wellKnown whether so many bear it as a given name that nobody takes it for anything else
     * @param given whether it is a given name, or a double one whose parts are
     * @param surname whether it is a surname
     * @param ending whether it ends as surnames do
     * @param surnameBearers people with this surname; 0 where that is not known
     * @param place whether it is the name of a municipality or county
     */
    private record Listed(
            int bearers,
            boolean wellKnown,
            boolean given,
            boolean surname,
            boolean ending,
            int surnameBearers,
            boolean place) {

        static Listed of(String key) {
            var given = GivenNames.swedish();
            var surnames = Surnames.swedish();
            return new Listed(
                    given.bearers(key),
                    given.isWellKnown(key),
                    given.contains(key),
                    surnames.contains(key),
                    surnames.hasSurnameEnding(key),
                    surnames.bearers(key),
                    Municipalities.swedish().isName(key) || COUNTIES.contains(key));
        }
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
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && word.indexOf('.') < 0
                && !isDoubleInitial(word);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1
                || (word.length() <= 5 && word.endsWith("."))
                || (word.length() <= 4 && word.indexOf('.') > 0)
                || isDoubleInitial(word);
    }

    /** "S-O" */
    private static boolean isDoubleInitial(String word) {
        return word.length() == 3
                && word.charAt(1) == '-'
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(2));
    }

    private static double first(String word, Listed listed) {
        if (ADJECTIVES.contains(word)) {
            return -3;
        }
        if (isInitial(word)) {
            return word.length() == 1 ? 0.3 : 1.5;
        }
        int bearers = listed.bearers();
        if (bearers > 0) {
            double known = bearers >= 1000 ? 3 : bearers >= 100 ? 2.6 : 2;
            boolean rather = bearers < 2000 && listed.surnameBearers() > 10 * bearers;
            return rather ? 0 : known;
        }
        if (word.indexOf('-') > 0 && listed.given()) {
            return 3;
        }
        return listed.place() || COMMON_NOUN.end(word) ? -3 : listed.surname() ? -2 : -1.3;
    }

    private static double middle(String word, Listed listed) {
        if (isInitial(word)) {
            return 0.3;
        }
        if (listed.bearers() >= COMMONEST) {
            return 0.25;
        }
        return listed.given() || listed.surname() || listed.ending() ? 0.3 : -0.3;
    }

    private static double last(String word, Listed listed) {
        if (isInitial(word)) {
            return word.length() == 1 ? 0 : -1;
        }
        if (listed.surname()) {
            boolean rather = listed.surnameBearers() < 200 && listed.bearers() > 1500;
            return rather ? 0 : 2.5;
        }
        if (listed.place()) {
            return 1.5;
        }
        if (COMMON_NOUN.end(word) && !listed.ending()) {
            return -2;
        }
        if (listed.bearers() >= 150) {
            return listed.ending() ? 0.5 : -2;
        }
        return listed.ending() ? SURNAME : 0.7;
    }
}
