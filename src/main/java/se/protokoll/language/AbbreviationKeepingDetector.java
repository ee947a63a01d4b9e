package se.protokoll.language;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's sentence detector with its rule that an abbreviation ends no sentence, looked up at the place itself.
 * OpenNLP 2.5 looks for every abbreviation in the whole text at each full stop, which takes as long as the rest of the
 * detection for a paragraph, and hours for a long text without line breaks.
 */
final class AbbreviationKeepingDetector extends SentenceDetectorME {

    private final AbbreviationSet abbreviations;
    private final int longest;

    AbbreviationKeepingDetector(SentenceModel model) {
        this(model, new AbbreviationSet(model.getAbbreviations()));
    }

    @SuppressWarnings("deprecation") // No other constructor takes other parts than the model's own.
    private AbbreviationKeepingDetector(SentenceModel model, AbbreviationSet abbreviations) {
        super(model, new DetectorParts(abbreviations));
        this.abbreviations = abbreviations;
        this.longest = abbreviations.longest();
    }

    @Override
    protected boolean isAcceptableBreak(CharSequence text, int from, int candidate) {
        if (candidate + 1 - from <= longest
                && abbreviations.contains(text.subSequence(from, candidate + 1).toString())) {
            return false;
        }
        for (int start = Math.max(from, candidate - longest); start <= candidate; start++) {
            boolean opens = isOpening(text.charAt(start == from ? start : start - 1));
            if (opens && isAbbreviation(text, start, candidate)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an abbreviation begins here and reaches the place, or beyond it. */
    private boolean isAbbreviation(CharSequence text, int start, int reach) {
        int last = Math.min(text.length(), start + longest);
        for (int end = Math.max(reach, start + 1); end <= last; end++) {
            if (abbreviations.contains(text.subSequence(start, end).toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(char before) {
        return Character.isWhitespace(before) || before == '(' || "'`´".indexOf(before) >= 0;
    }
}
