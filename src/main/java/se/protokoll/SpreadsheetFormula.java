package se.protokoll;

/** What a spreadsheet that opens a table of text would calculate instead of showing it (OWASP, CSV Injection). */
public final class SpreadsheetFormula {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetFormula() {}

    /** Whether a text begins as a formula does. */
    public static boolean opens(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
