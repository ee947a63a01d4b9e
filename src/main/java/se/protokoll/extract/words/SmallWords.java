package se.protokoll.extract.words;

import java.util.Set;

/** The small words of attendance lists: those that join and introduce names, and the marks that say who was there. */
public final class SmallWords {

    private static final Set<String> AND = Set.of("och", "samt", "&", "jämte");
    private static final Set<String> COURTESY = Set.of(
            "herr",
            "herrar",
            "hr",
            "hrr",
            "fru",
            "fruar",
            "fröken",
            "frk",
            "dr",
            "doktor",
            "professor",
            "prof",
            "direktör",
            "disponent");
    private static final Set<String> INTRODUCING = Set.of(
            "från",
            "i",
            "vid",
            "av",
            "genom",
            "såsom",
            "som",
            "vilken",
            "vilka",
            "även",
            "dessutom",
            "var",
            "voro",
            "deltog",
            "med",
            "på",
            "övriga",
            "båda",
            "utom",
            "bägge",
            "samtliga",
            "alla");
    private static final Set<String> PRESENT = Set.of("x", "xx", "närv", "närvarande", "ja", "deltog", "1");
    private static final Set<String> ABSENT =
            Set.of("–", "-", "frånv", "fv", "frv", "frånvarande", "nej", "förhinder", "0");

    private static final String PRESENT_LETTER = "n";
    private static final String ABSENT_LETTER = "f";

    private SmallWords() {}

    /** Whether a word in lower case can be a mark that says who was there and who was not. */
    public static boolean isMark(String key) {
        return PRESENT.contains(key) || ABSENT.contains(key);
    }

    /** Whether a letter in a column of its own can say who was there and who was not: N, F. */
    public static boolean isMarkLetter(String key) {
        return isPresentLetter(key) || key.equals(ABSENT_LETTER);
    }

    /** Whether that letter says that somebody was there. */
    public static boolean isPresentLetter(String key) {
        return key.equals(PRESENT_LETTER);
    }

    /** Whether a mark says that somebody was not there. */
    public static boolean isAbsent(String mark) {
        return ABSENT.contains(Word.key(mark)) || Word.key(mark).equals(ABSENT_LETTER);
    }

    /** Whether the word joins names. */
    public static boolean isAnd(String word) {
        return AND.contains(Word.key(word));
    }

    /** Whether the word joins names or addresses somebody politely. */
    public static boolean isSmall(String word) {
        return isCourtesy(word) || isAnd(word);
    }

    /** Whether the word addresses somebody politely, so that a surname alone may follow. */
    public static boolean isCourtesy(String word) {
        return COURTESY.contains(Word.key(word));
    }

    /** Whether what somebody belongs to can follow the word: "från", "i". */
    public static boolean introduces(String key) {
        return INTRODUCING.contains(key);
    }
}
