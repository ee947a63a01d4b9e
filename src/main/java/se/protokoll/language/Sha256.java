package se.protokoll.language;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum that tells one version of a model file from another. */
final class Sha256 {

    private Sha256() {}

    /** Returns the SHA-256 as 64 lower-case hexadecimal digits, as {@code sha256sum} prints it. */
    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
