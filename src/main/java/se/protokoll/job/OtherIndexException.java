package se.protokoll.job;

/** A worker would write to another index than the import that it works for. The message is a sentence in Swedish. */
public class OtherIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherIndexException() {
        super("Arbetaren har ett annat sökindex än inläsningen. Ge båda samma adress med --elasticsearch eller"
                + " spring.elasticsearch.uris.");
    }
}
