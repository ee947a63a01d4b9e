package se.protokoll.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.protokoll.extract.PersonalNumberMask;
import se.protokoll.index.MeetingRow;

/**
 * Finds the files that minutes were read from, by what stands in them: a file is the meeting's only while its content
 * has the hash that the register knows. So whatever the index says of a path, nothing else on the machine is shown.
 */
@Component
class SourceFiles {

    private static final Logger log = LoggerFactory.getLogger(SourceFiles.class);

    private static final String PDF = "application/pdf";

    /** Ids of further meetings in a file have a point and a number behind its hash. */
    private static final int HASH_LENGTH = 64;

    /** Whether pages of the minutes can be shown as pictures, as far as can be told without reading the file. */
    boolean hasPages(MeetingRow meeting) {
        return meeting.mediaType().equals(PDF) && meeting.pages() > 0 && isThere(meeting);
    }

    /** Whether the file can be handed out: as it is it also holds the personal identity numbers that the text hides. */
    boolean canBeHadWhole(MeetingRow meeting) {
        return !PersonalNumberMask.hasMasked(meeting.limits()) && isThere(meeting);
    }

    /** The file; empty where it is gone, has changed or lies in another file. Reads all of it to make sure. */
    Optional<Path> of(MeetingRow meeting) {
        return isThere(meeting)
                ? Optional.of(Path.of(meeting.keys().path())).filter(file -> holds(file, meeting))
                : Optional.empty();
    }

    private static boolean isThere(MeetingRow meeting) {
        try {
            Path file = Path.of(meeting.keys().path());
            return file.isAbsolute()
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == meeting.size();
        } catch (InvalidPathException | IOException e) {
            log.debug("The file of {} is not there", meeting.keys().meetingId(), e);
            return false;
        }
    }

    private static boolean holds(Path file, MeetingRow meeting) {
        String id = meeting.keys().documentId();
        String expected = id.substring(0, Math.min(HASH_LENGTH, id.length()));
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()).equals(expected);
        } catch (IOException e) {
            log.debug("The file of {} cannot be read", meeting.keys().meetingId(), e);
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
