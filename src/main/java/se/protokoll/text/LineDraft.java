package se.protokoll.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.Content.Paragraph;

/** The text of a paragraph as it comes in piece by piece, and how much of it is in bold or leads to other pages. */
final class LineDraft {

    /** Longest text in bold alone, in characters, that is taken for a heading where the file names no headings. */
    private static final int LONGEST_HEADING = 150;

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");

    private static final char HARD_BLANK = '\u00A0';
    private static final String SOFT_HYPHEN = "\u00AD";

    /** Web pages break lines anywhere; other formats only where the text breaks. */
    private final boolean folded;

    private final StringBuilder text = new StringBuilder();

    /** For each anchor that is open whether it leads away from the page. */
    private final Deque<Boolean> anchors = new ArrayDeque<>();

    private int bold;
    private int boldCharacters;
    private int links;
    private int linkCharacters;
    private int preformatted;

    /** Whether elements break the lines of the paragraph. */
    private boolean broken;

    /** Whether the paragraph above is set in columns. */
    private boolean columns;

    /** @param folded whether line breaks between the elements say nothing */
    LineDraft(boolean folded) {
        this.folded = folded;
    }

    void startBold() {
        bold++;
    }

    void endBold() {
        bold--;
    }

    void startPreformatted() {
        preformatted++;
    }

    void endPreformatted() {
        preformatted--;
    }

    void startAnchor(@Nullable String target) {
        boolean away = target != null && !target.startsWith("#");
        anchors.push(away);
        links += away ? 1 : 0;
    }

    void endAnchor() {
        links -= !anchors.isEmpty() && anchors.pop() ? 1 : 0;
    }

    void breakLine() {
        text.append('\n');
        broken = true;
    }

    void append(String more) {
        String shown = more.replace(SOFT_HYPHEN, "");
        if (folded && preformatted == 0) {
            appendFolded(shown);
        } else {
            text.append(shown.replace(HARD_BLANK, ' '));
        }
        if (bold > 0 || links > 0) {
            int solid = solidCharacters(more);
            boldCharacters += bold > 0 ? solid : 0;
            linkCharacters += links > 0 ? solid : 0;
        }
    }

    private void appendFolded(String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (!Character.isWhitespace(c)) {
                text.append(c == HARD_BLANK ? ' ' : c);
            } else if (!text.isEmpty()
                    && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }

    private static int solidCharacters(String written) {
        int solid = 0;
        for (int i = 0; i < written.length(); i++) {
            solid += Character.isWhitespace(written.charAt(i)) ? 0 : 1;
        }
        return solid;
    }

    /**
     * The paragraphs that came in, after which the next begins: blank lines part them, as in a mail without marks that
     * comes as one, "Hej alla!\n\nHär är anteckningarna". Each but the first begins with the line break that keeps
     * its blank line. Where elements break lines the blank lines are only between those.
     *
     * @param kind what their element makes of them
     * @param level of a heading
     * @param inTable whether they stand in a table
     * @return none where nothing came in
     */
    List<Paragraph> finish(BlockKind kind, int level, boolean inTable) {
        var paragraphs = new ArrayList<Paragraph>();
        String written = text.toString();
        boolean parted = kind == BlockKind.PARAGRAPH && !inTable && !broken && written.indexOf('\n') >= 0;
        for (String part : parted ? BLANK_LINES.split(written) : new String[] {written}) {
            String tidied = tidied(part, kind, inTable);
            if (!tidied.isEmpty()) {
                paragraphs.add(paragraph(kind, level, paragraphs.isEmpty() ? tidied : "\n" + tidied));
            }
        }
        text.setLength(0);
        broken = false;
        boldCharacters = 0;
        linkCharacters = 0;
        return paragraphs;
    }

    /** A tab before a paragraph stays where the one above is set in columns: the first of them is empty. */
    private String tidied(String written, BlockKind kind, boolean inTable) {
        String tidied = WhiteSpace.tidy(written);
        boolean indented = columns
                && !inTable
                && kind == BlockKind.PARAGRAPH
                && written.lastIndexOf(
                                '\t', written.length() - written.stripLeading().length())
                        >= 0;
        columns = tidied.isEmpty() ? columns : tidied.indexOf('\t') >= 0 || indented;
        return indented && !tidied.isEmpty() ? "\t" + tidied : tidied;
    }

    private Paragraph paragraph(BlockKind kind, int level, String tidied) {
        return kind == BlockKind.PARAGRAPH && tidied.length() <= LONGEST_HEADING && isBold()
                ? new Paragraph(BlockKind.HEADING, Paragraph.LOWEST_LEVEL, tidied, linkCharacters)
                : new Paragraph(kind, level, tidied, linkCharacters);
    }

    /** Asked before the text is cleared: a paragraph is in bold if all that came in with it is. */
    private boolean isBold() {
        long solid = text.chars()
                .filter(c -> !Character.isWhitespace(c) && !RtfTables.isMark((char) c))
                .count();
        return boldCharacters >= solid;
    }
}
