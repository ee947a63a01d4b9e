package se.protokoll.language;

import java.util.Locale;

/** What a name is the name of. */
public enum NameType {
    PERSON,
    LOCATION,
    ORGANIZATION;

    /** As OpenNLP's Swedish and English models call it: "person". */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NameType of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The type that the corpora tag with PER, LOC or ORG. */
    static NameType ofTag(String tag) {
        return switch (tag) {
            case "PER" -> PERSON;
            case "LOC" -> LOCATION;
            case "ORG" -> ORGANIZATION;
            default -> throw new IllegalArgumentException("Names are tagged PER, LOC or ORG, not %s.".formatted(tag));
        };
    }
}
