package se.protokoll.index;

/**
 * What is known of the minutes of one meeting besides their content.
 *
 * @param path where the file was found, as the user would name it
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param size in bytes
 * @param extractorVersion the version of the program that read it
 * @param number which of the file's meetings it is, from 1
 * @param meetings how many the file holds
 */
public record DocumentFacts(String path, String sha256, long size, String extractorVersion, int number, int meetings) {

    /** Identifies the meeting in every index. */
    public String id() {
        return MeetingIds.of(sha256, number);
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
