package se.protokoll.extract.head;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.DocumentKind;

/** Tells minutes of each kind from notices and from everything else, by what the document calls itself and holds. */
public final class KindReader {

    private static final Pattern NOTES =
            Pattern.compile("minnes\\s?-?anteckning|minnesant|m i n n e s ?a n t e c k n i n g");
    private static final Pattern MEETING_NOTES =
            Pattern.compile("mötes\\s?-?anteckning|möteanteckning|anteckningar från|noteringar från"
                    + "|anteckn(?:ingar|\\.) förda" + "|(?<!\\p{L})anteckningar (?:den )?"
                    + "(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2} \\p{L}{3,9} (?:19|20)\\d\\d)");
    /** A title that says no more than that; minutes only where it is told who was there. */
    private static final Pattern BARE_NOTES =
            Pattern.compile("(?m)(?:^|[/>›–-] )(?:# )?anteckn(?:ingar|\\.)(?!\\p{L})");

    private static final Pattern PROTOCOL = Pattern.compile(
            "p\\s?r\\s?o\\s?t\\s?o\\s?k\\s?o\\s?l\\s?l|sammantr.{0,3}desprotokoll|ammantr.{0,3}desprotokoll");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?m)mötessammanfattning|sammanfattning(?: av| från|:|\\s\\d|$| \\p{L}*(?:träff|möte|konferens))"
                    + "|referat från");
    /** What is written before a meeting and for it, or rules for a body, under this title. */
    private static final Pattern PAPER =
            Pattern.compile("(?m)^(?:tjänsteskrivelse|tjänsteutlåtande|uppdragsbeskrivning|arbetsordning|reglemente)"
                    + "(?!\\p{L}).{0,40}$");

    private static final Pattern NOTICE = Pattern.compile("(?<![\\p{L}])"
            + "(?:kallelse|kallas (?:härmed |till )|inbjudan till|(?<!av )föredragningslista|dagordning för)"
            + "(?![\\p{L}])");

    /** What only minutes of a meeting that has been held contain. */
    private static final Pattern HELD = Pattern.compile(
            "(?<![\\p{L}])(?:justera[dst]|justerande|utses att justera|beslutades|beslöts?|närvarande|närvarade"
                    + "|öppnade (?:mötet|sammanträdet)|beslutande\\s|deltagare|deltog|vid protokollet"
                    + "|vid anteckningarna)(?![\\p{L}])");

    /** The label of a list of people, not a sentence on them. */
    private static final Pattern ATTENDED = Pattern.compile(
            "(?<![\\p{L}])(?:Närvarande|NÄRVARANDE|Närvaro|Närv[.:]|Beslutande|BESLUTANDE|Deltagare|Deltagande|DELTAGARE"
                    + "|Ledamöter|LEDAMÖTER|[Aa]nde|Tjänstgörande|Frånvarande|Förhinder)(?![\\p{L}])"
                    + "(?! (?:är|har|ska|kan|som|meddelas|anmäls|anmäles|lämnas))");

    /** What was said and done. */
    private static final Pattern TOLD = Pattern.compile("(?iu)(?<![\\p{L}])"
            + "(?:hållet|hållna|förda?|fört vid|föres|beslutade|beslutades|beslöts?|beslutar\\s+att|beslutar:"
            + "|beslut:|öppnades?|öppnar|godkändes?|fastställdes|fastställs|utsågs|valdes|informerade"
            + "|informerar|redogjorde|redogör|rapporterade|gicks igenom|lades till|yttrar sig|diskuterades"
            + "|konstaterades|hälsade)(?![\\p{L}])");

    /** How each of them begins. */
    private static final Keywords TELLING = Keywords.beginningWith(List.of(
            "hålln",
            "hållet",
            "förd",
            "fört vid",
            "föres",
            "beslut",
            "beslöt",
            "öppna",
            "godkände",
            "fastställ",
            "utsågs",
            "valdes",
            "informera",
            "redogör",
            "redogjor",
            "rapportera",
            "gicks",
            "lades till",
            "yttrar sig",
            "diskuterades",
            "konstaterades",
            "hälsade"));

    private static final Pattern ADJUSTS = Pattern.compile("(?iu)(?<![\\p{L}])"
            + "(?:att justera|jämte ordförande\\p{L}*|justerande|justerare|justerat|justeras|justeringsm[aä]n"
            + "|justeringsperson(?:er)?|vid protokollet|underskrifter?|sekreterare:)(?![\\p{L}])");

    private static final Pattern FORM = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:plats och tid|tid och plats|paragrafer|sammanträdesdatum|utdragsbestyrkande|§ ?\\d)");

    private static final Pattern ADJUSTED = Pattern.compile("(?<![\\p{L}])juster(?:a|as|ats|at|are|ande)(?![\\p{L}])");

    /** The notice that minutes have been adjusted: nothing but minutes carries it. */
    private static final Pattern NOTICE_OF_ADJUSTMENT =
            Pattern.compile("(?<!\\p{L})[Pp]rotokoll(?:et)? är justerat[.,]?\\s+(?:[Jj]ustering|Sammanträdesdatum)"
                    + "|Justering(?:en)? (?:har )?tillkännag(?:ivits|es)");

    /** Without these the pattern has no place. */
    private static final Keywords ADJUSTMENT = Keywords.within("justerat", "tillkännag");

    /** What the document is, in capitals at the top of its first page, at either end of a line. */
    private static final Pattern CALLS =
            Pattern.compile("(?m)(?:^(?:\\d{1,3}\\s+)?|\\h{3,})(?:KALLELSE|FÖREDRAGNINGSLISTA|KUNGÖRELSE)(?![\\p{L}])");

    private static final Pattern SECTION = Pattern.compile("§\\s?\\d");

    private static final int TOP = 3000;

    /** Marks of a meeting that has been held that outweigh a heading that calls to it. */
    private static final int ENOUGH = 2;

    private final List<HeadPassage> head;
    private final List<AgendaItem> agenda;
    private final String text;

    /**
     * @param head the passages before the first item
     * @param agenda the items, empty if there are none
     * @param text the whole text
     */
    public KindReader(List<HeadPassage> head, List<AgendaItem> agenda, String text) {
        this.head = head;
        this.agenda = agenda;
        this.text = text;
    }

    /** The kind; {@link DocumentKind#OTHER} where nothing tells it. */
    public DocumentKind kind() {
        if (text.isBlank()) {
            return DocumentKind.OTHER;
        }
        var title = new StringBuilder();
        head.stream()
                .filter(passage -> passage.origin() == Origin.TITLE || passage.origin() == Origin.WEB_TITLE)
                .forEach(passage ->
                        title.append(passage.text().toLowerCase(Locale.ROOT)).append('\n'));
        String all = text.toLowerCase(Locale.ROOT);
        if (isNotice(title, all)) {
            return DocumentKind.KALLELSE;
        }
        var named = named(title);
        if (named == DocumentKind.PROTOKOLL && !isHeld()) {
            return DocumentKind.OTHER;
        }
        if (named == DocumentKind.OTHER && PAPER.matcher(title).find()) {
            return DocumentKind.OTHER;
        }
        if (named == DocumentKind.OTHER && BARE_NOTES.matcher(title).find() && tellsWhoCame()) {
            return DocumentKind.MOTESANTECKNINGAR;
        }
        return named == DocumentKind.OTHER ? untitled(all) : named;
    }

    /** The kind of a document whose title does not say it. */
    private DocumentKind untitled(String all) {
        var named = named(all.substring(0, Math.min(TOP, all.length())));
        if (named.isMinutes() && named != DocumentKind.PROTOKOLL) {
            return named;
        }
        if (isProtocolByForm(all)) {
            return DocumentKind.PROTOKOLL;
        }
        return tellsWhoCameAndWhoNot() ? DocumentKind.MINNESANTECKNINGAR : DocumentKind.OTHER;
    }

    private boolean tellsWhoCame() {
        return ATTENDED.matcher(text).find() || lists(label -> label.listsPeople() && label != Label.ABSENT);
    }

    /** Notes without a title: an invitation says who is to come, but not who did not. */
    private boolean tellsWhoCameAndWhoNot() {
        return lists(Label.PRESENT::equals) && lists(Label.ABSENT::equals);
    }

    private boolean lists(Predicate<Label> wanted) {
        return head.stream()
                .anyMatch(passage -> passage.origin() == Origin.FIELD
                        && passage.labels().stream().anyMatch(wanted));
    }

    /** Pages about minutes, lists of them and rules for them name them as well, but tell of no meeting. */
    private boolean isHeld() {
        if (isAdjusted()) {
            return true;
        }
        return ATTENDED.matcher(text).find() ? isFormal() || isTold() : isFormal() && isTold();
    }

    private boolean isTold() {
        var told = TOLD.matcher(text);
        int at = TELLING.next(text, 0, text.length());
        while (at >= 0 && !told.region(at, text.length()).lookingAt()) {
            at = TELLING.next(text, at + 1, text.length());
        }
        return at >= 0;
    }

    /** Whether the minutes carry the notice that they have been adjusted, beside those who were there. */
    private boolean isAdjusted() {
        return ADJUSTMENT.in(text)
                && NOTICE_OF_ADJUSTMENT.matcher(text).find()
                && (FORM.matcher(text).find() || ATTENDED.matcher(text).find());
    }

    private boolean isFormal() {
        return FORM.matcher(text).find() || ADJUSTS.matcher(text).find();
    }

    private boolean isNotice(CharSequence title, String all) {
        String top = all.substring(0, Math.min(TOP, all.length()));
        boolean called = NOTICE.matcher(title).find()
                || NOTICE.matcher(top.substring(0, Math.min(500, top.length()))).find();
        if (!called) {
            return false;
        }
        long held = HELD.matcher(all)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
        boolean notes = NOTES.matcher(all).find() || MEETING_NOTES.matcher(all).find();
        boolean calls =
                CALLS.matcher(text.substring(0, Math.min(TOP, text.length()))).find();
        // the notice of a group names the notes of its last meeting, but nobody who was there
        boolean ofMeeting = notes && (!calls || ATTENDED.matcher(text).find());
        return !ofMeeting && held < ENOUGH && (calls || !named(title).isMinutes());
    }

    private static DocumentKind named(CharSequence text) {
        if (NOTES.matcher(text).find()) {
            return DocumentKind.MINNESANTECKNINGAR;
        }
        if (MEETING_NOTES.matcher(text).find()) {
            return DocumentKind.MOTESANTECKNINGAR;
        }
        if (SUMMARY.matcher(text).find()) {
            return DocumentKind.SAMMANFATTNING;
        }
        return PROTOCOL.matcher(text).find() ? DocumentKind.PROTOKOLL : DocumentKind.OTHER;
    }

    /** Numbered sections or an adjustment: only formal minutes have them. */
    private boolean isProtocolByForm(String all) {
        return isAdjusted() || isProtocolByItems(all);
    }

    private boolean isProtocolByItems(String all) {
        return agenda.isEmpty()
                ? ATTENDED.matcher(text).find()
                        && ADJUSTS.matcher(text).find()
                        && (FORM.matcher(text).find() || TOLD.matcher(text).find())
                : SECTION.matcher(all).find() || ADJUSTED.matcher(all).find();
    }
}
