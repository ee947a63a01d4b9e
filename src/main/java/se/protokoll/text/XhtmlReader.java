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
    private final LineDraft line;
    private final PageSections sections = new PageSections();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int level;
    private int characters;
    private boolean cut;

    private int dropped;
    private boolean body;
    private final Buttons buttons = new Buttons();
    private final RtfTables rtf = new RtfTables();
    private final List<Content> pending = new ArrayList<>();

    XhtmlReader(DocumentDraft draft, int limit, boolean folded) {
        this.draft = draft;
        this.layout = new ContentLayout(draft);
        this.limit = limit;
        this.line = new LineDraft(folded);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "body" -> body = true;
            case "div" -> startDivision(attributes.getValue("class"));
            case "nav", "aside", "menu" -> {
                flush();
                sections.startMenu();
            }
            case "header", "footer" -> {
                flush();
                sections.startEdge();
            }
            case "article", "main" -> {
                flush();
                sections.startArticle();
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
                line.startPreformatted();
            }
            case "br" -> line.breakLine();
            case "b", "strong" -> line.startBold();
            case "a" -> line.startAnchor(attributes.getValue("href"));
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
            case "div" -> {
                flush();
                sections.endDivision();
            }
            case "nav", "aside", "menu" -> {
                flush();
                sections.endMenu();
            }
            case "header", "footer" -> {
                flush();
                sections.endEdge();
            }
            case "article", "main" -> {
                flush();
                sections.endArticle();
            }
            case "select", "script", "style", "noscript", "template" -> dropped--;
            case "button" -> endButton();
            case "dl" -> endDefinitions();
            case "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "blockquote", "caption", "summary" ->
                flush();
            case "pre" -> {
                flush();
                line.endPreformatted();
            }
            case "b", "strong" -> line.endBold();
            case "a" -> line.endAnchor();
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
        line.append(new String(chars, start, Math.min(length, room)));
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
        sections.startDivision(style);
        if ("page".equals(style)) {
            layOut();
            draft.startPage();
        }
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

    private void start(BlockKind next, int nextLevel) {
        flush();
        kind = next;
        level = nextLevel;
    }

    private void flush() {
        for (Paragraph paragraph : line.finish(kind, level, !tables.isEmpty())) {
            if (rtf.isOpen() || RtfTables.hasMarks(paragraph.text())) {
                rtf.add(paragraph).forEach(this::add);
            } else {
                add(paragraph);
            }
        }
        kind = BlockKind.PARAGRAPH;
        level = 0;
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
        if (sections.isFurniture()) {
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
