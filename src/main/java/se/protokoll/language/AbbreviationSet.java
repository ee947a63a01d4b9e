package se.protokoll.language;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import opennlp.tools.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/** The abbreviations of a sentence model, with or without regard to case as the model has them. */
final class AbbreviationSet extends AbstractSet<String> {

    private final Set<String> keys = new HashSet<>();
    private final boolean caseSensitive;
    private final int longest;

    /** @param dictionary null where the model has none */
    AbbreviationSet(@Nullable Dictionary dictionary) {
        caseSensitive = dictionary != null && dictionary.isCaseSensitive();
        if (dictionary != null) {
            dictionary.forEach(entry -> keys.add(key(entry.getToken(0))));
        }
        longest = keys.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Letters of the longest one. */
    int longest() {
        return longest;
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String letters && letters.length() <= longest && keys.contains(key(letters));
    }

    @Override
    public Iterator<String> iterator() {
        return keys.iterator();
    }

    @Override
    public int size() {
        return keys.size();
    }

    private String key(String word) {
        if (caseSensitive) {
            return word;
        }
        var key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            key.append(Character.toLowerCase(word.charAt(i)));
        }
        return key.toString();
    }
}
