package se.protokoll.text;

import java.util.regex.Pattern;

/**
 * What a text that was written for a printer holds besides its letters: orders to the printer, and letters that it
 * printed over others to underline them or make them bold.
 */
final class PrinterCodes {

    private static final char BACKSPACE = '\b';

    private static final char ESCAPE = '\u001B';

    /** Those of terminals and DEC, of Hewlett-Packard, and of Epson: with a value behind them or without. */
    private static final Pattern ORDER =
            Pattern.compile("\u001B(?:\\[[\\d;?]*[ -/]?[@-~]|[&(*)%][a-zA-Z]?[-+\\d.]*[@A-Z]"
                    + "|[-WSwxkqaprt!RQlCUsJAN3P ][\\d\u0000-\u001F]|[@-Z0-9=<>#j])|[\u000E\u000F\u0011-\u0014]");

    /** What underlines, printed over a line from its beginning. */
    private static final Pattern UNDERLINE = Pattern.compile("[\\s_=-]+");

    private PrinterCodes() {}

    /** The text as it came out on paper, as far as letters go. */
    static String removed(String text) {
        String printed = text;
        if (printed.indexOf(ESCAPE) >= 0 || printed.indexOf('\u000E') >= 0 || printed.indexOf('\u000F') >= 0) {
            printed = ORDER.matcher(printed).replaceAll("");
        }
        if (printed.indexOf(BACKSPACE) >= 0) {
            printed = withoutBackspaces(printed);
        }
        return printed.indexOf('\r') >= 0 && printed.indexOf('\n') >= 0 ? withoutUnderlines(printed) : printed;
    }

    /** Of what stands in one place the letter is kept, whether the underline came first or last. */
    private static String withoutBackspaces(String text) {
        var printed = new StringBuilder(text.length());
        int back = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BACKSPACE) {
                back++;
                continue;
            }
            int at = printed.length() - back;
            if (back > 0 && at >= 0 && c != '\n' && c != '\r') {
                char there = printed.charAt(at);
                boolean blank = c == ' ' || (c == '_' && there != ' ');
                printed.setCharAt(at, blank ? there : c);
                back--;
            } else {
                back = 0;
                printed.append(c);
            }
        }
        return printed.toString();
    }

    /** A return without a new line begins the line again, mostly to underline it or print it twice. */
    private static String withoutUnderlines(String text) {
        var printed = new StringBuilder(text.length());
        for (String line : text.split("(?<=\n)", -1)) {
            String[] passes = line.split("\r", -1);
            printed.append(passes[0]);
            for (int pass = 1; pass < passes.length; pass++) {
                String again = passes[pass].strip();
                boolean over = pass < passes.length - 1 || !passes[pass].equals("\n");
                boolean nothingNew =
                        again.isEmpty() || UNDERLINE.matcher(again).matches() || again.equals(passes[0].strip());
                if (over && nothingNew) {
                    printed.append(passes[pass].endsWith("\n") ? "\n" : "");
                } else {
                    printed.append('\r').append(passes[pass]);
                }
            }
        }
        return printed.toString();
    }
}
