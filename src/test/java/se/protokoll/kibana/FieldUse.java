package se.protokoll.kibana;

import java.util.Set;

/** What a panel does with a field, and which types of fields can be used so. Text can be shown and searched only. */
enum FieldUse {
    SHOWN(Set.of("keyword", "text", "boolean", "date", "short", "integer", "long", "float")),
    SEARCHED(SHOWN.types),
    SORTED(Set.of("keyword", "boolean", "date", "short", "integer", "long", "float")),
    COUNTED(SORTED.types),
    TERMS(Set.of("keyword", "boolean", "date", "short", "integer", "long")),
    CONTROL(Set.of("keyword", "boolean")),
    TIME(Set.of("date")),
    NUMBER(Set.of("short", "integer", "long", "float")),
    EXTREME(Set.of("date", "short", "integer", "long", "float"));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> types;

    FieldUse(Set<String> types) {
        this.types = types;
    }

    /** What a metric does with its field. */
    static FieldUse of(String operation) {
        return switch (operation) {
            case "count", "unique_count" -> COUNTED;
            case "min", "max" -> EXTREME;
            default -> NUMBER;
        };
    }

    boolean fits(String type) {
        return types.contains(type);
    }
}
