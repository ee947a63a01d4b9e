package se.protokoll.text.isolation;

/** The process that reads files cannot be started. The message tells the user, in Swedish, why and what to do. */
public final class ReaderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderUnavailableException(String reason, Throwable cause) {
        super(sentence(reason), cause);
    }

    ReaderUnavailableException(String reason) {
        super(sentence(reason));
    }

    private static String sentence(String reason) {
        return ("Processen som läser filer kunde inte startas: %s. Kontrollera ledigt minne, ledigt utrymme "
                        + "för tillfälliga filer och inställningen protokoll.text.heap.")
                .formatted(reason);
    }
}
