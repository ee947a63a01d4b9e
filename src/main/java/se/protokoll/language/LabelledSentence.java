package se.protokoll.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.Span;
import se.protokoll.language.Corpus.TaggedSentence;

/**
 * A sentence to learn names from.
 *
 * @param tokens its words
 * @param labels the right label of each, as numbers of {@link NameLabels}
 */
record LabelledSentence(List<String> tokens, List<Integer> labels) {

    static LabelledSentence of(TaggedSentence sentence) {
        Span[] names = names(sentence).toArray(new Span[0]);
        String[] outcomes = new BilouCodec().encode(names, sentence.tokens().size());
        return new LabelledSentence(
                sentence.tokens(),
                Arrays.stream(outcomes).map(NameLabels.ALL::indexOf).toList());
    }

    /** The names of a tagged sentence; a tag I- of another type than the one before begins a name. */
    static List<Span> names(TaggedSentence sentence) {
        List<Span> names = new ArrayList<>();
        List<String> tags = sentence.tags();
        int start = 0;
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag.equals("O")) {
                continue;
            }
            String type = tag.substring(2);
            if (tag.startsWith("B-") || i == 0 || !tags.get(i - 1).endsWith(type)) {
                start = i;
            }
            if (i + 1 == tags.size() || !tags.get(i + 1).equals("I-" + type)) {
                names.add(new Span(start, i + 1, NameType.ofTag(type).label()));
            }
        }
        return names;
    }
}
