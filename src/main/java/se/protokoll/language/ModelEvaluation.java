package se.protokoll.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.protokoll.language.Corpus.TaggedSentence;
import se.protokoll.language.Corpus.TokenizedSentence;

/** Measures the models on annotated text they were not trained on. */
public final class ModelEvaluation {

    private static final List<String> TEXTS = List.of("sv_talbanken-ud-test", "sv_pud-ud-test");
    private static final List<String> NAMED = List.of("klintan-test", "uner-talbanken-test", "uner-pud-test");
    /** Sentences are looked for in texts of this many. */
    private static final int SENTENCES_OF_A_TEXT = 10;

    private final LanguageModels models;

    public ModelEvaluation(LanguageModels models) {
        this.models = models;
    }

    /**
     * Prints precision, recall and F1 of each model on each test set, as a table in Markdown.
     *
     * @param corpora a directory with {@code ner}, see the model card
     * @throws IOException if a test set cannot be read
     */
    public void print(Path corpora, PrintWriter out) throws IOException {
        out.println("| model | test set | precision | recall | F1 |");
        out.println("|---|---|---|---|---|");
        Path ner = corpora.resolve("ner");
        for (String test : TEXTS) {
            List<TokenizedSentence> sentences =
                    Corpus.tokenized(ner.resolve("sent-token").resolve(test + ".iob2"));
            row(out, "sentences", test, sentences(sentences));
            row(out, "tokens", test, tokens(sentences));
        }
        for (String test : NAMED) {
            names(Corpus.tagged(ner.resolve(test + ".bio.tsv")))
                    .forEach((type, score) -> row(out, "names, " + type, test, score));
        }
    }

    private static void row(PrintWriter out, String model, String test, Score score) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %.4f | %.4f | %.4f |%n",
                model,
                test,
                score.precision(),
                score.recall(),
                score.f1());
    }

    /** Looks for sentences in running text, ten together with a space between. */
    Score sentences(List<TokenizedSentence> corpus) {
        Score score = Score.NONE;
        for (int i = 0; i < corpus.size(); i += SENTENCES_OF_A_TEXT) {
            StringBuilder text = new StringBuilder();
            List<TextRange> expected = new ArrayList<>();
            for (TokenizedSentence sentence : corpus.subList(i, Math.min(corpus.size(), i + SENTENCES_OF_A_TEXT))) {
                text.append(text.isEmpty() ? "" : " ");
                expected.add(new TextRange(
                        text.length(), text.length() + sentence.text().length()));
                text.append(sentence.text());
            }
            score = score.plus(models.sentences().sentences(text.toString()), expected);
        }
        return score;
    }

    /** Looks for the tokens of each sentence. */
    Score tokens(List<TokenizedSentence> corpus) {
        Score score = Score.NONE;
        for (TokenizedSentence sentence : corpus) {
            List<TextRange> found = models.tokens().tokens(sentence.text()).stream()
                    .map(token -> new TextRange(token.start(), token.end()))
                    .toList();
            score = score.plus(found, sentence.tokens());
        }
        return score;
    }

    /**
     * Looks for the names of each sentence; scores for each type and for all. A name counts if its borders and type are
     * right.
     */
    Map<String, Score> names(List<TaggedSentence> corpus) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (NameType type : NameType.values()) {
            scores.put(type.label(), Score.NONE);
        }
        scores.put("all", Score.NONE);
        for (TaggedSentence sentence : corpus) {
            List<String> found = models.names().names(sentence.tokens()).stream()
                    .map(name -> name.type().label() + " " + name.start() + " " + name.end())
                    .toList();
            List<String> expected = LabelledSentence.names(sentence).stream()
                    .map(name -> name.getType() + " " + name.getStart() + " " + name.getEnd())
                    .toList();
            scores.replaceAll((type, score) -> score.plus(ofType(type, found), ofType(type, expected)));
        }
        return scores;
    }

    private static List<String> ofType(String type, List<String> names) {
        return names.stream()
                .filter(name -> type.equals("all") || name.startsWith(type + " "))
                .toList();
    }
}
