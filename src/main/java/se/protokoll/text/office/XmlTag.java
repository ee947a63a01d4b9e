package se.protokoll.text.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an XML part that is changed in places and otherwise left as it is.
 *
 * @param name with its prefix
 * @param closes whether it ends an element
 * @param empty whether the element has no content
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param xml the part that it is in
 */
record XmlTag(String name, boolean closes, boolean empty, int start, int end, String xml) {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** The next tag from an offset on; null where there is none. */
    static @Nullable XmlTag next(String xml, int from) {
        int start = xml.indexOf('<', from);
        while (start >= 0) {
            int end = endOfOther(xml, start);
            if (end == start) {
                return at(xml, start);
            }
            start = end < 0 ? -1 : xml.indexOf('<', end);
        }
        return null;
    }

    /**
     * Where a comment, an instruction or a passage of raw text ends; the start where it is none, -1 if it does not end.
     */
    private static int endOfOther(String xml, int start) {
        String close = switch (start + 1 < xml.length() ? xml.charAt(start + 1) : '/') {
            case '?' -> "?>";
            case '!' -> xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
            default -> "";
        };
        return close.isEmpty() ? start : xml.indexOf(close, start);
    }

    private static @Nullable XmlTag at(String xml, int start) {
        int end = start + 1;
        char quote = 0;
        while (end < xml.length() && (quote != 0 || xml.charAt(end) != '>')) {
            char c = xml.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
            end++;
        }
        if (end >= xml.length()) {
            return null;
        }
        boolean closes = xml.charAt(start + 1) == '/';
        int nameStart = start + (closes ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < end && "/ \t\r\n".indexOf(xml.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        boolean empty = xml.charAt(end - 1) == '/';
        return new XmlTag(xml.substring(nameStart, nameEnd), closes, empty, start, end + 1, xml);
    }

    boolean opens(String element) {
        return !closes && name.equals(element);
    }

    boolean closes(String element) {
        return closes && name.equals(element);
    }

    /** The value of an attribute as it is written, with its prefix; null if there is none. */
    @Nullable
    String attribute(String attribute) {
        int at = xml.indexOf(attribute + "=", start, end);
        while (at >= 0 && !Character.isWhitespace(xml.charAt(at - 1))) {
            at = xml.indexOf(attribute + "=", at + 1, end);
        }
        int quote = at + attribute.length() + 1;
        int close = at < 0 ? -1 : xml.indexOf(xml.charAt(quote), quote + 1, end);
        return close < 0 ? null : xml.substring(quote + 1, close);
    }

    /** The value of an attribute as it is written, with its prefix; empty if there is none. */
    String value(String attribute) {
        String value = attribute(attribute);
        return value == null ? "" : value;
    }

    /** Whether the property that this tag is in a Word file is switched on. */
    boolean isOn() {
        return !OFF.contains(value("w:val"));
    }

    /** The value of an attribute that is a number; {@code otherwise} if there is none. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        return value == null || !value.matches("\\d{1,6}") ? otherwise : Integer.parseInt(value);
    }

    /** The elements of a name, from its opening tag on, that do not lie within each other. */
    static List<Element> elements(String xml, String name) {
        var elements = new ArrayList<Element>();
        XmlTag tag = next(xml, 0);
        while (tag != null) {
            int next = tag.end;
            if (tag.opens(name)) {
                next = tag.endOfElement();
                elements.add(new Element(tag, xml.substring(tag.end, next)));
            }
            tag = next(xml, next);
        }
        return elements;
    }

    /**
     * An element.
     *
     * @param content what stands between its tags, with the closing one
     */
    record Element(XmlTag tag, String content) {}

    /** Where the element that this tag opens ends, behind its closing tag; the end of the text if it is not closed. */
    int endOfElement() {
        int depth = empty ? 0 : 1;
        int at = end;
        while (depth > 0) {
            XmlTag tag = next(xml, at);
            if (tag == null) {
                return xml.length();
            }
            if (tag.name.equals(name) && !tag.empty) {
                depth += tag.closes ? -1 : 1;
            }
            at = tag.end;
        }
        return at;
    }
}
