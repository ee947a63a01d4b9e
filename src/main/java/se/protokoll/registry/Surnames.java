package se.protokoll.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Surnames known from Sweden, and the endings by which one not on the list is recognised. Most of the country's
 * surnames are not on the list, so its silence says little.
 *
 * <p>Sources: Statistics Sweden (SCB) for the commonest with their bearers; the names of members of the Riksdag since
 * 1867 (SWERIK) for the rest, whose bearers are not known.
 */
public final class Surnames {

    /** Endings of names made of words from nature, of soldiers' and of learned names. */
    private static final WordEndings ENDINGS = WordEndings.of(
            "berg", "bergh", "blad", "borg", "brandt", "burg", "crona", "dahl", "dal", "elin", "elius", "enius", "falk",
            "feldt", "felt", "fors", "fält", "grahn", "gran", "gren", "gård", "hage", "hagen", "hammar", "hamn", "heim",
            "hielm", "hjelm", "holm", "hult", "ing", "inius", "ić", "krantz", "krona", "kvist", "lind", "lindh", "ling",
            "lund", "löf", "löv", "löw", "man", "mann", "mark", "myr", "nen", "näs", "nér", "ovic", "ović", "quist",
            "qvist", "rand", "rin", "roos", "rup", "ryd", "rydh", "sand", "sdotter", "sen", "sjö", "skiöld", "skog",
            "sköld", "sson", "stad", "stedt", "stein", "sten", "strand", "strandh", "stråle", "ström", "svärd", "swärd",
            "sén", "torp", "vall", "vik", "wall", "wik", "äng", "åker", "ås", "éen", "én");

    private static final int SHORTEST_STEM = 2;

    /** Nobody's name is longer; what is comes from a damaged text. */
    private static final int LONGEST = 100;

    private static final class Lazy {
        private static final Surnames SWEDISH = new Surnames(Table.read("surnames.tsv"));
    }

    private final Map<String, Integer> bearers;

    private Surnames(Table table) {
        List<String[]> rows = table.rows();
        bearers = HashMap.newHashMap(rows.size());
        for (String[] row : rows) {
            bearers.put(Words.key(row[0]), row[1].isEmpty() ? 0 : Integer.parseInt(row[1]));
        }
    }

    /** The list, read at the first call and kept. */
    public static Surnames swedish() {
        return Lazy.SWEDISH;
    }

    /**
     * Whether the name is on the list, or is a double name ("Berg-Lind") whose parts are.
     *
     * @param name in any case, without particle
     */
    public boolean contains(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        if (bearers.containsKey(Words.key(name))) {
            return true;
        }
        int hyphen = name.indexOf('-');
        return hyphen > 0 && contains(name.substring(0, hyphen)) && contains(name.substring(hyphen + 1));
    }

    /**
     * How many bear the name.
     *
     * @param name in any case
     * @return 0 if it is not on the list or its number of bearers is not known
     */
    public int bearers(String name) {
        return bearers.getOrDefault(Words.key(name), 0);
    }

    /** Whether the name is on the list or has the ending of a Swedish or Nordic surname ("-sson", "-qvist", "-én"). */
    public boolean isLikely(String name) {
        return contains(name) || hasSurnameEnding(name);
    }

    /**
     * Whether a word ends as surnames do, with at least two letters before the ending. Many common words and places do
     * so too.
     */
    public boolean hasSurnameEnding(String word) {
        return ENDINGS.end(Words.key(word), SHORTEST_STEM);
    }
}
