package se.protokoll.text.office;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word file, {@code document.xml}, with the numbers that Word would show written out, and notes beside
 * what they are about where that is in a table. What is hidden is left out.
 */
final class WordText {

    /** Tags of a paragraph among which the type of its first words is told. */
    private static final int FIRST_TAGS = 40;

    private static final Pattern CODE = Pattern.compile("[Ff]0[0-9A-Fa-f]{2}");

    private final String xml;
    private final WordStyles styles;
    private final WordLists lists;
    private final WordNotes footnotes;
    private final WordNotes endnotes;
    private final HiddenRuns hidden;
    private final XmlChanges changes;

    /** That of the paragraph which began last; empty for none. */
    private String paragraphStyle = "";

    WordText(String xml, WordStyles styles, WordLists lists, WordNotes footnotes, WordNotes endnotes) {
        this.xml = xml;
        this.changes = new XmlChanges(xml);
        this.hidden = new HiddenRuns(xml, styles);
        this.styles = styles;
        this.lists = lists;
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    String written() {
        int tables = 0;
        XmlTag tag = XmlTag.next(xml, 0);
        while (tag != null) {
            int next = tag.end();
            switch (tag.name()) {
                case "w:tbl" -> tables += tag.closes() ? -1 : 1;
                // what is there for old programs repeats what is there for new ones
                case "mc:Fallback" -> next = tag.closes() ? next : tag.endOfElement();
                case "w:p" -> paragraphStyle = tag.closes() ? paragraphStyle : "";
                case "w:r" -> next = hidden.leaveOut(tag, paragraphStyle, changes);
                case "w:pPr" -> {
                    if (tag.opens("w:pPr") && !tag.empty()) {
                        next = tag.endOfElement();
                        properties(tag.end(), next);
                    }
                }
                case "w:b", "w:i", "w:strike" -> withoutOff(tag);
                // of which its parser makes nothing
                case "w:noBreakHyphen" -> changes.replace(tag.start(), tag.end(), text("-"));
                case "w:sym" -> symbol(tag);
                case "w:footnoteReference" -> note(tag, footnotes, tables > 0);
                case "w:endnoteReference" -> note(tag, endnotes, tables > 0);
                default -> {}
            }
            tag = XmlTag.next(xml, next);
        }
        return changes.all();
    }

    /** A property that is switched off, which is easily taken for one that is there. */
    private void withoutOff(XmlTag property) {
        if (!property.isOn()) {
            changes.replace(property.start(), property.empty() ? property.end() : property.endOfElement(), "");
        }
    }

    /** A sign of a font that has no letters, such as a box to tick. */
    private void symbol(XmlTag sign) {
        String code = sign.value("w:char");
        if (CODE.matcher(code).matches()) {
            changes.replace(sign.start(), sign.end(), text("&#x" + code + ";"));
        }
    }

    private void note(XmlTag reference, WordNotes notes, boolean inTable) {
        String id = reference.attribute("w:id");
        String remark = inTable && id != null ? notes.remark(id) : "";
        changes.replace(reference.start(), reference.end(), remark.isEmpty() ? "" : text(" (" + remark + ")"));
    }

    private static String text(String escaped) {
        return "<w:t xml:space=\"preserve\">" + escaped + "</w:t>";
    }

    /** The properties of a paragraph, from their first character to behind their closing tag. */
    private void properties(int from, int end) {
        String style = "";
        String list = null;
        String level = null;
        XmlTag numbers = null;
        XmlTag before = null;
        XmlTag stops = null;
        boolean gone = false;
        boolean unseen = false;
        boolean joined = false;
        XmlTag tag = XmlTag.next(xml, from);
        while (tag != null && tag.end() < end) {
            int next = tag.end();
            switch (tag.closes() ? "" : tag.name()) {
                case "w:pStyle" -> style = tag.value("w:val");
                case "w:numPr" -> numbers = tag;
                case "w:numId" -> list = tag.value("w:val");
                case "w:ilvl" -> level = tag.value("w:val");
                case "w:tabs" -> {
                    stops = tag;
                    next = tag.endOfElement();
                }
                case "w:del" -> gone = true;
                case "w:vanish" -> unseen = tag.isOn();
                // Word sets the text of such a paragraph before that of the next
                case "w:specVanish" -> joined = tag.isOn();
                case "w:numberingChange", "w:rPrChange" -> next = tag.endOfElement();
                case "w:pPrChange" -> {
                    before = tag;
                    next = tag.endOfElement();
                }
                default -> {}
            }
            tag = XmlTag.next(xml, next);
        }
        paragraphStyle = style;
        unseen |= styles.isHidden(style);
        String number = gone || (unseen && !joined) ? "" : number(style, list, level);
        if (numbers != null && number != null) {
            changes.replace(numbers.start(), numbers.endOfElement(), "");
        }
        // where tabs lead to, which is easily taken for tabs
        if (stops != null && stops.start() >= changes.end()) {
            changes.replace(stops.start(), stops.endOfElement(), "");
        }
        // what they were before somebody changed them, which is not always told from what they are
        if (before != null && before.start() >= changes.end()) {
            changes.replace(before.start(), before.endOfElement(), "");
        }
        if (number != null && !number.isEmpty()) {
            changes.replace(
                    end, end, "<w:r>" + (isBold(end) ? "<w:rPr><w:b/></w:rPr>" : "") + text(number + " ") + "</w:r>");
        }
    }

    private @Nullable String number(String style, @Nullable String list, @Nullable String level) {
        var place = styles.place(style, lists);
        String own = list != null ? list : place == null ? null : place.list();
        String at = level != null ? level : place == null || list != null ? "0" : place.level();
        if (own == null || own.equals("0") || at == null || !at.matches("[0-8]")) {
            return null;
        }
        String number = lists.next(own, at.charAt(0) - '0');
        // the style of such a paragraph says already that it is an entry
        return list == null && WordLists.BULLET.equals(number) ? "" : number;
    }

    /** Whether the paragraph goes on in bold type, so that the number is part of a heading in it. */
    private boolean isBold(int from) {
        XmlTag tag = XmlTag.next(xml, from);
        for (int i = 0; i < FIRST_TAGS && tag != null && !tag.closes("w:p") && !tag.opens("w:t"); i++) {
            if (tag.opens("w:b")) {
                String value = tag.attribute("w:val");
                return value == null || value.equals("1") || value.equals("true");
            }
            tag = XmlTag.next(xml, tag.end());
        }
        return false;
    }
}
