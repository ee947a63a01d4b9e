package se.protokoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.DefaultEndOfSentenceScanner;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.lang.Factory;
import opennlp.tools.util.StringUtil;

/**
 * What OpenNLP's sentence detector looks at a text with, the abbreviations and the marks of an end kept so that asking for
 * them costs little: its own are asked through objects made anew for each word and character.
 */
final class DetectorParts extends Factory {

    private final Set<String> abbreviations;

    DetectorParts(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public SDContextGenerator createSentenceContextGenerator(Set<String> any, char[] ends) {
        return super.createSentenceContextGenerator(abbreviations, ends);
    }

    @Override
    public EndOfSentenceScanner createEndOfSentenceScanner(char[] ends) {
        return new Ends(ends);
    }

    private static final class Ends extends DefaultEndOfSentenceScanner {

        private static final int NONE = -1;

        private final String ends;

        Ends(char[] ends) {
            super(ends);
            this.ends = String.valueOf(ends);
        }

        /**
         * Without those that the detector drops because the same token holds another behind them and no capital follows:
         * it looks for the end of the token at each, which takes hours for a long row of "1.1.1.".
         */
        @Override
        public List<Integer> getPositions(CharSequence text) {
            var positions = new ArrayList<Integer>();
            int last = NONE;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (last != NONE && isKept(last, at, c)) {
                    positions.add(last);
                    last = NONE;
                }
                if (ends.indexOf(c) >= 0) {
                    last = at;
                }
            }
            if (last != NONE) {
                positions.add(last);
            }
            return positions;
        }

        /**
         * Whether a character shows that the detector looks at the end before it: a blank, or a capital right behind.
         */
        private static boolean isKept(int end, int at, char c) {
            return StringUtil.isWhitespace(c) || (at == end + 1 && Character.isUpperCase(c));
        }
    }
}
