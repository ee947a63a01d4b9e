package se.protokoll.index;

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
 */
public record MunicipalityCount(String code, String name, boolean attending, int present, int partial, int absent) {}
