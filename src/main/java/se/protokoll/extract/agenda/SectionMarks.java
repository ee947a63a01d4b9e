package se.protokoll.extract.agenda;

import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.agenda.ItemHeading.Style;

/** Reads the section sign and the number at the beginning of a line, and tells whether they head an item. */
final class SectionMarks {

    private static final Pattern SECTION = section("");

    /** "§ 42 A Taxa", which elsewhere is the title "A Taxa". */
    private static final Pattern SPACED_SECTION = section("|[A-H](?=\\s+\\p{Lu})");

    /** "12 § Upprop": the sign behind the number, as in statutes and many minutes. */
    private static final Pattern SECTION_BEHIND = Pattern.compile(
            LineHeadings.MARK + "(?:\\p{Lu}\\p{L}{1,4}\\s)?(\\d{1,4})(?:\\s?([a-hA-H]))?\\s?§[.:]?(?:\\*\\*)?"
                    + "(?=\\s+(?!(?:\\d|(?:första|andra|tredje|st)(?!\\p{L}))|\\p{Ll}*lagen)|$)");

    /** Behind a section sign that refers to something rather than heads an item: a date, a law, a list of numbers. */
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:[,;)]|[–-](?!\\s+\\p{Lu}|$)|och(?!\\p{L})|\\d\\d-\\d\\d-\\d\\d|\\d{4}-\\d\\d|\\d{4}(?:\\s|$)"
                    + "|\\p{Ll}+ (?:§|kap|kommunallagen))");

    /**
     * "2019 års budget", "2023-2026 Budget", "2023-05-01 Firande": such a reference, or a title that begins with it.
     */
    private static final Pattern DATED =
            Pattern.compile("^\\d{4}(?:\\s+\\p{Ll}{3,}|(?:-\\d{4}|-\\d\\d-\\d\\d)?\\s+\\p{Lu}\\p{Ll}{2,})");

    private static final Pattern SPACED = Pattern.compile("§\\h*(\\d{1,4})\\h([AB])(?=\\h+\\p{Lu})");

    private final Pattern section;

    /**
     * @param text the whole text; only where an item A and an item B share a number are letters behind a blank the
     * number's
     */
    SectionMarks(String text) {
        var numbers = SPACED.matcher(text)
                .results()
                .collect(Collectors.groupingBy(
                        found -> found.group(1),
                        Collectors.mapping(found -> found.group(2), Collectors.toCollection(HashSet::new))));
        this.section = numbers.values().stream().anyMatch(letters -> letters.size() > 1) ? SPACED_SECTION : SECTION;
    }

    /** @param spaced what else the letter of a number may be */
    private static Pattern section(String spaced) {
        return Pattern.compile(LineHeadings.MARK
                + "(?:(?:_{3,}|Utdragsbestyrk\\p{Ll}*?)(?=\\p{Lu}|\\s*§))?"
                + "(?:\\p{Lu}[\\p{L}&/]{0,9}(?:-|\\.?\\s{0,3}(?:\\p{Lu}\\p{L}{0,5}\\s{1,3})?))?§\\s*"
                + "((?:\\d|[lI](?=\\d))(?: \\d$|[\\dlIO]{0,3}))"
                + "(?:\\s?([a-h](?![\\p{L}\\d])|/\\d{2,4}|(?<=\\d)[A-H](?![\\p{L}\\d])"
                + spaced
                + "))?(?:[.:]|/(?=\\s))?(?:\\*\\*)?(?=\\s|$|\\p{Lu})");
    }

    /**
     * A section sign with a number.
     *
     * @param style how far it is to be trusted; null where it only refers to an item
     * @param number what was found, its number in group 2 and its letter in group 3
     */
    record Mark(@Nullable Style style, Matcher number) {}

    /** What stands at the beginning of a line; null where no section sign is there. */
    @Nullable
    Mark at(String line) {
        if (line.indexOf('§') < 0) {
            return null;
        }
        var before = section.matcher(line);
        if (before.lookingAt()) {
            return new Mark(style(line.substring(before.end()).strip()), before);
        }
        var behind = SECTION_BEHIND.matcher(line);
        return behind.lookingAt() ? new Mark(Style.SECTION, behind) : null;
    }

    private static @Nullable Style style(String behind) {
        if (!REFERENCE.matcher(behind).lookingAt()) {
            return Style.SECTION;
        }
        return DATED.matcher(behind).lookingAt() ? Style.DATED_SECTION : null;
    }
}
