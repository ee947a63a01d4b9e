package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.Sha256;
import se.protokoll.correction.Corrections;
import se.protokoll.correction.CorrectionsException;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.ModelDirectory;
import se.protokoll.language.UnusableModelException;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.IsolationOptions;

class DocumentProcessorTest {

    @TempDir
    private Path folder;

    private PendingDocument pending() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), new GeneratedMinutes(1).text(1));
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new PendingDocument(
                Sha256.of(file), 1, file.toUri().toString(), attributes.size(), Finding.modifiedOf(attributes));
    }

    private static LimitedExtraction extraction(Supplier<LanguageModels> models) {
        return new LimitedExtraction(
                document -> new MinutesExtractor(models.get()).meetings(document), Duration.ofMinutes(1));
    }

    /** A worker lives longer than what stands in the file when it starts. */
    @Test
    void correctionsThatCannotBeReadEndTheRunAndNotTheFile() throws IOException {
        var stop = new StopSignal();
        Path corrections = Files.writeString(folder.resolve("corrections.csv"), "möte;fält\n");
        try (var reader = new IsolatedReader(new IsolationOptions(Duration.ofMinutes(1), "128m", 1, List.of()))) {
            var processor = new DocumentProcessor(
                    reader,
                    extraction(LanguageModels::load),
                    UnaryOperator.identity(),
                    new CurrentCorrections(corrections),
                    new ImportProgress(),
                    stop);
            var pending = pending();

            assertThatThrownBy(() -> processor.process(pending))
                    .isInstanceOf(CorrectionsException.class)
                    .hasMessageContaining("corrections.csv rad 1");
            assertThat(stop.failure()).isInstanceOf(CorrectionsException.class);
        }
    }

    @Test
    void languageModelsThatAreMissingEndTheRunAndNotTheFile() throws IOException {
        var stop = new StopSignal();
        try (var reader = new IsolatedReader(new IsolationOptions(Duration.ofMinutes(1), "128m", 1, List.of()))) {
            var processor = new DocumentProcessor(
                    reader,
                    extraction(() -> LanguageModels.load(ModelDirectory.at(folder))),
                    UnaryOperator.identity(),
                    () -> new Corrections(List.of()),
                    new ImportProgress(),
                    stop);
            var pending = pending();

            assertThatThrownBy(() -> processor.process(pending)).isInstanceOf(UnusableModelException.class);
            assertThat(stop.failure()).isInstanceOf(UnusableModelException.class);
        }
    }

    /** What is read of it then is a part of the old and a part of the new. */
    @Test
    void aFileThatIsReplacedWhileItIsReadIsNotHeldForDamaged() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 och sedan ingenting");
        var before = new PendingDocument("abc", 1, file.toUri().toString(), 1, 1);
        try (var reader = new IsolatedReader(new IsolationOptions(Duration.ofMinutes(1), "128m", 1, List.of()))) {
            var processor = new DocumentProcessor(
                    reader,
                    extraction(LanguageModels::load),
                    UnaryOperator.identity(),
                    () -> new Corrections(List.of()),
                    new ImportProgress(),
                    new StopSignal());

            assertThat(processor.process(before)).returns(Outcome.VANISHED, ReadDocument::outcome);
        }
    }

    @Test
    void correctionsThatAreMendedHoldFromTheNextFileOn() throws IOException {
        Path corrections = Files.writeString(folder.resolve("corrections.csv"), "möte;fält\n");
        var current = new CurrentCorrections(corrections);
        assertThatThrownBy(current::get).isInstanceOf(CorrectionsException.class);

        Files.writeString(corrections, "meeting;field;person;value;note\nabc;place;;Salen;\n");

        assertThat(current.get().meetings()).containsExactly("abc");
    }
}
