package se.protokoll.extract.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.protokoll.extract.words.Blanks;
import se.protokoll.extract.words.Keywords;
import se.protokoll.text.BlockKind;

/**
 * Page headers, footers and page numbers that stand among the lines of the text: the certain ones by their words, and
 * beside them whatever short line is repeated.
 */
final class PageFurniture {

    private static final int LONGEST = 130;

    private static final Pattern FOOTER =
            Pattern.compile("(?:justerande(?:s|n)? ?|justera(?:re|rna)s |ordförandes? |usterandes )sign(?!era)"
                    + "|utdragsbest|tdragsbestyrk|rätt utdraget|sidan uppdaterad");

    /** Every footer holds one of these, which is much quicker to see than that none of its forms is there. */
    private static final Keywords FOOTER_WORDS = Keywords.within("sign", "tdrag", "uppdaterad");

    private static final Pattern PAGE_MARK = Pattern.compile("(?:sida|sidan|sid|sidnr|blad|ida|page)?\\s*\\d{1,3}\\s*"
            + "(?:\\(\\s*\\d{1,3}\\s*\\)|av\\s\\d{1,3}|/\\s?\\d{1,3})"
            + "|(?:sida|sidan|sid|blad)\\s*\\d{1,3}|[-–]\\s?\\d{1,3}\\s?[-–]");

    /** A header that counts the pages behind the body and its day. */
    private static final Pattern PAGE_AT_END =
            Pattern.compile("\\s(?:\\d{1,3} ?\\(\\d{1,3}\\)|(?:sida|sid\\.?|blad) ?\\d{1,3}(?: av \\d{1,3})?)$");

    /** "Forts. KS § 175": on the next page the item goes on. */
    private static final Pattern CONTINUED =
            Pattern.compile("\\(?forts(?:\\.|ättning)?(?: (?:\\p{L}{1,5} )?§ ?\\d{1,4})?\\)?");

    private static final Pattern TITLE = Pattern.compile("sammantr[äa]desprotokoll"
            + "|(?<!(?<!\\p{L})(?:av|till|från|föregående) )(?<!\\p{L})protokoll(?![\\p{L}\\d])"
            + "|sammanträdesdatum|minnesanteckningar|mötesanteckningar");

    /** Every title holds one of these. */
    private static final Keywords TITLE_WORDS = Keywords.within("protokoll", "sdatum", "anteckningar");

    /** The header of a protocol's page, with what a scan makes of the coat of arms before it. */
    private static final Pattern PROTOCOL_HEADER = Pattern.compile(".{0,12}sammantr[äa]desprotokoll.{0,20}");

    private static final Pattern BARE = Pattern.compile("\\d{1,3}|\\d{4}-\\d\\d-\\d\\d|sida|sidnr|blad|[._… ]{3,}");

    /** Lines that carry the text and are repeated for good reason: headings within items above all. */
    private static final Pattern MATTER = Pattern.compile("§|beslut|förslag|yrkande|reservation|beskrivning"
            + "|^(?:ärende(?:t|n)?|bakgrund|sammanfattning|bedömning|underlag|yttrande|omröstning|jäv)(?!\\p{L})"
            + "|^\\d{1,3}[.)]|(?<!\\p{L})att(?!\\p{L})");

    /** The place for the initials of those who vouch for a page, at the foot of each: "Justerat ......". */
    private static final Pattern INITIALS = Pattern.compile("justera(?:r|t|s)?:?[ ._…]{5,}");

    /** Below one of these whoever signs is named, perhaps as last on the page. */
    private static final Pattern SIGNS = Pattern.compile(
            "(?:justera(?:re|nde)|ordförande|sekreterare|underskrift|vid (?:protokollet|anteckningarna|pennan)"
                    + "|antecknat av):?" + "(?:[ ._…]{5,})?");

    /** "Justerande Anna Ek", perhaps a second time on the page, for she was chosen above. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:justera(?:re|nde)|ordförande|sekreterare):? (?!juster|ordf|sekr|sign)\\p{L}{2,}.*");

    /** What is signed on. */
    private static final Pattern RULE = Pattern.compile("[._… –—-]{5,}");

    private PageFurniture() {}

    /** The indices of the lines that are furniture. */
    static BitSet among(Layout layout, List<Line> lines) {
        var folded = folded(layout, lines);
        var furniture = PageNumbers.among(layout, lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == BlockKind.FURNITURE || isFurniture(folded.get(i))) {
                furniture.set(i);
            }
        }
        spread(folded, furniture);
        return furniture;
    }

    /** The lines as they are compared; long ones, which are no furniture, are taken for lines that stand once. */
    private static List<Folded> folded(Layout layout, List<Line> lines) {
        var texts = lines.stream().map(line -> fold(layout.text(line))).toList();
        var digitless = texts.stream()
                .map(line -> line.length() > LONGEST ? "" : digitless(line))
                .toList();
        Map<String, Integer> count = new HashMap<>();
        digitless.forEach(line -> count.merge(line, 1, Integer::sum));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Folded(
                        texts.get(i), texts.get(i).length() <= LONGEST && count.getOrDefault(digitless.get(i), 0) > 1))
                .toList();
    }

    private static boolean isFurniture(Folded folded) {
        String line = folded.text();
        if (line.length() > LONGEST) {
            return false;
        }
        boolean title = folded.repeated()
                && TITLE_WORDS.in(line)
                && TITLE.matcher(line).find()
                && !MATTER.matcher(line).find();
        return title
                || (line.contains("desprotokoll")
                        && PROTOCOL_HEADER.matcher(line).matches())
                || (folded.repeated()
                        && line.startsWith("justera")
                        && INITIALS.matcher(line).matches())
                || (FOOTER_WORDS.in(line) && FOOTER.matcher(line).find())
                || (folded.repeated()
                        && endsInNumber(line)
                        && PAGE_AT_END.matcher(line).find()
                        && !MATTER.matcher(line).find())
                || (line.contains("forts") && CONTINUED.matcher(line).matches())
                || (endsInNumber(line) && PAGE_MARK.matcher(line).matches());
    }

    /** Whether a line ends as page numbers do: most do not, and need not be tried for the forms of one. */
    private static boolean endsInNumber(String line) {
        return !line.isEmpty()
                && (Character.isDigit(line.charAt(line.length() - 1))
                        || line.endsWith(")")
                        || line.endsWith("-")
                        || line.endsWith("–"));
    }

    private static void spread(List<Folded> folded, BitSet furniture) {
        for (int i = 1; i < folded.size(); i++) {
            if (furniture.get(i - 1) && belongs(folded.get(i))) {
                furniture.set(i);
            }
        }
        for (int i = folded.size() - 2; i >= 0; i--) {
            if (furniture.get(i + 1) && !isSignature(folded, i) && belongs(folded.get(i))) {
                furniture.set(i);
            }
        }
    }

    /** Whether the line names one who signs: behind the office, or below it and what is signed on. */
    private static boolean isSignature(List<Folded> folded, int line) {
        int above = line - 1;
        while (above >= 0 && RULE.matcher(folded.get(above).text()).matches()) {
            above--;
        }
        boolean below = above >= 0 && SIGNS.matcher(folded.get(above).text()).matches();
        return below || SIGNED.matcher(folded.get(line).text()).matches();
    }

    private static boolean belongs(Folded folded) {
        String line = folded.text();
        return BARE.matcher(line).matches()
                || (folded.repeated() && !MATTER.matcher(line).find() && !line.endsWith("."));
    }

    /** Lower case, white space folded. */
    private static String fold(String line) {
        return Blanks.folded(line).toLowerCase(Locale.ROOT);
    }

    /** Numbers are the same whatever they are: pages are counted. */
    private static String digitless(String line) {
        var digitless = new StringBuilder(line.length());
        boolean inNumber = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit || !inNumber) {
                digitless.append(digit ? '0' : c);
            }
            inNumber = digit;
        }
        return digitless.toString();
    }

    /** A line as it is compared with others, and how often one like it stands in the text. */
    private record Folded(String text, boolean repeated) {}
}
