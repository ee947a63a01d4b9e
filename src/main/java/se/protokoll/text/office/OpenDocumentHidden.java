package se.protokoll.text.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an OpenDocument text hides: by a style, or where it stands. */
final class OpenDocumentHidden {

    /** Styles that are based on each other; more are a circle. */
    private static final int DEEPEST = 12;

    private static final String NONE = "none";

    /** By family and name, each the one that it is based on. */
    private final Map<String, String> parents = new HashMap<>();

    /** By family and name. */
    private final Set<String> hidden = new HashSet<>();

    /** @param parts {@code styles.xml} and {@code content.xml} */
    OpenDocumentHidden(String... parts) {
        for (String xml : parts) {
            int body = xml.indexOf("<office:body");
            String head = body < 0 ? xml : xml.substring(0, body);
            for (var style : XmlTag.elements(head, "style:style")) {
                add(style);
            }
        }
    }

    private void add(XmlTag.Element style) {
        String family = style.tag().value("style:family");
        String key = key(family, style.tag().value("style:name"));
        parents.put(key, key(family, style.tag().value("style:parent-style-name")));
        for (var properties : XmlTag.elements(style.content(), "style:text-properties")) {
            if (NONE.equals(properties.tag().attribute("text:display"))) {
                hidden.add(key);
            }
        }
    }

    /** Whether nothing is shown of the element that a tag opens. */
    boolean isHidden(XmlTag tag) {
        if (tag.closes() || tag.empty()) {
            return false;
        }
        return switch (tag.name()) {
            case "text:p", "text:h" -> isHidden(key("paragraph", tag.value("text:style-name")));
            case "text:span" -> isHidden(key("text", tag.value("text:style-name")));
            case "text:section" ->
                NONE.equals(tag.attribute("text:display")) || "true".equals(tag.attribute("text:is-hidden"));
            case "text:hidden-text" -> "true".equals(tag.attribute("text:is-hidden"));
            default -> false;
        };
    }

    private boolean isHidden(String style) {
        @Nullable String at = style;
        for (int depth = 0; at != null && !hidden.isEmpty() && depth < DEEPEST; depth++) {
            if (hidden.contains(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }
}
