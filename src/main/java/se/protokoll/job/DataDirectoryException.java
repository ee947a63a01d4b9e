package se.protokoll.job;

import java.nio.file.Path;

/** The data directory cannot be used. The message is a sentence in Swedish that says what to do. */
public class DataDirectoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** Another process has it open. */
        IN_USE("Datakatalogen %s används redan av ett annat Protokoll. Vänta tills det är klart, eller välj en annan"
                + " katalog med --data."),
        /** It cannot be made, read or written. */
        NOT_WRITABLE("Datakatalogen %s går inte att läsa och skriva i. Kontrollera rättigheter och ledigt utrymme,"
                + " eller välj en annan katalog med --data."),
        /** What is in it cannot be read. */
        DAMAGED("Filen manifest.mv.db i datakatalogen %s är skadad. Återställ den från en säkerhetskopia. "
                + "Finns ingen, ta bort den filen och katalogen index, men ingenting annat i datakatalogen, "
                + "importera på nytt och glöm sedan på nytt det som var glömt med ”protokoll forget”."),
        /** A newer version of the program made it. */
        NEWER("Datakatalogen %s är skapad av en nyare version av Protokoll. Använd den versionen, eller välj en annan"
                + " katalog med --data."),
        /** Its name has a character that the database cannot have in a name. */
        SEMICOLON("Datakatalogens namn får inte innehålla semikolon: %s. Välj en annan katalog med --data.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    DataDirectoryException(Reason reason, Path directory, Throwable cause) {
        super(reason.sentence.formatted(directory), cause);
        this.reason = reason;
    }

    DataDirectoryException(Reason reason, Path directory) {
        super(reason.sentence.formatted(directory));
        this.reason = reason;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }
}
