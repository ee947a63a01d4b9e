package se.protokoll.job;

/** The database that {@code spring.datasource.url} names cannot be used. The message is a sentence in Swedish. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
