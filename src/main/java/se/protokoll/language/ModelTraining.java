package se.protokoll.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.model.BaseModel;
import se.protokoll.language.Corpus.TaggedSentence;
import se.protokoll.language.Corpus.TokenizedSentence;

/**
 * Rebuilds every file of the models directory from corpora, the same bytes from the same corpora. What the corpora
 * directory must hold and where it comes from is in the model card, {@code models/README.md}.
 */
public final class ModelTraining {

    static final String SENTENCES = "sentences.bin";
    static final String TOKENS = "tokens.bin";
    static final String NAMES = "names.bin";
    static final String DECISIONS = "decisions.bin";

    /** Everything that a directory of models holds when all is trained. */
    static final List<String> FILES = List.of(
            Lexicon.CLUSTERS,
            Lexicon.PLACES,
            NameStatistics.FILE,
            WorldNames.FILE,
            SENTENCES,
            TOKENS,
            NAMES,
            DECISIONS);

    private ModelTraining() {}

    /**
     * Trains sentence detector, tokenizer and name finder and writes them with their word lists and checksums. Takes a
     * minute or two. What decides is learned with these at hand, see {@link SentenceClassifierTraining}.
     *
     * @param corpora a directory with {@code ner} and {@code gazetteer}
     * @param models where to write; created if missing, files of the same names are replaced
     * @throws IOException if a corpus cannot be read or a model not be written
     */
    public static void train(Path corpora, Path models) throws IOException {
        Path ner = corpora.resolve("ner");
        Path text = ner.resolve("sent-token");
        Files.createDirectories(models);
        new WordLists(corpora.resolve("gazetteer"), models).write(ner.resolve("clusters400.txt"));
        List<String> written =
                new ArrayList<>(List.of(Lexicon.CLUSTERS, Lexicon.PLACES, NameStatistics.FILE, WorldNames.FILE));
        ModelDirectory.seal(models, written);

        List<TokenizedSentence> talbanken = Corpus.tokenized(text.resolve("sv_talbanken-ud-train.iob2"));
        List<TokenizedSentence> withMinutes = new ArrayList<>(talbanken);
        withMinutes.addAll(Corpus.tokenized(text.resolve("minutes-augmentation.iob2")));
        TextModelTraining training = new TextModelTraining(text.resolve("abbreviations.txt"));
        write(training.sentences(talbanken), models.resolve(SENTENCES));
        write(training.tokens(withMinutes), models.resolve(TOKENS));

        ModelDirectory lists = ModelDirectory.at(models);
        WorldNames world = WorldNames.of(lists);
        write(
                NameTraining.train(named(ner, world), new Lexicon(lists, NameStatistics.of(lists), world)),
                models.resolve(NAMES));
        written.addAll(List.of(SENTENCES, TOKENS, NAMES));
        ModelDirectory.seal(models, written);
    }

    /**
     * The sentences that names are learned from. Those of Universal NER count twice, for they are tagged with more care than
     * the other's news, and come twice more with other names in them.
     */
    private static List<TaggedSentence> named(Path ner, WorldNames world) throws IOException {
        List<TaggedSentence> talbanken = Corpus.tagged(ner.resolve("uner-talbanken-train.bio.tsv"));
        List<TaggedSentence> named = new ArrayList<>(Corpus.tagged(ner.resolve("klintan-train.bio.tsv")));
        named.addAll(talbanken);
        named.addAll(talbanken);
        named.addAll(new NameExchange(world).exchanged(talbanken));
        named.addAll(Corpus.tagged(ner.resolve("synthetic-minutes.bio.tsv")));
        named.addAll(Corpus.tagged(ner.resolve("synthetic-minutes2.bio.tsv")));
        return named;
    }

    private static void write(BaseModel model, Path file) throws IOException {
        Files.write(file, ModelArchive.bytes(model));
    }
}
