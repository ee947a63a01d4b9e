package se.protokoll.evaluation;

import java.util.Collection;

/** In what way an entry disagrees with the gold annotation of the same document. */
public enum Cause {
    /** The gold has it and nothing like it was found. */
    MISSING("saknas"),
    /** It was found and the gold has nothing like it. */
    SUPERFLUOUS("hör inte dit"),
    /** The same person, item or field has another value. */
    OTHER_VALUE("annat värde"),
    /** It begins or ends elsewhere, or is spelt otherwise. */
    OTHER_EXTENT("annan avgränsning");

    private static final double ALIKE = 0.4;

    private final String swedish;

    Cause(String swedish) {
        this.swedish = swedish;
    }

    /** The cause in a few Swedish words. */
    public String swedish() {
        return swedish;
    }

    /**
     * The cause of one mistake.
     *
     * @param entry the entry that was missed or is extra
     * @param others the mistakes of the other sort in the same document and measure
     * @param alone what it is where none of those is like it
     */
    static Cause of(String entry, Collection<String> others, Cause alone) {
        if (others.stream().anyMatch(other -> key(other).equals(key(entry)))) {
            return OTHER_VALUE;
        }
        var words = Folding.words(entry);
        return others.stream()
                        .map(Folding::words)
                        .anyMatch(other -> WordOverlap.ratio(words, other) >= ALIKE
                                || other.containsAll(words)
                                || words.containsAll(other))
                ? OTHER_EXTENT
                : alone;
    }

    /** Whom or what the entry is about. */
    private static String key(String entry) {
        int bar = entry.indexOf(" | ");
        return bar < 0 ? entry : entry.substring(0, bar);
    }
}
