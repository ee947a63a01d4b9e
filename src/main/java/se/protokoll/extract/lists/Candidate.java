package se.protokoll.extract.lists;

/**
 * A possible reading of some tokens of an attendance list.
 *
 * @param kind what they would be
 * @param to index after the last token
 * @param score the higher the likelier; comparable between kinds
 */
record Candidate(PieceKind kind, int to, double score) {}
