package se.protokoll.text;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.jspecify.annotations.Nullable;

/** What is kept of a web page: besides Tika's choice, what tells the text from the navigation around it. */
final class WebPageMapper extends DefaultHtmlMapper {

    private static final long serialVersionUID = 1L;

    private static final Set<String> KEPT = Set.of(
            "nav",
            "aside",
            "header",
            "footer",
            "article",
            "main",
            "section",
            "b",
            "strong",
            "br",
            "caption",
            "div",
            "center",
            "figure",
            "figcaption",
            "details",
            "summary",
            "fieldset",
            "legend",
            "button");
    private static final Set<String> DROPPED = Set.of("select", "noscript", "template", "datalist", "del", "svg");

    @Override
    public @Nullable String mapSafeElement(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return KEPT.contains(lower) ? lower : super.mapSafeElement(name);
    }

    @Override
    public @Nullable String mapSafeAttribute(String elementName, String attributeName) {
        String lower = attributeName.toLowerCase(Locale.ROOT);
        return lower.equals("colspan") || lower.equals("rowspan") || lower.equals("aria-expanded")
                ? lower
                : super.mapSafeAttribute(elementName, attributeName);
    }

    @Override
    public boolean isDiscardElement(String name) {
        return DROPPED.contains(name.toLowerCase(Locale.ROOT)) || super.isDiscardElement(name);
    }
}
