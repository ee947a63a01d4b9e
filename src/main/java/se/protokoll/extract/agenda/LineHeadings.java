package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Bullets;
import se.protokoll.registry.Digits;
import se.protokoll.text.BlockKind;

/** Finds what may be headings of agenda items in text that has its line breaks. */
final class LineHeadings {

    /** Markdown's and mail's marks before a heading. */
    static final String MARK = "^(#{1,6}\\s+)?(?:\\*\\*|[·" + Bullets.DRAWN + "]\\s+(?=\\d))?";

    /** "Ärende 3. Val", "Punkt 3 – Val", "Par 3   VAL". */
    private static final Pattern WORDED = Pattern.compile(
            MARK + "(?:Ärende|ÄRENDE|Punkt|PUNKT|Pkt|Paragraf|PARAGRAF|Par\\.?|PAR\\.?)\\s+(?:nr\\s+)?(\\d{1,3})()"
                    + "\\s*[.:)–-]?(?:\\*\\*)?(?=\\s+\\p{Lu}|\\s*$)");

    private static final Pattern SCANNED_SECTION = Pattern.compile(
            MARK + "(?:[$&8S5s]|[$§][£$&])(?:\\s|(?<=[$&£]))(\\d{1,3})()(?:\\s+(?=\\p{Lu}\\p{Ll})|[\\s|:.]*$)");

    /** "823 Val av justerare": the sign was taken for the first figure of the number. */
    private static final Pattern GLUED_SECTION = Pattern.compile(MARK + "8(\\d{1,3})()\\s+(?=\\p{Lu}\\p{Ll})");

    private static final Pattern DOT =
            Pattern.compile(MARK + "(\\d{1,3})()\\.(?:(?:\\*\\*)?\\s+(?=[\\p{L}\"”»*(])|(?=\\p{Lu}\\p{Ll}))");

    /** A number that the web page or the list puts on a line of its own, once more where a list stands in a list. */
    private static final Pattern ALONE = Pattern.compile(MARK + "(?:\\d{1,3}\\.\\s+)?(\\d{1,3})()[.)]\\s*$");

    /** "SFV 3     Bokslut": the letters of the body for a section sign. */
    private static final Pattern LETTERED = lettered("\\s{2,}");

    /** "SFV 3 Bokslut": in a heading by its layout one blank is enough. */
    private static final Pattern LETTERED_HEADING = lettered("\\s+");

    /** A number on a line of its own without any mark, its title below. */
    private static final Pattern LONELY = Pattern.compile("^()(\\d{1,3})()\\s*$");

    private static final Pattern PAREN = Pattern.compile(
            MARK + "(\\d{1,3})()(?:(?:\\)\\s+|:\\s?)(?=[\\p{Lu}\"”»*(]|\\p{L}{2})|\\)(?=\\p{Lu}\\p{Ll}))");

    private static final Pattern DASHED = Pattern.compile(MARK + "(\\d{1,3})()\\s?[–-]\\s+(?=\\p{Lu}\\p{Ll})");

    private static final Pattern BARE = Pattern.compile(MARK + "(\\d{1,3})()\\s+(?=[\\p{Lu}\"”])");

    private static final Pattern MARKDOWN = Pattern.compile("^(#{1,6})\\s+");

    private static final String SECRET = "Sekretess";

    /** A number that lies further from every other one is no item's. */
    private static final int NEAR = 10;

    /** So many characters at most, white space aside, stand before the number of an item. */
    private static final int BEFORE_NUMBER = 48;

    private final Layout layout;
    private final List<Line> lines;
    private final StackedTitle stacked;
    private final TitleBelow below;
    private final SectionMarks sections;
    private final BitSet furniture;
    private final ItemTitle titles;

    /** @param gap what stands between the number and the title */
    private static Pattern lettered(String gap) {
        return Pattern.compile("^(?!KL|NR|SID|TEL|BOX|PKT|DNR)\\p{Lu}(\\p{Lu}{1,4}|\\p{Ll}{1,3})\\s(\\d{1,3})()" + gap
                + "(?=\\p{Lu}\\p{Ll})");
    }

    LineHeadings(Layout layout) {
        this.layout = layout;
        this.lines = layout.inside();
        this.titles = new ItemTitle(layout, lines);
        this.stacked = new StackedTitle(layout, lines);
        this.sections = new SectionMarks(layout.document().text());
        this.furniture = layout.furniture();
        this.below = new TitleBelow(layout, lines, titles, sections);
    }

    /** Every possible heading, in the order of the text. */
    List<ItemHeading> all() {
        var found = new ArrayList<ItemHeading>();
        for (int i = 0; i < lines.size(); i++) {
            if (!furniture.get(i) || layout.text(lines.get(i)).contains("§")) {
                var heading = at(i);
                if (heading != null) {
                    found.add(heading);
                }
            }
        }
        return withGlued(found);
    }

    /** Where text recognition took some section signs for a figure it may have glued others to their number. */
    private List<ItemHeading> withGlued(List<ItemHeading> found) {
        var near = found.stream()
                .filter(heading -> heading.style() == Style.SCANNED_SECTION)
                .flatMap(heading -> IntStream.rangeClosed(heading.value() - NEAR, heading.value() + NEAR)
                        .boxed())
                .collect(Collectors.toSet());
        if (near.isEmpty()) {
            return found;
        }
        var byStart = new TreeMap<Integer, ItemHeading>();
        found.forEach(heading -> byStart.put(heading.start(), heading));
        for (int i = 0; i < lines.size(); i++) {
            var glued = GLUED_SECTION.matcher(layout.text(lines.get(i)));
            if (!furniture.get(i) && glued.lookingAt()) {
                var heading = numbered(i, Style.SCANNED_SECTION, glued);
                if (near.contains(heading.value())) {
                    byStart.put(heading.start(), heading);
                }
            }
        }
        return List.copyOf(byStart.values());
    }

    private @Nullable ItemHeading at(int index) {
        String text = layout.text(lines.get(index));
        if (!hasDigitAtStart(text)) {
            return unnumbered(index, text);
        }
        var section = sections.at(text);
        if (section != null) {
            return section.style() == null ? null : numbered(index, section.style(), section.number());
        }
        var worded = WORDED.matcher(text);
        if (worded.lookingAt()) {
            return numbered(index, Style.SECTION, worded);
        }
        var scanned = SCANNED_SECTION.matcher(text);
        if (scanned.lookingAt()) {
            return numbered(index, Style.SCANNED_SECTION, scanned);
        }
        Matcher dot = DOT.matcher(text);
        if (dot.lookingAt()) {
            return numbered(index, isHeading(lines.get(index), dot) ? Style.HEADING : Style.DOT, dot);
        }
        Matcher alone = ALONE.matcher(text);
        if (alone.lookingAt()) {
            return numbered(index, Style.DOT, alone);
        }
        boolean heading = lines.get(index).kind() == BlockKind.HEADING;
        Matcher lettered = (heading ? LETTERED_HEADING : LETTERED).matcher(text);
        if (lettered.lookingAt()) {
            return numbered(index, Style.LETTERED, lettered);
        }
        Matcher lonely = LONELY.matcher(text);
        if (lonely.lookingAt() && isOverTitle(index)) {
            return numbered(index, Style.LONELY, lonely);
        }
        Matcher paren = PAREN.matcher(text);
        if (paren.lookingAt()) {
            return numbered(index, isHeading(lines.get(index), paren) ? Style.HEADING : Style.PAREN, paren);
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.lookingAt()) {
            return numbered(index, isHeading(lines.get(index), dashed) ? Style.HEADING : Style.DASHED, dashed);
        }
        Matcher bare = BARE.matcher(text);
        if (bare.lookingAt() && lines.get(index).kind() != BlockKind.TABLE_ROW) {
            return numbered(index, isHeading(lines.get(index), bare) ? Style.HEADING : Style.BARE, bare);
        }
        return unnumbered(index, text);
    }

    /** Whether a number of an item can stand there; most lines have none and need no pattern to be tried. */
    private static boolean hasDigitAtStart(String text) {
        int before = 0;
        for (int i = 0; i < text.length() && before <= BEFORE_NUMBER; i++) {
            if (ItemTitle.isDigit(text.charAt(i))) {
                return true;
            }
            before += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return false;
    }

    private static boolean isHeading(Line line, Matcher mark) {
        return line.kind() == BlockKind.HEADING || mark.group(1) != null;
    }

    private @Nullable ItemHeading unnumbered(int index, String text) {
        var line = lines.get(index);
        var mark = MARKDOWN.matcher(text);
        boolean markdown = mark.lookingAt();
        if (!markdown && line.kind() != BlockKind.HEADING) {
            return null;
        }
        var span = titles.span(line.start() + (markdown ? mark.end() : 0), line.end());
        return span[0] < span[1]
                ? new ItemHeading(Style.HEADING, null, 0, 0, line.start(), span[0], span[1], false)
                : null;
    }

    /** The level of a heading by its layout: 1 to 6, or 0 for other lines. */
    int level(ItemHeading heading) {
        int index = Layout.firstEndingAfter(lines, heading.start());
        if (index < lines.size()) {
            var line = lines.get(index);
            if (line.start() == heading.start()) {
                var mark = MARKDOWN.matcher(layout.text(line));
                return mark.lookingAt()
                        ? mark.group(1).length()
                        : layout.document().blocks().get(line.block()).level();
            }
        }
        return 0;
    }

    private ItemHeading numbered(int index, Style style, Matcher mark) {
        var line = lines.get(index);
        String digits = mark.group(2).replace(" ", "");
        String letter = mark.group(3);
        boolean lettered = letter != null && !letter.isEmpty();
        String number = lettered
                ? layout.document().text().substring(line.start() + mark.start(2), line.start() + mark.end(3))
                : Integer.toString(Digits.parse(digits));
        int suffix = lettered && letter != null && letter.charAt(0) != '/'
                ? Character.toLowerCase(letter.charAt(0)) - 'a' + 1
                : 0;
        int from = line.start() + mark.end();
        var span = titles.span(from, titles.limit(line, from));
        boolean contents = ItemTitle.endsWithPage(layout.text(line));
        if (span[0] >= span[1] || isSecret(span, index)) {
            span = below.span(index);
            contents |= span[0] < span[1]
                    && ItemTitle.endsWithPage(layout.text(lines.get(Layout.firstEndingAfter(lines, span[0]))));
        }
        int end = RunInTitle.onLine(layout.document().text(), span[0], span[1]);
        span = end < span[1] ? new int[] {span[0], end} : titles.continued(span);
        if (span[0] > line.start() && span[1] <= line.end()) {
            span = new int[] {span[0], stacked.end(span[0], span[1])};
        }
        return new ItemHeading(style, number, Digits.parse(digits), suffix, line.start(), span[0], span[1], contents);
    }

    /** Whether the line opens a paragraph whose second line is a title and which goes on, as a page number does not. */
    private boolean isOverTitle(int index) {
        if (index + 2 >= lines.size()
                || (index > 0 && !layout.isBlankBetween(lines.get(index - 1), lines.get(index)))) {
            return false;
        }
        String title = layout.text(lines.get(index + 1)).strip();
        return !layout.isBlankBetween(lines.get(index), lines.get(index + 1))
                && !layout.isBlankBetween(lines.get(index + 1), lines.get(index + 2))
                && Character.isUpperCase(title.charAt(0))
                && !furniture.get(index + 1)
                && ".,:;".indexOf(title.charAt(title.length() - 1)) < 0;
    }

    /** "§ 62   Sekretess": it stands where others have the number of their case, and the title alone below. */
    private boolean isSecret(int[] span, int index) {
        if (!SECRET.equals(layout.document().text().substring(span[0], span[1])) || index + 2 >= lines.size()) {
            return false;
        }
        var below = lines.get(index + 1);
        return !furniture.get(index + 1)
                && Character.isLetterOrDigit(layout.document().text().charAt(below.end() - 1))
                && layout.isBlankBetween(below, lines.get(index + 2));
    }
}
