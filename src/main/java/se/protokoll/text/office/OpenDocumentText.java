package se.protokoll.text.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument text, {@code content.xml}, with the numbers of its lists and headings written out, and notes beside
 * what they are about where that is in a table, else where the text ends. What was deleted, what is hidden and what
 * somebody remarked in the margin is left out.
 */
final class OpenDocumentText {

    private final String xml;
    private final OpenDocumentLists lists;
    private final OpenDocumentHidden hidden;
    private final ListCounter headings = new ListCounter();
    /** By the ids of the lists, and by the names of their styles the last one of each. */
    private final Map<String, ListCounter> counters = new HashMap<>();

    private final Deque<OpenList> open = new ArrayDeque<>();
    private final XmlChanges changes;
    private final StringBuilder notes = new StringBuilder();
    /** How many tables are open. */
    private int tables;

    /** A list that has begun and not ended; its item waits for the paragraph that its number stands before. */
    private static final class OpenList {

        private final String style;
        private final ListCounter counter;
        private boolean waiting;
        private @Nullable Integer start;

        OpenList(String style, ListCounter counter) {
            this.style = style;
            this.counter = counter;
        }
    }

    OpenDocumentText(String xml, OpenDocumentLists lists, OpenDocumentHidden hidden) {
        this.xml = xml;
        this.changes = new XmlChanges(xml);
        this.lists = lists;
        this.hidden = hidden;
    }

    String written() {
        XmlTag tag = XmlTag.next(xml, 0);
        while (tag != null) {
            int next = hidden.isHidden(tag) ? leaveOut(tag) : write(tag);
            tag = XmlTag.next(xml, next);
        }
        return changes.all();
    }

    private int leaveOut(XmlTag tag) {
        int end = tag.endOfElement();
        changes.replace(tag.start(), end, "");
        return end;
    }

    /** Says where to go on. */
    private int write(XmlTag tag) {
        int next = tag.end();
        switch (tag.name()) {
            case "table:table" -> tables += tag.closes() ? -1 : tag.empty() ? 0 : 1;
            case "text:tracked-changes", "office:annotation" -> next = leaveOut(tag);
            case "text:note" -> {
                next = tag.endOfElement();
                note(tag.start(), next, tables > 0);
            }
            case "text:list" -> list(tag);
            case "text:list-item" -> item(tag);
            case "text:p", "text:h" -> paragraph(tag);
            case "office:text" -> end(tag);
            default -> {}
        }
        return next;
    }

    private void note(int from, int to, boolean inTable) {
        String note = xml.substring(from, to);
        int body = note.indexOf("<text:note-body>");
        String content = body < 0 ? "" : note.substring(body + "<text:note-body>".length());
        content = content.replaceAll("</text:note-body>.*", "").replaceAll("</text:note>", "");
        if (inTable) {
            changes.replace(from, to, " (" + content.replaceAll("<[^>]*>", " ").strip() + ")");
        } else {
            changes.replace(from, to, "");
            notes.append(content);
        }
    }

    private void end(XmlTag tag) {
        if (tag.closes()) {
            changes.replace(tag.start(), tag.start(), notes.toString());
        }
    }

    private void list(XmlTag tag) {
        if (tag.closes()) {
            open.poll();
            return;
        }
        if (tag.empty()) {
            return;
        }
        OpenList outer = open.peek();
        String name = tag.attribute("text:style-name");
        if (outer != null) {
            open.push(new OpenList(name == null ? outer.style : name, outer.counter));
            return;
        }
        String style = name == null ? "" : name;
        var counter = continued(tag, style);
        counters.put("style " + style, counter);
        String id = tag.attribute("xml:id");
        if (id != null) {
            counters.put("list " + id, counter);
        }
        open.push(new OpenList(style, counter));
    }

    private ListCounter continued(XmlTag tag, String style) {
        String continued = tag.attribute("text:continue-list");
        boolean goesOn = "true".equals(tag.attribute("text:continue-numbering"));
        ListCounter counter =
                continued != null ? counters.get("list " + continued) : goesOn ? counters.get("style " + style) : null;
        return counter == null ? new ListCounter() : counter;
    }

    private void item(XmlTag tag) {
        OpenList list = open.peek();
        if (list != null && !tag.empty()) {
            list.waiting = !tag.closes();
            int start = tag.number("text:start-value", 0);
            list.start = !tag.closes() && start > 0 ? start : null;
        }
    }

    private void paragraph(XmlTag tag) {
        if (tag.closes()) {
            return;
        }
        String number = open.isEmpty() ? heading(tag) : nextOfList();
        if (!number.isEmpty() && !tag.empty()) {
            changes.replace(tag.end(), tag.end(), number + " ");
        }
    }

    private String heading(XmlTag tag) {
        int level = tag.number("text:outline-level", 1) - 1;
        if (!tag.name().equals("text:h")
                || "true".equals(tag.attribute("text:is-list-header"))
                || level < 0
                || level >= ListLevel.MOST) {
            return "";
        }
        if ("true".equals(tag.attribute("text:restart-numbering"))) {
            headings.restart(level, tag.number("text:start-value", 1));
        }
        return headings.next(lists.outline(), level);
    }

    private String nextOfList() {
        OpenList list = open.element();
        int level = open.size() - 1;
        if (!list.waiting || level >= ListLevel.MOST) {
            return "";
        }
        list.waiting = false;
        Integer start = list.start;
        if (start != null) {
            list.counter.restart(level, start);
        }
        return list.counter.next(lists.style(list.style), level);
    }
}
