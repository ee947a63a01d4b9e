package se.protokoll.extract.layout;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds where line breaks were lost without a blank in their place, as some collections hand out the text of a PDF:
 * "DagordningNämndens beslutDagordningen fastställs.Nämnden noterar".
 */
final class LostLineBreaks {

    /** Two lines glued together. Initials, abbreviations and names such as "McBride" do not look so. */
    private static final Pattern GLUE = Pattern.compile("(?<=\\p{Ll}{3})(?=\\p{Lu}\\p{Ll}{2})"
            + "|(?<=\\p{Ll}{2}[.:])(?=\\p{Lu}\\p{Ll})"
            + "|(?<=\\p{L}\\))(?=\\p{Lu}\\p{Ll})"
            + "|(?<=[\\p{Ll}\\d)])(?=\\p{Lu}\\p{Ll}{3})(?<!(?<![\\p{L}\\d])\\p{Lu}\\p{Ll})"
            + "|(?<=\\p{Lu}{4})(?=\\p{Lu}\\p{Ll}{2})"
            + "|(?<=\\p{Ll}{2}[\\p{Ll}.])(?=§)"
            + "|(?<=KOMMUNS?)(?=PROTOKOLL|SAMMANTRÄDE)");

    /** So many different words glued together are no accident and no trade names. */
    private static final int ENOUGH = 6;

    /** A sentence, bracket or number ends right before a capital: that no name and no technical term shows. */
    private static final Pattern ENDED = Pattern.compile("[.)\\d]\\p{Lu}|\\p{Ll}§");

    /** What begins a line however seldom the text has lost one: "förteckningÖvriga deltagande". */
    private static final Pattern LABEL =
            Pattern.compile("Övriga (?:deltagande|närvarande)|Ut(?:ses|sedda) att justera|Justeringens"
                    + "|Underskrifter?(?!\\p{L})|Beslutande(?!\\p{L})|(?:Ej t|T)jänstgörande (?:ersättare|ledamöter)"
                    + "|Närvarande (?:ersättare|ledamöter)|Plats och tid|Sammanträdesdatum|Förvaringsplats"
                    + "|(?:Närvarande|Deltagare|Deltagande|Frånvarande|Förhinder|Ersättare|Plats|Tid|Datum) ?:");

    private static final int WORD = 4;

    private LostLineBreaks() {}

    /**
     * The places in the text at which a line begins though nothing shows it; none in ordinary text but before labels.
     */
    static NavigableSet<Integer> in(String text) {
        var places = new TreeSet<Integer>();
        var labelled = new TreeSet<Integer>();
        Set<String> words = new HashSet<>();
        var glue = GLUE.matcher(text).useTransparentBounds(true);
        var label = LABEL.matcher(text);
        boolean address = false;
        for (int at = 1; at < text.length(); at++) {
            char before = text.charAt(at - 1);
            boolean apart = Character.isWhitespace(before);
            address = !apart && (address || before == '/');
            if (!apart
                    && !address
                    && mayBegin(text.charAt(at))
                    && glue.region(at, text.length()).lookingAt()) {
                places.add(at);
                words.add(text.substring(Math.max(0, at - WORD), Math.min(text.length(), at + WORD)));
                if (label.region(at, text.length()).lookingAt()) {
                    labelled.add(at);
                }
            }
        }
        long ended = words.stream().filter(word -> ENDED.matcher(word).find()).count();
        // Names of programs and data formats are written so ("HasPolicy"), but no sentence ends within them.
        return words.size() < ENOUGH || ended * 3 < words.size() ? labelled : places;
    }

    /**
     * Whether a line can begin with a character that no blank stands before; with others the pattern need not be tried.
     */
    private static boolean mayBegin(char first) {
        return first == '§' || Character.isUpperCase(first);
    }
}
