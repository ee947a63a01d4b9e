package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.protokoll.language.SwedishSentences;

/**
 * Cuts passages of one document into sentences with the trained detector, each passage once however many readers ask for
 * it. Not for use by several threads.
 */
final class SentenceSplitter {

    /** Where a second sentence may begin; a passage without such a place need not be shown to the detector. */
    private static final Pattern INNER_END = Pattern.compile("[.!?:][”\")]? +\\S");

    /** "412 000 kr. Beslutet är enhälligt.": an abbreviation that ends a sentence as well. */
    private static final Pattern AMOUNT = Pattern.compile("\\. (?<=\\d (?:kr|tkr|mkr|st)\\. )(?=\\p{Lu}\\p{L})");

    /** So many characters before and behind an end tell whether it is one. */
    private static final int NEAR = 40;

    private static final String ENDS = ".!?:";

    private final SwedishSentences sentences;
    private final Map<Passage, List<Passage>> known = new HashMap<>();

    SentenceSplitter(SwedishSentences sentences) {
        this.sentences = sentences;
    }

    /** The sentences in order; none for a blank passage. */
    List<Passage> sentences(Passage passage) {
        if (passage.text().isBlank()) {
            return List.of();
        }
        return mayHoldTwo(passage.text()) ? known.computeIfAbsent(passage, this::split) : List.of(passage);
    }

    private List<Passage> split(Passage passage) {
        var parts = new ArrayList<Passage>();
        int start = -1;
        String text = passage.text();
        for (var range : sentences.sentences(text)) {
            start = start < 0 ? range.start() : start;
            int end = range.end();
            boolean goesOn = Shortened.goesOn(
                            text.substring(Math.max(start, end - NEAR), end),
                            text.substring(end, Math.min(text.length(), end + NEAR))
                                    .stripLeading())
                    || Quotation.goesOn(text, start, end);
            if (!goesOn) {
                addParts(passage, start, end, parts);
                start = -1;
            }
        }
        if (start >= 0) {
            parts.add(passage.part(start, passage.text().length()));
        }
        return List.copyOf(parts);
    }

    private static void addParts(Passage passage, int start, int end, List<Passage> parts) {
        var amount = AMOUNT.matcher(passage.text()).region(start, end).useTransparentBounds(true);
        int from = start;
        while (amount.find()) {
            parts.add(passage.part(from, amount.start() + 1));
            from = amount.end();
        }
        parts.add(passage.part(from, end));
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
