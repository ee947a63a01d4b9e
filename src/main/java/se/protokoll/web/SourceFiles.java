package se.protokoll.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.protokoll.Sha256;
import se.protokoll.extract.PersonalNumberMask;
import se.protokoll.index.MeetingRow;
import se.protokoll.text.DocumentPlace;

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
        return meeting.mediaType().equals(PDF)
                && meeting.pages() > 0
                && place(meeting).isPresent();
    }

    /**
     * Whether the file can be handed out: as it is it also holds the personal identity numbers that the text hides, and
     * an archive may hold those of other minutes.
     */
    boolean canBeHadWhole(MeetingRow meeting) {
        return !PersonalNumberMask.hasMasked(meeting.limits())
                && place(meeting).filter(place -> !place.isInside()).isPresent();
    }

    /** Where the minutes lie; empty where the file is gone or has changed. Reads all of it to make sure. */
    Optional<DocumentPlace> of(MeetingRow meeting) {
        return place(meeting).filter(place -> holds(place.file(), meeting));
    }

    /** The path itself, or the file on the way to it, which is an archive or an e-mail then. */
    private static Optional<DocumentPlace> place(MeetingRow meeting) {
        try {
            Path path = Path.of(meeting.keys().path());
            for (Path file = path; path.isAbsolute() && file != null; file = file.getParent()) {
                if (Files.isRegularFile(file)) {
                    return Files.size(file) == meeting.size()
                            ? Optional.of(new DocumentPlace(file, member(file, path)))
                            : Optional.empty();
                }
            }
        } catch (InvalidPathException | IOException e) {
            log.debug("The file of {} is not there", meeting.keys().meetingId(), e);
        }
        return Optional.empty();
    }

    private static String member(Path file, Path path) {
        return file.equals(path) ? "" : file.relativize(path).toString().replace(File.separatorChar, '/');
    }

    private static boolean holds(Path file, MeetingRow meeting) {
        String id = meeting.keys().documentId();
        String expected = id.substring(0, Math.min(HASH_LENGTH, id.length()));
        try {
            return Sha256.of(file).equals(expected);
        } catch (IOException e) {
            log.debug("The file of {} cannot be read", meeting.keys().meetingId(), e);
            return false;
        }
    }
}
