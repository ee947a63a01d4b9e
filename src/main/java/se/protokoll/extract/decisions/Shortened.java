package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Surnames;

/** Words that are cut short, and initials: their full stop ends no sentence. */
final class Shortened {

    /** "kv. Rådjuret", "bl.a. Sala": what these shorten belongs to the word behind them. */
    private static final Pattern LEADS_ON = Pattern.compile("(?<![\\p{L}.-])"
            + "(?iu:kv|bl\\.? ?a|t\\.? ?ex|s\\.? ?k|d\\.? ?v\\.? ?s|f\\.? ?d|m\\.? ?a\\.? ?o|fr\\.? ?o\\.? ?m"
            + "|t\\.? ?o\\.? ?m|i\\.? ?o\\.? ?m|p\\.? ?g\\.? ?a|m\\.? ?h\\.? ?t|i\\.? ?st\\.? ?f|resp|enl|ang"
            + "|inkl|exkl|ev|jfr|nr|dnr|kap|prop|bitr|kungl|kl|max|ca|tel|tfn)\\.$");

    /** "5 milj. kronor", "skolor m.m. enligt bilagan": with these a sentence may end as well. */
    private static final Pattern MAY_END = Pattern.compile("(?<![\\p{L}.-])"
            + "(?iu:m\\.? ?m|m\\.? ?fl|o\\.? ?s\\.? ?v|o\\.? ?d|o\\.? ?dyl|etc|t\\.? ?v|milj|mkr|tkr|kr|min|tim|bil"
            + "|sid|mom|st|jan|febr?|aug|sept?|okt|nov|dec)\\.$");

    /** "Urban B. Söderman" */
    private static final Pattern GIVEN_INITIAL = Pattern.compile("(?<given>\\p{Lu}\\p{Ll}+) \\p{Lu}\\.$");

    /** "skötaren B. Alm" */
    private static final Pattern TITLED_INITIAL = Pattern.compile(
            "(?<!\\p{L})(?:herr|fru|fröken|\\p{Ll}{2,}(?:aren|ören|isten|mannen|anten|enten|ogen)) \\p{Lu}\\.$");

    /**
     * "utse K. Ek och A-L. Alm": within a sentence, as a surname behind it tells; "enligt alternativ B. Berg" is none.
     */
    private static final Pattern INITIAL =
            Pattern.compile("(?<!(?:alternativ|bilaga|förslag|plan|punkt|grupp|klass|etapp|typ))(?<=[\\p{Ll},])"
                    + "(?:\\s\\p{Lu}\\.){0,2}\\s(?:\\p{Lu}-)?\\p{Lu}\\.$");

    private static final int LONGEST = 30;

    /** Letters of "fr. o. m." and "i. st. f." */
    private static final int LONGEST_SHORTENED = 9;

    private Shortened() {}

    /**
     * Whether a text that ends with a full stop goes on with what stands behind it.
     *
     * @param text what ends there
     * @param behind what follows; empty where nothing does
     */
    static boolean goesOn(String text, String behind) {
        if (!text.endsWith(".")) {
            return false;
        }
        String end = text.substring(Math.max(0, text.length() - LONGEST));
        return endsWithInitial(end, behind) || ends(LEADS_ON, end) || (goesOnInside(behind) && ends(MAY_END, end));
    }

    private static boolean ends(Pattern shortened, String end) {
        return shortened
                .matcher(end)
                .region(Math.max(0, end.length() - LONGEST_SHORTENED), end.length())
                .useTransparentBounds(true)
                .find();
    }

    private static boolean goesOnInside(String behind) {
        return !behind.isEmpty()
                && (Character.isLowerCase(behind.charAt(0)) || Character.isDigit(behind.charAt(0)))
                && !behind.startsWith("att ");
    }

    private static boolean endsWithInitial(String end, String behind) {
        int letter = end.length() - 2;
        if (letter < 1 || !Character.isUpperCase(end.charAt(letter)) || Character.isLetter(end.charAt(letter - 1))) {
            return false;
        }
        var initial = GIVEN_INITIAL.matcher(end);
        return TITLED_INITIAL.matcher(end).find()
                || (initial.find() && GivenNames.swedish().isCommon(initial.group("given")))
                || (INITIAL.matcher(end).find() && beginsWithSurname(behind));
    }

    private static boolean beginsWithSurname(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        if (end < 2 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        String name = text.substring(0, end);
        return Surnames.swedish().contains(name)
                || (name.endsWith("s") && Surnames.swedish().contains(name.substring(0, end - 1)));
    }
}
