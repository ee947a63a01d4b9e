package se.protokoll.node;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Makes another word of a word and remembers what came out: most words of a text are few and return, and matching and
 * stemming took a third of all indexing. Thread-safe.
 */
final class WordReplacement {

    /** More would cost memory for words that hardly return. A power of two. */
    private static final int REMEMBERED = 1 << 14;

    private final UnaryOperator<String> change;
    private final Map<WordReplacement, WordReplacement> followed = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable Replaced> memory = new AtomicReferenceArray<>(REMEMBERED);

    private WordReplacement(UnaryOperator<String> change) {
        this.change = change;
    }

    /**
     * Replaces what a pattern finds, as {@link org.apache.lucene.analysis.pattern.PatternReplaceFilter} does.
     *
     * @param by with the pattern's groups as {@code $1}
     * @param all whether every place is replaced, or only the first
     */
    static WordReplacement of(Pattern pattern, String by, boolean all) {
        return new WordReplacement(word -> {
            var matcher = pattern.matcher(word);
            if (!matcher.find()) {
                return word;
            }
            return all ? matcher.replaceAll(by) : matcher.replaceFirst(by);
        });
    }

    /** Swedish stems, as {@link org.apache.lucene.analysis.snowball.SnowballFilter} makes them. */
    static WordReplacement byStem() {
        return new WordReplacement(word -> {
            // Keeps its word in itself, so that threads cannot share one.
            var stemmer = new SwedishStemmer();
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        });
    }

    /** This and another upon it, with one memory for both; the same each time. */
    WordReplacement then(WordReplacement next) {
        return followed.computeIfAbsent(
                next, same -> new WordReplacement(word -> next.change.apply(change.apply(word))));
    }

    /** What comes out for the first characters of a buffer; null where the word stays as it is. */
    @Nullable
    String of(char[] buffer, int length) {
        int place = place(buffer, length);
        Replaced last = memory.getAcquire(place);
        if (last == null || !last.isOf(buffer, length)) {
            last = replace(new String(buffer, 0, length));
            memory.setRelease(place, last);
        }
        return last.result();
    }

    private static int place(char[] buffer, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return (hash ^ hash >>> 13) & (REMEMBERED - 1);
    }

    private Replaced replace(String word) {
        String changed = change.apply(word);
        return new Replaced(word, changed.equals(word) ? null : changed);
    }

    private record Replaced(String word, @Nullable String result) {

        boolean isOf(char[] buffer, int length) {
            if (word.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (word.charAt(i) != buffer[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
