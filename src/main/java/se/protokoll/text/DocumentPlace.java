package se.protokoll.text;

import java.nio.file.Path;

/**
 * Where a document lies.
 *
 * @param file that holds it
 * @param member its path in that file, an archive, an e-mail or a PDF, as {@link SourceDocument.Member} has it; empty
 *     where the file is the document
 */
public record DocumentPlace(Path file, String member) {

    /** Whether it has to be unpacked. */
    public boolean isInside() {
        return !member.isEmpty();
    }
}
