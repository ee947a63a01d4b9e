package se.protokoll.index;

/** Elasticsearch does not answer, or not now. The message is a sentence in Swedish; what was written before is kept. */
public class IndexUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexUnavailableException(String detail, Throwable cause) {
        super(sentence(detail), cause);
    }

    private IndexUnavailableException(String sentence) {
        super(sentence);
    }

    /** Where there is no exception behind it. */
    static IndexUnavailableException because(String detail) {
        return new IndexUnavailableException(sentence(detail));
    }

    private static String sentence(String detail) {
        return "Sökindexet svarar inte (%s). Kontrollera att Elasticsearch är igång och kör igen; det som redan är inläst finns kvar."
                .formatted(detail);
    }
}
