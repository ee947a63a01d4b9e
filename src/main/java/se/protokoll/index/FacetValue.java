package se.protokoll.index;

/**
 * A value to narrow a search by.
 *
 * @param value to put in the filter
 * @param label to show
 * @param count how many of what was found have it, see {@link Facets#counted()}
 */
public record FacetValue(String value, String label, long count) {}
