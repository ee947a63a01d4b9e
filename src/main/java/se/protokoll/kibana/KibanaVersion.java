package se.protokoll.kibana;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A version of Kibana.
 *
 * @param major its first number
 * @param minor its second number; what follows adds no features
 */
record KibanaVersion(int major, int minor) implements Comparable<KibanaVersion> {

    /** The first in which the dashboards API is final: Elastic keeps later ones compatible with it. */
    static final KibanaVersion OLDEST = new KibanaVersion(9, 5);

    private static final Pattern NUMBERS = Pattern.compile("^(\\d{1,4})\\.(\\d{1,4})(?![\\p{L}\\d])");

    /** Reads a version such as {@code 9.5.3} or {@code 10.0.0-SNAPSHOT}; empty where it is none. */
    static Optional<KibanaVersion> of(String written) {
        return NUMBERS.matcher(written).results().findFirst().map(KibanaVersion::of);
    }

    private static KibanaVersion of(MatchResult numbers) {
        return new KibanaVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    @Override
    public int compareTo(KibanaVersion other) {
        return Comparator.comparingInt(KibanaVersion::major)
                .thenComparingInt(KibanaVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
