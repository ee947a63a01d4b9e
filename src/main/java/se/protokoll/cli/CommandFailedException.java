package se.protokoll.cli;

/** A command could not do what it was asked to; the message tells the user what was wrong and what to do. */
public class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence in Swedish for the user. */
    public CommandFailedException(String message) {
        super(message);
    }

    /** With a sentence in Swedish for the user, and what lies behind it for the log. */
    public CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
