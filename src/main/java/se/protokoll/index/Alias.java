package se.protokoll.index;

import java.util.List;

/** The indices, by the alias under which they are read and written. */
public enum Alias {
    /** One row per meeting. */
    MEETINGS("protokoll-meetings", "meetings.json"),
    /** One row per agenda item, and per stretch of text outside items. */
    ITEMS("protokoll-items", "items.json"),
    /** One row per person on the attendance list of a meeting. */
    ATTENDANCE("protokoll-attendance", "attendance.json"),
    /** One row per decision. */
    DECISIONS("protokoll-decisions", "decisions.json"),
    /** For each meeting that is or ever was indexed, when that last changed. Holds nothing that was read. */
    CHANGES("protokoll-changes", "changes.json");

    private final String alias;
    private final String template;

    Alias(String alias, String template) {
        this.alias = alias;
        this.template = template;
    }

    /** The indices with what was read from minutes. */
    public static List<Alias> ofContent() {
        return List.of(MEETINGS, ITEMS, ATTENDANCE, DECISIONS);
    }

    /** The name to search and write, such as {@code protokoll-items}. */
    public String alias() {
        return alias;
    }

    /** Name of the resource with the index template. */
    String template() {
        return template;
    }

    /** The index behind the alias at a version of the templates, such as {@code protokoll-items-v2}. */
    String index(int version) {
        return alias + "-v" + version;
    }
}
