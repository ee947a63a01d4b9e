package se.protokoll.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.Content.Paragraph;

/** The text of a paragraph as it comes in piece by piece, and how much of it is in bold or leads to other pages. */
final class LineDraft {

    /** Longest text in bold alone, in characters, that is taken for a heading where the file names no headings. */
    private static final int LONGEST_HEADING = 150;

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
     * The paragraph that came in, after which the next begins.
     *
     * @param kind what its element makes of it
     * @param level of a heading
     * @param inTable whether it stands in a table
     * @return null where nothing came in
     */
    @Nullable
    Paragraph finish(BlockKind kind, int level, boolean inTable) {
        String tidied = tidied(kind, inTable);
        var paragraph = tidied.isEmpty() ? null : paragraph(kind, level, tidied);
        text.setLength(0);
        boldCharacters = 0;
        linkCharacters = 0;
        return paragraph;
    }

    /** A tab before a paragraph stays where the one above is set in columns: the first of them is empty. */
    private String tidied(BlockKind kind, boolean inTable) {
        String written = text.toString();
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
        return kind == BlockKind.PARAGRAPH && tidied.length() <= LONGEST_HEADING && isBold(tidied)
                ? new Paragraph(BlockKind.HEADING, Paragraph.LOWEST_LEVEL, tidied, linkCharacters)
                : new Paragraph(kind, level, tidied, linkCharacters);
    }

    private boolean isBold(String tidied) {
        long solid = tidied.chars()
                .filter(c -> !Character.isWhitespace(c) && !RtfTables.isMark((char) c))
                .count();
        return boldCharacters >= solid;
    }
}
