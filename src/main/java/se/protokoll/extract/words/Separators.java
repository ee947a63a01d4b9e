package se.protokoll.extract.words;

import java.util.Set;

/**
 * What stands between a token and the one before it: a set that is asked so often that it is kept in one number.
 *
 * @param bits one for each separator, by its ordinal
 */
public record Separators(int bits) {

    /** A blank, or nothing at all. */
    static final Separators NONE = new Separators(0);

    /** What stands before a word. */
    public static Separators of(Set<Separator> separators) {
        int bits = 0;
        for (var separator : separators) {
            bits |= bit(separator);
        }
        return bits == 0 ? NONE : new Separators(bits);
    }

    /** These with one in the place of another, which need not be among them. */
    public Separators replacing(Separator one, Separator other) {
        return new Separators((bits & ~bit(one)) | bit(other));
    }

    boolean contains(Separator separator) {
        return (bits & bit(separator)) != 0;
    }

    /** Whether it is this one and no other. */
    public boolean isOnly(Separator separator) {
        return bits == bit(separator);
    }

    /** Whether nothing but a blank stands there. */
    public boolean isEmpty() {
        return bits == 0;
    }

    @SuppressWarnings("EnumOrdinal") // The number lives no longer than the token.
    private static int bit(Separator separator) {
        return 1 << separator.ordinal();
    }
}
