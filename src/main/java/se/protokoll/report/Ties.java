package se.protokoll.report;

import java.util.HashMap;
import java.util.Map;

/** Which of some keys belong together, directly or through others. */
final class Ties {

    private final Map<String, String> next = new HashMap<>();

    /** Says that two keys belong together; a key may be tied to itself. */
    void tie(String one, String other) {
        next.put(group(one), group(other));
    }

    /** One key of the group, the same for all of them until the next tie. */
    String group(String key) {
        String at = key;
        while (true) {
            String further = next.getOrDefault(at, at);
            if (further.equals(at)) {
                return at;
            }
            next.put(at, next.getOrDefault(further, further));
            at = further;
        }
    }
}
