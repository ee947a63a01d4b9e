package se.protokoll.evaluation;

import static se.protokoll.evaluation.Entries.text;
import static se.protokoll.evaluation.Folding.fold;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is compared about somebody on an attendance list, beside the name. */
enum PersonDetail {
    NOTHING,
    PRESENCE,
    MUNICIPALITY,
    PARTY,
    AFFILIATION;

    /** Name and detail as one entry. */
    String entry(JsonNode person) {
        return fold(text(person, "name")) + " | " + value(person);
    }

    private @Nullable String value(JsonNode person) {
        return switch (this) {
            case NOTHING -> "";
            case PRESENCE -> text(person, "presence");
            case MUNICIPALITY -> Folding.municipality(text(person, "municipality"));
            case PARTY -> fold(text(person, "party"));
            case AFFILIATION -> fold(text(person, "affiliation"));
        };
    }
}
