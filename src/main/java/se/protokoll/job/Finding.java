package se.protokoll.job;

import java.net.URI;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Outcome;

/**
 * A file as it was found, or a folder that could not be opened.
 *
 * @param location the file's URI, which keeps the bytes of a name in whatever encoding it is
 * @param size in bytes
 * @param modified microseconds since 1970
 * @param hashed when its content was hashed, in microseconds since 1970; null if it was not
 * @param documentId SHA-256 of the content in hex; null if it was not hashed
 * @param problem why it cannot be read; null if it can
 * @param detail more about the problem, in Swedish; null if there is none
 */
record Finding(
        String location,
        long size,
        long modified,
        @Nullable Long hashed,
        @Nullable String documentId,
        @Nullable Outcome problem,
        @Nullable String detail) {

    static Finding file(Path file, BasicFileAttributes attributes) {
        return new Finding(locationOf(file), attributes.size(), modifiedOf(attributes), null, null, null, null);
    }

    static Finding problem(Path path, Outcome problem, String detail) {
        return new Finding(locationOf(path), 0, 0, null, null, problem, detail);
    }

    Finding withProblem(Outcome problem, @Nullable String detail) {
        return new Finding(location, size, modified, null, null, problem, detail);
    }

    Finding withContent(String documentId, long hashed) {
        return new Finding(location, size, modified, hashed, documentId, null, null);
    }

    Path path() {
        return pathOf(location);
    }

    static Path pathOf(String location) {
        return Path.of(URI.create(location));
    }

    static String locationOf(Path path) {
        return path.toUri().toString();
    }

    /** A location as what those of the files in it begin with, whether or not it was seen to be a folder. */
    static String folder(String location) {
        return location.endsWith("/") ? location : location + "/";
    }

    static long modifiedOf(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
    }
}
