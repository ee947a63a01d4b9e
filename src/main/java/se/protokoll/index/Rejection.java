package se.protokoll.index;

/**
 * A document that Elasticsearch refused to write or to delete.
 *
 * @param documentId SHA-256 of the file
 * @param reason what Elasticsearch said
 * @param leftovers whether rows of it may be in the index that are not to be, since it refused to take them away
 */
public record Rejection(String documentId, String reason, boolean leftovers) {}
