package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.words.Bullets;
import se.protokoll.extract.words.TitleWords;

/** Cuts a decision into its clauses: one for each "att", without what joins them. */
public final class DecisionClauses {

    /** Of the "att" or "Att" that every clause but the first begins with. */
    private static final String ANOTHER = "tt ";

    private static final Pattern JOINT = Pattern.compile("(?:,? samt|,? och|,? ävensom|,|;) (?:[-–" + Bullets.DRAWN
            + "] )?(?=att (?!jämte |tillsammans med )\\p{L})|(?:,|;)? dels (?=att )");

    /**
     * Text without line breaks has lost the comma or line end between clauses: what stands before can govern no clause.
     */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?<=(?:\\d|[”\"]| kr| kronor| mkr| tkr| procent| handlingarna| förslag| protokollet| protokoll))"
                    + " (?=att \\p{L})" + "|(?<=[\\p{Ll}\\d)]) (?=Att \\p{Ll})");

    /** The last alternative is for clauses that might belong to what stands before. */
    private static final Pattern JOINT_OR_RUN_ON =
            Pattern.compile(JOINT.pattern() + "|" + RUN_ON.pattern() + "|(?<perhaps> (?=att (?!gälla)\\p{L}))");

    /** Words of a clause to which another with "att" may belong: "ge kontoret i uppdrag att utreda". */
    private static final Pattern GOVERNING = Pattern.compile(
            "(?<![\\p{L}])(?:uppdr|bemyndig|utse|välj|förordna|uppmana|föreläg|delegera|föreslå|hemställ|rekommend|begär"
                    + "|anhåll|tillåt|fullmakt|överlåt|överlämna|rätt|möjlig|tillstånd|skyldig|ansvar|anmoda|erbjud"
                    + "|bjud|inbjud|avse|syfte|besked|information|krav|kräv|villkor|förutsätt|medge|ålägg|hänvis|be "
                    + "|bör |ska |skall |kan |skäl|anledning|beslut|se till|ställ|verka|arbeta|avstå|avvakta|vänta|lov"
                    + "|dispens|bifall|mandat|önska|vill |så )");

    /** "att meddela köpingen, att kommunen inte deltar": what is said is no decision of its own. */
    private static final Pattern SAYING = Pattern.compile(
            "(?:^|\\s)att (?:meddela|upplysa|framhålla|anföra|svara|förklara|konstatera|påpeka|informera|uttala|erinra|anse"
                    + "|understryka|betona|yttra|påminna|notera|anteckna)(?![\\p{L}])[^,]*$");

    /** "med den ändringen, att anslaget höjs": what follows belongs to it. */
    private static final Pattern ATTACHED = Pattern.compile(
            "(?:ändring|tillägg|villkor|förutsättning|förbehåll|motivering|undantag|påpekande|uppfattning)(?:en|et)?$"
                    + "|(?:hos|till) \\p{L}+ (?:föreslå|hemställa)$");

    /** A clause that says what somebody shall do begins with an infinitive: "att utreda", "att den ska". */
    private static final Pattern INFINITIVE = Pattern.compile(
            "^[Aa]tt (?:(?:inte |ej |icke |även |också |därmed |omedelbart )?\\p{L}*(?:a|å|o|bli|ge|se|be|ske|dö|le)"
                    + "|(?:hos|till|för|från|av|med|genom|som) (?:[\\p{L}-]+ ){1,5}?"
                    + "(?:begära|utse|välja|överlämna|hemställa|föreslå|anvisa|anslå|bevilja|avsätta|sända|anhålla|ansöka"
                    + "|inköpa|upplåta|uppdra|anta))(?![\\p{L}])");

    /** "att anta anbudet att avtalet ska gälla": what shall be is decided by itself as well. */
    private static final Pattern OBLIGES =
            Pattern.compile("att \\p{Ll}{3,}(?:et|en|na|erna) (?:ska|skall)(?![\\p{L}])");

    /** "Nämnden beslutar lägga rapporten till handlingarna samt att …": the first clause has no "att". */
    private static final Pattern BARE = Pattern.compile(
            "(?: (?:enhälligt|även|därför|vidare))? (?!att )\\p{Ll}{2,}a(?![\\p{L}])(?:(?! att )[^.;:])*?"
                    + "(?<joint>,? (?:samt|och) )(?=att )");

    private static final Pattern FIRST = Pattern.compile("(?:^|[\\s,(:])[Aa]tt ");

    private static final Pattern TRAILING =
            Pattern.compile("(?<=[.] )\\d{1,3}$|(?<![\\s,;])[\\s,;]++(?:(?:samt|och)(?: att)?)?$"
                    + "|(?<![\\p{L}\\s,;])(?:samt|och)(?: att)?$");

    private static final Pattern LEADING =
            Pattern.compile("^(?:[" + Bullets.SIGNS + "=>]+\\s*|->\\s*|" + Bullets.BEFORE_ENTRY + "|" + Bullets.NUMERAL
                    + "|\\(?\\d{1,2}[.)]\\s*|\\d{1,2} (?=att )|[a-h][.)]\\s+|dels (?=att ))+");

    /** Behind a clause stand no more characters than this that are not part of it. */
    private static final int LONGEST_TRAILING = 40;

    /** In a clause longer than this several are hidden, and nothing tells where they end. */
    private static final int LONGEST_CLAUSE = 300;

    private DecisionClauses() {}

    /** Whether a clause says what is to be done: "att utreda frågan". */
    static boolean isCharge(String clause) {
        return INFINITIVE.matcher(clause).find();
    }

    /** Whether a clause with "att" may belong to the one between two places. */
    private static boolean governs(String text, int from, int to) {
        String last = text.substring(text.lastIndexOf(' ', to - 1) + 1, to);
        return TitleWords.governs(last)
                || TitleWords.isPreposition(last)
                || to - from > LONGEST_CLAUSE
                || isOpen(text, from, to);
    }

    /** Whether the last word that another clause may belong to has none yet. */
    private static boolean isOpen(String text, int from, int to) {
        var governing = GOVERNING.matcher(text).region(from, to);
        int last = -1;
        while (governing.find()) {
            last = governing.end();
        }
        int clause = last < 0 ? -1 : text.indexOf(" att ", last);
        return last >= 0 && (clause < 0 || clause >= to - 1);
    }

    /** The passage without bullet or number before it and without comma or "samt" behind it. */
    static Passage bare(Passage clause) {
        var leading = LEADING.matcher(clause.text());
        int from = leading.lookingAt() ? leading.end() : 0;
        int length = clause.text().length();
        var trailing = TRAILING.matcher(clause.text()).region(Math.max(0, length - LONGEST_TRAILING), length);
        int to = trailing.useTransparentBounds(true).find() ? Math.max(trailing.start(), from) : length;
        return clause.part(from, to);
    }

    /**
     * The clauses of a sentence.
     *
     * @param from where the deciding verb ends: the first "att" behind it belongs to the first clause
     * @param runOn whether the line breaks between clauses were lost
     */
    public static List<Passage> split(Passage sentence, int from, boolean runOn) {
        String text = sentence.text();
        var first = FIRST.matcher(text);
        var clauses = new ArrayList<Passage>();
        int start = 0;
        int behind = Math.min(from, text.length());
        if (first.find(behind)) {
            var joint = (runOn ? JOINT_OR_RUN_ON : JOINT).matcher(text);
            var bare = BARE.matcher(text).region(behind, text.length());
            int search = bare.lookingAt() ? bare.start("joint") : first.end();
            int verb = search;
            while (text.indexOf(ANOTHER, search) >= 0 && joint.find(search)) {
                search = joint.end();
                String before = text.substring(start, joint.start());
                boolean charge = INFINITIVE
                        .matcher(text)
                        .region(joint.end(), text.length())
                        .lookingAt();
                boolean said = (SAYING.matcher(before).find() && !charge)
                        || ATTACHED.matcher(before).find();
                boolean apart = charge
                        || OBLIGES.matcher(text)
                                .region(joint.end(), text.length())
                                .lookingAt();
                boolean governed =
                        runOn && joint.group("perhaps") != null && (!apart || governs(text, verb, joint.start()));
                if (!said && !governed) {
                    clauses.add(bare(sentence.part(start, joint.start())));
                    start = joint.end();
                    verb = start;
                }
            }
        }
        clauses.add(bare(sentence.part(start, text.length())));
        return clauses.stream().filter(clause -> clause.text().length() > 2).toList();
    }
}
