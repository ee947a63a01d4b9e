package se.protokoll.text.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a Word file, {@code styles.xml}: which of them number their paragraphs, which are headings, which hide
 * their text.
 */
final class WordStyles {

    /** Styles that are based on each other; Word itself allows no more than eleven. */
    private static final int DEEPEST = 12;

    private final Map<String, Style> styles = new HashMap<>();
    private final String xml;

    /** A style; null for what it takes from the one that it is based on. */
    private record Style(
            @Nullable String basedOn,
            @Nullable String list,
            @Nullable String level,
            @Nullable String outline,
            @Nullable Boolean hidden) {}

    /** A list, and the level that a style names, which is null where its list tells. */
    record Place(String list, @Nullable String level) {}

    /** @param xml the part; empty where the file has none */
    WordStyles(String xml) {
        this.xml = xml;
        for (var element : XmlTag.elements(xml, "w:style")) {
            String id = element.tag().attribute("w:styleId");
            if (id != null) {
                styles.put(id, style(element.content()));
            }
        }
    }

    private static Style style(String xml) {
        String basedOn = null;
        String list = null;
        String level = null;
        String outline = null;
        Boolean hidden = null;
        for (XmlTag tag = XmlTag.next(xml, 0); tag != null; tag = XmlTag.next(xml, tag.end())) {
            switch (tag.closes() ? "" : tag.name()) {
                case "w:basedOn" -> basedOn = tag.attribute("w:val");
                case "w:numId" -> list = tag.attribute("w:val");
                case "w:ilvl" -> level = tag.attribute("w:val");
                case "w:outlineLvl" -> outline = tag.attribute("w:val");
                case "w:vanish" -> hidden = tag.isOn();
                default -> {}
            }
        }
        return new Style(basedOn, list, level, outline, hidden);
    }

    /** Where the paragraphs of a style stand in a list; null if in none. */
    @Nullable
    Place place(String id, WordLists lists) {
        String list = null;
        String level = null;
        String at = id;
        for (int depth = 0; at != null && list == null && depth < DEEPEST; depth++) {
            Style style = styles.get(at);
            if (style != null) {
                level = level == null ? style.level() : level;
                list = style.list();
            }
            at = basedOn(at);
        }
        if (list == null || list.equals("0")) {
            return null;
        }
        return new Place(list, level == null ? String.valueOf(lists.levelOf(list, id)) : level);
    }

    private @Nullable String basedOn(String id) {
        Style style = styles.get(id);
        return style == null ? null : style.basedOn();
    }

    /** Whether any style hides text. */
    boolean hide() {
        return styles.values().stream().anyMatch(style -> Boolean.TRUE.equals(style.hidden()));
    }

    /** Whether a style hides text. */
    boolean isHidden(String id) {
        String at = id;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Style style = styles.get(at);
            Boolean hidden = style == null ? null : style.hidden();
            if (hidden != null) {
                return hidden;
            }
            at = basedOn(at);
        }
        return false;
    }

    private int outline(String id) {
        String at = id;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Style style = styles.get(at);
            String outline = style == null ? null : style.outline();
            if (outline != null) {
                return outline.matches("[0-8]") ? outline.charAt(0) - '0' + 1 : 0;
            }
            at = basedOn(at);
        }
        return 0;
    }

    /**
     * The part with the names of headings for those styles that stand in the document's outline, whatever their names.
     */
    String withHeadings() {
        var changes = new XmlChanges(xml);
        int level = 0;
        for (XmlTag tag = XmlTag.next(xml, 0); tag != null; tag = XmlTag.next(xml, tag.end())) {
            String id = tag.opens("w:style") && "paragraph".equals(tag.attribute("w:type"))
                    ? tag.attribute("w:styleId")
                    : null;
            if (tag.opens("w:style")) {
                level = id == null ? 0 : outline(id);
            } else if (tag.opens("w:name") && level > 0) {
                changes.replace(tag.start(), tag.end(), "<w:name w:val=\"heading %d\"/>".formatted(level));
                level = 0;
            }
        }
        return changes.all();
    }
}
