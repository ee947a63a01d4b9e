package se.protokoll.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.protokoll.language.NameStatistics.Bearers;

/**
 * The word lists that the name finder knows words by: classes of words, names of people, of places and of the world.
 */
final class Lexicon {

    /** Word, tab, number of its class. */
    static final String CLUSTERS = "clusters.tsv";
    /** Name, tab, kind of place. */
    static final String PLACES = "places.tsv";

    private static final int LONGEST_AFFIX = 4;
    private static final int SHORTEST_HEAD = 4;
    /** Longer words come from damaged texts, and looking for a head takes time that grows with the square. */
    private static final int LONGEST_COMPOUND = 60;

    private static final List<Trait> PREFIXES = List.of(Trait.PREFIX_1, Trait.PREFIX_2, Trait.PREFIX_3, Trait.PREFIX_4);
    private static final List<Trait> SUFFIXES = List.of(Trait.SUFFIX_1, Trait.SUFFIX_2, Trait.SUFFIX_3, Trait.SUFFIX_4);
    private static final List<String> SURNAME_ENDINGS = List.of(
            "sson", "berg", "ström", "qvist", "kvist", "quist", "gren", "lund", "man", "ell", "én", "stedt", "ling",
            "stad", "dahl", "dal", "blad", "lin", "mark", "holm", "borg", "ius", "sky", "ic", "ov", "sen", "son");

    private final Map<String, String> clusters;
    private final Map<String, String> places;
    private final NameStatistics names;
    private final WorldNames world;

    /** Reads the lists that are not given. @throws UnusableModelException if one is missing or another version */
    Lexicon(ModelDirectory models, NameStatistics names, WorldNames world) {
        this.clusters = table(models, CLUSTERS);
        this.places = table(models, PLACES);
        this.names = names;
        this.world = world;
    }

    WorldNames world() {
        return world;
    }

    /**
     * Returns the words of a sentence with what they are to each other.
     *
     * @param known words that were asked for before, by their form; the others are added
     */
    List<Word> words(List<String> forms, Map<String, Word> known) {
        List<Word> words = new ArrayList<>();
        @Nullable String[] phrases = world.phrases(forms);
        for (int i = 0; i < phrases.length; i++) {
            Word word = known.computeIfAbsent(forms.get(i), this::word);
            String phrase = phrases[i];
            words.add(phrase == null ? word : word.with(Trait.WORLD_PHRASE, phrase));
        }
        return words;
    }

    private static Map<String, String> table(ModelDirectory models, String file) {
        Map<String, String> table = new HashMap<>();
        new String(models.read(file), StandardCharsets.UTF_8).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            table.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return table;
    }

    Word word(String form) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        String lower = form.toLowerCase(Locale.ROOT);
        String zeroed = zeroed(form);
        String cluster = clusters.get(zeroed);
        String lowerCluster = clusters.get(zeroed(lower));
        boolean capital = Character.isUpperCase(form.charAt(0));
        String shape = shape(form);
        String listed = listed(form);
        String lowered = !capital ? "l" : lowerCluster == null ? "n" : "y";
        String ending = capital ? surnameEnding(lower) : "-";
        String named = capital ? world.kinds(form) : "-";
        String head = head(lower);
        traits.put(Trait.WORD, zeroed(lower));
        traits.put(Trait.SHAPE, shape);
        traits.put(Trait.CLUSTER, cluster != null ? cluster : lowerCluster != null ? "l" + lowerCluster : "?");
        traits.put(Trait.LOWER, lowered);
        traits.put(Trait.SHAPE_LOWER, shape + lowered);
        traits.put(Trait.LISTED, listed);
        traits.put(Trait.LISTED_ENDING, capital ? listed + ending : "-");
        traits.put(Trait.WORLD, named);
        traits.put(Trait.EDGE, "-");
        if (head != null) {
            traits.put(Trait.HEAD, (capital ? "X" : "x") + head);
        }
        if (capital) {
            traits.put(Trait.SURNAME_ENDING, ending);
            traits.put(Trait.LISTED_LOWER, listed + lowered);
            traits.put(Trait.WORLD_LOWER, named + lowered);
            traits.put(Trait.WORLD_LISTED, named + listed);
            if (lowerCluster != null) {
                traits.put(Trait.LOWER_CLUSTER, lowerCluster);
            }
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            traits.put(Trait.AFTER_HYPHEN, lower.substring(hyphen));
        }
        for (int length = 1; length <= LONGEST_AFFIX && length < lower.length(); length++) {
            traits.put(PREFIXES.get(length - 1), form.substring(0, length));
            traits.put(SUFFIXES.get(length - 1), lower.substring(lower.length() - length));
        }
        return new Word(traits);
    }

    /** The class of the longest word that the word ends with behind at least two letters; null if it ends with none. */
    private @Nullable String head(String lower) {
        if (lower.length() > LONGEST_COMPOUND) {
            return null;
        }
        for (int start = 2; start <= lower.length() - SHORTEST_HEAD; start++) {
            String cluster = clusters.get(lower.substring(start));
            if (cluster != null) {
                return cluster;
            }
        }
        return null;
    }

    private static String zeroed(String form) {
        StringBuilder zeroed = new StringBuilder(form);
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= '0' && form.charAt(i) <= '9') {
                zeroed.setCharAt(i, '0');
            }
        }
        return zeroed.toString();
    }

    /** "Xxx-Xx" for "Ann-Li": no kind of character more than twice in a row. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private String listed(String form) {
        String word = Objects.requireNonNullElse(NameStatistics.capitalised(form), form);
        String basic = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        Bearers bearers = names.bearers(word);
        if (isNobody(bearers)) {
            bearers = names.bearers(basic);
        }
        int given = magnitude(bearers.given());
        int surname = magnitude(bearers.surname());
        int hyphen = word.indexOf('-');
        if (isNobody(bearers) && hyphen > 0) {
            Bearers first = names.bearers(word.substring(0, hyphen));
            given = Math.min(1, first.given());
            surname = Math.min(1, first.surname());
        }
        String place = places.getOrDefault(word, places.get(basic));
        return given == 0 && surname == 0 && place == null ? "-" : given + "" + surname + (place == null ? "" : place);
    }

    private static boolean isNobody(Bearers bearers) {
        return bearers.given() == 0 && bearers.surname() == 0;
    }

    private static int magnitude(int bearers) {
        return bearers == 0 ? 0 : bearers < 100 ? 1 : bearers < 1000 ? 2 : bearers < 10000 ? 3 : 4;
    }

    private static String surnameEnding(String lower) {
        String basic = lower.length() > 5 && lower.endsWith("s") && !lower.endsWith("us")
                ? lower.substring(0, lower.length() - 1)
                : lower;
        String genitive = ending(basic);
        String ending = genitive == null ? ending(lower) : genitive;
        return ending == null ? "-" : ending;
    }

    private static @Nullable String ending(String word) {
        for (String ending : SURNAME_ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                return ending;
            }
        }
        return null;
    }
}
