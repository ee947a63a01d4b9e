package se.protokoll.extract;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.language.SwedishSentences;

/** Cuts a passage into sentences with the trained detector. */
final class SentenceSplitter {

    /** Where a second sentence may begin; a passage without such a place need not be shown to the detector. */
    private static final Pattern INNER_END = Pattern.compile("[.!?:][”\")]? +\\S");

    private static final String ENDS = ".!?:";

    private final SwedishSentences sentences;

    SentenceSplitter(SwedishSentences sentences) {
        this.sentences = sentences;
    }

    /** The sentences in order; none for a blank passage. */
    List<Passage> sentences(Passage passage) {
        if (passage.text().isBlank()) {
            return List.of();
        }
        if (!mayHoldTwo(passage.text())) {
            return List.of(passage);
        }
        return sentences.sentences(passage.text()).stream()
                .map(range -> passage.part(range.start(), range.end()))
                .toList();
    }

    private static boolean mayHoldTwo(String text) {
        var end = INNER_END.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0
                    && end.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
