package se.protokoll.language;

import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import se.protokoll.language.Corpus.TaggedSentence;

/** Trains the name finder. */
final class NameTraining {

    private NameTraining() {}

    static TokenNameFinderModel train(List<TaggedSentence> corpus, Lexicon lexicon) {
        List<LabelledSentence> sentences =
                corpus.stream().map(LabelledSentence::of).toList();
        BilouCodec codec = new BilouCodec();
        return new TokenNameFinderModel(
                "sv",
                NamePerceptron.train(sentences, lexicon),
                1,
                null,
                Map.of(),
                Map.of(),
                codec,
                new TokenNameFinderFactory(null, Map.of(), codec));
    }
}
