package se.protokoll.registry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks words up in a short list in spite of the faults that text recognition makes. */
final class FaultyWords {

    /** Shorter words are too like each other for a letter to be wrong. */
    private static final int SHORTEST_WITH_FAULT = 6;

    private FaultyWords() {}

    /**
     * The value of a word: as it stands, with characters put right that text recognition takes for others (rn for m, 1
     * for l, 0 for o), in a long word also with marks lost or added (o for å) or with one letter wrong, missing or too many.
     * None where several values are as near: "tosdag" may be "tisdag" and "torsdag".
     *
     * @param key in lower case
     */
    static <T> Optional<T> find(Map<String, T> words, String key) {
        T exact = words.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        String likely = key.replace("rn", "m").replace('1', 'l').replace('0', 'o');
        if (words.containsKey(likely)) {
            return Optional.ofNullable(words.get(likely));
        }
        if (key.length() < SHORTEST_WITH_FAULT - 1) {
            return Optional.empty();
        }
        String folded = folded(likely);
        var alike = values(words, word -> folded(word).equals(folded));
        return only(alike.isEmpty() ? values(words, word -> differsByOne(word, likely)) : alike);
    }

    private static <T> Set<T> values(Map<String, T> words, Predicate<String> near) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().length() >= SHORTEST_WITH_FAULT && near.test(word.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> only(Set<T> values) {
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    /** Marks are what recognition gets wrong first, and so is whether there is an a or an o below. */
    private static String folded(String word) {
        return word.replace('å', 'a').replace('ä', 'a').replace('ö', 'a').replace('o', 'a');
    }

    /** Whether one letter of a word was exchanged, left out or put in. */
    private static boolean differsByOne(String word, String read) {
        int missing = word.length() - read.length();
        if (Math.abs(missing) > 1) {
            return false;
        }
        int at = 0;
        while (at < word.length() && at < read.length() && word.charAt(at) == read.charAt(at)) {
            at++;
        }
        int inWord = at + (missing < 0 ? 0 : 1);
        int inRead = at + (missing > 0 ? 0 : 1);
        return word.substring(Math.min(word.length(), inWord)).equals(read.substring(Math.min(read.length(), inRead)));
    }
}
