package se.protokoll.extract.attendance;

import java.util.Set;

/**
 * How the list calls those who sign: by given names only, with a surname, or with letters that a scan has read
 * otherwise.
 */
final class ListedNames {

    private ListedNames() {}

    /**
     * How the list calls somebody who signs with a surname where it has given names only, or whose name it has misread; the
     * name itself else.
     *
     * @param name as it is compared, see {@link AttendanceList#key}
     * @param listed the names on the list, as they are compared
     */
    static String of(String name, Set<String> listed) {
        if (listed.contains(name)) {
            return name;
        }
        int blank = name.indexOf(' ');
        if (blank > 0 && listed.contains(name.substring(0, blank))) {
            return name.substring(0, blank);
        }
        return listed.stream()
                .filter(other ->
                        other.length() == name.length() && folded(other).equals(folded(name)))
                .findFirst()
                .orElse(name);
    }

    /** Who on the list has the given name that somebody signs with, where nobody else has; the name itself else. */
    static String bearer(String name, Set<String> listed) {
        var bearers = listed.stream()
                .filter(other -> name.indexOf(' ') < 0 && other.startsWith(name + " "))
                .toList();
        return bearers.size() == 1 && !listed.contains(name) ? bearers.getFirst() : name;
    }

    /** "Maqnus" for "Magnus", "Maiin" for "Malin": letters that a scan takes for each other. */
    private static String folded(String name) {
        return name.replace('q', 'g').replace('1', 'i').replace('l', 'i').replace('0', 'o');
    }
}
