package se.protokoll.language;

/** A file of the models directory is missing, damaged or not the one the others were trained with. */
public class UnusableModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence that names the file and says what to do */
    public UnusableModelException(String message) {
        super(message);
    }

    /** As above, with the exception that told of it. */
    public UnusableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
