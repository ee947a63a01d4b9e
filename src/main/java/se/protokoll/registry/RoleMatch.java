package se.protokoll.registry;

/**
 * A role or title in a text.
 *
 * @param start first character
 * @param end one past the last character; the full stop of an abbreviation is included
 * @param role lower case, abbreviations written out, indefinite: "v. ordf" is {@code vice ordförande}, "ekonomichefen" is
 *     {@code ekonomichef}
 * @param kind what sort of role it is
 */
public record RoleMatch(int start, int end, String role, Kind kind) {

    /** What sort of role it is. */
    public enum Kind {
        /** A part in the meeting: ordförande, ersättare, justerare, adjungerad. */
        MEETING,
        /** A title or trade: kommundirektör, planarkitekt. */
        TITLE
    }
}
