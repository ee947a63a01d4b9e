package se.protokoll.index;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The identifiers of the meetings in one file: its SHA-256 for the first, and the same with a point and a number for the
 * others.
 */
final class MeetingIds {

    /** The field that holds them in every index. */
    static final String FIELD = "meeting_id";

    private static final char SEPARATOR = '.';

    private MeetingIds() {}

    /** @param number from 1 */
    static String of(String sha256, int number) {
        return number == 1 ? sha256 : sha256 + SEPARATOR + number;
    }

    /** The SHA-256 of the file that a meeting is in. */
    static String file(String id) {
        int separator = id.indexOf(SEPARATOR);
        return separator < 0 ? id : id.substring(0, separator);
    }

    /** Those of a file from one number, exclusive, to another, inclusive. */
    static List<String> between(String sha256, int after, int last) {
        return IntStream.rangeClosed(after + 1, last)
                .mapToObj(number -> of(sha256, number))
                .toList();
    }
}
