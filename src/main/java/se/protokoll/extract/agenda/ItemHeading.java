package se.protokoll.extract.agenda;

import org.jspecify.annotations.Nullable;

/**
 * A place in the text that looks like the heading of an agenda item.
 *
 * @param style how it is numbered
 * @param number as printed; null for a heading without number
 * @param value the number; 0 without
 * @param suffix 0 without letter, 1 for "a" …
 * @param start first character of the heading
 * @param titleStart first character of the title
 * @param titleEnd one past its last character; equal to {@code titleStart} where no title was found
 * @param contents whether it looks like an entry in a list of contents, with a page number behind it
 */
record ItemHeading(
        Style style,
        @Nullable String number,
        int value,
        int suffix,
        int start,
        int titleStart,
        int titleEnd,
        boolean contents) {

    /** How items are marked, in the order in which the marks are trusted. */
    enum Style {
        /** "§ 12", "KS § 12". */
        SECTION,
        /** "§ 12 2019 års budget", "§ 12 2019-05-14 Firande": it may as well refer to an item of that year or day. */
        DATED_SECTION,
        /** "8 12 Upprop", "& 12 Upprop": what text recognition makes of a section sign. */
        SCANNED_SECTION,
        /** A heading by its layout, numbered or not. */
        HEADING,
        /** "12." */
        DOT,
        /** "12)". */
        PAREN,
        /** "12 - Upprop". */
        DASHED,
        /** "12" and a capital letter. */
        BARE,
        /** "SFV 12", the body's letters before the number. */
        LETTERED,
        /** "12" alone on a line. */
        LONELY
    }
}
