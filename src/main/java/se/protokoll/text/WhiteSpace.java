package se.protokoll.text;

import java.util.regex.Pattern;

/** White space inside a paragraph, of which formats leave different amounts for the same look. */
final class WhiteSpace {

    private static final Pattern TABS = Pattern.compile(" *\\t[ \\t]*");
    private static final Pattern AFTER_MARKER = Pattern.compile("^(\\S|\\(?[0-9a-zåäö]{1,3}[.)])\\t");

    private WhiteSpace() {}

    /**
     * No blank lines, no blanks around line breaks, single tabs, and a space between a list item's mark and its text.
     */
    static String tidy(String text) {
        String stripped = text.strip();
        String lines = stripped.indexOf('\n') < 0 ? stripped : withPlainLineEnds(stripped);
        if (lines.indexOf('\t') < 0) {
            return lines;
        }
        return AFTER_MARKER.matcher(TABS.matcher(lines).replaceAll("\t")).replaceFirst("$1 ");
    }

    private static String withPlainLineEnds(String text) {
        var lines = new StringBuilder(text.length());
        int from = 0;
        int end = text.indexOf('\n');
        while (end >= 0) {
            int to = end;
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            lines.append(text, from, to).append('\n');
            from = end + 1;
            while (from < text.length() && isWhiteSpace(text.charAt(from))) {
                from++;
            }
            end = text.indexOf('\n', from);
        }
        return lines.append(text, from, text.length()).toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** As regular expressions have it: the wider blanks of other languages are kept. */
    private static boolean isWhiteSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
