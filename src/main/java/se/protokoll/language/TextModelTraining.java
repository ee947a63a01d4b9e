package se.protokoll.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;
import se.protokoll.language.Corpus.TokenizedSentence;

/** Trains the sentence detector and the tokenizer. */
final class TextModelTraining {

    private static final String SWEDISH = "sv";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** A sentence is learned with its neighbours: as many as this make one text. */
    private static final int SENTENCES_OF_A_TEXT = 10;

    private final Dictionary abbreviations;

    /** @param abbreviations a file with one abbreviation on each line */
    TextModelTraining(Path abbreviations) throws IOException {
        this.abbreviations = new Dictionary(false);
        try (Stream<String> lines = Files.lines(abbreviations)) {
            lines.map(String::strip)
                    .filter(line -> line.endsWith("."))
                    .forEach(line -> this.abbreviations.put(new StringList(line)));
        }
    }

    /** Learns where sentences end from sentences that follow each other in their source. */
    SentenceModel sentences(List<TokenizedSentence> corpus) throws IOException {
        List<SentenceSample> samples = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i += SENTENCES_OF_A_TEXT) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (TokenizedSentence sentence : corpus.subList(i, Math.min(corpus.size(), i + SENTENCES_OF_A_TEXT))) {
                text.append(text.isEmpty() ? "" : " ");
                spans.add(
                        new Span(text.length(), text.length() + sentence.text().length()));
                text.append(sentence.text());
            }
            samples.add(new SentenceSample(text, spans.toArray(new Span[0])));
        }
        return SentenceDetectorME.train(
                SWEDISH,
                new CollectionObjectStream<>(samples),
                new SentenceDetectorFactory(SWEDISH, true, abbreviations, new char[] {'.', '!', '?'}),
                parameters());
    }

    /** Learns where words are cut that have no space between them. */
    TokenizerModel tokens(List<TokenizedSentence> corpus) throws IOException {
        List<TokenSample> samples = corpus.stream()
                .map(sentence -> new TokenSample(sentence.text(), withoutSpaces(sentence)))
                .toList();
        return TokenizerME.train(
                new CollectionObjectStream<>(samples),
                new TokenizerFactory(SWEDISH, abbreviations, true, WORD),
                parameters());
    }

    /** Tokens such as "t ex" as two, since OpenNLP looks for borders within words only. */
    private static Span[] withoutSpaces(TokenizedSentence sentence) {
        List<Span> spans = new ArrayList<>();
        for (TextRange token : sentence.tokens()) {
            int start = token.start();
            for (int i = token.start(); i <= token.end(); i++) {
                if (i == token.end() || sentence.text().charAt(i) == ' ') {
                    spans.add(new Span(start, i));
                    start = i + 1;
                }
            }
        }
        return spans.toArray(new Span[0]);
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 150);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 5);
        return parameters;
    }
}
