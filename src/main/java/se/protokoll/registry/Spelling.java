package se.protokoll.registry;

import java.util.Map;
import java.util.Optional;

/** Looks words up in a short list in spite of the faults that text recognition makes. */
final class Spelling {

    /** Shorter words are too like each other for a letter to be wrong. */
    private static final int SHORTEST_WITH_FAULT = 6;

    private Spelling() {}

    /**
     * The value of a word: as it stands, with characters put right that text recognition takes for others (rn for m, 1
     * for l, 0 for o, å for a), or with one letter wrong or missing in a long word.
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
        for (Map.Entry<String, T> word : words.entrySet()) {
            if (word.getKey().length() >= SHORTEST_WITH_FAULT && differsByOne(word.getKey(), likely)) {
                return Optional.of(word.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether one letter of a word was exchanged or left out. */
    private static boolean differsByOne(String word, String read) {
        int missing = word.length() - read.length();
        if (missing < 0 || missing > 1) {
            return false;
        }
        int at = 0;
        while (at < read.length() && word.charAt(at) == read.charAt(at)) {
            at++;
        }
        return word.substring(Math.min(word.length(), at + 1))
                .equals(read.substring(Math.min(read.length(), at + 1 - missing)));
    }
}
