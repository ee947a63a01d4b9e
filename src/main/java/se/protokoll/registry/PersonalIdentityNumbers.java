package se.protokoll.registry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal identity numbers (personnummer) and co-ordination numbers (samordningsnummer, whose day is
 * raised by 60): a date of birth, three digits and a check digit by Luhn's algorithm (Swedish Tax Agency, SKV 704). A
 * number whose check digit is wrong is one all the same where a word before it says so, since such slips are common in
 * typed and scanned minutes. Numbers of organisations, whose month is 20 or more, are none.
 */
public final class PersonalIdentityNumbers {

    /** Begins with what few places have, so that the others are left quickly. */
    private static final Pattern SHAPE = Pattern.compile("(?=\\d)(?<![\\d.,/:-])"
            + "((?:18|19|20)?\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])"
            + "(\\h?[-–—−+]\\h?|\\h)?(\\d{3})(\\d)(?![\\d]|[.,/:-]\\d)");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:person(?:nr|nummer|numret)|p(?:\\.\\s?)?nr|samordnings(?:nr|nummer)|född|f\\.)[.:]?\\h{0,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int ANNOUNCEMENT = 24;
    private static final int DAYS_OF_COORDINATION = 60;

    private PersonalIdentityNumbers() {}

    /**
     * Where a number stands.
     *
     * @param start of its first digit
     * @param end behind its last
     */
    public record Match(int start, int end) {}

    /** Every number in a text, in order. */
    public static List<Match> in(String text) {
        List<Match> found = new ArrayList<>();
        Matcher shape = SHAPE.matcher(text);
        while (shape.find()) {
            boolean announced = ANNOUNCED
                    .matcher(text)
                    .region(Math.max(0, shape.start() - ANNOUNCEMENT), shape.start())
                    .find();
            if (isDate(shape) && (announced || hasItsCheckDigit(shape))) {
                found.add(new Match(shape.start(), shape.end()));
            }
        }
        return found;
    }

    /** Two digits of a year stand for any century; the one from 2000 has the leap days that there may be. */
    private static boolean isDate(Matcher shape) {
        int year = Integer.parseInt(shape.group(1));
        int day = Integer.parseInt(shape.group(3)) % DAYS_OF_COORDINATION;
        return day > 0
                && day
                        <= YearMonth.of(year < 100 ? 2000 + year : year, Integer.parseInt(shape.group(2)))
                                .lengthOfMonth();
    }

    private static boolean hasItsCheckDigit(Matcher shape) {
        String year = shape.group(1);
        String digits = year.substring(year.length() - 2) + shape.group(2) + shape.group(3) + shape.group(5);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10 == shape.group(6).charAt(0) - '0';
    }
}
