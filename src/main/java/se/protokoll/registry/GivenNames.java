package se.protokoll.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Given names that people in Sweden go by (tilltalsnamn), with how many bear them.
 *
 * <p>Source: Statistics Sweden (SCB), 31 December 2020, names with at least ten bearers.
 */
public final class GivenNames {

    /** Nobody's name is longer; what is comes from a damaged text. */
    private static final int LONGEST = 100;

    private static final int COMMON = 50;

    private static final int WELL_KNOWN = 100;

    private static final class Lazy {
        private static final GivenNames SWEDISH = new GivenNames(Table.read("given-names.tsv"));
    }

    private final Map<String, Integer> bearers;

    private GivenNames(Table table) {
        List<String[]> rows = table.rows();
        bearers = HashMap.newHashMap(rows.size());
        for (String[] row : rows) {
            bearers.put(Words.key(row[0]), Integer.parseInt(row[1]) + Integer.parseInt(row[2]));
        }
    }

    /** The list, read at the first call and kept. */
    public static GivenNames swedish() {
        return Lazy.SWEDISH;
    }

    /**
     * Whether the name is on the list, or is a double name ("Karl-Gustav", "Inga Maj") whose parts are.
     *
     * @param name in any case
     */
    public boolean contains(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        if (bearers.containsKey(Words.key(name))) {
            return true;
        }
        int joint = Math.max(name.indexOf('-'), name.indexOf(' '));
        return joint > 0 && contains(name.substring(0, joint)) && contains(name.substring(joint + 1));
    }

    /**
     * How many go by exactly this name.
     *
     * @param name in any case
     * @return 0 if it is not on the list, which also holds for double names borne by fewer than ten
     */
    public int bearers(String name) {
        return bearers.getOrDefault(Words.key(name), 0);
    }

    /** Whether so many go by exactly this name that it is taken for one where something else hardly can be meant. */
    public boolean isCommon(String name) {
        return bearers(name) > COMMON;
    }

    /** Whether so many go by exactly this name that nobody takes it for anything else. */
    public boolean isWellKnown(String name) {
        return bearers(name) >= WELL_KNOWN;
    }
}
