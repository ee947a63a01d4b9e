package se.protokoll.text.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.regex.Pattern;

/**
 * Text boxes of a Word file. Each hangs in a paragraph of the text and holds paragraphs of its own, of which the parser
 * loses count, so that it takes everything behind two boxes for a single paragraph.
 */
final class WordTextBoxes {

    private static final String BOX = "w:txbxContent";
    private static final String PARAGRAPH = "w:p";
    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns:([^\\s=]+)=(\"[^\"]*\"|'[^']*')");

    private final String xml;
    private final XmlChanges changes;

    private WordTextBoxes(String xml) {
        this.xml = xml;
        this.changes = new XmlChanges(xml);
    }

    /**
     * The text with its boxes set apart: a box stands before the paragraph that it hangs in, or behind it if the
     * paragraph has words before the box. "Underskrifter" with a box "Sekreterare Anna Ek" in it becomes two paragraphs.
     */
    static String setApart(String xml) {
        return xml.contains("<" + BOX) ? new WordTextBoxes(xml).apart() : xml;
    }

    private String apart() {
        XmlTag tag = XmlTag.next(xml, 0);
        while (tag != null) {
            int next = tag.end();
            if (tag.opens(PARAGRAPH)) {
                next = tag.endOfElement();
                String paragraph = xml.substring(tag.start(), next);
                if (paragraph.contains("<" + BOX)) {
                    changes.replace(tag.start(), next, withoutBoxes(paragraph));
                }
            }
            tag = XmlTag.next(xml, next);
        }
        return changes.all();
    }

    private static String withoutBoxes(String paragraph) {
        var rest = new XmlChanges(paragraph);
        var before = new StringBuilder();
        var behind = new StringBuilder();
        Deque<XmlTag> open = new ArrayDeque<>();
        boolean begun = false;
        XmlTag tag = XmlTag.next(paragraph, 0);
        while (tag != null) {
            int next = tag.end();
            if (tag.closes()) {
                open.poll();
            } else if (tag.name().equals("mc:Fallback") || tag.name().equals(BOX)) {
                // what is there for old programs repeats what is there for new ones
                next = tag.endOfElement();
                rest.replace(tag.start(), next, "");
                (begun ? behind : before).append(tag.name().equals(BOX) ? content(tag, next, open) : "");
            } else if (!tag.empty()) {
                open.push(tag);
            }
            begun |= tag.name().equals("w:t");
            tag = XmlTag.next(paragraph, next);
        }
        return before + rest.all() + behind;
    }

    /** What a box holds, in an element that shows nothing if what is around the box gives prefixes their meaning. */
    private static String content(XmlTag box, int end, Iterable<XmlTag> around) {
        int close = Math.max(box.end(), box.xml().lastIndexOf('<', end - 1));
        String content = box.xml().substring(box.end(), close);
        var prefixes = new HashSet<String>();
        var namespaces = new StringBuilder();
        for (XmlTag tag : around) {
            var namespace = NAMESPACE.matcher(tag.xml()).region(tag.start(), tag.end());
            while (namespace.find()) {
                if (prefixes.add(namespace.group(1))) {
                    namespaces.append(namespace.group());
                }
            }
        }
        return namespaces.isEmpty() ? content : "<w:customXml" + namespaces + ">" + content + "</w:customXml>";
    }
}
