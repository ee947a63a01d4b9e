package se.protokoll.job;

import java.nio.file.Path;

/**
 * A content that is to be read.
 *
 * @param id SHA-256 of the content in hex
 * @param fileId the file's place in the manifest
 * @param location URI of the file it is read from
 * @param size what the file's size was when it was hashed, in bytes
 * @param modified when the file was last modified when it was hashed, in microseconds since 1970
 */
record PendingDocument(String id, long fileId, String location, long size, long modified) {

    Path path() {
        return Finding.pathOf(location);
    }
}
