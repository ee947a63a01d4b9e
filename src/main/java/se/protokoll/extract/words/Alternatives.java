package se.protokoll.extract.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes long lists of words as patterns that fail fast. Java tries the alternatives of a pattern one after the other at
 * every place; sorted by their first letters, one look decides for most places that none can begin there.
 */
public final class Alternatives {

    /** These do not stand for themselves. */
    private static final String SIGNS = "\\^$.|?*+()[]{}";

    private Alternatives() {}

    /**
     * The same alternatives by first letter. Which one matches does not change: two that begin alike keep their order.
     *
     * @param alternatives parted by vertical bars; each begins with a letter, which is not optional
     * @return a group
     */
    public static String byFirstLetter(String alternatives) {
        Map<Character, List<String>> rests = new LinkedHashMap<>();
        for (String alternative : split(alternatives)) {
            char first = alternative.charAt(0);
            if (!Character.isLetter(first)) {
                throw new IllegalArgumentException("The alternative does not begin with a letter: " + alternative);
            }
            rests.computeIfAbsent(first, any -> new ArrayList<>()).add(alternative.substring(1));
        }
        var letters = new StringBuilder();
        var groups = new ArrayList<String>();
        rests.forEach((first, endings) -> {
            letters.append(Character.toLowerCase(first)).append(Character.toUpperCase(first));
            groups.add(first + "(?:" + String.join("|", endings) + ")");
        });
        return "(?=(?-iu:[" + letters + "]))(?:" + String.join("|", groups) + ")";
    }

    /**
     * What the alternatives begin with, as far as it is the same for all that one of them matches: "läg(?:ger|ga)" begins
     * with "läg", "utsågo?" with "utsåg".
     *
     * @param alternatives parted by vertical bars; each begins with a letter, which is not optional
     */
    public static List<String> beginnings(String alternatives) {
        return split(alternatives).stream().map(Alternatives::beginning).toList();
    }

    private static String beginning(String alternative) {
        int end = 0;
        while (end < alternative.length() && SIGNS.indexOf(alternative.charAt(end)) < 0) {
            end++;
        }
        boolean optional = end < alternative.length() && "?*{".indexOf(alternative.charAt(end)) >= 0;
        String beginning = alternative.substring(0, optional ? end - 1 : end);
        if (beginning.isEmpty()) {
            throw new IllegalArgumentException("The alternative does not begin with a letter: " + alternative);
        }
        return beginning;
    }

    /** The parts between the bars that stand in no bracket. */
    private static List<String> split(String alternatives) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < alternatives.length(); i++) {
            char c = alternatives.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(alternatives.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(alternatives.substring(start));
        return parts;
    }
}
