package se.protokoll.report;

/** The forms a report can be had in. */
public enum ReportFormat {
    /** Text for a terminal. */
    TABLE,
    /** For a spreadsheet. */
    CSV,
    /** For programs. */
    JSON
}
