package se.protokoll.extract.decisions;

import java.util.List;
import java.util.Set;

/** The finite verb of a sentence and its tense, told by endings: roughly, as clues for a classifier. */
final class SwedishVerb {

    /** The tense of a clause that begins with "att". */
    static final String INFINITIVE = "infinitive";

    private static final Set<String> AUXILIARIES = Set.of(
            "är", "har", "hade", "var", "ska", "skall", "kan", "bör", "kommer", "får", "fick", "ges", "gavs", "blir");

    private static final List<String> PAST =
            List.of("ade", "dde", "tte", "nde", "lde", "rde", "te", "öt", "og", "ick", "av");

    private static final List<String> PAST_PASSIVE =
            List.of("ades", "ddes", "ttes", "ndes", "ldes", "rdes", "stes", "öts", "ogs", "avs");

    private static final List<String> PASSIVE = List.of("as", "es", "ts", "ås");

    private static final List<String> PRESENT = List.of("ar", "er");

    /** Nouns in the plural, months and prepositions end as verbs do. */
    private static final List<String> NOT_PRESENT =
            List.of("ningar", "eller", "efter", "under", "över", "inter", "tober", "ember", "heter");

    private static final int SHORTEST = 4;

    private SwedishVerb() {}

    /**
     * The place of the verb between two places of a sentence; -1 where none is.
     *
     * @param opening the place of the first word
     */
    static int place(List<String> words, int opening, int to) {
        for (int i = opening; i < Math.min(to, words.size()); i++) {
            if (!tense(words, i, opening).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The tense of the word at a place; empty if it is no verb. */
    static String tense(List<String> words, int at, int opening) {
        String word = words.get(at);
        boolean first = at == opening;
        if (first && word.equalsIgnoreCase("att")) {
            return INFINITIVE;
        }
        if (!first && !Character.isLowerCase(word.charAt(0))) {
            return "";
        }
        if (AUXILIARIES.contains(word)) {
            return "auxiliary";
        }
        if (word.length() < SHORTEST) {
            return "";
        }
        if (ends(word, PAST_PASSIVE)) {
            return "past-passive";
        }
        if (ends(word, PAST)) {
            return "past";
        }
        if (first) {
            return "";
        }
        if (ends(word, PASSIVE)) {
            return "passive";
        }
        return ends(word, PRESENT) && !ends(word, NOT_PRESENT) ? "present" : "";
    }

    private static boolean ends(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
