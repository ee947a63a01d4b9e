package se.protokoll.extract.decisions;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Alternatives;
import se.protokoll.extract.words.Blanks;
import se.protokoll.extract.words.Bullets;
import se.protokoll.extract.words.Keywords;

/**
 * A heading within an item, as far as it tells what stands beneath.
 *
 * @param zone what stands beneath
 * @param owner whose decision it is, in the genitive and lower case ("kommunstyrelsens"); null where the heading does not say
 */
record DecisionHeading(Zone zone, @Nullable String owner) {

    /** What the text of an item is, from one heading to the next. */
    enum Zone {
        /** What was decided. */
        DECISION,
        /** What somebody proposed, or decided elsewhere or earlier. */
        PROPOSAL,
        /** Motions, voting, reservations; the decision may follow without a heading of its own. */
        PROCEDURE,
        /** The matter itself, and everything without a heading. */
        TEXT
    }

    private static final int LONGEST = 90;

    private static final Pattern DECISION = Pattern.compile(
            "(?:s |(?<owner>\\p{L}[\\p{L} ,&-]{0,60}:?s) )?(?:formella |mötes)?b?eslut(?: för egen del)?");

    private static final Pattern NO_OWNER =
            Pattern.compile("tidigare.*|länsstyrelsens|delegat.*|redovisa.*|anmäl.*|följande.*|domstolens|.*förslag.*"
                    + "|verkställ.*|regeringens|.*rättens");

    /** Holds one of {@link #PROPOSING}. */
    private static final Pattern PROPOSAL = Pattern.compile("(?:.{0,60}(?:s|e|a|tt|å|\\d) )?(?:besluts)?förslag"
            + "(?: till (?:beslut|\\p{L}*(?:fullmäktige|styrelsen|nämnden|stämman)|yttrande).{0,30}"
            + "| på sammanträdet| till)?" + "|(?:.{0,40} )?föreslår.{0,40}besluta");

    private static final Keywords PROPOSING = Keywords.within("förslag", "föreslår");

    private static final Pattern ELSEWHERE = Pattern.compile(Alternatives.byFirstLetter(
            "tidigare (?:beslut|behandling).*|beredning(?:en)?|ärendets (?:tidigare )?(?:beredning|behandling|gång)"
                    + "|delegationsbeslut|delegeringsbeslut|hemställan|rekommendation(?:er)?"));

    private static final Pattern PROCEDURE =
            Pattern.compile("(?:ändrings|tilläggs|del|framställda )?yrkanden?|propositionsordning(?:ar)?|propositioner?"
                    + "|beslutsgång(?:en)?|beslutsordning|omröstning(?:en|sresultat|sordning|sproposition)?"
                    + "|votering(?:en|sresultat)?"
                    + "|(?:omröstning|votering)slista(?: \\d{1,2})?(?:,? (?:till )?§ ?\\d{1,4})?|reservation(?:er|en)?"
                    + "|blank reservation|särskil[td]a? yttranden?(?: i \\p{L}+)?|protokollsanteckning(?:ar)?"
                    + "|ajournering(?:ar)?|jäv(?:sanmälan)?|deltar (?:inte|ej) i beslut(?:et)?|(?:ersättar)?yttranden?"
                    + "|inlägg|överläggning(?:en)?|debatt(?:en)?|anteckning(?:ar)?");

    private static final Pattern TEXT =
            Pattern.compile("ärende(?:t|beskrivning(?:en)?)?|ärendet i korthet|dagens (?:sammanträde|möte)"
                    + "|beskrivning(?: av ärendet)?|sammanfattning(?: av ärendet)?|bakgrund|bedömning|skäl"
                    + "|(?:besluts)?underlag(?: för beslut)?|beslutsmotivering|motivering(?: (?:till|för|av) .{3,40})?"
                    + "|skäl(?:en)? för beslutet|skäl till beslut|handlingar(?: i ärendet)?|bilag(?:a|or)(?: \\d.*)?"
                    + "|(?:(?:beslutet|paragrafen|protokollet|protokollsutdrag(?:et)?|utdrag(?:et)?) )?"
                    + "(?:skickas|sänds|expedieras|delges|lämnas)(?: för kännedom)?(?: till)?"
                    + "|expedier(?:as|ing)(?: till)?|sändlista|kopia(?: till)?|exp|delges"
                    + "|beslutet (?:expedieras|skickas|delges|sänds|ska skickas|anmäls).*|beslutsexpediering"
                    + "|protokollsutdrag.*|utdrag till|information|upplysning(?:ar)?|(?:hur man )?överklag.*"
                    + "|beslutet kan överklagas.*"
                    + "|(?:redovisade|anmälda|rapporterade) .{0,30}(?:beslut|ärenden|skrivelser)"
                    + "|(?:anmälda )?meddelanden|anmälningar|(?:ekonomiska |barn)?konsekvenser.*|barnperspektiv.*"
                    + "|ekonomi|avgift(?:er)?|redogörelse|föredragning|inledning|uppföljning|lagrum|lagstöd"
                    + "|laghänvisning(?:ar)?|författningsstöd|rättslig(?:t|a)? (?:grund(?:er)?|stöd|utgångspunkter)"
                    + "|kommentar(?:er)?|närvaro(?:- och omröstnings)?lista|bilaga till protokoll(?:et)?"
                    + "|närvaroförteckning|deltagarförteckning|närvarande|omröstningslista|vid protokollet"
                    + "|vid anteckningarna|vid pennan|justera[st]|justeras|in fidem|antecknat(?: av)?|antecknade"
                    + "|sekreterare|ordförande|justera(?:re|nde)|underskrift(?:er)?|nästa (?:möte|sammanträde|träff)"
                    + "|såsom ovan|att göra|åtgärds(?:logg|lista)|aktivitetslista|dokument");

    /** "Vad beslutade nämnden?": plain minutes ask what others head. */
    private static final Pattern ASKS = Pattern.compile(
            "(?<decides>vad (?:beslutade|beslutar|bestämde|beslöt)(?: (?<body>[\\p{L} -]{2,60}))?|vad blev beslutet)\\?"
                    + "|(?<proposes>vad föresl(?:og|år)(?: [\\p{L} -]{2,60})?)\\?"
                    + "|(?:vad (?:tyckte|yrkade|ansåg|tycker|sade|sa) [\\p{L} -]{2,60}"
                    + "|(?:vilka|vem) (?:höll|håller) inte med"
                    + "|(?:vilka|vem) (?:reserverade sig|var emot|röstade(?: [\\p{L} ]{2,30})?)"
                    + "|hur (?:röstade|gick) [\\p{L} -]{2,60})\\?");

    /** A fee that stands beside its label is decided with the rest; what stands below the heading explains it. */
    private static final String DECIDED_FEE = "Avgift:";

    /** An entry of a list is no heading: "- enligt arbetsutskottets förslag". */
    private static final Pattern ENTRY = Pattern.compile(
            "(?:[" + Bullets.SIGNS + "]\\s|\\p{Lu}[\\p{L}-]* (?:beslutar|beslutade|beslöt) )?enligt\\s");

    /**
     * "att anta kontorets förslag", "Nämnden antar kontorets förslag till yttrande": what is done with it makes no
     * heading.
     */
    private static final Pattern ADOPTS = Pattern.compile("(?:[" + Bullets.SIGNS + "]\\s*" + "|\\(?\\d{1,2}[.)]?\\s+)?"
            + "(?:(?iu:att|anta|antaga|bifalla|avslå|godkänna|fastställa|avge|avgiva|tillstyrka|avstyrka|överlämna"
            + "|översända|lägga|remittera)\\s" + "|(?:(?!förslag)[^:]){2,60}?(?<!\\p{L})"
            + "(?:beslutar|beslutade|beslöt|godkänner|godkände|fastställer|fastställde|antar|antog|avslår|avslog"
            + "|bifaller|biföll|avger|avgav|tillstyrker|tillstyrkte|avstyrker|avstyrkte|överlämnar|överlämnade"
            + "|ställer sig|ställde sig)\\s)");

    /** "Beslut. Redovisningen läggs till handlingarna." */
    private static final Pattern STOPPED = Pattern.compile("(?:Beslut|Förslag till beslut)\\. (?=\\p{Lu})");

    /** "- Beslut: Gruppen väljer spår a." Other headings are none with a bullet before them. */
    private static final Pattern BULLET = Pattern.compile("(?:[" + Bullets.SIGNS + "]|[-=]>) (?=Beslut)");

    /** The heading a line is; null for anything else. */
    static @Nullable DecisionHeading of(String line) {
        if (line.length() > LONGEST || line.endsWith(".") || ENTRY.matcher(line).lookingAt()) {
            return null;
        }
        var bullet = BULLET.matcher(line);
        // Some fonts lose the letters "ti".
        String text = unmarked(bullet.lookingAt() ? line.substring(bullet.end()) : line)
                .toLowerCase(Locale.ROOT)
                .replace(" ll ", " till ");
        if (text.endsWith("?")) {
            return asked(text);
        }
        var decision = DECISION.matcher(text);
        if ((text.endsWith("eslut") || text.endsWith("eslut för egen del")) && decision.matches()) {
            String owner = decision.group("owner");
            return owner != null && NO_OWNER.matcher(owner).matches()
                    ? new DecisionHeading(Zone.PROPOSAL, null)
                    : new DecisionHeading(Zone.DECISION, owner);
        }
        if (ELSEWHERE.matcher(text).matches()
                || (PROPOSING.in(text)
                        && PROPOSAL.matcher(text).matches()
                        && !ADOPTS.matcher(line).lookingAt())) {
            return new DecisionHeading(Zone.PROPOSAL, null);
        }
        if (PROCEDURE.matcher(text).matches()) {
            return new DecisionHeading(Zone.PROCEDURE, null);
        }
        return TEXT.matcher(text).matches() ? new DecisionHeading(Zone.TEXT, null) : null;
    }

    private static @Nullable DecisionHeading asked(String text) {
        var asks = ASKS.matcher(text);
        if (!asks.matches()) {
            return null;
        }
        if (asks.group("decides") == null) {
            return new DecisionHeading(asks.group("proposes") == null ? Zone.PROCEDURE : Zone.PROPOSAL, null);
        }
        String body = asks.group("body");
        return new DecisionHeading(Zone.DECISION, body == null ? null : body + "s");
    }

    /** The line without the marks of Markdown and mail before it and without colon or full stop behind it. */
    private static String unmarked(String line) {
        int start = 0;
        while (start < line.length()
                && (Blanks.isBlank(line.charAt(start))
                        || "#>*".indexOf(line.charAt(start)) >= 0
                        || isSymbol(line.charAt(start)))) {
            start++;
        }
        int end = line.length();
        while (end > start && (Blanks.isBlank(line.charAt(end - 1)) || "*:.".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return line.substring(start, end);
    }

    /** A picture before a heading, or one half of it. */
    private static boolean isSymbol(char c) {
        return Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL || c == '\uFE0F';
    }

    /**
     * Where the text begins behind a heading that stands on the same line before a colon, or before a full stop; -1 where
     * there is none.
     */
    static int inlineEnd(String line) {
        var stopped = STOPPED.matcher(line);
        if (stopped.lookingAt()) {
            return stopped.end();
        }
        int colon = line.indexOf(": ");
        boolean fee = line.startsWith(DECIDED_FEE);
        return colon > 0 && !fee && of(line.substring(0, colon)) != null ? colon + 2 : -1;
    }
}
