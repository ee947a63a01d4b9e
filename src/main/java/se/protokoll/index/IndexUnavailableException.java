package se.protokoll.index;

import java.nio.file.Path;

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

    /** Where its disk is full. */
    static IndexUnavailableException withoutRoom(Path directory) {
        return new IndexUnavailableException(
                ("Disken är full: sökindexet i %s kan inte skriva. Frigör utrymme och kör igen; det som redan "
                                + "är inläst finns kvar.")
                        .formatted(directory));
    }

    /** Where it knows of more text than it brings. */
    static IndexUnavailableException withoutText(String fileName, int found, int expected) {
        return new IndexUnavailableException(
                ("Sökindexet visar bara %d av %d textstycken ur %s, som därför inte har ändrats. Försök igen "
                                + "om en stund; hjälper inte det, läs in filen på nytt med --reprocess.")
                        .formatted(found, expected, fileName));
    }

    private static String sentence(String detail) {
        return ("Sökindexet svarar inte (%s). Kontrollera att Elasticsearch är igång och kör igen; det som "
                        + "redan är inläst finns kvar.")
                .formatted(detail);
    }
}
