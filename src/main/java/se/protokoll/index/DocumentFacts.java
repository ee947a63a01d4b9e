package se.protokoll.index;

/**
 * What is known of the minutes of one meeting besides their content.
 *
 * @param file where the file was found, as the user would name it
 * @param member where in that file the minutes stand, if it is an archive or an e-mail; empty where it holds no others
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param size in bytes
 * @param extractorVersion the version of the program that read it
 * @param number which of the file's meetings it is, from 1
 * @param meetings how many the file holds
 */
public record DocumentFacts(
        String file, String member, String sha256, long size, String extractorVersion, int number, int meetings) {

    /** Identifies the meeting in every index. */
    public String id() {
        return MeetingIds.of(sha256, number);
    }

    /** Where the minutes were found, in an archive too. */
    public String path() {
        return file + inside();
    }

    /** The last part of the file's path, and where in the file they stand. */
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + inside();
    }

    private String inside() {
        return member.isEmpty() ? "" : "/" + member;
    }
}
