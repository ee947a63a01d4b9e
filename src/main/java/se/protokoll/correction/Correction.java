package se.protokoll.correction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.SpreadsheetFormula;

/**
 * One thing that somebody corrected.
 *
 * @param meeting id of the meeting
 * @param field what is corrected
 * @param person name on the attendance list as the program read it; empty where the field is not about somebody
 * @param value what is right; empty where the document says nothing
 * @param note why, or who says so; may be empty
 */
public record Correction(String meeting, CorrectionField field, String person, String value, String note) {

    private static final int LONGEST = 500;
    private static final Pattern MEETING = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,199}");

    public Correction {
        person = person.strip();
        value = value.strip();
        note = note.strip();
    }

    /** What is wrong with it, as a sentence in Swedish; null where nothing is. */
    public @Nullable String problem() {
        if (!MEETING.matcher(meeting).matches()) {
            return "”%s” är inget mötes nummer.".formatted(meeting);
        }
        for (String text : new String[] {person, value, note}) {
            if (text.length() > LONGEST) {
                return "Texten är längre än %d tecken.".formatted(LONGEST);
            }
            if (text.chars().anyMatch(Character::isISOControl)) {
                return "Texten har radbrytningar eller styrtecken.";
            }
            if (SpreadsheetFormula.opens(text)) {
                return "Texten börjar med %s, som kalkylprogram tar för en formel.".formatted(text.charAt(0));
            }
        }
        if (field.ofPerson() == person.isEmpty()) {
            return field.ofPerson()
                    ? "Fältet %s kräver en person.".formatted(field.key())
                    : "Fältet %s gäller ingen person.".formatted(field.key());
        }
        return field.problem(value);
    }
}
