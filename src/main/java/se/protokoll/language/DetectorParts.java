package se.protokoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.DefaultEndOfSentenceScanner;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.lang.Factory;

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

        private final String ends;

        Ends(char[] ends) {
            super(ends);
            this.ends = String.valueOf(ends);
        }

        @Override
        public List<Integer> getPositions(CharSequence text) {
            var positions = new ArrayList<Integer>();
            for (int at = 0; at < text.length(); at++) {
                if (ends.indexOf(text.charAt(at)) >= 0) {
                    positions.add(at);
                }
            }
            return positions;
        }
    }
}
