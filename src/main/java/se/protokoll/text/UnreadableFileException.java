package se.protokoll.text;

import se.protokoll.minutes.Outcome;

/** A file could not be turned into text; says which of the failed outcomes it ends in. */
public class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    /**
     * @param outcome one of category {@link Outcome.Category#FAILED}
     * @param detail what was wrong with this file, in Swedish and without a stack trace
     * @param cause the parser's own exception
     */
    public UnreadableFileException(Outcome outcome, String detail, Throwable cause) {
        super(detail, cause);
        this.outcome = outcome;
    }

    /** As above, where there is no exception behind it. */
    public UnreadableFileException(Outcome outcome, String detail) {
        super(detail);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
