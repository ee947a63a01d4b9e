package se.protokoll.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.ItemHeading.Style;
import se.protokoll.text.BlockKind;

/** Finds what may be headings of agenda items in text that has its line breaks. */
final class LineHeadings {

    /** Markdown's and mail's marks before a heading. */
    private static final String MARK = "^(#{1,6}\\s+)?(?:\\*\\*)?";

    private static final Pattern SECTION = Pattern.compile(
            MARK
                    + "(?:\\p{Lu}[\\p{L}&/]{0,9}\\.?\\s{0,3}(?:\\p{Lu}\\p{L}{0,5}\\s{1,3})?)?§\\s*(\\d{1,4})(?:\\s?([a-h])(?![\\p{L}\\d]))?[.:]?(?:\\*\\*)?(?=\\s|$|\\p{Lu})");

    /** "12 § Upprop": the sign behind the number, as in statutes and many minutes. */
    private static final Pattern SECTION_BEHIND = Pattern.compile(
            MARK
                    + "(?:\\p{Lu}\\p{L}{1,4}\\s)?(\\d{1,4})(?:\\s?([a-h]))?\\s?§[.:]?(?:\\*\\*)?(?=\\s+(?!(?:\\d|(?:första|andra|tredje|st)(?!\\p{L}))|\\p{Ll}*lagen)|$)");

    private static final Pattern SCANNED_SECTION =
            Pattern.compile(MARK + "[$&8S5s](?:\\s|(?<=[$&]))(\\d{1,3})()\\s+(?=\\p{Lu}\\p{Ll})");

    private static final Pattern DOT = Pattern.compile(MARK + "(\\d{1,3})()\\.(?:\\*\\*)?\\s+(?=[\\p{L}\"”»*(])");

    private static final Pattern PAREN =
            Pattern.compile(MARK + "(\\d{1,3})()(?:\\)\\s+|:\\s?)(?=[\\p{Lu}\"”»*(]|\\p{L}{2})");

    private static final Pattern BARE = Pattern.compile(MARK + "(\\d{1,3})()\\s+(?=[\\p{Lu}\"”])");

    private static final Pattern MARKDOWN = Pattern.compile("^(#{1,6})\\s+");

    /** Behind a section sign that refers to something rather than heads an item: a date, a law, a list of numbers. */
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:[,;)–-]|och\\b|\\d\\d-\\d\\d-\\d\\d|\\d{4}-\\d\\d|\\d{4}(?:\\s|$)|\\p{Ll}+ (?:§|kap|kommunallagen))");

    static final Pattern CASE_NUMBER = Pattern.compile(
            "(?:dn|d\\.?nr|dnr|diarienr|diarienummer|ärendenr|ärendenummer|dossie|hid|id)\\b.*"
                    + "|[\\p{L}]{1,9}[ /.-]?\\d{2,4}[/:.-]\\d[\\d ./:-]*"
                    + "|\\d{2,4}[/.]\\p{L}{0,5} ?\\d+[\\d .-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TRAILING_CASE_NUMBER =
            Pattern.compile("[\\s(,–-]+(?:d\\.?nr|dnr|diarienr|ärendenr)\\b.*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADER = Pattern.compile("[\\s.…_]*(?:\\.{3,}|…|\\t|\\s{3,}|_{3,})\\s*\\d{0,3}\\s*$");

    private static final Pattern PAGE_AT_END = Pattern.compile(".*\\D\\d{1,3}\\s*$");

    private static final Pattern NUMBER_ONLY = Pattern.compile("[\\d\\s().]+");

    private static final Pattern BRACKET = Pattern.compile("\\([^()]{3,80}\\)");

    /** A line shorter than this has not been broken for want of room. */
    private static final int WRAPPED = 50;

    private static final int LINES_TO_TITLE = 5;

    /** So many characters at most, white space aside, stand before the number of an item. */
    private static final int BEFORE_NUMBER = 26;

    private final Layout layout;
    private final List<Line> lines;
    private final BitSet furniture;

    LineHeadings(Layout layout) {
        this.layout = layout;
        this.lines = layout.inside();
        this.furniture = layout.furniture();
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
        return found;
    }

    private @Nullable ItemHeading at(int index) {
        String text = layout.text(lines.get(index));
        if (!hasDigitAtStart(text)) {
            return unnumbered(index, text);
        }
        var section = SECTION.matcher(text);
        if (section.lookingAt()) {
            return REFERENCE.matcher(text.substring(section.end()).strip()).lookingAt()
                    ? null
                    : numbered(index, Style.SECTION, section);
        }
        var behind = SECTION_BEHIND.matcher(text);
        if (behind.lookingAt()) {
            return numbered(index, Style.SECTION, behind);
        }
        var scanned = SCANNED_SECTION.matcher(text);
        if (scanned.lookingAt()) {
            return numbered(index, Style.SCANNED_SECTION, scanned);
        }
        Matcher dot = DOT.matcher(text);
        if (dot.lookingAt()) {
            return numbered(index, isHeading(lines.get(index), dot) ? Style.HEADING : Style.DOT, dot);
        }
        Matcher paren = PAREN.matcher(text);
        if (paren.lookingAt()) {
            return numbered(index, isHeading(lines.get(index), paren) ? Style.HEADING : Style.PAREN, paren);
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
            if (isDigit(text.charAt(i))) {
                return true;
            }
            before += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
        var span = title(line.start() + (markdown ? mark.end() : 0), line.end());
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

    private @Nullable ItemHeading numbered(int index, Style style, Matcher mark) {
        var line = lines.get(index);
        String digits = mark.group(2);
        String letter = mark.group(3);
        boolean lettered = letter != null && !letter.isEmpty();
        String number = lettered
                ? layout.document().text().substring(line.start() + mark.start(2), line.start() + mark.end(3))
                : digits;
        int suffix = lettered && letter != null ? letter.charAt(0) - 'a' + 1 : 0;
        int from = line.start() + mark.end();
        var span = title(from, titleLimit(line, from));
        boolean contents = endsWithPage(layout.text(line));
        if (span[0] >= span[1] && style == Style.SECTION) {
            span = titleBelow(index);
        }
        span = continued(span);
        return new ItemHeading(
                style, number, Integer.parseInt(digits), suffix, line.start(), span[0], span[1], contents);
    }

    /** "Val av justerare ........ 3": a line of a list of contents. */
    private static boolean endsWithPage(String line) {
        return isDigit(line.charAt(line.length() - 1))
                && leader(line, 0, line.length()) >= 0
                && PAGE_AT_END.matcher(line).matches();
    }

    /** Where the dots or blanks begin that lead to the page number at the end of a title; -1 if there are none. */
    private static int leader(String text, int from, int to) {
        int tail = to;
        while (tail > from && isLeading(text.charAt(tail - 1))) {
            tail--;
        }
        var leader = LEADER.matcher(text).region(tail, to);
        return leader.find() ? leader.start() : -1;
    }

    private static boolean isLeading(char c) {
        return Character.isWhitespace(c) || isDigit(c) || c == '.' || c == '…' || c == '_';
    }

    /** A title ends where a wide gap sets something else apart: a case number, a rapporteur. */
    private int titleLimit(Line line, int from) {
        for (var segment : line.segments()) {
            if (segment.end() > from) {
                boolean caseNumber =
                        CASE_NUMBER.matcher(layout.text(segment).strip()).matches();
                boolean ends = segment.start() >= from ? !caseNumber : hasWord(from, segment.end());
                if (ends) {
                    return segment.end();
                }
            }
        }
        return line.end();
    }

    private boolean hasWord(int from, int to) {
        String text = layout.document().text().substring(from, to).strip();
        return !text.isEmpty()
                && !NUMBER_ONLY.matcher(text).matches()
                && !CASE_NUMBER.matcher(text).matches();
    }

    private int[] titleBelow(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + 1 + LINES_TO_TITLE); i++) {
            var line = lines.get(i);
            String text = layout.text(line).strip();
            if (SECTION.matcher(text).lookingAt()
                    || SECTION_BEHIND.matcher(text).lookingAt()) {
                break;
            }
            if (!furniture.get(i)
                    && !NUMBER_ONLY.matcher(text).matches()
                    && !CASE_NUMBER.matcher(text).matches()) {
                return title(line.start(), titleLimit(line, line.start()));
            }
        }
        return new int[] {0, 0};
    }

    /** The span without case numbers, leaders and marks around it; empty where nothing is left. */
    private int[] title(int from, int to) {
        String text = layout.document().text();
        int start = from;
        int end = Math.max(from, to);
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        String title = text.substring(start, end);
        var trailing = TRAILING_CASE_NUMBER.matcher(title);
        if (trailing.find()) {
            end = start + trailing.start();
        }
        int leader = leader(text, start, end);
        if (leader >= 0) {
            end = leader;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        String left = text.substring(start, end);
        boolean nothing =
                CASE_NUMBER.matcher(left).matches() || NUMBER_ONLY.matcher(left).matches();
        return nothing ? new int[] {start, start} : new int[] {start, end};
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || c == '*' || c == '#' || c == '_' || c == '–' || c == ':';
    }

    /** A title that fills its line goes on where the next line begins in lower case or with a bracket. */
    private int[] continued(int[] span) {
        int[] whole = span;
        for (int i = Layout.firstEndingAfter(lines, span[0]);
                i + 1 < lines.size() && lines.get(i).start() < whole[1];
                i++) {
            var line = lines.get(i);
            if (whole[0] < line.end() && whole[1] <= line.end() && goesOn(whole, line, lines.get(i + 1))) {
                whole = new int[] {whole[0], lines.get(i + 1).end()};
            }
        }
        return whole;
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean goesOn(int[] title, Line line, Line next) {
        String text = layout.document().text();
        boolean together = next.block() == line.block()
                && text.substring(line.end(), next.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        <= 1;
        if (!together || endsSentence(text.substring(title[0], title[1]))) {
            return false;
        }
        String below = layout.text(next);
        return BRACKET.matcher(below).matches()
                || (title[1] - line.start() >= WRAPPED
                        && Character.isLowerCase(below.charAt(0))
                        && !below.startsWith("att ")
                        && !endsSentence(below));
    }
}
