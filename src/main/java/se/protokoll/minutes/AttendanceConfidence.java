package se.protokoll.minutes;

/**
 * How sure what the list says of a person is, besides the name: each the share, from 0 to 1, of such statements that are
 * right. They hold for what is missing too: no municipality, for sure.
 *
 * @param presence that the person was there as much as said
 * @param municipality that it is this municipality, or none
 * @param party that it is this party
 * @param affiliation that this is printed as what the person is there for
 */
public record AttendanceConfidence(double presence, double municipality, double party, double affiliation) {

    /** The same for all. */
    public static AttendanceConfidence all(double confidence) {
        return new AttendanceConfidence(confidence, confidence, confidence, confidence);
    }

    /** The least sure of what decides which municipalities were there. */
    public double least() {
        return Math.min(presence, municipality);
    }
}
