package se.protokoll.language;

import java.util.HashSet;
import java.util.Set;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.StringList;

/**
 * OpenNLP's sentence detector with its rule that an abbreviation ends no sentence, looked up at the place itself.
 * OpenNLP 2.5 looks for every abbreviation in the whole text at each full stop, which takes as long as the rest of the
 * detection for a paragraph, and hours for a long text without line breaks.
 */
final class AbbreviationKeepingDetector extends SentenceDetectorME {

    private final Set<String> abbreviations = new HashSet<>();
    private final boolean caseSensitive;
    private final int longest;

    AbbreviationKeepingDetector(SentenceModel model) {
        super(model);
        Dictionary dictionary = model.getAbbreviations();
        caseSensitive = dictionary != null && dictionary.isCaseSensitive();
        if (dictionary != null) {
            for (StringList entry : dictionary) {
                abbreviations.add(key(entry.getToken(0)));
            }
        }
        longest = abbreviations.stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    protected boolean isAcceptableBreak(CharSequence text, int from, int candidate) {
        if (candidate + 1 - from <= longest && abbreviations.contains(key(text.subSequence(from, candidate + 1)))) {
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
            if (abbreviations.contains(key(text.subSequence(start, end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(char before) {
        return Character.isWhitespace(before) || before == '(' || "'`´".indexOf(before) >= 0;
    }

    private String key(CharSequence word) {
        if (caseSensitive) {
            return word.toString();
        }
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            key.append(Character.toLowerCase(word.charAt(i)));
        }
        return key.toString();
    }
}
