package se.protokoll.index;

/**
 * Elasticsearch does not know the user, or the user may not. The message is a sentence in Swedish that says what to do.
 */
public class IndexAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexAccessException(int status, Throwable cause) {
        super(
                ("Elasticsearch nekade åtkomst (status %d). Kontrollera spring.elasticsearch.username och "
                                + "password, eller api-key, och att användaren får läsa, skriva och skapa protokoll-*.")
                        .formatted(status),
                cause);
    }
}
