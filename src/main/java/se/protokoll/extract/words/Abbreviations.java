package se.protokoll.extract.words;

import java.util.List;
import java.util.Set;
import se.protokoll.registry.Surnames;

/** Tells the colons and full stops inside and behind words from those that end something. */
public final class Abbreviations {

    /** Abbreviations whose full stop belongs to them even before a capital. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "ordf", "v", "sekr", "ers", "tjg", "tjänstg", "tj", "suppl", "led", "närv", "frånv", "kl", "fr", "to", "bl",
            "dir", "just", "adj", "adm", "tf", "stf", "vik", "em", "fm", "resp", "ang", "m", "o", "t", "f", "a", "d",
            "p", "pkt");

    /** How abbreviated titles end: "kommunsekr.", "kanslibitr." */
    private static final List<String> TITLES = List.of("sekr", "bitr", "ordf", "kamr", "suppl", "insp");

    private Abbreviations() {}

    /** "1:e", "13:30", "EU:s", "c:a". */
    public static boolean joinsAtColon(String text, int start, int at) {
        char next = text.charAt(at + 1);
        if (Character.isDigit(text.charAt(at - 1))) {
            return Character.isDigit(next) || Character.isLowerCase(next);
        }
        boolean letters = at - start == 1 && Character.isLowerCase(text.charAt(start)) && (next == 'a' || next == 'o');
        return letters || (next == 's' && at - start <= 5);
    }

    /** "13.30", "t.o.m", "K.E". */
    public static boolean joinsAtStop(String text, int start, int at) {
        boolean digits = Character.isDigit(text.charAt(at - 1));
        if (digits || Character.isDigit(text.charAt(at + 1))) {
            return digits && Character.isDigit(text.charAt(at + 1));
        }
        boolean brief = at - start <= 2;
        return brief || (text.charAt(at - 2) == '.' && Character.isLowerCase(text.charAt(start)));
    }

    /** Whether a full stop behind a word belongs to it. */
    public static boolean ends(String word) {
        boolean initial = word.length() <= 2
                && Character.isUpperCase(word.charAt(0))
                && !Surnames.swedish().contains(word);
        boolean dotted = word.indexOf('.') > 0 && !Character.isDigit(word.charAt(0));
        boolean title = Character.isLowerCase(word.charAt(0)) && TITLES.stream().anyMatch(word::endsWith);
        return initial || dotted || title || ABBREVIATIONS.contains(word);
    }
}
