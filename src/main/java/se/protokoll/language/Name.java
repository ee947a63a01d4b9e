package se.protokoll.language;

/**
 * A name in a sentence.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param type what it names
 * @param probability from 0 to 1: how sure the model is that these tokens are a name of this type
 */
public record Name(int start, int end, NameType type, double probability) {}
