package se.protokoll.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;

/** What the models directory holds, loaded once, in about a second, and shared by all threads. */
public final class LanguageModels {

    private final SwedishSentences sentences;
    private final SwedishTokens tokens;
    private final NameFinder names;
    private final NameStatistics nameStatistics;
    private final PersonNameSplitter nameSplitter;
    private final SentenceClassifier decisions;

    private LanguageModels(ModelDirectory directory, SentenceClassifier decisions) {
        TokenizerModel tokenizer = load(directory, ModelTraining.TOKENS, TokenizerModel::new);
        Set<String> abbreviations = tokenizer.getAbbreviations().asStringSet().stream()
                .map(abbreviation -> abbreviation.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.sentences = new SwedishSentences(load(directory, ModelTraining.SENTENCES, SentenceModel::new));
        this.tokens = new SwedishTokens(tokenizer, abbreviations);
        this.nameStatistics = NameStatistics.of(directory);
        this.names = new NameFinder(
                load(directory, ModelTraining.NAMES, TokenNameFinderModel::new),
                new Lexicon(directory, nameStatistics, WorldNames.of(directory)));
        this.nameSplitter = new PersonNameSplitter(nameStatistics);
        this.decisions = decisions;
    }

    /**
     * Loads the models of this installation, see {@link ModelDirectory#find()}.
     *
     * @throws UnusableModelException if a file is missing or another version than the others need
     */
    public static LanguageModels load() {
        return load(ModelDirectory.find());
    }

    /**
     * Loads the models of a directory.
     *
     * @throws UnusableModelException if a file is missing or another version than the others need
     */
    public static LanguageModels load(ModelDirectory directory) {
        var model = load(directory, ModelTraining.DECISIONS, DoccatModel::new);
        return new LanguageModels(directory, new SentenceClassifier(model.getMaxentModel()));
    }

    /**
     * Loads the models of a directory, with another classifier of what decides.
     *
     * @throws UnusableModelException if one of the other files is missing or another version than the others need
     */
    public static LanguageModels load(ModelDirectory directory, SentenceClassifier decisions) {
        return new LanguageModels(directory, decisions);
    }

    private static <T extends BaseModel> T load(ModelDirectory directory, String file, ModelReader<T> reader) {
        try {
            return reader.read(new ByteArrayInputStream(directory.read(file)));
        } catch (IOException e) {
            throw new UnusableModelException(
                    ("The language model file %s is not a model that OpenNLP can read: restore it, or build it "
                                    + "with the command train.")
                            .formatted(file),
                    e);
        }
    }

    /** Cuts blocks of text into sentences. */
    public SwedishSentences sentences() {
        return sentences;
    }

    /** Cuts sentences into tokens. */
    public SwedishTokens tokens() {
        return tokens;
    }

    /** Finds names in sentences. */
    public NameFinder names() {
        return names;
    }

    /** How many people bear a word as given name and as surname. */
    public NameStatistics nameStatistics() {
        return nameStatistics;
    }

    /** Cuts runs of capitalised tokens into names. */
    public PersonNameSplitter nameSplitter() {
        return nameSplitter;
    }

    /** Says whether a sentence of minutes decides. */
    public SentenceClassifier decisions() {
        return decisions;
    }

    private interface ModelReader<T extends BaseModel> {
        T read(InputStream in) throws IOException;
    }
}
