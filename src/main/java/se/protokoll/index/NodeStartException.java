package se.protokoll.index;

import java.nio.file.Path;

/** The embedded Elasticsearch node did not start. The message is a sentence in Swedish that says what to do. */
public class NodeStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Reason {
        /** Another process runs a node on the same data directory. */
        DATA_IN_USE(
                "Datakatalogen %s används redan av ett annat Protokoll. Avsluta det, eller välj en annan katalog med"
                        + " --data."),
        /** Something else listens on the port. */
        PORT_TAKEN("Porten som sökindexet skulle lyssna på är upptagen (datakatalog %s). Välj en annan med"
                + " protokoll.node.port, eller 0 för en ledig."),
        /** The data directory cannot be made or written. */
        NOT_WRITABLE("Datakatalogen %s går inte att skriva i. Kontrollera rättigheter och ledigt utrymme, eller välj en"
                + " annan katalog med --data."),
        /** There is no directory with the node's jars. */
        NOT_INSTALLED("Sökindexets program saknas i %s. Bygg om med ./mvnw package, eller ange programkatalogen med"
                + " -Dprotokoll.home."),
        /** It took too long to answer. */
        TIMED_OUT("Sökindexet i %s svarade inte i tid. Se logs/node.log i samma katalog och försök igen."),
        /** Anything else; the node's log tells. */
        OTHER("Sökindexet i %s gick inte att starta. Orsaken står i logs/node.log och logs/node.err i samma katalog.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    NodeStartException(Reason reason, Path directory) {
        super(reason.sentence.formatted(directory));
        this.reason = reason;
    }

    NodeStartException(Reason reason, Path directory, Throwable cause) {
        super(reason.sentence.formatted(directory), cause);
        this.reason = reason;
    }

    /** What stood in the way. */
    public Reason reason() {
        return reason;
    }
}
