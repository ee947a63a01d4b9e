package se.protokoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.protokoll.confidence.ConfidenceModel;
import se.protokoll.confidence.ConfidenceTraining;
import se.protokoll.confidence.JudgedClaim;
import se.protokoll.confidence.RatedClaim;
import se.protokoll.evaluation.Damage;
import se.protokoll.evaluation.Verdicts;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.MinutesJson;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;
import tools.jackson.databind.JsonNode;

/**
 * Gathers what minutes claim, and whether that is right, from documents with gold annotations and damaged copies of
 * them.
 */
final class CalibrationRun {

    private static final String HEADER = """
            # How much each clue speaks for a claim being right: claim, clue, weight. Made by protokoll evaluate --calibrate.
            """;

    private final MinutesExtractor extractor;
    private final DocumentReader reader;
    private final List<JudgedClaim> judged = new ArrayList<>();

    CalibrationRun(MinutesExtractor extractor, DocumentReader reader) {
        this.extractor = extractor;
        this.reader = reader;
    }

    /**
     * Reads documents.
     *
     * @param sources by name
     * @param gold annotations by the same name
     * @param copies whether to read damaged copies of those that are plain text too
     */
    void read(Map<String, Path> sources, Map<String, JsonNode> gold, boolean copies) throws IOException {
        for (var source : sources.entrySet()) {
            var facts = gold.get(source.getKey());
            if (facts != null) {
                judge(source.getKey(), source.getValue(), false, facts);
                if (copies && source.getValue().toString().endsWith(".txt")) {
                    judgeCopies(source.getKey(), source.getValue(), facts);
                }
            }
        }
    }

    private void judgeCopies(String name, Path file, JsonNode facts) throws IOException {
        String text = Files.readString(file);
        for (Damage damage : Damage.values()) {
            var copy = Files.createTempFile("protokoll", ".txt");
            Files.writeString(copy, damage.to(text, name.hashCode()));
            judge(name, copy, true, facts);
            Files.delete(copy);
        }
    }

    private void judge(String name, Path file, boolean copy, JsonNode facts) {
        try {
            SourceDocument document = reader.read(file);
            judged.addAll(Verdicts.of(
                    name, copy, facts, MinutesJson.of(name, extractor.meetings(document)), extractor.claims(document)));
        } catch (UnreadableFileException e) {
            // The evaluation has told of it.
        }
    }

    /** The claims of the documents as they were written, with the confidence that the program gives them. */
    List<RatedClaim> shipped() {
        var model = ConfidenceModel.shipped();
        return judged.stream()
                .filter(claim -> !claim.copy())
                .map(claim ->
                        new RatedClaim(claim.claim(), model.probability(claim.claim(), claim.clues()), claim.right()))
                .toList();
    }

    /** The same with the confidence that a model gives which was fitted without them. */
    List<RatedClaim> crossValidated() {
        return ConfidenceTraining.crossValidated(judged);
    }

    /** The weights that fit all documents best, as a table. */
    String table() {
        return HEADER + ConfidenceTraining.fit(judged).table();
    }
}
