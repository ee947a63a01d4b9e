package se.protokoll.extract.words;

import java.util.List;
import java.util.Locale;

/** Small numbers in figures or words, as votes are counted with. */
public final class SwedishCount {

    private static final List<String> ONES = List.of(
            "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton");

    private static final List<String> TENS =
            List.of("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio");

    private static final String ONE = String.join("|", ONES) + "|en|aderton|ingen|inga";

    /** A number, for use in patterns. Without a group. */
    public static final String PATTERN = "(?:\\d{1,3}|"
            + Alternatives.byFirstLetter(String.join("(?:" + ONE + ")?|", TENS) + "(?:" + ONE + ")?|" + ONE) + ")";

    private SwedishCount() {}

    /** The number that something that matches {@link #PATTERN} stands for. */
    public static int of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        for (int i = 0; i < TENS.size(); i++) {
            String ten = TENS.get(i);
            if (word.startsWith(ten)) {
                return (i + 2) * 10 + (word.length() == ten.length() ? 0 : below20(word.substring(ten.length())));
            }
        }
        return below20(word);
    }

    private static int below20(String word) {
        return switch (word) {
            case "ingen", "inga" -> 0;
            case "en" -> 1;
            case "aderton" -> ONES.indexOf("arton");
            default -> ONES.indexOf(word);
        };
    }
}
