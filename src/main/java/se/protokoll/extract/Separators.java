package se.protokoll.extract;

import java.util.Set;

/**
 * What stands between a token and the one before it: a set that is asked so often that it is kept in one number.
 *
 * @param bits one for each separator, by its ordinal
 */
record Separators(int bits) {

    /** A blank, or nothing at all. */
    static final Separators NONE = new Separators(0);

    static Separators of(Set<Separator> separators) {
        int bits = 0;
        for (var separator : separators) {
            bits |= bit(separator);
        }
        return bits == 0 ? NONE : new Separators(bits);
    }

    boolean contains(Separator separator) {
        return (bits & bit(separator)) != 0;
    }

    /** Whether it is this one and no other. */
    boolean isOnly(Separator separator) {
        return bits == bit(separator);
    }

    boolean isEmpty() {
        return bits == 0;
    }

    @SuppressWarnings("EnumOrdinal") // The number lives no longer than the token.
    private static int bit(Separator separator) {
        return 1 << separator.ordinal();
    }
}
