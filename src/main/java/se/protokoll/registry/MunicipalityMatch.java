package se.protokoll.registry;

/**
 * A municipality's name in a text.
 *
 * @param start first character
 * @param end one past the last character, with "kommun" and the like included
 * @param municipality the one of that name
 * @param form how the name is written
 * @param capitals whether the name is all in capitals, so that ordinary words look the same
 */
public record MunicipalityMatch(int start, int end, MunicipalityFacts municipality, Form form, boolean capitals) {

    /** How a municipality's name is written. */
    public enum Form {
        /** "Haninge". Names that end with s, x or z look the same in the genitive. */
        PLAIN,
        /** "Haninges". */
        GENITIVE,
        /** "Haninge kommun", "Falu kommuns", "Hjo stad", "Tibro köping": hardly anything but the municipality. */
        WITH_KOMMUN,
        /** A word formed from the name: "botkyrkansk", "nackaborna". */
        ADJECTIVE
    }
}
