package se.protokoll.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Endings by which words of a kind are told, such as "-sson" for surnames; few of them end in the same letter. */
public final class WordEndings {

    private final Map<Character, List<String>> byLastLetter;

    private WordEndings(Stream<String> endings) {
        this.byLastLetter = endings.collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));
    }

    /** These endings, compared as they are written. */
    public static WordEndings of(String... endings) {
        return new WordEndings(Stream.of(endings));
    }

    /** Whether a word has one of the endings, or is nothing else. */
    public boolean end(String word) {
        return end(word, 0);
    }

    /**
     * Whether a word has one of the endings.
     *
     * @param stem least number of characters before the ending
     */
    public boolean end(String word, int stem) {
        if (word.isEmpty()) {
            return false;
        }
        for (String ending : byLastLetter.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (word.length() - ending.length() >= stem && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
