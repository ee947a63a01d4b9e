package se.protokoll.node;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what a pattern finds in a word, as {@link org.apache.lucene.analysis.pattern.PatternReplaceFilter} does, and
 * remembers what came out: most words of a text are few and return, and matching took a fifth of all indexing.
 * Thread-safe.
 */
final class WordReplacement {

    /** More would cost memory for words that hardly return. A power of two. */
    private static final int REMEMBERED = 1 << 13;

    private final Pattern pattern;
    private final String replacement;
    private final boolean all;
    private final AtomicReferenceArray<@Nullable Replaced> memory = new AtomicReferenceArray<>(REMEMBERED);

    /**
     * Defines it.
     *
     * @param replacement with the pattern's groups as {@code $1}
     * @param all whether every place is replaced, or only the first
     */
    WordReplacement(Pattern pattern, String replacement, boolean all) {
        this.pattern = pattern;
        this.replacement = replacement;
        this.all = all;
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
        var matcher = pattern.matcher(word);
        if (!matcher.find()) {
            return new Replaced(word, null);
        }
        return new Replaced(word, all ? matcher.replaceAll(replacement) : matcher.replaceFirst(replacement));
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
