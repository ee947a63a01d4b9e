package se.protokoll.extract;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a passage into sentences. */
final class SentenceSplitter {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** Abbreviations that a capital or a number may follow within a sentence, and initials. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{Lu}|kl|ca|bl\\.? ?a|t\\.? ?ex|d\\.? ?v\\.? ?s|f\\.? ?n|m\\.? ?fl|o\\.? ?s\\.? ?v|nr|dnr|tf|kap|st|resp|ang|kv|jfr|fr\\.? ?o\\.? ?m|t\\.? ?o\\.? ?m|p\\.? ?g\\.? ?a|s\\.? ?k|inkl|exkl|max|min|milj|Hj|Kfm|hr)\\.\\s*$");

    private SentenceSplitter() {}

    static List<Passage> sentences(Passage passage) {
        var breaks = BreakIterator.getSentenceInstance(SWEDISH);
        String text = passage.text();
        breaks.setText(text);
        var sentences = new ArrayList<Passage>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            boolean last = to == text.length();
            if (last || !ABBREVIATION.matcher(text.substring(from, to)).find()) {
                int end = to;
                while (end > from && text.charAt(end - 1) == ' ') {
                    end--;
                }
                if (end > from) {
                    sentences.add(passage.part(from, end));
                }
                from = to;
            }
        }
        return sentences;
    }
}
