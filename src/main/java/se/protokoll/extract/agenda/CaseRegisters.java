package se.protokoll.extract.agenda;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The letters of the registers before case numbers, where the numbers themselves were taken away from between an item's
 * number and its title: "90 MOB Plank vid ån".
 */
final class CaseRegisters {

    private static final Pattern REGISTER = Pattern.compile("(\\p{Lu}{2,5})\\s+(?=\\p{Lu}\\p{Ll})");

    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,:§/–-])\\d{1,4}\\.?\\s+" + REGISTER.pattern());

    /** So many items have the same letters before their titles where these are no word of the title. */
    private static final int ENOUGH = 3;

    private final String text;
    private final int end;
    private final Set<String> registers;

    /**
     * @param end one past the last character of the text
     * @param place tells numbers of pages, behind which the letterhead stands
     */
    CaseRegisters(String text, int end, NumberPlace place) {
        this.text = text;
        this.end = end;
        this.registers = BEHIND_NUMBER
                .matcher(text.substring(0, end))
                .results()
                .filter(result -> !place.isPageNumber(result.start()))
                .collect(Collectors.groupingBy(result -> result.group(1), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(register -> register.getValue() >= ENOUGH)
                .map(register -> register.getKey())
                .collect(Collectors.toSet());
    }

    /** Where the title begins behind the letters that stand at a place; the place itself where none do. */
    int behind(int from) {
        var register = REGISTER.matcher(text).region(Math.min(from, end), end);
        return register.lookingAt() && registers.contains(register.group(1)) ? register.end() : from;
    }
}
