package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Bullets;
import se.protokoll.extract.words.PastTense;
import se.protokoll.text.BlockKind;

/**
 * Titles of items without number or layout, as notes of informal meetings have them: a short line over its paragraph, with
 * a bullet or without.
 */
final class ParagraphHeadings {

    private static final Pattern MARK = Pattern.compile("(\\*{1,2}|[" + Bullets.SIGNS + "])\\s+");

    private static final Pattern BOLD = Pattern.compile("\\*\\*\\p{Lu}[^*:]{2,80}(?<![.,])\\*\\*");

    /** A title is a noun phrase; what has a verb, a name with its label or a sentence's end is none. */
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^:;!?@]{2,60}(?<![.,])");

    private static final Pattern TELLS =
            Pattern.compile("(?<!\\p{L})(?:är|var|har|hade|ska|skall|kan|får|fick|\\p{L}{3,}(?:ade|" + PastTense.PASSIVE
                    + "|ats|erar))(?!\\p{L})");

    private static final Pattern ASKS = Pattern.compile("(?:Vad|Hur|När|Var|Vem) [^:;!?@.]{2,60}\\?");

    private static final int LONGEST_TITLE = 60;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?");

    private static final Pattern DATED = Pattern.compile("\\d{4}|(?<!\\p{L})den \\d");

    /** What stands under these need not be a sentence. */
    private static final Pattern FORMAL = Pattern.compile("(?:Nästa|Kommande|Övrig|Rapport|Laget runt)");

    private static final Pattern PROSE = Pattern.compile("[.!?][”\"»)]?$");

    /** One that says something, and not a name. */
    private static final Pattern BULLET =
            Pattern.compile("[" + Bullets.SIGNS + "]\\s+\\p{L}+:?(?: [^ ]+){2,8} \\p{Ll}+");

    private static final int BULLETS = 2;

    private static final int FEWEST = 3;

    private final Layout layout;
    private final List<Line> lines;

    ParagraphHeadings(Layout layout) {
        this.layout = layout;
        this.lines = layout.inside();
    }

    /** The titles that are marked alike, of the mark that most have; empty where there are fewer than three. */
    List<ItemHeading> all() {
        var over = over();
        return over.isEmpty() ? apart() : over;
    }

    /** Titles with a blank line above and below: each over a paragraph that is no title, or below its number. */
    private List<ItemHeading> apart() {
        var headings = new ArrayList<ItemHeading>();
        for (int i = 1; i + 1 < lines.size(); i++) {
            String text = layout.text(lines.get(i)).strip();
            if (!isApart(i)
                    || !(ASKS.matcher(text).matches() || names(text))
                    || DATED.matcher(text).find()) {
                continue;
            }
            var line = lines.get(i);
            var above = lines.get(i - 1);
            var number = NUMBER.matcher(layout.text(above).strip());
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                headings.add(new ItemHeading(
                        Style.HEADING, number.group(1), value, 0, above.start(), line.start(), line.end(), false));
            } else if (layout.text(lines.get(i + 1)).length() > LONGEST_TITLE && opensProse(i + 1)) {
                headings.add(new ItemHeading(Style.HEADING, null, 0, 0, line.start(), line.start(), line.end(), false));
            }
        }
        return headings.size() < FEWEST ? List.of() : headings;
    }

    private boolean isApart(int index) {
        var line = lines.get(index);
        return line.segments().size() == 1
                && line.kind() != BlockKind.TABLE_ROW
                && layout.isBlankBetween(lines.get(index - 1), line)
                && layout.isBlankBetween(line, lines.get(index + 1));
    }

    private List<ItemHeading> over() {
        Map<String, List<ItemHeading>> byMark = new LinkedHashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = layout.text(lines.get(i));
            if (isBold(i, text)) {
                var line = lines.get(i);
                byMark.computeIfAbsent("**", any -> new ArrayList<>())
                        .add(new ItemHeading(Style.HEADING, null, 0, 0, line.start(), line.start(), line.end(), false));
                continue;
            }
            var mark = MARK.matcher(text);
            int from = mark.lookingAt() ? mark.end() : 0;
            if (isTitle(i, text.substring(from).strip())) {
                var line = lines.get(i);
                byMark.computeIfAbsent(from > 0 ? mark.group(1) : "", any -> new ArrayList<>())
                        .add(new ItemHeading(
                                Style.HEADING, null, 0, 0, line.start(), line.start() + from, line.end(), false));
            }
        }
        return byMark.values().stream()
                .filter(headings -> headings.size() >= FEWEST)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a line is printed in bold, alone or over its paragraph, as mail writes it. */
    private boolean isBold(int index, String text) {
        return text.startsWith("**")
                && BOLD.matcher(text).matches()
                && (index == 0 || layout.isBlankBetween(lines.get(index - 1), lines.get(index)));
    }

    private static boolean names(String text) {
        return TITLE.matcher(text).matches() && !TELLS.matcher(text).find();
    }

    private boolean isTitle(int index, String text) {
        var line = lines.get(index);
        return line.segments().size() == 1
                && line.kind() != BlockKind.TABLE_ROW
                && (index == 0 || layout.isBlankBetween(lines.get(index - 1), line))
                && !layout.isBlankBetween(line, lines.get(index + 1))
                && names(text)
                && (FORMAL.matcher(text).lookingAt() || opensProse(index + 1));
    }

    /** Whether a paragraph that begins with the line is made of sentences, or of bullets as long as such. */
    private boolean opensProse(int from) {
        int bullets = 0;
        int last = from;
        while (true) {
            String text = layout.text(lines.get(last));
            if (PROSE.matcher(text).find()) {
                return true;
            }
            bullets += BULLET.matcher(text).lookingAt() ? 1 : 0;
            if (last + 1 >= lines.size() || layout.isBlankBetween(lines.get(last), lines.get(last + 1))) {
                return bullets >= BULLETS;
            }
            last++;
        }
    }
}
