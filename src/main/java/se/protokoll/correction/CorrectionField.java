package se.protokoll.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.registry.Municipalities;

/** What can be corrected. */
public enum CorrectionField {
    BODY(false),
    MUNICIPALITY(false),
    DATE(false),
    START(false),
    END(false),
    PLACE(false),
    NEXT(false),
    PERSON_NAME(true),
    PERSON_AFFILIATION(true),
    PERSON_MUNICIPALITY(true),
    PERSON_PARTY(true),
    PERSON_PRESENCE(true),
    /** Takes somebody off the attendance list. */
    PERSON_REMOVE(true);

    /** As the pages say it, and as the index does. */
    private static final Map<String, Presence> PRESENCES = Map.of(
            "närvarande", Presence.PRESENT,
            "present", Presence.PRESENT,
            "delvis närvarande", Presence.PARTIAL,
            "delvis", Presence.PARTIAL,
            "partial", Presence.PARTIAL,
            "frånvarande", Presence.ABSENT,
            "absent", Presence.ABSENT);

    private final boolean ofPerson;

    CorrectionField(boolean ofPerson) {
        this.ofPerson = ofPerson;
    }

    /** Its name in the file and on the page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about somebody on the attendance list. */
    public boolean ofPerson() {
        return ofPerson;
    }

    /** The field of that name. */
    public static Optional<CorrectionField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** What is wrong with a value of the field, as a sentence in Swedish; null where nothing is. */
    @Nullable
    String problem(String value) {
        return switch (this) {
            case DATE, NEXT ->
                value.isEmpty() || day(value)
                        ? null
                        : "”%s” är inget datum. Skriv år-månad-dag, som 2018-02-14.".formatted(value);
            case START, END ->
                value.isEmpty() || hour(value)
                        ? null
                        : "”%s” är inget klockslag. Skriv timme:minut, som 09:30.".formatted(value);
            case MUNICIPALITY, PERSON_MUNICIPALITY ->
                value.isEmpty() || municipality(value).isPresent()
                        ? null
                        : "Det finns ingen kommun som heter ”%s”.".formatted(value);
            case PERSON_PRESENCE ->
                presence(value).isPresent()
                        ? null
                        : "Närvaro ska vara närvarande, delvis närvarande eller frånvarande, inte ”%s”."
                                .formatted(value);
            case PERSON_NAME ->
                value.isEmpty() ? "Namnet saknas. Den som inte ska stå på listan tas bort med person_remove." : null;
            case PERSON_REMOVE -> value.isEmpty() ? null : "person_remove har inget värde.";
            case BODY, PLACE, PERSON_AFFILIATION, PERSON_PARTY -> null;
        };
    }

    static Optional<Municipality> municipality(String nameOrCode) {
        return Municipalities.swedish()
                .byCode(nameOrCode)
                .or(() -> Municipalities.swedish().byPlainName(nameOrCode))
                .map(facts -> new Municipality(facts.code(), facts.name()));
    }

    static Optional<Presence> presence(String value) {
        return Optional.ofNullable(PRESENCES.get(value.toLowerCase(Locale.ROOT)));
    }

    private static boolean day(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean hour(String value) {
        try {
            LocalTime.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
