package se.protokoll.index;

import org.jspecify.annotations.Nullable;

/**
 * How often something is written in one way.
 *
 * @param kind what it is
 * @param text as printed
 * @param rows on how many rows
 * @param exampleMeeting id of a meeting where it stands; null where none is known
 */
public record SpellingCount(
        Kind kind, String text, long rows, @Nullable String exampleMeeting) {

    /** What is spelt. */
    public enum Kind {
        /** What somebody on an attendance list came for. */
        AFFILIATION,
        /** A party's abbreviation. */
        PARTY,
        /** A person. */
        NAME,
        /** A body that met. */
        BODY
    }
}
