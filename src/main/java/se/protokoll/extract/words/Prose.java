package se.protokoll.extract.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells where a list has ended and running text has begun. */
public final class Prose {

    private static final Set<String> WORDS = Set.of(
            "att",
            "det",
            "som",
            "är",
            "har",
            "den",
            "ett",
            "en",
            "om",
            "hur",
            "vill",
            "ska",
            "skall",
            "sig",
            "de",
            "vi",
            "man",
            "kan",
            "blir",
            "bör",
            "hälsar",
            "hälsade",
            "välkomna",
            "välkommen",
            "öppnar",
            "öppnade",
            "öppnande",
            "godkändes",
            "godkänns",
            "beslutar",
            "beslutade",
            "redogör",
            "redogjorde",
            "informerar",
            "informerade",
            "justera",
            "utses",
            "utsågs",
            "valdes",
            "protokollet",
            "enligt",
            "fastställs",
            "fastställdes",
            "föregående",
            "ärenden",
            "dagordning",
            "dagordningen",
            "val",
            "hos",
            "mellan",
            "detta",
            "denna",
            "dessa",
            "finns",
            "sedan",
            "också",
            "gicks",
            "tar",
            "tas");

    /** What the first item of a meeting is called. */
    private static final Set<String> OPENING_ITEMS = Set.of(
            "Val",
            "Mötets",
            "Mötet",
            "Upprop",
            "Sammanträdets",
            "Sammanträdet",
            "Godkännande",
            "Fastställande",
            "Föregående",
            "Föredragningslista",
            "Föredragningslistan",
            "Dagordning",
            "Dagordningen",
            "Protokolljustering",
            "Öppnande");

    /** Headings of what follows an attendance list. */
    private static final Set<String> HEADINGS = Set.of(
            "Mötesprotokoll",
            "Minnesanteckningar",
            "Mötesanteckningar",
            "Välkomsthälsning",
            "Inledning",
            "Ärendelista",
            "Ärendeförteckning",
            "Innehållsförteckning",
            "Föredragningslista");

    private static final int WINDOW = 10;
    private static final int ENOUGH = 3;

    /** At the beginning of a paragraph. */
    private static final int FEW = 2;

    private Prose() {}

    /** The tokens up to where running text begins. */
    public static List<Token> before(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isFirstItem(tokens, i) || isUnnumbered(tokens, i) || isHeading(tokens, i)) {
                return tokens.subList(0, i);
            }
            if (isProse(tokens, i) && countFrom(tokens, i) >= (opensParagraph(tokens, i) ? FEW : ENOUGH)) {
                return tokens.subList(0, beginning(tokens, i));
            }
        }
        return tokens;
    }

    /** "1. Mötets öppnande", "210 Val av justerare" */
    private static boolean isFirstItem(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (at == 0 || at + 1 >= tokens.size() || !token.isNumeric()) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean first = token.text().equals("1")
                && next.after(Separator.STOP)
                && next.isCapitalised()
                && !NumberedPeople.isPerson(tokens, at + 1);
        return first || (OPENING_ITEMS.contains(next.text()) && !next.after(Separator.COMMA));
    }

    /** "Val av ordförande" on a line of its own */
    private static boolean isUnnumbered(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).beginsLine()
                && OPENING_ITEMS.contains(tokens.get(at).text())
                && tokens.get(at + 1).isLowerCase()
                && !tokens.get(at + 1).beginsLine();
    }

    /** "Mötesprotokoll", or "Vid uppropet var 22 ledamöter närvarande" below a list that has been called. */
    private static boolean isHeading(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean call = token.text().equals("Vid")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).key().startsWith("upprop");
        boolean items =
                isCapitals(token) && (ofItems(token) || (at + 1 < tokens.size() && ofItems(tokens.get(at + 1))));
        boolean list = token.text().equals("Ärenden")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).after(Separator.COLON);
        return at > 0 && (call || items || list || (HEADINGS.contains(token.text()) && !token.bracketed()));
    }

    /** "BESLUTSÄRENDEN", "INLEDANDE ÄRENDEN" */
    private static boolean ofItems(Token token) {
        return isCapitals(token) && token.key().endsWith("ärenden");
    }

    private static boolean isCapitals(Token token) {
        return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }

    /** Whether a paragraph began a few words before, as that does which follows a list. */
    private static boolean opensParagraph(List<Token> tokens, int at) {
        for (int i = at; i > Math.max(0, at - WINDOW); i--) {
            if (tokens.get(i).after(Separator.PARAGRAPH)) {
                return true;
            }
        }
        return false;
    }

    private static int countFrom(List<Token> tokens, int from) {
        int count = 0;
        for (int i = from; i < Math.min(tokens.size(), from + WINDOW); i++) {
            count += isProse(tokens, i) ? 1 : 0;
        }
        return count;
    }

    /** A word of running text; but "Anna Ek, vid protokollet" is somebody on the list. */
    private static boolean isProse(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean records = at > 0
                && token.key().equals("protokollet")
                && tokens.get(at - 1).key().equals("vid");
        return token.isLowerCase() && !records && WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** The paragraph, line or sentence the word stands in, unless that would take more than a few words with it. */
    private static int beginning(List<Token> tokens, int at) {
        for (int i = at; i > Math.max(0, at - WINDOW); i--) {
            var token = tokens.get(i);
            if (token.beginsLine()
                    || token.after(Separator.BULLET)
                    || (token.after(Separator.STOP) && token.isCapitalised())) {
                return i;
            }
        }
        return at;
    }
}
