package se.protokoll.extract.cover;

import se.protokoll.extract.labels.Label;

/**
 * A label at a place in the token stream.
 *
 * @param label which
 * @param from index of its first token
 * @param to index after the last
 * @param strong whether the layout sets it apart
 */
record LabelSite(Label label, int from, int to, boolean strong) {}
