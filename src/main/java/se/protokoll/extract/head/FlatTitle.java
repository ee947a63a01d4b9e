package se.protokoll.extract.head;

import java.util.regex.Pattern;
import se.protokoll.extract.words.TitleWords;
import se.protokoll.registry.GivenNames;

/**
 * Finds the end of a title that runs straight on into the text below it. Swedish titles are written in sentence case, so
 * the first capital that is not explained by the word before it begins something new.
 */
public final class FlatTitle {

    /** Nominal heads that begin the titles of agenda items. */
    private static final Pattern STARTER = Pattern.compile(
            "^(?:(?:Val|Svar|Motion\\p{L}*|Medborgarförslag|Information\\p{L}*"
                    + "|Budget\\p{L}*|Delår\\p{L}*|Bokslut\\p{L}*|Årsredovisning\\p{L}*|Årsbokslut|Tax(?:a|or)|Remiss\\p{L}*|Yttrande\\p{L}*"
                    + "|Detaljplan\\p{L}*|Mötets?|Mötes\\p{L}+|Sammanträdets?|Föregående|Övrigt|Övriga(?! (?:del|när|led))|Rapport\\p{L}*|Återrapport\\p{L}*"
                    + "|Meddelanden?|Delegation\\p{L}*|Delgivning\\p{L}*|Dagordning\\p{L}*|Föredragningslista\\p{L}*|Ekonomi\\p{L}*"
                    + "|Verksamhets\\p{L}*|Ansökan|Ansökningar|Anmälan|Anmälning\\p{L}*|Avsägelse\\p{L}*|Interpellation\\p{L}*|Fråg(?:a|or)"
                    + "|Nästa|Kommande|Plan|Polic(?:y|ies)|Riktlinjer|Reglemente\\p{L}*|Upprop|Protokoll\\p{L}*|Avtal|Skrivelse\\p{L}*"
                    + "|Begäran|Bidrag|Köp|Medlemskap|Nytt|Nya|Förslag|Program|Prislista|Statistik|Aktuellt|Aktuella|Laget|Lägesrapport\\p{L}*"
                    + "|Strategi\\p{L}*|Överenskommelse|Uppdrag|Investering\\p{L}*|Entledigande|Fyllnadsval|Ärende\\p{L}*|Genomgång|Dialog|Projekt\\p{Ll}*)"
                    + "|(?!(?:Beslut|Närvar|Frånvar|Tjänstgör|Ordför|Juster|Deltag)ande)\\p{Lu}\\p{Ll}{2,}(?:ande|ning|ningar|ing|else|elser|tion|tioner|skap|ering|eringar))(?![\\p{L}-])");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:Ärendebeskrivning|Sammanfattning|Bakgrund|Bilag(?:a|or)|Dnr|Diarienr|Ärendet|Beslut|Beslutsunderlag|Yrkanden?"
                    + "|Handlingar|Föredragande|Beskrivning|Redogörelse|Au|Ksau|Ordföranden?|Protokollet|Direktionen|Styrelsen"
                    + "|Nämnden|Kommunstyrelsen|Deltar|Paragrafen)(?![\\p{L}-]).*");

    /** Headings in capitals below a title that is not. */
    private static final Pattern CAPITAL_LABEL = Pattern.compile(
            "(?:ÄRENDE(?:T|BESKRIVNING)?|SAMMANFATTNING|BAKGRUND|ANSÖKAN|FÖRSLAG|YRKANDEN?|PROPOSITION(?:SORDNING)?|BESLUT(?:SUNDERLAG|SGÅNG)?|RESERVATION|(?<!\\p{L})\\p{Lu}{4,}S (?:BESLUT|FÖRSLAG))(?!\\p{L})");

    /** A sentence with its verb behind a bullet. */
    private static final Pattern TELLS = Pattern.compile(
            "\\s\\p{Lu}[^.]{0,120}?\\s(?:har|är|var|ska|skall|kommer|hade|fick|får|blir|blev|kan|bör|ger|går|pågår|finns|planeras|genomförs|\\p{Ll}{3,}(?:ade|ats|des|tes))(?![\\p{L}])");

    /** The verb of which an abbreviation is the subject: "VD rapporterar", not the title "Avtal SYSAV". */
    private static final Pattern SUBJECT_OF = Pattern.compile(
            "\\s(?:har|är|ska|skall|hade|ses|möts|träffas|samlas|\\p{Ll}*(?:föreslår|föreslog|lägger|beskriver|går|gick|gav|drar|drog|anser|ansåg)|\\p{Ll}{2,}(?:ar|ade|ger))(?![\\p{L}])");

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:.*\\.\\p{L}+\\.|m\\.m\\.|mm\\.|nr\\.|ang\\.|kv\\.|kl\\.|st\\.)");

    /** A capitalised word and one or two others before a name of a person. */
    private static final Pattern PROPER_NAME = Pattern.compile(
            "(?<first>\\p{Lu}\\p{Ll}+)(?<rest>(?: \\p{Ll}+){1,2}) (?<given>\\p{Lu}[\\p{L}-]+) \\p{Lu}\\p{Ll}+");

    private static final Pattern SAID = Pattern.compile(
            "\\s(?:av|om|från|till|för|på|i|med|hos|enligt|att|är|har|var|går|gör|utsågs|\\p{L}+(?:erar|isar|gör|drar|ättar|älsar|pnar|ackar|elar|visar|ade|ades|de|te|es|as|nder|kar|tser|ljer|lutar|slår))(?![\\p{L}])");

    private static final Pattern ROLE = Pattern.compile(
            "(?:\\p{L}*(?:chef|chefen|ledare|ledaren|are|aren|ör|ören|ordförande|ordföranden|direktör|direktören|sekreterare|nämnden|styrelsen|rådet|utskottet|gruppen|direktionen|fullmäktige|stämman|mötet|kommittén|förbundet|föreningen)|Därefter|Sedan|Vidare|Härefter|Nu|Här|Även)");

    private static final Pattern LIST_NUMBER = Pattern.compile("\\s\\d{1,2}\\.$");

    /** The subject was lost: "Dagordning beslutar att godkänna dagordningen." */
    private static final Pattern DECIDES =
            Pattern.compile("\\s(?:att|enligt|i enlighet|godkänna|utse|fastställa)(?![\\p{L}])");

    private static final Pattern FORMAL = Pattern.compile(
            "(?i)(?:nästa|kommande) (?:möten?|sammanträden?|träff(?:ar)?)(?: (?:19|20)\\d\\d)?|övriga (?:frågor|ärenden)|(?:mötets|sammanträdets) (?:öppnande|avslutande)|val av (?:protokolls?)?justerare|föregående (?:mötes )?(?:protokoll|minnesanteckningar)|dagordning(?:en)?");

    /** "s beslut": the name of the body was lost from the heading. */
    private static final Pattern OWNERLESS = Pattern.compile(" (?:beslut|förslag)(?![\\p{L}])");

    /** Formal business taken together under one number; with a verb behind it, it is a sentence. */
    private static final Pattern FORMAL_TOO = Pattern.compile(
            "(?:Dagordning(?:en)?|Föregående (?:mötes )?protokoll|Val av (?:protokolls?)?justerare)(?=\\s+\\p{Lu})");

    private static final Pattern NAMED = Pattern.compile(
            "Motion|Medborgarförslag|Interpellation|Projekt|\\p{L}*(?:förbundet|föreningen|stiftelsen|bolaget)");

    /** "Val av två personer att jämte ordföranden justera protokollet". */
    private static final Pattern CHOSEN =
            Pattern.compile("(?:protokolls?)?juster(?:are|ingsmän|ingspersoner)|personer|ledamöter");

    /** "Anmälningar a) Brev", "Dispenser 24/ Ansökan". */
    private static final Pattern SUB_ITEM = Pattern.compile("[a-h]\\)?|\\d{1,3}/");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern CASE_NUMBER = Pattern.compile("(?<!\\p{L})(?:Dnr|Diarienr|Diarienummer)(?!\\p{L})");

    private static final Pattern OPEN_BRACKET = Pattern.compile("[\\s(]+$");

    /** What runs on before a case number is no title if a sentence ends or tells something there. */
    private static final Pattern SENTENCE = Pattern.compile(
            "[.?!]\\s|(?<!\\p{L})(?:har|är|var|ska|kommer|\\p{Ll}{3,}(?:ade|ats|des|tes|erar|ar))(?!\\p{L})");

    private static final int COMMON = 50;

    private static final int MOST_WORDS = 30;

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
        return numbered > from ? numbered : endByWords(text, from, limit);
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
        return SENTENCE.matcher(title).find()
                        || title.indexOf('\n') >= 0
                        || LABEL.matcher(title).find()
                ? -1
                : from + title.length();
    }

    private static int endByWords(String text, int from, int limit) {
        int end = from;
        int at = from;
        int joined = from;
        String before = "";
        String earlier = "";
        boolean led = false;
        boolean capitals = false;
        for (int words = 0; words < MOST_WORDS; words++) {
            while (at < limit && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int stop = at;
            while (stop < limit && !Character.isWhitespace(text.charAt(stop))) {
                stop++;
            }
            if (stop == at) {
                break;
            }
            String word = text.substring(at, stop);
            if (words == 0) {
                capitals = isCapitals(word) && isCapitals(nextWord(text, stop, limit));
            } else if (isFormal(text.substring(joined, end))
                    && FORMAL_TOO.matcher(text).region(at, limit).lookingAt()) {
                joined = at;
            } else if ((words > 1
                            && !Character.isLowerCase(word.charAt(0))
                            && !YEAR.matcher(word).matches()
                            && isFormal(text.substring(joined, end)))
                    || (!(words == 1 && (namesFollow(before, word) || isPresenter(before, word, text, stop, limit)))
                            && !(led && isGivenName(before) && Character.isUpperCase(word.charAt(0)))
                            && (isCompany(earlier, before, word)
                                    || endsBefore(
                                            word,
                                            before,
                                            capitals,
                                            text.substring(stop, Math.min(limit, stop + AHEAD)))))) {
                end = !capitals && PROPER_NAME.matcher(text).region(at, limit).lookingAt()
                        ? beforeSpeaker(text, at, limit, end)
                        : end;
                break;
            }
            end = stop;
            at = stop;
            led = TitleWords.leadsOn(before.isEmpty() ? " " : before);
            earlier = before;
            before = word;
        }
        return withoutListNumber(text, from, leaderCut(text, from, end));
    }

    /** "Besök av Anna Ek": the surname belongs to the title where its given name does. */
    private static boolean isGivenName(String word) {
        return Character.isUpperCase(word.charAt(0)) && GivenNames.swedish().bearers(word) > COMMON;
    }

    /** Whether a title is one that every body has, and to which nothing is added. */
    private static boolean isFormal(String title) {
        return FORMAL.matcher(title).matches();
    }

    /** "Motion Gratis kaffe på biblioteket", "Kommunalförbundet Sjöbygdens begäran": the first word is named by what follows. */
    private static boolean namesFollow(String before, String word) {
        return NAMED.matcher(before).matches()
                && Character.isUpperCase(word.charAt(0))
                && !LABEL.matcher(word).matches()
                && GivenNames.swedish().bearers(word) < COMMON;
    }

    /** "Eva Ros om taxan": the title begins with who speaks. */
    private static boolean isPresenter(String given, String surname, String text, int from, int limit) {
        return isGivenName(given)
                && Character.isUpperCase(surname.charAt(0))
                && text.startsWith(" om ", from)
                && from + 4 < limit;
    }

    /** "Direktörens rapport 1. Bokslutet …": the number begins a list within the item. */
    private static int withoutListNumber(String text, int from, int end) {
        var number = LIST_NUMBER.matcher(text.substring(from, end));
        return number.find() ? from + number.start() : end;
    }

    /** "Borgen för Lillbyhus AB Bolaget ansöker": the name before "AB" is whole, and what follows does not belong to it. */
    private static boolean isCompany(String earlier, String before, String word) {
        return before.equals("AB")
                && !earlier.isEmpty()
                && Character.isUpperCase(earlier.charAt(0))
                && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isBullet(String word) {
        return word.length() == 1 && "-–—•·*".contains(word);
    }

    /** @param rest what follows the word */
    private static boolean endsBefore(String word, String before, boolean capitals, String rest) {
        if (capitals) {
            return !isCapitals(word) && word.chars().anyMatch(Character::isLetter);
        }
        if (before.contains("...") || before.endsWith("…")) {
            return true;
        }
        if (before.endsWith("?")
                || (before.endsWith(".") && !ABBREVIATION.matcher(before).matches())) {
            return true;
        }
        if (LABEL.matcher(word).matches() || CAPITAL_LABEL.matcher(word + rest).lookingAt()) {
            return true;
        }
        if (isBullet(word) && TELLS.matcher(rest).lookingAt()) {
            return true;
        }
        if (word.equals("att")
                && !TitleWords.governs(before)
                && !(CHOSEN.matcher(before).matches() && rest.stripLeading().matches("(?s)(?:jämte|tillsammans) .*"))) {
            return true;
        }
        if (word.equals("beslutar") && DECIDES.matcher(rest).lookingAt()) {
            return true;
        }
        if (isAcronym(word) && SUBJECT_OF.matcher(rest).lookingAt()) {
            return true;
        }
        if (SUB_ITEM.matcher(word).matches() && rest.length() > 1 && Character.isUpperCase(rest.charAt(1))) {
            return true;
        }
        if (word.equals("s") && OWNERLESS.matcher(rest).lookingAt()) {
            return true;
        }
        if (word.equals("Övriga") || word.equals("Övrigt")) {
            return true;
        }
        char first = word.charAt(0);
        return Character.isUpperCase(first) && !TitleWords.leadsOn(before) && !isAcronym(word);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** Whether a word has no small letters: "VAL", "2013", but not a single capital. */
    private static boolean isCapitals(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return !word.isEmpty() && letters != 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static String nextWord(String text, int from, int limit) {
        int start = from;
        while (start < limit && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** "Lägesrapport Unga vägar Filip Ek berättade": the capital begins a name within the title, the speaker comes after it. */
    private static int beforeSpeaker(String text, int at, int limit, int end) {
        var name = PROPER_NAME.matcher(text).region(at, limit);
        boolean speaker = name.lookingAt()
                && GivenNames.swedish().bearers(name.group("given")) > COMMON
                && GivenNames.swedish().bearers(name.group("first")) < COMMON
                && !SAID.matcher(name.group("rest")).find()
                && !ROLE.matcher(name.group("first")).matches();
        return speaker ? name.end("rest") : end;
    }

    private static int leaderCut(String text, int from, int end) {
        int dots = text.indexOf("...", from);
        return dots >= 0 && dots < end ? dots : end;
    }
}
