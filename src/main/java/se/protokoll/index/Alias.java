package se.protokoll.index;

/** The four indices, by the alias under which they are read and written. */
public enum Alias {
    /** One row per meeting. */
    MEETINGS("protokoll-meetings", "meetings.json"),
    /** One row per agenda item, and per stretch of text outside items. */
    ITEMS("protokoll-items", "items.json"),
    /** One row per person on the attendance list of a meeting. */
    ATTENDANCE("protokoll-attendance", "attendance.json"),
    /** One row per decision. */
    DECISIONS("protokoll-decisions", "decisions.json");

    private final String alias;
    private final String template;

    Alias(String alias, String template) {
        this.alias = alias;
        this.template = template;
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
