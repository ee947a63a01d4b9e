package se.protokoll.language;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names from all over the world and what they name: given names (G), surnames (S), well-known people (P), cities (c),
 * countries, regions, islands and mountains (r), waters (w), organisations (o). A name can name several things: "Gr".
 */
final class WorldNames {

    /** Name, tab, what it names. */
    static final String FILE = "world-names.tsv";

    private final Map<String, String> kinds = HashMap.newHashMap(60_000);
    /** First words of names of several, and the most words such a name has. */
    private final Map<String, Integer> longest = new HashMap<>();

    private WorldNames() {}

    /** Reads the list of a models directory. @throws UnusableModelException if it is missing or another version */
    static WorldNames of(ModelDirectory models) {
        WorldNames names = new WorldNames();
        String lines = new String(models.read(FILE), StandardCharsets.UTF_8);
        Map<String, String> known = new HashMap<>();
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            int tab = lines.indexOf('\t', start);
            String kinds = lines.substring(tab + 1, end);
            names.add(lines.substring(start, tab), Objects.requireNonNullElse(known.putIfAbsent(kinds, kinds), kinds));
            start = end + 1;
        }
        return names;
    }

    private void add(String name, String kind) {
        kinds.put(name, kind);
        int space = name.indexOf(' ');
        if (space > 0) {
            int words = 2;
            for (int next = name.indexOf(' ', space + 1); next > 0; next = name.indexOf(' ', next + 1)) {
                words++;
            }
            String first = name.substring(0, space);
            longest.put(first, Math.max(words, longest.getOrDefault(first, 0)));
        }
    }

    /** The names of one kind, of three letters or more, in the order of the alphabet. */
    List<String> ofKind(char kind) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 2 && entry.getValue().indexOf(kind) >= 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Returns what a word names, in the genitive too and in capitals throughout; "-" if it is on no list. */
    String kinds(String word) {
        String capitalised = Objects.requireNonNullElse(NameStatistics.capitalised(word), word);
        String found = kinds.containsKey(word) ? kinds.get(word) : inGenitive(capitalised);
        return found == null ? "-" : found;
    }

    private @Nullable String inGenitive(String name) {
        String found = kinds.get(name);
        if (found == null && name.endsWith("s")) {
            int colon = name.endsWith(":s") ? 1 : 0;
            found = kinds.get(name.substring(0, name.length() - 1 - colon));
        }
        return found;
    }

    /**
     * Finds names of several words, the longest first.
     *
     * @return for each token what the name that it is part of names, with B for its first token, L for its last and I for
     *     those between, "cB" for "New" in "New York"; null for all others
     */
    @Nullable
    String[] phrases(List<String> tokens) {
        @Nullable String[] phrases = new String[tokens.size()];
        for (int start = 0; start < phrases.length; start++) {
            int most = Math.min(longest.getOrDefault(tokens.get(start), 0), phrases.length - start);
            for (int size = most; size > 1; size--) {
                String found = inGenitive(String.join(" ", tokens.subList(start, start + size)));
                if (found != null) {
                    for (int i = 0; i < size; i++) {
                        phrases[start + i] = found + (i == 0 ? 'B' : i == size - 1 ? 'L' : 'I');
                    }
                    start += size - 1;
                    break;
                }
            }
        }
        return phrases;
    }
}
