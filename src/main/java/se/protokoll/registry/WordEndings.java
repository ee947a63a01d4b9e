package se.protokoll.registry;

import java.util.Set;

/** Endings by which words of a kind are told, such as "-sson" for surnames; looking them up does not depend on how many. */
public final class WordEndings {

    private final Set<String> endings;
    private final int shortest;
    private final int longest;

    private WordEndings(Set<String> endings) {
        this.endings = endings;
        this.shortest = endings.stream().mapToInt(String::length).min().orElse(0);
        this.longest = endings.stream().mapToInt(String::length).max().orElse(-1);
    }

    /** These endings, compared as they are written. */
    public static WordEndings of(String... endings) {
        return new WordEndings(Set.of(endings));
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
        for (int length = shortest; length <= Math.min(longest, word.length() - stem); length++) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
