package se.protokoll.text;

import java.util.regex.Pattern;

/** White space inside a paragraph, of which formats leave different amounts for the same look. */
final class WhiteSpace {

    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*\\n\\s*");
    private static final Pattern TABS = Pattern.compile(" *\\t[ \\t]*");
    private static final Pattern AFTER_MARKER = Pattern.compile("^(\\S|\\(?[0-9a-zåäö]{1,3}[.)])\\t");

    private WhiteSpace() {}

    /** No blank lines, no blanks around line breaks, single tabs, and a space between a list item's mark and its text. */
    static String tidy(String text) {
        String stripped = text.strip();
        String lines = stripped.indexOf('\n') < 0
                ? stripped
                : LINE_ENDS.matcher(stripped).replaceAll("\n");
        if (lines.indexOf('\t') < 0) {
            return lines;
        }
        return AFTER_MARKER.matcher(TABS.matcher(lines).replaceAll("\t")).replaceFirst("$1 ");
    }
}
