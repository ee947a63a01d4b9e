package se.protokoll.extract.attendance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokoll.minutes.Attendance;

/**
 * Tells from the words around a name who was chosen to adjust the minutes: "Anna Ek och Bo Lind valdes att justera
 * protokollet", "att utse Eva Ros till justerare".
 */
final class ToldAdjuster {

    private static final String OTHER = "(?:(?:,|\\s+och|\\s+samt)\\s+\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){1,2}"
            + NamedInText.AFFILIATION + ")";

    private static final String ADJUSTER =
            "(?:protokolls?)?(?:justerare|justeringsm[aä]n|justeringsperson(?:er)?)(?!\\p{L})";

    private static final String TO_ADJUST = "(?:till\\s+" + ADJUSTER + "|att\\s+(?:\\p{L}+\\s+){0,5}justera(?!\\p{L}))";

    private static final String IS_CHOSEN =
            "\\s+(?:valdes|utsågs|utses|utsetts|väljs|väljes|valts)\\s+(?:enhälligt\\s+)?";

    private static final Pattern CHOSEN =
            Pattern.compile(NamedInText.AFFILIATION + OTHER + "{0,2}" + IS_CHOSEN + TO_ADJUST);

    /** Characters before a name that may tell of a choice: two others and what they are there for. */
    private static final int BEFORE = 120;

    private static final String NAME = "\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){1,2}";

    private static final Pattern CHOOSES =
            Pattern.compile("(?<!\\p{L})(?:välja|utse|valde|utsåg|väljer|utser|valdes|utsågs|utses|väljs)\\s+(?:" + NAME
                    + NamedInText.AFFILIATION + "(?:,|\\s+och|\\s+samt)\\s+){0,2}$");

    /** "… till kontaktperson samt till att, tillsammans med ordföranden, justera mötets protokoll" */
    private static final Pattern FOR_IT = Pattern.compile(NamedInText.AFFILIATION + OTHER
            + "{0,2}(?:(?!\\n\\s*\\n)[^.\\p{Lu}]){0,120}?\\s(?:till\\s+" + ADJUSTER
            + "(?!\\s+\\p{Lu})|justera\\s+(?:\\p{L}+\\s+){0,2}protokoll)");

    private static final String GIVEN_NAMES =
            "(?<names>\\p{Lu}\\p{Ll}[\\p{L}-]*(?:(?:,|\\s+och|\\s+samt)\\s+\\p{Lu}\\p{Ll}[\\p{L}-]*){0,2})";

    private static final Pattern GIVEN_NAMES_CHOSEN =
            Pattern.compile("(?<![\\p{L}-])(?<!\\p{Lu}[\\p{L}-]{1,30} )" + GIVEN_NAMES + IS_CHOSEN + TO_ADJUST);

    private static final Pattern GIVEN_NAMES_BEHIND = Pattern.compile("(?iu:" + TO_ADJUST
            + ")(?:\\s+\\p{Ll}+){0,2}\\s+(?:valdes|utsågs|utses|väljs|väljes)\\s+" + GIVEN_NAMES + "(?=\\s*[.\\n])");

    private static final Pattern BETWEEN = Pattern.compile("(?:,|\\s+och|\\s+samt)\\s+");

    private final String text;
    private final int from;
    private final int to;

    /**
     * @param text the document's
     * @param from where it tells of the meeting
     * @param to how far it tells of who adjusts the minutes
     */
    ToldAdjuster(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    boolean is(Attendance person) {
        int length = person.name().length();
        return new NamedInText(text, person.name())
                .places(from, to)
                .anyMatch(at -> goesOn(CHOSEN, at + length) || (goesOn(FOR_IT, at + length) && isBehindChoice(at)));
    }

    private boolean isBehindChoice(int at) {
        return CHOOSES.matcher(text.substring(Math.max(from, at - BEFORE), at)).find();
    }

    private boolean goesOn(Pattern words, int at) {
        return words.matcher(text).region(at, text.length()).lookingAt();
    }

    /** "Anna och Bo väljs att justera": those on the list whose given names nobody else there has. */
    List<Attendance> byGivenNames(List<Attendance> people) {
        return Stream.of(GIVEN_NAMES_CHOSEN, GIVEN_NAMES_BEHIND)
                .flatMap(told -> told.matcher(text).region(from, to).results())
                .flatMap(told -> BETWEEN.splitAsStream(told.group("names")))
                .map(name -> people.stream()
                        .filter(person -> person.name().startsWith(name + " "))
                        .toList())
                .filter(bearers -> bearers.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
    }
}
