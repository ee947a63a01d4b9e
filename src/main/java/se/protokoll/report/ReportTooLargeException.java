package se.protokoll.report;

/** A report has more days or rows than one table holds. The message is a sentence in Swedish that says what to do. */
public class ReportTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportTooLargeException(int columns, long rows) {
        super(("Närvaron får %d kolumner och %d rader, vilket är mer än en tabell rymmer. Välj ett organ, "
                        + "en kommun eller en kortare tid.")
                .formatted(columns, rows));
    }
}
