package se.protokoll.index;

import org.jspecify.annotations.Nullable;

/**
 * How a municipality was represented at a meeting.
 *
 * @param code of the municipality
 * @param name of the municipality
 * @param attending whether it counts as attending; a municipality does at a meeting of its own body, with nobody listed
 *     for it
 * @param present people there the whole meeting
 * @param partial people there for some of it
 * @param absent people listed and not there
 * @param confidence how sure that is, from 0 to 1; null in what an earlier version indexed
 */
public record MunicipalityCount(
        String code,
        String name,
        boolean attending,
        int present,
        int partial,
        int absent,
        @Nullable Double confidence) {

    /** Whether it is as sure as that; what is not known is not held against it. */
    public boolean isSure(double least) {
        return confidence == null || confidence >= least;
    }
}
