package se.protokoll.index;

/**
 * How much is indexed.
 *
 * @param meetings rows in {@code protokoll-meetings}: documents that are minutes
 * @param items rows in {@code protokoll-items}
 * @param attendance rows in {@code protokoll-attendance}
 * @param decisions rows in {@code protokoll-decisions}
 */
public record IndexCounts(long meetings, long items, long attendance, long decisions) {}
