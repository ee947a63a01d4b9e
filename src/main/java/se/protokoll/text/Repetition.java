package se.protokoll.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.protokoll.text.SourceDocument.Member;

/**
 * What a PDF says itself, to know attached files that say the same: services for signing attach the document that was
 * signed to the one with the signatures.
 */
final class Repetition {

    /** So many words in a row are compared. */
    private static final int WORDS = 4;

    /** Share of them that a document has in common with its copy; what is stamped on the copy breaks some. */
    private static final double SAME = 0.9;

    private final Set<Integer> said = new HashSet<>();

    private Repetition(SourceDocument document) {
        sequences(document).forEach(said::add);
    }

    /** The members that say something else than the document. */
    static List<Member> without(SourceDocument document, List<Member> members) {
        var own = new Repetition(document);
        return members.stream().filter(member -> !own.isOf(member.document())).toList();
    }

    private boolean isOf(SourceDocument copy) {
        return sequences(copy)
                        .mapToDouble(sequence -> said.contains(sequence) ? 1 : 0)
                        .average()
                        .orElse(0)
                >= SAME;
    }

    private static IntStream sequences(SourceDocument document) {
        List<String> words = Arrays.asList(document.text().strip().split("\\s+"));
        return IntStream.rangeClosed(0, words.size() - WORDS)
                .map(i -> words.subList(i, i + WORDS).hashCode());
    }
}
