package se.protokoll.extract.cover;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Months;
import se.protokoll.registry.Weekdays;

/** Tells the people from the other values where those of labels that stand together follow in one run. */
public final class GatheredValues {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** "kl", "12:00", "2014", "3", "mars", "måndagen" */
    private static final Pattern TIME = Pattern.compile(
            "kl\\.?|klockan|den|\\d{1,2}[.:]\\d\\d|\\d{4}|\\d{1,2}|\\d{4}-\\d\\d-\\d\\d"
                    + "|" + Weekdays.NAME_REGEX + "(?:en)?|"
                    + Months.NAME_REGEX,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> STREETS =
            Set.of("v", "väg", "vägen", "gata", "gatan", "g", "torg", "plan", "gränd");

    /** A place has no more words than this before the time. */
    private static final int LONGEST_PLACE = 14;

    private GatheredValues() {}

    /** The tokens of a field that may be people: behind place and time, before the day of the adjustment. */
    public static List<Token> people(CoverField field) {
        return behindPlace(field, beforeAdjustment(field));
    }

    private static List<Token> beforeAdjustment(CoverField field) {
        var tokens = field.value();
        for (int i = 1; field.is(Label.ADJUSTMENT) && i < tokens.size(); i++) {
            if (DATE.matcher(tokens.get(i).text()).matches()) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    private static List<Token> behindPlace(CoverField field, List<Token> tokens) {
        if (!field.isGathered() || !field.labels().getFirst().isPlaceOrTime()) {
            return tokens;
        }
        int at = 0;
        while (at < Math.min(tokens.size(), LONGEST_PLACE) && !isDay(tokens, at)) {
            if (tokens.get(at).after(Separator.OPEN)) {
                return tokens.subList(firstPerson(tokens.subList(0, at)), tokens.size());
            }
            at++;
        }
        if (at == Math.min(tokens.size(), LONGEST_PLACE)) {
            return tokens.subList(firstPerson(tokens), tokens.size());
        }
        while (at < tokens.size() && TIME.matcher(tokens.get(at).text()).matches()) {
            at++;
        }
        return tokens.subList(at, tokens.size());
    }

    /** Index of the first given name with a surname behind it, where no more than a place can stand before; else 0. */
    private static int firstPerson(List<Token> tokens) {
        for (int at = 0; at + 1 < Math.min(tokens.size(), LONGEST_PLACE); at++) {
            var next = tokens.get(at + 1);
            boolean name = GivenNames.swedish().contains(tokens.get(at).text())
                    && next.isCapitalised()
                    && next.before().isEmpty();
            if (name && !isStreet(tokens, at + 2)) {
                return at;
            }
        }
        return 0;
    }

    /** "Emil Lindells v 15" */
    private static boolean isStreet(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && STREETS.contains(tokens.get(at).key())
                && tokens.get(at + 1).isNumeric();
    }

    /** Whether a date begins: a weekday, a day and its month, or a date in figures. */
    private static boolean isDay(List<Token> tokens, int at) {
        String word = tokens.get(at).key();
        boolean weekday = word.endsWith("dag") || word.endsWith("dagen");
        return (weekday || Character.isDigit(word.charAt(0)))
                && at + 1 < tokens.size()
                && TIME.matcher(word).matches()
                && (TIME.matcher(tokens.get(at + 1).text()).matches()
                        || DATE.matcher(word).matches());
    }
}
