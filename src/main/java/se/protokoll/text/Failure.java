package se.protokoll.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Outcome;

/** Says which outcome a parser's exception means. */
final class Failure {

    private Failure() {}

    /**
     * The exception to end with.
     *
     * @param thrown what the parser threw
     * @param mediaType what the file was found to be; null if it did not come so far
     */
    static UnreadableFileException of(Throwable thrown, @Nullable String mediaType) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            UnreadableFileException known = known(cause, thrown);
            if (known != null) {
                return known;
            }
        }
        String as = mediaType == null ? "Filen" : "Filen (" + mediaType + ")";
        return new UnreadableFileException(
                Outcome.UNREADABLE, as + " är skadad eller följer inte sitt format.", thrown);
    }

    private static @Nullable UnreadableFileException known(Throwable cause, Throwable thrown) {
        return switch (cause) {
            case EncryptedDocumentException e -> encrypted(thrown);
            case org.apache.poi.EncryptedDocumentException e -> encrypted(thrown);
            case InvalidPasswordException e -> encrypted(thrown);
            case UnsupportedFormatException e ->
                new UnreadableFileException(
                        Outcome.UNSUPPORTED, "Den här versionen av filformatet kan inte läsas.", thrown);
            case ZeroByteFileException e -> new UnreadableFileException(Outcome.EMPTY, "Filen är tom.", thrown);
            case NoSuchFileException e ->
                new UnreadableFileException(Outcome.VANISHED, "Filen finns inte längre.", thrown);
            case AccessDeniedException e ->
                new UnreadableFileException(Outcome.NO_PERMISSION, "Läsrättighet till filen saknas.", thrown);
            case StackOverflowError e ->
                new UnreadableFileException(Outcome.UNREADABLE, "Filen är för djupt nästlad för att läsas.", thrown);
            case IOException e -> null;
            default -> isZipBomb(cause) ? zipBomb(thrown) : null;
        };
    }

    private static UnreadableFileException encrypted(Throwable thrown) {
        return new UnreadableFileException(Outcome.ENCRYPTED, "Filen är skyddad med lösenord.", thrown);
    }

    private static UnreadableFileException zipBomb(Throwable thrown) {
        return new UnreadableFileException(
                Outcome.TOO_LARGE, "Filen vecklar ut sig till mycket mer än sin storlek (zipbomb).", thrown);
    }

    /** Tika and POI report it only in words. */
    private static boolean isZipBomb(Throwable cause) {
        String message = cause.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("zip bomb");
    }
}
