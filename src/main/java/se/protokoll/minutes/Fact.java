package se.protokoll.minutes;

/**
 * A value together with the evidence for it.
 *
 * @param <T> the type of the value
 * @param value what was read
 * @param evidence where and how it was read
 */
public record Fact<T>(T value, Evidence evidence) {

    /** The same with another confidence. */
    public Fact<T> rated(double confidence) {
        return new Fact<>(value, evidence.rated(confidence));
    }
}
