package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.protokoll.language.SwedishSentences;
import se.protokoll.registry.GivenNames;

/**
 * Cuts passages of one document into sentences with the trained detector, each passage once however many readers ask for
 * it. Not for use by several threads.
 */
final class SentenceSplitter {

    /** Where a second sentence may begin; a passage without such a place need not be shown to the detector. */
    private static final Pattern INNER_END = Pattern.compile("[.!?:][”\")]? +\\S");

    /** "Urban B. Söderman": the full stop of an initial ends no sentence. */
    private static final Pattern INITIAL = Pattern.compile("(?<given>\\p{Lu}\\p{Ll}+) \\p{Lu}\\.$");

    /** "skötaren B. Alm" */
    private static final Pattern TITLED_INITIAL = Pattern.compile(
            "(?<!\\p{L})(?:herr|fru|fröken|\\p{Ll}{2,}(?:aren|ören|isten|mannen|anten|enten|ogen)) \\p{Lu}\\.$");

    /** "412 000 kr. Beslutet är enhälligt.": an abbreviation that ends a sentence as well. */
    private static final Pattern AMOUNT = Pattern.compile("\\. (?<=\\d (?:kr|tkr|mkr|st)\\. )(?=\\p{Lu}\\p{L})");

    /** "kv. Rådjuret", "bl.a. Sala": what these shorten belongs to the word behind them. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?<![\\p{L}.-])(?i:kv|bl\\.? ?a|t\\.? ?ex|s\\.? ?k|d\\.? ?v\\.? ?s|f\\.? ?d|m\\.? ?a\\.? ?o|fr\\.? ?o\\.? ?m|t\\.? ?o\\.? ?m|resp|enl|ang|inkl|exkl|ev|jfr|nr|dnr|kap|prop|bitr|kungl)\\.$");

    private static final int LONGEST_NAME = 30;

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
        for (var range : sentences.sentences(passage.text())) {
            start = start < 0 ? range.start() : start;
            if (!goesOn(passage.text().substring(Math.max(start, range.end() - LONGEST_NAME), range.end()))) {
                addParts(passage, start, range.end(), parts);
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

    /** Whether the full stop at an end belongs to a word that cannot be the last. */
    private static boolean goesOn(String end) {
        return endsWithInitial(end) || SHORTENED.matcher(end).find();
    }

    private static boolean endsWithInitial(String end) {
        int letter = end.length() - 2;
        if (letter < 1 || !Character.isUpperCase(end.charAt(letter)) || end.charAt(letter - 1) != ' ') {
            return false;
        }
        var initial = INITIAL.matcher(end);
        return TITLED_INITIAL.matcher(end).find()
                || (initial.find() && GivenNames.swedish().isCommon(initial.group("given")));
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
