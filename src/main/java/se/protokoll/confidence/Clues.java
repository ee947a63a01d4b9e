package se.protokoll.confidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What speaks for or against a claim: kebab-case names with how much there is of each, most from 0 to 1. */
public final class Clues {

    private final Map<String, Double> values = new LinkedHashMap<>();

    /** Notes how much there is of something; nothing of it need not be noted. */
    public Clues with(String name, double value) {
        if (value != 0) {
            values.put(name, value);
        }
        return this;
    }

    /** Notes that something is so, if it is. */
    public Clues with(String name, boolean holds) {
        return with(name, holds ? 1 : 0);
    }

    /** Notes everything another has noted. */
    public Clues with(Clues others) {
        values.putAll(others.values);
        return this;
    }

    /** By name; what is not named is 0. */
    public Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }
}
