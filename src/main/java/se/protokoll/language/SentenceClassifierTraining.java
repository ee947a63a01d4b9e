package se.protokoll.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Trains a sentence classifier: maximum entropy with a penalty on squared weights. */
public final class SentenceClassifierTraining {

    private static final String SWEDISH = "sv";
    private static final double PENALTY = 1;
    private static final int ITERATIONS = 100;

    /** Clues that fewer sentences than this have are left out; damaged copies of a sentence count as others. */
    private static final int RAREST = 5;

    private SentenceClassifierTraining() {}

    /** The classifier that fits the sentences best; the same from the same sentences in the same order. */
    public static SentenceClassifier train(List<JudgedSentence> sentences) throws IOException {
        return new SentenceClassifier(model(sentences));
    }

    /**
     * Trains the classifier of decisions and writes it into a directory of models whose other files are there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(List<JudgedSentence> sentences, Path models) throws IOException {
        var model = new DoccatModel(SWEDISH, model(sentences), new HashMap<>(Map.of()), new DoccatFactory());
        Files.write(models.resolve(ModelTraining.DECISIONS), ModelArchive.bytes(model));
        ModelDirectory.seal(models, ModelTraining.FILES);
    }

    private static MaxentModel model(List<JudgedSentence> sentences) throws IOException {
        var events = sentences.stream()
                .map(sentence -> new Event(
                        sentence.right() ? SentenceClassifier.YES : SentenceClassifier.NO,
                        sentence.clues().toArray(new String[0])))
                .toList();
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, RAREST);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
        return TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(new CollectionObjectStream<>(events));
    }
}
