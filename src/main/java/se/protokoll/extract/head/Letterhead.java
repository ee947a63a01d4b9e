package se.protokoll.extract.head;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Keywords;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.SwedishTimes;

/**
 * The body that a line of the letterhead names, whatever else the line says.
 *
 * @param name of the body
 * @param score how sure that is beside what else the head names: 5 for one that decides, 4.4 for others
 */
record Letterhead(String name, double score) {

    private static final String NOUN = "(?<!\\p{L})(?!länsstyr)" + "(?:(?-i:LAG)"
            + "|\\p{L}*(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|fullmäktige|direktion(?:en)?|råd(?:et)?|grupp(?:en)?"
            + "|kommitt[ée](?:n)?|nätverk(?:et)?|beredning(?:en)?|delegation(?:en)?|kollegi(?:um|et)"
            + "|kammare(?:n)?|f[öo]rbund(?:et)?|konferens(?:en)?|forum(?:et)?|team(?:et)?|krets(?:en)?"
            + "|församling(?:en)?|förening(?:en)?|presidi(?:um|et)|stämma(?:n)?|samverkan|byalag(?:et)?"
            + "|(?<=\\p{L}{3})nätet))";

    /** Every noun holds one of these, which is much quicker to see than that none of them is there. */
    private static final Keywords NOUNS = Keywords.within(
            "lag",
            "nämnd",
            "styrelse",
            "utskott",
            "fullmäktige",
            "direktion",
            "råd",
            "grupp",
            "kommitt",
            "nätverk",
            "beredning",
            "delegation",
            "kollegi",
            "kammare",
            "förbund",
            "forbund",
            "konferens",
            "forum",
            "team",
            "krets",
            "församling",
            "förening",
            "presidi",
            "stämma",
            "samverkan",
            "nätet");

    /** A body by its noun, with what stands before it and belongs to it. */
    static final Pattern ORGAN = Pattern.compile(
            "(?:(?:\\p{L}+-,? (?:och )?|\\p{L}[\\p{L}:-]*[sa] ){0,4}"
                    + "|(?<!\\p{L})\\p{L}{1,41}(?:förebyggande|främjande|rådgivande|samordnande) )"
                    + NOUN + "(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Bodies that decide for an association or municipality, named before the association itself. */
    private static final Pattern DECIDING = Pattern.compile(
            "nämnd(?:en)?$|styrelsen$|utskott(?:et)?$|fullmäktige$|direktion(?:en)?$|nämnd(?:en)? |styrelsen "
                    + "|utskott(?:et)? |direktion(?:en)? ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a document of a meeting is called. */
    static final String KIND = "(?:(?:minnes|mötes|sammanträdes|styrelse|dag)?(?:anteckningar|anteckning|protokoll)"
            + "|p r o t o k o l l|minnesant\\.?|referat|(?:kort )?sammanfattning|kallelse)";

    private static final Pattern KIND_WORDS = Pattern.compile(
            "(?:,\\s*)?(?<![\\p{L}])(?:sammanträdes|sammantrades|ammantr desprotokoll)?" + KIND
                    + "(?![\\p{L}])(?: nr)?(?: \\d+/\\d+)?|(?<!\\p{L})anslag(?!\\p{L})"
                    + "|(?<!\\p{L})(?:sidan?|sid|ida|blad)(?!\\p{L})\\s*\\d*(?: ?\\(\\d+\\s*\\))?"
                    + "|\\d*\\s*\\(\\d{1,3}\\s*\\)|\\[\\d{1,3}\\]|sa[rm]n?manträdesdatum|sammanträdesdag"
                    + "|,? ?extra sammanträde|,? ?(?<!\\p{L})möte (?:nr )?\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MUNICIPALITY = Pattern.compile(
            "^.{2,40}? (?:kommun|stad|köping|landskommun),?(?:\\s|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s\\d(?!\\p{L}?-\\p{L}).*$");

    /** Headings that part a list by who is to decide. */
    private static final Pattern DECIDED_BY =
            Pattern.compile("(?iu)(?:beslut\\p{L}* (?:av|i)|ärenden (?:till|för)|^om|information om)\\s*$");

    /** Some body, by a word of which many a sentence has one. */
    private static final Pattern GENERIC = Pattern.compile(
            "fullmäktige|nämnden|styrelsen|rådet|gruppen|utskottet|direktionen|stämman|föreningen|förbundet|nätverket");

    /** What others meet within, and seldom under its own name alone. */
    private static final Pattern HOST = Pattern.compile("(?iu)(?:förbundet|förbund|samverkan)(?![\\p{L}-])");

    private static final Pattern WORD_GAP = Pattern.compile("\\s+");

    private static final int LONGEST = 90;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_PREFIX = 25;
    /** So far within a page without line breaks stand the bodies that people come from. */
    private static final int FAR = 120;

    /** What it is worth to a body that the line says as well that these are its minutes. */
    private static final double TOGETHER = 0.2;

    private static final Keywords MINUTES = Keywords.within("protokoll", "anteckningar");

    /** So much better is a body that decides than the association it belongs to, which stands before it. */
    private static final double CLEARLY = 0.5;

    /** So much less than the groups that meet within it. */
    private static final double HOSTING = 0.2;

    /**
     * The body in a line from which the kind, the day and the page are taken; of several, one that decides. Null where none
     * is named.
     */
    static @Nullable Letterhead in(String part) {
        int before = 0;
        Letterhead best = null;
        for (String piece :
                KIND_WORDS.matcher(withoutDates(part)).replaceAll("|").split("\\|", -1)) {
            var candidate = in(part, piece, before);
            boolean better = candidate != null
                    && (best == null || (candidate.score > best.score + CLEARLY && !isGeneric(candidate.name)));
            if (better) {
                best = candidate;
            }
            before += piece.length();
        }
        return best;
    }

    private static @Nullable Letterhead in(String part, String piece, int before) {
        String line = withoutMunicipality(piece.strip());
        var organ = ORGAN.matcher(line);
        boolean found = NOUNS.in(line)
                && organ.find()
                && !DECIDED_BY.matcher(line.substring(0, organ.start())).find()
                && !line.startsWith("För ", organ.start() - 4);
        if (!found) {
            return null;
        }
        int start = before + organ.start();
        String name = organ(line, organ);
        double score = DECIDING.matcher(name).find() ? 5 : 4.4;
        score += MINUTES.in(part.toLowerCase(Locale.ROOT)) ? TOGETHER : 0;
        score -= start > FAR || GENERIC.matcher(name).matches() ? 2 : 0;
        score -= HOST.matcher(name).find() ? HOSTING : 0;
        String whole = BareName.ifAny(name);
        return whole == null ? null : new Letterhead(whole, score);
    }

    private static boolean isGeneric(String name) {
        return GENERIC.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Without the municipality before the body: "Hjo kommun Socialnämnden", but not "Socialnämnden i Hjo kommun". */
    private static String withoutMunicipality(String piece) {
        var municipality = MUNICIPALITY.matcher(piece);
        return municipality.find() && !ORGAN.matcher(municipality.group()).find()
                ? piece.substring(municipality.end()).strip()
                : BareName.withoutMunicipality(piece);
    }

    /**
     * The body within a line: all of a short line, for bodies have epithets; of a longer one the noun with its
     * attributes.
     */
    private static String organ(String line, Matcher organ) {
        int start = organ.start();
        int end = organ.end();
        if (line.length() > LONGEST_LINE || start > LONGEST_PREFIX) {
            boolean deciding = DECIDING.matcher(organ.group()).find();
            while (!deciding && organ.find()) {
                if (DECIDING.matcher(organ.group()).find()) {
                    deciding = true;
                    start = organ.start();
                    end = organ.end();
                }
            }
            return named(line, start, end);
        }
        var words = WORD_GAP.split(line.substring(end).strip(), -1);
        boolean person = words.length > 1
                && GivenNames.swedish().isCommon(words[0])
                && Character.isUpperCase(words[1].charAt(0));
        return person ? line.substring(start, end) : BareName.tidied(line);
    }

    /** "Nämnden för folkhälsa och primärvård Tid …": what the body is for belongs to its name. */
    private static String named(String line, int start, int end) {
        boolean longer =
                line.startsWith(" för ", end) && line.length() > end + 6 && Character.isLowerCase(line.charAt(end + 5));
        String name = line.substring(start, longer ? FlatTitle.end(line, start, line.length()) : end);
        return name.length() <= LONGEST ? NUMBER_BEHIND.matcher(name).replaceFirst("") : line.substring(start, end);
    }

    private static String withoutDates(String line) {
        var text = new StringBuilder(line);
        SwedishDates.findIn(line).forEach(date -> blank(text, date.start(), date.end()));
        SwedishTimes.findIn(line).forEach(time -> blank(text, time.start(), time.end()));
        return text.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, '|');
        }
    }
}
