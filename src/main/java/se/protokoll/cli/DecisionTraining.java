package se.protokoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.evaluation.Damage;
import se.protokoll.evaluation.DecidingSentences;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.JudgedSentence;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.UnreadableFileException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gathers sentences of minutes with gold annotations, each with its clues and whether it decides. The rules, whose finding
 * is one of the clues, were made on most of these minutes and are right there more often than elsewhere; damaged copies, in
 * which they are not, keep the classifier from trusting them too much.
 */
final class DecisionTraining {

    private static final String GOLD = ".gold.json";

    private static final List<Damage> COPIES =
            List.of(Damage.LOST_LINES, Damage.LOST_PARAGRAPHS, Damage.LOST_MARKS, Damage.MISREAD_LETTERS);

    private final MinutesExtractor extractor;
    private final DocumentReader reader;

    /** @param extractor with models that have not learned yet what decides */
    DecisionTraining(MinutesExtractor extractor, DocumentReader reader) {
        this.extractor = extractor;
        this.reader = reader;
    }

    /** The sentences of all texts of a folder that have a gold annotation, and of their copies. */
    List<JudgedSentence> sentences(Path folder) throws IOException {
        var sentences = new ArrayList<JudgedSentence>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path text = file.resolveSibling(name.replace(GOLD, ".txt"));
                if (name.endsWith(GOLD) && Files.exists(text)) {
                    sentences.addAll(sentences(text, JsonMapper.shared().readTree(Files.readString(file))));
                }
            }
        }
        return sentences;
    }

    private List<JudgedSentence> sentences(Path file, JsonNode gold) throws IOException {
        var sentences = new ArrayList<>(judged(file, gold));
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        for (Damage damage : COPIES) {
            var copy = Files.createTempFile("protokoll", ".txt");
            Files.writeString(copy, damage.to(text, name.hashCode()));
            sentences.addAll(judged(copy, gold));
            Files.delete(copy);
        }
        return sentences;
    }

    private List<JudgedSentence> judged(Path file, JsonNode gold) {
        var deciding = new DecidingSentences(gold);
        try {
            return extractor.sentences(reader.read(file)).stream()
                    .map(sentence ->
                            new JudgedSentence(sentence.clues(), deciding.hold(sentence.text(), sentence.clauses())))
                    .toList();
        } catch (UnreadableFileException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
