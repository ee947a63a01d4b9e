package se.protokoll.extract.agenda;

import java.util.regex.Pattern;
import se.protokoll.extract.words.Bullets;
import se.protokoll.extract.words.TitleWords;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Surnames;

/**
 * Titles of a list of items that has lost its line breaks. Between two numbers that follow each other nothing stands there
 * but a title and perhaps who presents the item: "5 Byggnationer på skolor Eva Ek 6 Förskolan Ekorren 7 …".
 */
final class ListedTitle {

    /** With these a sentence has begun, or what an item is printed with beside its title. */
    private static final Pattern MORE = Pattern.compile(
            "[.?!:](?:\\s|$)|(?<!\\p{L})(?:har|är|var|blev|blir|ska|skall|kan|kom|fick|får|gick|gav|tog|hälsar|öppnar|noteras?|Dnr|Bilag\\p{Ll}+|Beslut|Föredragande|[Aa]tt|\\p{L}{3,}(?:ade|ades|ats|tes|des|erar|eras))(?!\\p{L})|[-–"
                    + Bullets.DRAWN + "]\\s\\p{Lu}");

    private static final Pattern PRESENTER = Pattern.compile(
            "(?:,|\\soch|(?<=[\\p{L}\\d)]))\\s(?<given>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(?:\\s\\p{Lu})?"
                    + "\\s(?<surname>\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{Ll}+)?)$");

    private static final Pattern CASE_NUMBER =
            Pattern.compile("\\s(?:\\p{Lu}{2,6}[ /-]?)?(?:(?:19|20)\\d\\d|\\d\\d)[/:-]\\d{1,5}(?:[/:-]\\d+)*$");

    private static final int LONGEST = 120;

    private ListedTitle() {}

    /** Whether nothing but a title stands between two numbers. */
    static boolean is(String text, int from, int to) {
        return from < to
                && to - from <= LONGEST
                && text.substring(from, to).indexOf('\n') < 0
                && !MORE.matcher(text.substring(from, to).strip()).find();
    }

    /** The end of the title, before the names of those who present the item and the number of its case. */
    static int end(String text, int from, int to) {
        String whole = text.substring(from, to).stripTrailing();
        var number = CASE_NUMBER.matcher(whole);
        int end = from + (number.find() ? number.start() : whole.length());
        while (end > from) {
            String title = text.substring(from, end).stripTrailing();
            end = from + title.length();
            var presenter = PRESENTER.matcher(title);
            if (!presenter.find() || !isName(presenter.group("given"), presenter.group("surname"))) {
                break;
            }
            String before = title.substring(0, presenter.start());
            if (before.isBlank() || TitleWords.isPreposition(before.substring(before.lastIndexOf(' ') + 1))) {
                break;
            }
            end = from + presenter.start();
        }
        return end;
    }

    private static boolean isName(String given, String surname) {
        return GivenNames.swedish().isCommon(given)
                && (Surnames.swedish().isLikely(surname)
                        || !GivenNames.swedish().contains(surname));
    }
}
