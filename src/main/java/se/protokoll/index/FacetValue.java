package se.protokoll.index;

/**
 * A value to narrow a search by.
 *
 * @param value to put in the filter
 * @param label to show
 * @param meetings how many of those found have it
 */
public record FacetValue(String value, String label, long meetings) {}
