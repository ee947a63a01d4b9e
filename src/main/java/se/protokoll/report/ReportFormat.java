package se.protokoll.report;

/** The forms a report can be had in. */
public enum ReportFormat {
    /** Text for a terminal. */
    TABLE("text/plain;charset=UTF-8", "txt"),
    /** For a spreadsheet set to Swedish. */
    CSV("text/csv;charset=UTF-8", "csv"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A page of its own, to keep or print. */
    HTML("text/html;charset=UTF-8", "html"),
    /** For programs. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type, with its encoding where it is text. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without a point. */
    public String extension() {
        return extension;
    }
}
