package se.protokoll.report;

/** How a municipality took part in a meeting, judged by the people who were there for it. */
public enum Participation {
    /** At least one person took part in the whole meeting. */
    PRESENT("närvarande", '●'),
    /** Somebody took part, but nobody in the whole meeting. */
    PARTIAL("delvis", '◐'),
    /** On the list, but represented only by people who were absent. */
    ABSENT("frånvarande", '○'),
    /** Not on the meeting's list at all. */
    NOT_LISTED("ej på listan", '·');

    private final String swedish;
    private final char symbol;

    Participation(String swedish, char symbol) {
        this.swedish = swedish;
        this.symbol = symbol;
    }

    /** The word for it in a Swedish report. */
    public String swedish() {
        return swedish;
    }

    /** A sign that tells it apart from the others without colour. */
    public char symbol() {
        return symbol;
    }

    /** Whether the municipality was there for at least some of the meeting. */
    public boolean attended() {
        return this == PRESENT || this == PARTIAL;
    }
}
