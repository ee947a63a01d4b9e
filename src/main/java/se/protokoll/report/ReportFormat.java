package se.protokoll.report;

/** The forms a report can be had in; the constants are spelled as on the command line. */
public enum ReportFormat {
    /** Text for a terminal. */
    table,
    /** For a spreadsheet. */
    csv,
    /** For programs. */
    json
}
