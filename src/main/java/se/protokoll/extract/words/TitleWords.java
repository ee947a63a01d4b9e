package se.protokoll.extract.words;

import java.util.Locale;
import java.util.Set;
import se.protokoll.registry.Municipalities;

/** Words within a title that tell that it goes on behind them. */
public final class TitleWords {

    private static final Set<String> LEADS_ON = Set.of(
            "av",
            "i",
            "på",
            "till",
            "för",
            "från",
            "med",
            "om",
            "vid",
            "hos",
            "mot",
            "mellan",
            "under",
            "över",
            "inom",
            "enligt",
            "angående",
            "ang",
            "ang.",
            "avseende",
            "gällande",
            "rörande",
            "och",
            "samt",
            "eller",
            "den",
            "det",
            "de",
            "en",
            "ett",
            "ny",
            "nya",
            "nytt",
            "antalet",
            "antal",
            "vilken",
            "kring",
            "å",
            "via",
            "efter",
            "utan",
            "ur",
            "genom",
            "kv",
            "kv.",
            "kvarteret",
            "fastigheten",
            "fastigheterna",
            "nr",
            "dp",
            "som",
            "är",
            "att",
            "fd",
            "f.d.",
            "s:t",
            "södra",
            "norra",
            "östra",
            "västra",
            "nedre",
            "övre",
            "stora",
            "lilla",
            "projektet",
            "ab",
            "/",
            "-",
            "–",
            "&");

    /** What a clause with "att" can belong to within a title. */
    private static final Set<String> GOVERNS = Set.of(
            "om",
            "till",
            "på",
            "för",
            "genom",
            "av",
            "med",
            "i",
            "efter",
            "utan",
            "från",
            "mot",
            "förslag",
            "förslaget",
            "rätt",
            "rätten",
            "möjlighet",
            "möjligheten",
            "möjligheter",
            "uppdrag",
            "uppdraget",
            "begäran",
            "ansökan",
            "skyldighet",
            "medborgarförslag",
            "motion",
            "beslut",
            "tillstånd",
            "fullmakt",
            "bemyndigande",
            "och",
            "krav");

    private TitleWords() {}

    /** Whether what follows the word belongs to it, whatever it is: "av", "och", "till". */
    public static boolean isPreposition(String word) {
        return LEADS_ON.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a clause with "att" behind the word belongs to it. */
    public static boolean governs(String word) {
        return GOVERNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a capital after the word is explained by it: a preposition before a name, a genitive, a colon. */
    public static boolean leadsOn(String word) {
        char last = word.charAt(word.length() - 1);
        return isPreposition(word)
                || last == ':'
                || last == ','
                || last == '-'
                || last == '–'
                || last == '/'
                || last == '”'
                || (word.length() > 4
                        && word.endsWith("s")
                        && !word.endsWith("us")
                        && !word.endsWith("ss")
                        && !word.endsWith("ats")
                        && !word.endsWith("tts")
                        && !word.endsWith("öppnas")
                        && !word.endsWith("avslutas")
                        && !Municipalities.swedish().isName(word));
    }
}
