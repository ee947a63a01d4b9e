package se.protokoll.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.SequenceValidator;

/**
 * The labels a token can have in OpenNLP's BILOU coding (first, inner, last, only token of a name, or none) and which
 * may follow which. Labels and transitions are numbers, so that weights can lie in arrays.
 */
final class NameLabels {

    static final String NONE = BilouCodec.OTHER;
    static final List<String> ALL = labels();
    static final int COUNT = ALL.size();
    /** The number of {@link #NONE}. */
    static final int OUTSIDE = 0;
    /** What stands before the first token. */
    static final int SENTENCE_START = COUNT;

    /** Transition numbers by label before (with {@link #SENTENCE_START}) and label; -1 where it cannot be. */
    private static final int[][] TRANSITIONS = transitions();

    static final int TRANSITION_COUNT = (int) Arrays.stream(TRANSITIONS)
            .flatMapToInt(Arrays::stream)
            .filter(t -> t >= 0)
            .count();
    private static final int[] BEFORE = new int[TRANSITION_COUNT];
    private static final int[] AFTER = new int[TRANSITION_COUNT];

    static {
        for (int before = 0; before <= COUNT; before++) {
            for (int after = 0; after < COUNT; after++) {
                int transition = TRANSITIONS[before][after];
                if (transition >= 0) {
                    BEFORE[transition] = before;
                    AFTER[transition] = after;
                }
            }
        }
    }

    private NameLabels() {}

    private static List<String> labels() {
        List<String> labels = new ArrayList<>(List.of(NONE));
        for (NameType type : NameType.values()) {
            for (String place : List.of(BilouCodec.START, BilouCodec.CONTINUE, BilouCodec.LAST, BilouCodec.UNIT)) {
                labels.add(type.label() + "-" + place);
            }
        }
        return List.copyOf(labels);
    }

    private static int[][] transitions() {
        SequenceValidator<String> validator = new BilouCodec().createSequenceValidator();
        int[][] transitions = new int[COUNT + 1][COUNT];
        int next = 0;
        for (int before = 0; before <= COUNT; before++) {
            String[] outcomes = before == SENTENCE_START ? new String[0] : new String[] {ALL.get(before)};
            for (int after = 0; after < COUNT; after++) {
                boolean valid =
                        validator.validSequence(outcomes.length, new String[] {"", ""}, outcomes, ALL.get(after));
                transitions[before][after] = valid ? next++ : -1;
            }
        }
        return transitions;
    }

    /** Returns the number of a transition, or -1 if the labels cannot follow each other. */
    static int transition(int before, int after) {
        return TRANSITIONS[before][after];
    }

    static int before(int transition) {
        return BEFORE[transition];
    }

    static int after(int transition) {
        return AFTER[transition];
    }

    /** Whether a sentence can end with the label: not within a name. */
    static boolean mayEnd(int label) {
        String name = ALL.get(label);
        return !name.endsWith(BilouCodec.START) && !name.endsWith(BilouCodec.CONTINUE);
    }
}
