package se.protokoll.index;

/**
 * What is known of a file besides its content.
 *
 * @param path where it was found, as the user would name it
 * @param sha256 of its bytes, 64 hexadecimal digits; it identifies the document in every index
 * @param size in bytes
 * @param extractorVersion the version of the program that read it
 */
public record DocumentFacts(String path, String sha256, long size, String extractorVersion) {

    /** The last part of the path. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
