package se.protokoll.extract.head;

import java.util.regex.Pattern;

/** Finds the beginning and the end of a title that runs straight on into the text below it. */
public final class FlatTitle {

    /** Nominal heads that begin the titles of agenda items. */
    private static final Pattern STARTER = Pattern.compile(
            "^(?:(?:Val|Svar|Motion\\p{L}*|Medborgarförslag|Information\\p{L}*|Budget\\p{L}*|Delår\\p{L}*"
                    + "|Bokslut\\p{L}*|Årsredovisning\\p{L}*|Årsbokslut|Tax(?:a|or)|Remiss\\p{L}*|Yttrande\\p{L}*"
                    + "|Detaljplan\\p{L}*|Mötets?|Mötes\\p{L}+|Sammanträdets?|Föregående|Övrigt"
                    + "|Övriga(?! (?:del|när|led))|Rapport\\p{L}*|Återrapport\\p{L}*|Meddelanden?|Delegation\\p{L}*"
                    + "|Delgivning\\p{L}*|Dagordning\\p{L}*|Föredragningslista\\p{L}*|Ekonomi\\p{L}*|Verksamhets\\p{L}*"
                    + "|Ansökan|Ansökningar|Anmälan|Anmälning\\p{L}*|Avsägelse\\p{L}*|Interpellation\\p{L}*"
                    + "|Fråg(?:a|or)|Nästa|Kommande|Plan|Polic(?:y|ies)|Riktlinjer|Reglemente\\p{L}*|Upprop"
                    + "|Protokoll\\p{L}*|Avtal|Skrivelse\\p{L}*|Begäran|Bidrag|Köp|Medlemskap|Nytt|Nya|Förslag|Program"
                    + "|Prislista|Statistik|Aktuellt|Aktuella|Laget|Lägesrapport\\p{L}*|Strategi\\p{L}*|Överenskommelse"
                    + "|Uppdrag|Investering\\p{L}*|Entledigande|Fyllnadsval|Ärende\\p{L}*|Genomgång|Dialog"
                    + "|Projekt\\p{Ll}*)"
                    + "|(?!(?:Beslut|Närvar|Frånvar|Tjänstgör|Ordför|Juster|Deltag)ande)\\p{Lu}\\p{Ll}{2,}"
                    + "(?:ande|ning|ningar|ing|else|elser|tion|tioner|skap|ering|eringar))" + "(?![\\p{L}-])");

    private static final Pattern CASE_NUMBER = Pattern.compile("(?<!\\p{L})(?:Dnr|Diarienr|Diarienummer)(?!\\p{L})");

    private static final Pattern OPEN_BRACKET = Pattern.compile("[\\s(]+$");

    /** What runs on before a case number is no title if a sentence ends or tells something there. */
    private static final Pattern SENTENCE = Pattern.compile(
            "[.?!]\\s|(?<!\\p{L})(?:har|är|var|ska|kommer|\\p{Ll}{3,}(?:ade|ats|des|tes|erar|ar))(?!\\p{L})");

    /** What follows a word shows within so many characters whether the title ends before it. */
    public static final int AHEAD = 300;

    private FlatTitle() {}

    /** Whether a text begins as titles of agenda items do. */
    public static boolean begins(CharSequence text) {
        return STARTER.matcher(text).lookingAt();
    }

    /** Whether the number of a case ends the title that begins at {@code from}. */
    public static boolean isCaseNumbered(String text, int from, int limit) {
        return beforeCaseNumber(text, from, limit) > from;
    }

    /**
     * The end of the title that begins at {@code from}.
     *
     * @param limit where it ends at the latest
     * @return one past its last character
     */
    public static int end(String text, int from, int limit) {
        int numbered = beforeCaseNumber(text, from, limit);
        return numbered > from ? numbered : new TitleWalk(text, from, limit).end();
    }

    /** The number of the case stands behind the title; -1 where there is none. */
    private static int beforeCaseNumber(String text, int from, int limit) {
        int reach = Math.min(limit, from + AHEAD / 2);
        var number =
                CASE_NUMBER.matcher(text).region(Math.min(from, reach), reach).useTransparentBounds(true);
        if (!number.find()) {
            return -1;
        }
        String title =
                OPEN_BRACKET.matcher(text.substring(from, number.start())).replaceFirst("");
        return SENTENCE.matcher(title).find() || title.indexOf('\n') >= 0 || TitleWalk.isLabel(title)
                ? -1
                : from + title.length();
    }
}
