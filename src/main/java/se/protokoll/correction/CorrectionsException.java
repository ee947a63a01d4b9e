package se.protokoll.correction;

/** Corrections that cannot be used. The message is in Swedish and names file, line and what to do. */
public class CorrectionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence for the user. */
    public CorrectionsException(String message) {
        super(message);
    }

    /** With a sentence for the user and what lies behind it. */
    public CorrectionsException(String message, Throwable cause) {
        super(message, cause);
    }
}
