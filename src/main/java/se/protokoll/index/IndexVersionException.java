package se.protokoll.index;

/**
 * The indices were made by another version of the program. The message is a sentence in Swedish that says what to do.
 */
public class IndexVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexVersionException(Alias alias, int found, int expected) {
        super("Indexet %s har version %d, men det här programmet läser version %d. %s"
                .formatted(
                        alias.alias(),
                        found,
                        expected,
                        found > expected
                                ? "Använd ett nyare Protokoll."
                                : ("Ta bort de gamla indexen, i ett kluster de som heter protokoll-*-v%d och annars katalogen "
                                                + "index i datakatalogen, och läs in filerna på nytt.")
                                        .formatted(found)));
    }
}
