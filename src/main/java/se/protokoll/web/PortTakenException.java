package se.protokoll.web;

/** Something else listens on the port. The message is a sentence in Swedish that says what to do. */
public class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port, Throwable cause) {
        super(
                "Port %d används redan av ett annat program. Välj en annan med --port, eller --port 0 för en ledig."
                        .formatted(port),
                cause);
    }
}
