package se.protokoll.text.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list styles of an OpenDocument text, and that of its headings. */
final class OpenDocumentLists {

    private static final ListLevel NOTHING = new ListLevel(NumberFormat.NONE, "", 1, "");

    private final Map<String, List<ListLevel>> styles = new HashMap<>();
    private List<ListLevel> outline = none();

    /** @param parts {@code styles.xml} and {@code content.xml} */
    OpenDocumentLists(String... parts) {
        for (String xml : parts) {
            int body = xml.indexOf("<office:body");
            String head = body < 0 ? xml : xml.substring(0, body);
            for (var style : XmlTag.elements(head, "text:outline-style")) {
                outline = levels(style.content());
            }
            for (var style : XmlTag.elements(head, "text:list-style")) {
                styles.put(style.tag().value("style:name"), levels(style.content()));
            }
        }
    }

    private static List<ListLevel> none() {
        var none = new ListLevel[ListLevel.MOST];
        Arrays.fill(none, NOTHING);
        return new ArrayList<>(Arrays.asList(none));
    }

    private static List<ListLevel> levels(String xml) {
        var levels = none();
        for (XmlTag tag = XmlTag.next(xml, 0); tag != null; tag = XmlTag.next(xml, tag.end())) {
            int level = tag.number("text:level", 0) - 1;
            boolean numbers = tag.opens("text:list-level-style-number") || tag.opens("text:outline-level-style");
            if (numbers && level >= 0 && level < ListLevel.MOST) {
                levels.set(level, level(tag, level));
            }
        }
        return levels;
    }

    private static ListLevel level(XmlTag tag, int level) {
        var format = NumberFormat.ofFirst(tag.value("style:num-format"));
        String pattern = tag.value("style:num-list-format");
        if (pattern.isEmpty()) {
            pattern = tag.value("loext:num-list-format");
        }
        if (pattern.isEmpty()) {
            var joined = new StringBuilder(tag.value("style:num-prefix"));
            for (int i = level - tag.number("text:display-levels", 1) + 1; i <= level; i++) {
                joined.append(i < 0 ? "" : "%" + (i + 1)).append(i < level ? "." : "");
            }
            pattern = joined.append(tag.value("style:num-suffix")).toString();
        } else {
            pattern = pattern.replaceAll("(%\\d)%", "$1");
        }
        boolean nothing = format == NumberFormat.NONE;
        return new ListLevel(format, nothing ? "" : pattern, tag.number("text:start-value", 1), "");
    }

    List<ListLevel> outline() {
        return outline;
    }

    /** The levels of a list style; without numbers where there is none of that name. */
    List<ListLevel> style(String name) {
        return styles.getOrDefault(name, none());
    }
}
