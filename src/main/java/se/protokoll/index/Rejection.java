package se.protokoll.index;

/**
 * A document that Elasticsearch refused. None of its rows is in the index.
 *
 * @param documentId SHA-256 of the file
 * @param reason what Elasticsearch said
 */
public record Rejection(String documentId, String reason) {}
