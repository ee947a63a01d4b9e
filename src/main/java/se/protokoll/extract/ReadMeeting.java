package se.protokoll.extract;

import se.protokoll.minutes.Minutes;
import se.protokoll.text.SourceDocument;

/**
 * The minutes of one meeting and the text they were read from.
 *
 * @param path where in an archive or e-mail it stands, names separated by {@code /}; empty for the file itself
 * @param source the part of the file that is about the meeting; every offset in the minutes is one into it
 * @param minutes what was read
 */
public record ReadMeeting(String path, SourceDocument source, Minutes minutes) {

    /** The file and, where it is one of several inside, its path there, as one path. */
    public String in(String file) {
        return path.isEmpty() ? file : file + "/" + path;
    }
}
