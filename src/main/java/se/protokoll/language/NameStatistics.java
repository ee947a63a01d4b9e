package se.protokoll.language;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people in Sweden bear a word as given name and as surname. Given names are Statistics Sweden's (SCB) of
 * 2020 with at least ten bearers; of the surnames only the commonest thousand have a count, those known from members of
 * the Riksdag are taken to have {@value #BEARERS_OF_LISTED_SURNAME} bearers, and most surnames are not listed at all.
 */
public final class NameStatistics {

    /** File of the models directory: name, bearers as given name, bearers as surname, separated by tabs. */
    static final String FILE = "person-names.tsv";

    static final int BEARERS_OF_LISTED_SURNAME = 300;

    private static final Bearers NOBODY = new Bearers(0, 0);

    private final Map<String, Bearers> names;

    private NameStatistics(Map<String, Bearers> names) {
        this.names = names;
    }

    /** Reads the list of a models directory. @throws UnusableModelException if it is missing or another version */
    public static NameStatistics of(ModelDirectory models) {
        return parse(new String(models.read(FILE), StandardCharsets.UTF_8));
    }

    static NameStatistics parse(String lines) {
        Map<String, Bearers> names = new HashMap<>();
        lines.lines().forEach(line -> {
            String[] fields = line.split("\t", -1);
            names.put(fields[0], new Bearers(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
        });
        return new NameStatistics(names);
    }

    /**
     * Bearers of a word, also where it is written in capitals throughout.
     *
     * @return zero bearers for words that are in neither list
     */
    public Bearers bearers(String word) {
        Bearers asWritten = names.get(word);
        if (asWritten != null) {
            return asWritten;
        }
        String capitalised = capitalised(word);
        return capitalised == null ? NOBODY : names.getOrDefault(capitalised, NOBODY);
    }

    /** The listed names with their bearers. */
    Map<String, Bearers> all() {
        return names;
    }

    /** "ANN-MARIE" as "Ann-Marie"; null for a word that is not all capitals. */
    static @Nullable String capitalised(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(1))) {
            return null;
        }
        StringBuilder result = new StringBuilder(word.length());
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return null;
            }
            result.append(first ? c : Character.toLowerCase(c));
            first = c == '-';
        }
        return result.toString();
    }

    /**
     * Bearers of one word.
     *
     * @param given people with this given name
     * @param surname people with this surname
     */
    public record Bearers(int given, int surname) {}
}
