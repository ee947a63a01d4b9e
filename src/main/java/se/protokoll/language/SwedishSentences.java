package se.protokoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts blocks of text (a paragraph, a heading, a line, a table cell) into sentences. To be run block by block and never
 * over a whole document: headings and list items end without a full stop, which only the layout shows.
 *
 * <p>Safe for use by several threads.
 */
public final class SwedishSentences {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");
    private static final Pattern NUMBERED_HEADING = Pattern.compile("\\s*\\d{1,3}\\.\\s+\\p{Lu}[^.!?]*");

    private final ThreadLocal<SentenceDetectorME> detectors;

    SwedishSentences(SentenceModel model) {
        this.detectors = ThreadLocal.withInitial(() -> new AbbreviationKeepingDetector(model));
    }

    /**
     * Finds the sentences of one block. An empty line ends a sentence, a single line break does not. A line such as
     * "12. Val av justerare", a number and no later full stop, is one sentence.
     *
     * @return sentences in order without the white space around them; empty for blank text
     */
    public List<TextRange> sentences(String block) {
        List<TextRange> sentences = new ArrayList<>();
        if (!hasLineBreak(block)) {
            addSentences(sentences, block, 0, block.length());
            return sentences;
        }
        Matcher gap = EMPTY_LINE.matcher(block);
        int start = 0;
        while (gap.find()) {
            addSentences(sentences, block, start, gap.start());
            start = gap.end();
        }
        addSentences(sentences, block, start, block.length());
        return sentences;
    }

    private static boolean hasLineBreak(String block) {
        for (int at = 0; at < block.length(); at++) {
            if (isLineBreak(block.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void addSentences(List<TextRange> sentences, String block, int start, int end) {
        String part = block.substring(start, end);
        if (NUMBERED_HEADING.matcher(part).matches()) {
            String stripped = part.strip();
            int offset = start + part.indexOf(stripped);
            sentences.add(new TextRange(offset, offset + stripped.length()));
            return;
        }
        for (Span span : detectors.get().sentPosDetect(part)) {
            sentences.add(new TextRange(start + span.getStart(), start + span.getEnd()));
        }
    }
}
