package se.protokoll.extract.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.words.Alternatives;
import se.protokoll.extract.words.Bullets;
import se.protokoll.extract.words.Keywords;

/**
 * Tells the sentences in which the body that met decides from those that propose, report or vote. Not for use by several
 * threads.
 */
final class DecidingSentence {

    /** "Fullmäktige hade således beslutat" tells how a vote has ended. */
    private static final String DECIDE = "beslutar|beslutade|beslöto?|beslutat"
            + "|(?:fattar|fattade|tar|tog) (?:enhälligt )?beslut(?: om)?(?= att )"
            + "|(?:har|hade) (?:således|sålunda|därmed|alltså) beslutat";

    private static final String ACTS = "godkänner(?! följande (?:proposition|votering|omröstning|beslut[so]))"
            + "|godkände(?! följande (?:proposition|votering|omröstning|beslut[so]))|utser|utsågo?|fastställer"
            + "|fastställde|antar|antager|antogo?|bifaller|biföllo?|avslår|avslogo?|beviljar|beviljade"
            + "|förordnar|förordnade|uppdrar|uppdrager|uppdrogo?|överlämnar|överlämnade|återremitterar"
            + "|återremitterade|bordlägger|bordlade|remitterar|remitterade|väljer|valde|medger|medgåvo|medgav"
            + "|upphäver|upphävde|avger|avgav|avgåvo|ställer sig (?:bakom|positiva?t? till)"
            + "|ställde sig (?:bakom|positiva?t? till)|ger (?:[\\p{L} -]{2,60} )?i uppdrag"
            + "|gav (?:[\\p{L} -]{2,60} )?i uppdrag|ger (?:[\\p{L} -]{2,60} )?(?:fullmakt|rätt(?= att ))"
            + "|gav (?:[\\p{L} -]{2,60} )?(?:fullmakt|rätt(?= att ))|förklarar|tillstyrker|tillstyrkte"
            + "|avstyrker|avstyrkte|enades om(?! att besluta)|enas om(?! att besluta)|anslår|anslogo?|anvisar"
            + "|anvisade|fördelar|fördelade|tilldelar|tilldelade|avsätter|avsatte|säger upp|sade upp|inrättar"
            + "|inrättade|entledigar|entledigade|befriar|befriade|bemyndigar|bemyndigade|delegerar|delegerade"
            + "|åtar sig|åtogo? sig|avskriver|avskrevo?|läg(?:ger|ga) [^.;]{3,120} till handlingarna"
            + "|lade [^.;]{3,120} till handlingarna|upplåter|uppläto?|överlåter|överlät|tillsätter|tillsatte"
            + "|omväljer|omvalde|försäljer|försålde|inköper|inköpte|höjer|höjde|sänker|sänkte"
            + "|bestämmer(?! (?:oss|sig) inte)|bestämde(?! (?:oss|sig) inte)|kommer överens om|kom överens om"
            + "|enades(?! om att besluta)";

    private static final String ACT = Alternatives.byFirstLetter(ACTS);

    /** Most sentences hold no such verb, and need not be tried for the places where it may stand. */
    private static final Keywords ACTING_WORDS = Keywords.beginningWith(Alternatives.beginnings(ACTS));

    /**
     * What every form of "besluta" and its like holds; most sentences have neither, and need not be tried for each
     * form.
     */
    private static final Keywords DECIDES = Keywords.within("slut", "slöt", "bestämdes");

    private static final String ADVERB = "(?:enhälligt|även|också|därmed|härmed|vidare|således|därefter|därför|dock)";

    private static final String MARK = "^[" + Bullets.SIGNS + "+=>\\s]*(?:[a-h]\\)\\s+)?";

    private static final Pattern ACTIVE = Pattern.compile(
            MARK + "(?<subject>(?:\\p{L}[\\p{L}-]*,? (?:och )?){1,6}?)(?<verb>" + DECIDE + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INVERTED = Pattern.compile(
            "^(?<before>[^.:;]{0,160}?(?:^|\\s))(?<verb>beslutar|beslutade|beslöto?) "
                    + "(?<subject>\\p{L}[\\p{L}-]*)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ACTING =
            Pattern.compile(MARK + "(?<subject>\\p{Lu}[\\p{L}-]*(?:,? (?:och )?[\\p{L}-]+){0,4}?) (?:" + ADVERB
                    + " )?(?<verb>" + ACT + ")(?![\\p{L}])");

    /** "Efter en stunds samtal godkände styrelsen förslaget." */
    private static final Pattern ACTING_INVERTED = Pattern.compile(
            "^(?<before>(?:" + DecidedBefore.UNTIL_SIGN + "|[^.:;]){0,120}?(?:^|\\s))(?<verb>" + ACT
                    + ") (?<subject>\\p{L}[\\p{L}-]*)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PASSIVE = Pattern.compile(
            MARK + "(?:Det |Därefter |Härefter |Vidare |Slutligen )?"
                    + "(?<verb>(?:beslutades|beslöts|beslutas|bestämdes|beslut togs|beslut fattades|beslutet blev)"
                    + "(?=(?:(?: \\p{L}+){0,3}| med [\\p{L}\\d]+ röster mot [\\p{L}\\d]+|, sedan [^.:;,]{3,120},)[,:]?"
                    + " att " + "|$" + "| (?:(?:vidare|även|också|därefter|slutligen|enhälligt|dessutom) )?"
                    + "(?!samma |denna |detta |andra |första )(?-i:\\p{Ll}{3,}a) "
                    + "| (?:hos|till|åt) [^.:;]{3,120}? (?:hemställa|begära|anhålla|uppdraga?|överlämna|föreslå)"
                    + "(?!\\p{L}))" + "|(?:beslut om|beslut)(?= att |: att |$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The name of the body was lost: "beslutar att välja …". */
    private static final Pattern NO_SUBJECT =
            Pattern.compile("^(?:[Bb]eslutar|[Bb]eslutade|[Bb]eslöto?)(?=,? att |:$| enligt | i enlighet | enhälligt )|"
                    + MARK + "(?:[Bb]eslöto?|Beslutade)(?= \\p{Ll}+a )");

    private static final Pattern PASSIVE_AT_END =
            Pattern.compile("^Att .{5,400} (?<verb>beslutades|beslöts|beslutas)\\.?$");

    /** "Ärendet beslöts bordlägga." */
    private static final Pattern OBJECT_FIRST = Pattern.compile(
            "^\\p{Lu}\\p{Ll}+(?:en|et|na) (?<verb>beslöts|beslutades)(?: att)? \\p{Ll}{3,}a(?![\\p{L}])");

    private static final Pattern CHARGED = Pattern.compile(
            MARK + "(?:(?:Åt|Å) .{3,120} (?:uppdrogs|uppdras)(?= att)|(?:Det u|U)ppdr(?:ogs|as)(?= åt .{3,120} att ))");

    /** What stands before verb and subject where they have changed places; elsewhere the body would be the object. */
    private static final Pattern ADVERBIAL = Pattern.compile(
            "^(?:[a-h]\\) )?" + "(?:$"
                    + "|(?:efter|därefter|härefter|vid|till|som|med|på|i|under|sedan|därmed|härmed|vidare|slutligen|enligt"
                    + "|för|av|att|åt|å|dessutom|även|samtidigt|därför|således|utan|såsom)(?![\\p{L}]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Efter votering beslöts med fem röster mot två, att …" */
    private static final Pattern PASSIVE_INSIDE =
            Pattern.compile("^(?<before>[^.:;]{2,200}?\\s)(?<verb>beslutades|beslöts|beslutas|bestämdes)"
                    + "(?= (?:[^.:;]{0,60} )?att |, att |,?(?: att)?:?$)");

    /** "Efter votering beslöts bifalla ansökan." */
    private static final Pattern PASSIVE_INSIDE_BARE = Pattern.compile(
            "^(?<before>(?:Efter|Därefter|Vid|Sedan|På|Med|Av|För|I|Till|Åt|Enligt)(?!\\p{L})[^.:;]{0,200}?\\s)"
                    + "(?<verb>beslutades|beslöts)(?= (?!samma |denna |detta |andra |första )\\p{Ll}{3,}a(?![\\p{L}]))");

    /** "Till att justera protokollet utser nämnden Bo Ek." */
    private static final Pattern ON_WHOM = Pattern.compile("^(?:Till|För) att ");

    private static final Pattern OTHER_PLACE = Pattern.compile("^ ?i \\p{Lu}");

    /** What may follow the verb of a lead-in whose clauses stand below. */
    private static final Pattern NOTHING_FOLLOWS = Pattern.compile(
            "^[\\s,]*(?:med [\\p{Ll}\\d]+ röster mot [\\p{Ll}\\d]+|enhälligt|alltså|därmed|därför|därefter|följande"
                    + "|sålunda|för egen del|för sin del|härefter|även|dels|att|vidare|således|sedan|slutligen|dock)?"
                    + "(?: för egen del)?(?:,? att)?"
                    + "(?:,? ?(?:att )?(?:föreslå|hemställa hos|hemställa till|rekommendera) (?:\\p{L}+s )?\\p{L}*"
                    + "(?:fullmäktige|styrelsen|nämnden|stämman|mötet|direktionen|utskottet|kommunerna)"
                    + "(?: i (?:\\p{Lu}[\\p{L}, -]{2,80}?"
                    + "|(?:respektive |resp\\.? |samtliga |(?:de )?(?:båda|bägge|tre|fyra|fem) )?(?:medlems|ägar)?kommun"
                    + "(?:en|er|erna)?))?" + "(?: (?:att )?besluta)?(?: att)?)?[\\s:,]*" + "(?:\\(?1[.)])?$");

    /** "Styrelsen beslutar:", or "Styrelsen beslutar 1." where the number of the first clause was taken for its end. */
    private static final Pattern OPENS_LIST = Pattern.compile("(?::|\\(?1[.)])$");

    /** "Be- slöts": a word broken at the end of a line; "vård- och omsorgsnämnden" is not. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})- (?!och |eller |samt )(?=\\p{Ll})");

    private final BodyWords body;

    /** Each sentence is read once, however many ask about it. */
    private final Map<String, Optional<Found>> known = new HashMap<>();

    DecidingSentence(BodyWords body) {
        this.body = body;
    }

    /** The body that met. */
    BodyWords body() {
        return body;
    }

    /**
     * A sentence that decides.
     *
     * @param verbEnd one past the deciding verb, or past the subject behind it
     * @param leadIn whether nothing follows, so that what was decided stands below
     */
    record Found(int verbEnd, boolean leadIn) {}

    private static final Pattern TAKES =
            Pattern.compile("fatta(?:r|de) (?:följande|nedanstående) beslut[.:]?$|beslut(?:ar|ade) följande[.:]?$");

    /** Whether a lead-in ends with what a list begins with. */
    static boolean opensList(String sentence) {
        return OPENS_LIST.matcher(sentence).find();
    }

    /** How the sentence decides, whatever line ends have broken its words; null if it does not. */
    @Nullable
    Found in(String sentence) {
        return known.computeIfAbsent(sentence, text -> Optional.ofNullable(read(text)))
                .orElse(null);
    }

    private @Nullable Found read(String sentence) {
        if (!sentence.contains("- ") || !BROKEN.matcher(sentence).find()) {
            return unbroken(sentence);
        }
        var found = unbroken(BROKEN.matcher(sentence).replaceAll(""));
        if (found == null) {
            return null;
        }
        int end = found.verbEnd();
        var broken = BROKEN.matcher(sentence);
        for (int at = 0; broken.find(at) && broken.start() < end; at = broken.end()) {
            end += broken.end() - broken.start();
        }
        return new Found(Math.min(end, sentence.length()), found.leadIn());
    }

    private @Nullable Found unbroken(String sentence) {
        boolean listed = sentence.contains("följande") || sentence.contains("nedanstående");
        if (listed && TAKES.matcher(sentence).find()) {
            return new Found(sentence.length(), true);
        }
        int verbEnd = verbEnd(sentence);
        if (verbEnd < 0) {
            return null;
        }
        return new Found(
                verbEnd,
                sentence.endsWith("följande:")
                        || NOTHING_FOLLOWS.matcher(sentence.substring(verbEnd)).matches());
    }

    private int verbEnd(String sentence) {
        boolean decides = DECIDES.in(sentence);
        int end = decides ? passive(sentence) : -1;
        if (end >= 0) {
            return end;
        }
        Matcher charged = CHARGED.matcher(sentence);
        if ((sentence.contains("uppdr") || sentence.startsWith("Uppdr")) && charged.lookingAt()) {
            return charged.end();
        }
        end = decides ? active(sentence) : -1;
        if (end >= 0) {
            return end;
        }
        boolean acts = ACTING_WORDS.in(sentence);
        end = acts ? acting(sentence) : -1;
        if (end >= 0) {
            return end;
        }
        return decides ? inside(sentence) : -1;
    }

    private int acting(String sentence) {
        Matcher acting = ACTING.matcher(sentence);
        if (acting.lookingAt()
                && body.isOwn(acting.group("subject"))
                && !DecidedBefore.isReported(sentence, acting.end("verb"))) {
            return acting.start("verb");
        }
        Matcher turned = ACTING_INVERTED.matcher(sentence);
        if (turned.lookingAt()
                && ADVERBIAL.matcher(turned.group("before")).lookingAt()
                && isOwnTurned(turned, sentence)) {
            return turned.start("verb");
        }
        return -1;
    }

    /** "Beslutades att …", "beslutar att …"; -1 for anything else, as everywhere below. */
    private static int passive(String sentence) {
        Matcher passive = PASSIVE.matcher(sentence);
        if (passive.lookingAt()) {
            return passive.end("verb");
        }
        Matcher alone = NO_SUBJECT.matcher(sentence);
        if (alone.lookingAt()) {
            return alone.end();
        }
        Matcher object = OBJECT_FIRST.matcher(sentence);
        if (object.lookingAt()) {
            return object.end("verb");
        }
        return PASSIVE_AT_END.matcher(sentence).lookingAt() ? 0 : -1;
    }

    private int active(String sentence) {
        Matcher active = ACTIVE.matcher(sentence);
        if (active.lookingAt()
                && isOwn(active.group("subject"))
                && !DecidedBefore.isReported(sentence, active.end("verb"))) {
            return active.end("verb");
        }
        Matcher inverted = INVERTED.matcher(sentence);
        return inverted.lookingAt() && isOwnTurned(inverted, sentence) ? inverted.end("subject") : -1;
    }

    private int inside(String sentence) {
        for (var pattern : List.of(PASSIVE_INSIDE, PASSIVE_INSIDE_BARE)) {
            Matcher inner = pattern.matcher(sentence);
            if (inner.lookingAt()
                    && !DecidedBefore.isEarlier(inner.group("before"))
                    && !DecidedBefore.isReported(sentence, inner.end("verb"), inner.start("verb"))) {
                return inner.end("verb");
            }
        }
        return coordinated(sentence);
    }

    /** Whether the body that met is the subject behind its verb. */
    private boolean isOwnTurned(Matcher inverted, String sentence) {
        String before = inverted.group("before");
        return body.isOwn(inverted.group("subject"))
                && !ON_WHOM.matcher(before).replaceFirst("").contains(" att ")
                && !DecidedBefore.isEarlier(before)
                && !OTHER_PLACE.matcher(sentence.substring(inverted.end())).lookingAt()
                && !DecidedBefore.isReported(sentence, inverted.end("verb"), inverted.start("verb"));
    }

    /** "Styrelsen tackade för rapporten och beslutade att …", "Upplästes ett brev; och beslöt nämnden att …" */
    private int coordinated(String sentence) {
        for (var pattern : List.of(COORDINATED, THEREUPON, THEREUPON_TURNED)) {
            var matcher = pattern.matcher(sentence);
            if (matcher.lookingAt()
                    && body.isOwn(matcher.group("subject"))
                    && !DecidedBefore.isReported(sentence, matcher.end("verb"), matcher.start("verb"))) {
                return matcher.end("verb");
            }
        }
        return -1;
    }

    private static final Pattern COORDINATED = Pattern.compile(
            MARK + "(?<subject>\\p{Lu}[\\p{L}-]*) [^.;]{3,150}? och (?<verb>beslutade|beslutar|beslöt) ");

    /** "Bo frågade varför styrelsen beslutade så" tells of no decision. */
    private static final Pattern THEREUPON = Pattern.compile("^\\p{Lu}(?:[^.]{3,400}?[;,] (?:varefter|varvid|varpå)"
            + "|(?:(?!fråg|undra|förklara|redogör|redogjorde|motiver|berätta)[^.]){3,400}?,? varför)"
            + " (?<subject>\\p{L}[\\p{L}-]*) (?<verb>beslöto?|beslutade)(?!\\p{L})");

    private static final Pattern THEREUPON_TURNED =
            Pattern.compile("^\\p{Lu}[^.]{3,400}?[;,] (?:och|varefter|varvid|varpå) (?<verb>beslöto?|beslutade) "
                    + "(?<subject>\\p{L}[\\p{L}-]*)(?![\\p{L}-])");

    private boolean isOwn(String subject) {
        String name = subject.strip();
        int place = name.indexOf(" i ");
        if (place > 0 && Character.isUpperCase(name.charAt(Math.min(name.length() - 1, place + 3)))) {
            return false;
        }
        return body.isOwn(name);
    }
}
