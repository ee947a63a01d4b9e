package se.protokoll.extract.head;

import java.util.regex.Pattern;
import se.protokoll.extract.words.Bullets;
import se.protokoll.extract.words.TitleWords;
import se.protokoll.registry.GivenNames;

/**
 * Goes from word to word through a title that runs on, up to the one before which it ends. Swedish titles are written in
 * sentence case, so the first capital that is not explained by the word before it begins something new.
 */
final class TitleWalk {

    private static final Pattern LABEL =
            Pattern.compile("(?:Ärendebeskrivning|Sammanfattning|Bakgrund|Bilag(?:a|or)|Dnr|Diarienr|Ärendet|Beslut"
                    + "|Beslutsunderlag|Yrkanden?|Handlingar|Föredragande|Beskrivning|Redogörelse|Au|Ksau|Ordföranden?"
                    + "|Protokollet|Direktionen|Styrelsen|Nämnden|Kommunstyrelsen|Deltar|Paragrafen)"
                    + "(?![\\p{L}-])");

    /** Headings in capitals below a title that is not. */
    private static final Pattern CAPITAL_LABEL =
            Pattern.compile("(?:ÄRENDE(?:T|BESKRIVNING)?|SAMMANFATTNING|BAKGRUND|ANSÖKAN|FÖRSLAG|YRKANDEN?"
                    + "|PROPOSITION(?:SORDNING)?|BESLUT(?:SUNDERLAG|SGÅNG)?|RESERVATION"
                    + "|(?<!\\p{L})\\p{Lu}{4,}S (?:BESLUT|FÖRSLAG))(?!\\p{L})");

    /** A sentence with its verb behind a bullet. */
    private static final Pattern TELLS = Pattern.compile("\\s\\p{Lu}[^.]{0,120}?\\s"
            + "(?:har|är|var|ska|skall|kommer|hade|fick|får|blir|blev|kan|bör|ger|går|pågår|finns|planeras"
            + "|genomförs|\\p{Ll}{3,}(?:ade|ats|des|tes))(?![\\p{L}])");

    /** The verb of which an abbreviation is the subject: "VD rapporterar", not the title "Avtal SYSAV". */
    private static final Pattern SUBJECT_OF = Pattern.compile("\\s(?:har|är|ska|skall|hade|ses|möts|träffas|samlas"
            + "|\\p{Ll}*(?:föreslår|föreslog|lägger|beskriver|går|gick|gav|drar|drog|anser|ansåg)"
            + "|\\p{Ll}{2,}(?:ar|ade|ger))(?![\\p{L}])");

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:.*\\.\\p{L}+\\.|m\\.m\\.|mm\\.|nr\\.|ang\\.|kv\\.|kl\\.|st\\.)");

    /** A capitalised word and one or two others before a name of a person. */
    private static final Pattern PROPER_NAME = Pattern.compile(
            "(?<first>\\p{Lu}\\p{Ll}+)(?<rest>(?: \\p{Ll}+){1,2}) (?<given>\\p{Lu}[\\p{L}-]+) \\p{Lu}\\p{Ll}+");

    private static final Pattern SAID =
            Pattern.compile("\\s(?:av|om|från|till|för|på|i|med|hos|enligt|att|är|har|var|går|gör|utsågs"
                    + "|\\p{L}+(?:erar|isar|gör|drar|ättar|älsar|pnar|ackar|elar|visar|ade|ades|de|te|es|as|nder|kar|tser|ljer"
                    + "|lutar|slår))(?![\\p{L}])");

    private static final Pattern ROLE = Pattern.compile(
            "(?:\\p{L}*(?:chef|chefen|ledare|ledaren|are|aren|ör|ören|ordförande|ordföranden|direktör|direktören"
                    + "|sekreterare|nämnden|styrelsen|rådet|utskottet|gruppen|direktionen|fullmäktige|stämman|mötet"
                    + "|kommittén|förbundet|föreningen)" + "|Därefter|Sedan|Vidare|Härefter|Nu|Här|Även)");

    private static final Pattern LIST_NUMBER = Pattern.compile("\\s\\d{1,2}\\.$");

    /** The subject was lost: "Dagordning beslutar att godkänna dagordningen." */
    private static final Pattern DECIDES =
            Pattern.compile("\\s(?:att|enligt|i enlighet|godkänna|utse|fastställa)(?![\\p{L}])");

    private static final Pattern FORMAL =
            Pattern.compile("(?iu)(?:nästa|kommande) (?:möten?|sammanträden?|träff(?:ar)?)(?: (?:19|20)\\d\\d)?"
                    + "|övriga (?:frågor|ärenden)|(?:mötets|sammanträdets) (?:öppnande|avslutande)"
                    + "|val av (?:protokolls?)?justerare|föregående (?:mötes )?(?:protokoll|minnesanteckningar)"
                    + "|dagordning(?:en)?");

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

    private static final Pattern BESIDE = Pattern.compile("(?:jämte|tillsammans) ");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final String LEADER = "...";

    private static final int MOST_WORDS = 30;

    private final String text;
    private final int from;
    private final int limit;

    /** One past the last word that belongs to the title. */
    private int end;

    /** Where the formal business begins that was joined last to other such business. */
    private int joined;

    /** How many words belong to the title. */
    private int words;

    private String before = "";
    private String earlier = "";

    /** Whether the title is in capitals. */
    private boolean capitals;

    /** The word that may belong to the title, and its place. */
    private String word = "";

    private int start;
    private int stop;

    TitleWalk(String text, int from, int limit) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.end = from;
        this.joined = from;
        this.stop = from;
    }

    static boolean isLabel(String words) {
        return LABEL.matcher(words).lookingAt();
    }

    /** One past the last character of the title. */
    int end() {
        while (words < MOST_WORDS && findWord()) {
            if (words == 0) {
                capitals = isCapitals(word) && isCapitals(nextWord());
            } else if (joinsFormal()) {
                joined = start;
            } else if (endsBeforeWord()) {
                end = beforeSpeaker();
                break;
            }
            takeWord();
        }
        return withoutListNumber(beforeLeader());
    }

    private boolean findWord() {
        start = skipBlanks(stop);
        stop = wordEnd(start);
        word = text.substring(start, stop);
        return !word.isEmpty();
    }

    private void takeWord() {
        end = stop;
        earlier = before;
        before = word;
        words++;
    }

    private int skipBlanks(int at) {
        int to = at;
        while (to < limit && Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int wordEnd(int at) {
        int to = at;
        while (to < limit && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private String nextWord() {
        int next = skipBlanks(stop);
        return text.substring(next, wordEnd(next));
    }

    private boolean isCapitalised() {
        return Character.isUpperCase(word.charAt(0));
    }

    private boolean joinsFormal() {
        return isFormal() && FORMAL_TOO.matcher(text).region(start, limit).lookingAt();
    }

    private boolean endsBeforeWord() {
        return isBehindFormal() || (!isOfName() && (isBehindCompany() || beginsAnew()));
    }

    /** Whether the title so far is one that every body has. */
    private boolean isFormal() {
        return FORMAL.matcher(text.substring(joined, end)).matches();
    }

    /**
     * To a title that every body has nothing is added but a year; in capitals the next word may as well be a small one.
     */
    private boolean isBehindFormal() {
        return words > 1
                && !capitals
                && !Character.isLowerCase(word.charAt(0))
                && !YEAR.matcher(word).matches()
                && isFormal();
    }

    /**
     * Whether the word is a capitalised one that belongs to the name before it, or is the name that the title needs.
     */
    private boolean isOfName() {
        return isCapitalised() && ((words == 1 && (namesFollow() || isPresenter())) || isSurname());
    }

    /**
     * "Motion Gratis kaffe på biblioteket", "Kommunalförbundet Sjöbygdens begäran": the first word is named by what
     * follows.
     */
    private boolean namesFollow() {
        return NAMED.matcher(before).matches()
                && !isLabel(word)
                && !GivenNames.swedish().isCommon(word);
    }

    /** "Eva Ros om taxan": the title begins with who speaks. */
    private boolean isPresenter() {
        return isGivenName(before) && text.startsWith(" om ", stop) && stop + 4 < limit;
    }

    /** "Besök av Anna Ek": the surname belongs to the title where its given name does. */
    private boolean isSurname() {
        return isGivenName(before) && !earlier.isEmpty() && TitleWords.leadsOn(earlier);
    }

    private static boolean isGivenName(String word) {
        return Character.isUpperCase(word.charAt(0)) && GivenNames.swedish().isCommon(word);
    }

    /**
     * "Borgen för Lillbyhus AB Bolaget ansöker": the name before "AB" is whole, and what follows does not belong to it.
     */
    private boolean isBehindCompany() {
        return before.equals("AB") && !earlier.isEmpty() && Character.isUpperCase(earlier.charAt(0)) && isCapitalised();
    }

    private boolean beginsAnew() {
        if (capitals) {
            return !isCapitals(word) && word.chars().anyMatch(Character::isLetter);
        }
        String rest = text.substring(stop, Math.min(limit, stop + FlatTitle.AHEAD));
        return endsSentence(before)
                || isLabel(word)
                || CAPITAL_LABEL.matcher(word + rest).lookingAt()
                || isClause(rest)
                || isPart(rest)
                || (isCapitalised() && !TitleWords.leadsOn(before) && !isAcronym(word));
    }

    private static boolean endsSentence(String word) {
        return word.contains(LEADER)
                || word.endsWith("…")
                || word.endsWith("?")
                || (word.endsWith(".") && !ABBREVIATION.matcher(word).matches());
    }

    /** Whether a sentence or clause begins that the words before it do not govern. */
    private boolean isClause(String rest) {
        return switch (word) {
            case "att" -> !TitleWords.governs(before) && !isCharge(rest);
            case "beslutar" -> DECIDES.matcher(rest).lookingAt();
            case "s" -> OWNERLESS.matcher(rest).lookingAt();
            default -> isAcronym(word) && SUBJECT_OF.matcher(rest).lookingAt();
        };
    }

    /** "Val av två personer att jämte ordföranden justera protokollet" */
    private boolean isCharge(String rest) {
        return CHOSEN.matcher(before).matches()
                && BESIDE.matcher(rest.stripLeading()).lookingAt();
    }

    /** Whether what the item consists of begins, or other business. */
    private boolean isPart(String rest) {
        boolean told = word.length() == 1
                && Bullets.SIGNS.contains(word)
                && TELLS.matcher(rest).lookingAt();
        boolean listed = SUB_ITEM.matcher(word).matches() && rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return told || listed || word.equals("Övriga") || word.equals("Övrigt");
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** Whether a word has no small letters: "VAL", "2013", but not a single capital. */
    private static boolean isCapitals(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return !word.isEmpty() && letters != 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * "Lägesrapport Unga vägar Filip Ek berättade": the capital begins a name within the title, the speaker comes after
     * it.
     */
    private int beforeSpeaker() {
        var name = PROPER_NAME.matcher(text).region(start, limit);
        boolean speaker = !capitals
                && name.lookingAt()
                && GivenNames.swedish().isCommon(name.group("given"))
                && !GivenNames.swedish().isCommon(name.group("first"))
                && !SAID.matcher(name.group("rest")).find()
                && !ROLE.matcher(name.group("first")).matches();
        return speaker ? name.end("rest") : end;
    }

    /** Without the dots that lead to the number of a page. */
    private int beforeLeader() {
        int dots = text.indexOf(LEADER, from, Math.min(text.length(), end + LEADER.length() - 1));
        return dots >= 0 ? dots : end;
    }

    /** "Direktörens rapport 1. Bokslutet …": the number begins a list within the item. */
    private int withoutListNumber(int to) {
        var number = LIST_NUMBER.matcher(text.substring(from, to));
        return number.find() ? from + number.start() : to;
    }
}
