package se.protokoll.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.protokoll.text.Content.Paragraph;

/**
 * Turns the XHTML that Tika's parsers write into blocks. Tables are kept until they end, everything else is laid out at
 * once. Long, so that what each element does stands in one place.
 */
final class XhtmlReader extends DefaultHandler {

    /** Longest text in bold alone, in characters, that is taken for a heading where the file names no headings. */
    private static final int LONGEST_HEADING = 150;

    /** Elements with which a paragraph begins. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "blockquote",
            "caption",
            "ul",
            "ol",
            "hr",
            "section",
            "form",
            "center",
            "figure",
            "figcaption",
            "details",
            "fieldset",
            "legend");

    private final DocumentDraft draft;
    private final ContentLayout layout;
    private final int limit;
    /** Web pages break lines anywhere; other formats only where the text breaks. */
    private final boolean folded;

    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int level;
    private int characters;
    private boolean cut;

    private int bold;
    private int boldCharacters;
    private boolean columns;
    private int links;
    private int linkCharacters;
    private int furniture;
    private int articles;
    private int dropped;
    private int preformatted;
    private boolean body;
    private final Deque<Boolean> divisions = new ArrayDeque<>();
    private final Deque<Boolean> anchors = new ArrayDeque<>();
    private final Buttons buttons = new Buttons();
    private final RtfTables rtf = new RtfTables();
    private final List<Content> pending = new ArrayList<>();

    XhtmlReader(DocumentDraft draft, int limit, boolean folded) {
        this.draft = draft;
        this.layout = new ContentLayout(draft);
        this.limit = limit;
        this.folded = folded;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "body" -> body = true;
            case "div" -> startDivision(attributes.getValue("class"));
            case "nav", "aside", "menu" -> {
                flush();
                furniture++;
            }
            case "header", "footer" -> {
                flush();
                furniture += articles > 0 ? 0 : 1;
            }
            case "article", "main" -> {
                flush();
                articles++;
            }
            case "select", "script", "style", "noscript", "template" -> dropped++;
            case "button" -> startButton(attributes.getValue("aria-expanded"));
            case "dl" -> {
                flush();
                tables.push(new TableDraft());
            }
            case "dt", "dd" -> startTerm("dt".equals(name));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> start(BlockKind.HEADING, name.charAt(1) - '0');
            case "li" -> start(BlockKind.LIST_ITEM, 0);
            case "summary" -> start(BlockKind.HEADING, Paragraph.LOWEST_LEVEL);
            case "pre" -> {
                start(BlockKind.PARAGRAPH, 0);
                preformatted++;
            }
            case "br" -> line.append('\n');
            case "b", "strong" -> bold++;
            case "a" -> startAnchor(attributes.getValue("href"));
            case "table" -> {
                flush();
                tables.push(new TableDraft());
            }
            case "tr" -> {
                if (!tables.isEmpty()) {
                    flush();
                    tables.element().startRow();
                }
            }
            case "td", "th" -> {
                if (!tables.isEmpty()) {
                    flush();
                    tables.element().startCell(attributes.getValue("colspan"), attributes.getValue("rowspan"));
                }
            }
            default -> {
                if (PARAGRAPHS.contains(name)) {
                    boolean inItem = kind == BlockKind.LIST_ITEM && "p".equals(name);
                    start(inItem ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, 0);
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "body" -> {
                flush();
                layOut();
            }
            case "div" -> endDivision();
            case "nav", "aside", "menu" -> {
                flush();
                furniture--;
            }
            case "header", "footer" -> {
                flush();
                furniture -= articles > 0 || furniture == 0 ? 0 : 1;
            }
            case "article", "main" -> {
                flush();
                articles--;
            }
            case "select", "script", "style", "noscript", "template" -> dropped--;
            case "button" -> endButton();
            case "dl" -> endDefinitions();
            case "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "blockquote", "caption", "summary" ->
                flush();
            case "pre" -> {
                flush();
                preformatted--;
            }
            case "b", "strong" -> bold--;
            case "a" -> links -= !anchors.isEmpty() && anchors.pop() ? 1 : 0;
            case "td", "th" -> {
                if (!tables.isEmpty()) {
                    flush();
                    tables.element().endCell();
                }
            }
            case "tr" -> {
                if (!tables.isEmpty()) {
                    flush();
                    tables.element().endRow();
                }
            }
            case "table" -> endTable();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (!body || dropped > 0) {
            return;
        }
        int room = limit - characters;
        append(new String(chars, start, Math.min(length, room)));
        characters += Math.min(length, room);
        if (length > room) {
            cut = true;
            finish();
            throw new WriteLimitReachedException(limit);
        }
    }

    /** Whether there was more than the limit allows. A parser may pass over what says so and go on. */
    boolean isCut() {
        return cut;
    }

    /** Lays out what is still open, where the parser stopped before the end. */
    void finish() {
        while (!tables.isEmpty()) {
            endTable();
        }
        flush();
        rtf.finish().forEach(this::add);
        layOut();
    }

    private void startDivision(@Nullable String style) {
        flush();
        boolean repeated = "header".equals(style) || "footer".equals(style);
        divisions.push(repeated);
        furniture += repeated ? 1 : 0;
        if ("page".equals(style)) {
            layOut();
            draft.startPage();
        }
    }

    private void endDivision() {
        flush();
        boolean repeated = !divisions.isEmpty() && divisions.pop();
        furniture -= repeated ? 1 : 0;
    }

    private void startButton(@Nullable String expanded) {
        boolean heading = kind == BlockKind.HEADING;
        if (!buttons.start(heading, expanded)) {
            dropped++;
        } else if (!heading) {
            start(BlockKind.HEADING, Paragraph.LOWEST_LEVEL);
        }
    }

    private void endButton() {
        if (!buttons.end()) {
            dropped--;
        } else if (level == Paragraph.LOWEST_LEVEL) {
            flush();
        }
    }

    private void startTerm(boolean label) {
        flush();
        if (!tables.isEmpty() && (label || tables.element().isBeforeSecondCell())) {
            if (label) {
                tables.element().startRow();
            }
            tables.element().startCell(null, null);
        }
        start(BlockKind.PARAGRAPH, 0);
    }

    private void endDefinitions() {
        if (!tables.isEmpty()) {
            flush();
            DefinitionList.of(tables.pop().finish()).forEach(this::add);
        }
    }

    private void startAnchor(@Nullable String target) {
        boolean away = target != null && !target.startsWith("#");
        anchors.push(away);
        links += away ? 1 : 0;
    }

    private void start(BlockKind next, int nextLevel) {
        flush();
        kind = next;
        level = nextLevel;
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\u00A0' ? ' ' : text.charAt(i);
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (folded && blank && preformatted == 0) {
                appendFolded();
            } else if (c != '\u00AD') {
                line.append(c);
            }
            if (!blank) {
                boldCharacters += bold > 0 ? 1 : 0;
                linkCharacters += links > 0 ? 1 : 0;
            }
        }
    }

    private void appendFolded() {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ' && line.charAt(line.length() - 1) != '\n') {
            line.append(' ');
        }
    }

    private void flush() {
        String text = tidied(line.toString());
        line.setLength(0);
        if (!text.isEmpty() && (rtf.isOpen() || RtfTables.hasMarks(text))) {
            rtf.add(paragraph(text)).forEach(this::add);
        } else if (!text.isEmpty()) {
            add(paragraph(text));
        }
        kind = BlockKind.PARAGRAPH;
        level = 0;
        boldCharacters = 0;
        linkCharacters = 0;
    }

    /** A tab before a paragraph stays where the one above is set in columns: the first of them is empty. */
    private String tidied(String written) {
        String text = WhiteSpace.tidy(written);
        boolean indented = columns
                && tables.isEmpty()
                && kind == BlockKind.PARAGRAPH
                && written.lastIndexOf(
                                '\t', written.length() - written.stripLeading().length())
                        >= 0;
        columns = text.isEmpty() ? columns : text.indexOf('\t') >= 0 || indented;
        return indented && !text.isEmpty() ? "\t" + text : text;
    }

    private Paragraph paragraph(String text) {
        int solid = (int) text.chars()
                .filter(c -> !Character.isWhitespace(c) && !RtfTables.isMark((char) c))
                .count();
        boolean heading = kind == BlockKind.PARAGRAPH && boldCharacters >= solid && text.length() <= LONGEST_HEADING;
        return heading
                ? new Paragraph(BlockKind.HEADING, Paragraph.LOWEST_LEVEL, text, linkCharacters)
                : new Paragraph(kind, level, text, linkCharacters);
    }

    private void endTable() {
        if (!tables.isEmpty()) {
            flush();
            add(tables.pop().finish());
        }
    }

    private void add(Content content) {
        if (!tables.isEmpty()) {
            tables.element().add(content);
            return;
        }
        if (furniture > 0) {
            layOut();
            layout.add(List.of(content), true);
        } else if (content.isLinks()) {
            pending.add(content);
        } else {
            layOut();
            layout.add(List.of(content), false);
        }
    }

    /** Links are held back until it is known how many there are in a row. */
    private void layOut() {
        layout.add(List.copyOf(pending), false);
        pending.clear();
    }
}
