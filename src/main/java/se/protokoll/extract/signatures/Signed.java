package se.protokoll.extract.signatures;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.signatures.FlatSignatures.Signer;

/**
 * The signers on a line, and the offices they sign for.
 *
 * @param line its index among those on which people may sign
 */
record Signed(int line, List<Signer> signers, Set<Label> offices) {}
