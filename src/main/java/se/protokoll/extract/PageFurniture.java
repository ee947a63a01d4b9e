package se.protokoll.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.protokoll.text.BlockKind;

/**
 * Page headers, footers and page numbers that stand among the lines of the text: the certain ones by their words, and
 * beside them whatever short line is repeated.
 */
final class PageFurniture {

    private static final int LONGEST = 130;

    private static final Pattern FOOTER =
            Pattern.compile("justerande(s|n)? ?sign|justera(re|rna)s sign|ordförandes? sign|usterandes sign"
                    + "|utdragsbest|tdragsbestyrk|rätt utdraget|sidan uppdaterad");

    private static final Pattern PAGE_MARK = Pattern.compile(
            "(?:sida|sidan|sid|sidnr|blad|ida|page)?\\s*\\d{1,3}\\s*(?:\\(\\s*\\d{1,3}\\s*\\)|av\\s\\d{1,3}|/\\s?\\d{1,3})"
                    + "|(?:sida|sidan|sid|blad)\\s*\\d{1,3}");

    private static final Pattern TITLE = Pattern.compile(
            "sammanträdesprotokoll|\\bprotokoll\\b|sammanträdesdatum|minnesanteckningar|mötesanteckningar");

    /** The header of a protocol's page, with what a scan makes of the coat of arms before it. */
    private static final Pattern PROTOCOL_HEADER = Pattern.compile(".{0,12}sammanträdesprotokoll.{0,20}");

    private static final Pattern BARE = Pattern.compile("\\d{1,3}|\\d{4}-\\d\\d-\\d\\d|sida|sidnr|blad");

    /** Lines that carry the text and are repeated for good reason. */
    private static final Pattern MATTER =
            Pattern.compile("§|beslut|förslag|yrkande|reservation|^\\d{1,3}[.)]|\\batt\\b");

    private PageFurniture() {}

    /** The indices of the lines that are furniture. */
    static BitSet among(Layout layout, List<Line> lines) {
        var folded = lines.stream().map(line -> fold(layout.text(line))).toList();
        Map<String, Integer> count = new HashMap<>();
        folded.forEach(line -> count.merge(digitless(line), 1, Integer::sum));
        var furniture = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = folded.get(i);
            boolean repeated = count.getOrDefault(digitless(line), 0) > 1;
            if (lines.get(i).kind() == BlockKind.FURNITURE || isFurniture(line, repeated)) {
                furniture.set(i);
            }
        }
        spread(folded, count, furniture);
        return furniture;
    }

    private static boolean isFurniture(String line, boolean repeated) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean title =
                repeated && TITLE.matcher(line).find() && !MATTER.matcher(line).find();
        return title
                || PROTOCOL_HEADER.matcher(line).matches()
                || FOOTER.matcher(line).find()
                || PAGE_MARK.matcher(line).matches();
    }

    private static void spread(List<String> folded, Map<String, Integer> count, BitSet furniture) {
        for (int i = 1; i < folded.size(); i++) {
            if (furniture.get(i - 1) && belongs(folded.get(i), count)) {
                furniture.set(i);
            }
        }
        for (int i = folded.size() - 2; i >= 0; i--) {
            if (furniture.get(i + 1) && belongs(folded.get(i), count)) {
                furniture.set(i);
            }
        }
    }

    private static boolean belongs(String line, Map<String, Integer> count) {
        boolean repeated = line.length() <= LONGEST && count.getOrDefault(digitless(line), 0) > 1;
        return BARE.matcher(line).matches()
                || (repeated && !MATTER.matcher(line).find() && !line.endsWith("."));
    }

    private static String fold(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static String digitless(String line) {
        return line.replaceAll("\\d+", "0");
    }
}
