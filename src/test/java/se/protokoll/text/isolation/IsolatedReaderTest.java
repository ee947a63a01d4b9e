package se.protokoll.text.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;

/** Real processes that really hang, run out of memory, exit and crash. */
class IsolatedReaderTest {

    private static final Path SAMPLES = Path.of("src/samples");

    @TempDir
    private Path folder;

    @Test
    void readsAsInThisProcess() throws Exception {
        var here = new DocumentReader();
        try (var reader = reader(2, "60s");
                var samples = Files.list(SAMPLES)) {
            for (Path sample : samples.toList()) {
                assertThat(reader.read(sample)).as(sample.toString()).isEqualTo(here.read(sample));
            }
        }
    }

    @Test
    void saysTheSameOfWhatCannotBeRead() throws Exception {
        Path empty = Files.createFile(folder.resolve("tom å.pdf"));
        try (var reader = reader(1, "60s")) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> reader.read(empty))
                    .returns(Outcome.EMPTY, UnreadableFileException::outcome)
                    .withMessage("Filen är tom.");
        }
    }

    @Test
    void aHostileFileCostsOnlyItself() throws Exception {
        var outcomes = Map.of(
                "hang", Outcome.TIMEOUT,
                "spin", Outcome.TIMEOUT,
                "allocate", Outcome.OUT_OF_MEMORY,
                "exit", Outcome.CRASHED,
                "halt", Outcome.CRASHED,
                "throw", Outcome.CRASHED,
                "SEGV", Outcome.CRASHED,
                "KILL", Outcome.OUT_OF_MEMORY,
                "recurse", Outcome.UNREADABLE);
        try (var reader = reader(2, "8s")) {
            for (var deed : outcomes.keySet()) {
                Path file = hostile(deed);
                assertThatExceptionOfType(UnreadableFileException.class)
                        .as(deed)
                        .isThrownBy(() -> reader.read(file))
                        .returns(outcomes.get(deed), UnreadableFileException::outcome);
                assertThat(reader.read(sample()).text()).as("after " + deed).contains("§ 1");
            }
        }
    }

    @Test
    void whatIsReadAtTheSameTimeIsReadAllTheSame() throws Exception {
        for (String deed : List.of("hang", "SEGV")) {
            try (var reader = reader(3, "8s");
                    var threads = Executors.newFixedThreadPool(3)) {
                Path bad = hostile(deed);
                Path slow = hostile("slow");
                Callable<SourceDocument> read = () -> reader.read(slow);
                var first = threads.submit(read);
                var second = threads.submit(read);
                var third = threads.submit(() ->
                        assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> reader.read(bad)));

                assertThat(first.get(1, TimeUnit.MINUTES).text()).isEqualTo("Den lever än.");
                assertThat(second.get(1, TimeUnit.MINUTES).text()).isEqualTo("Den lever än.");
                third.get(1, TimeUnit.MINUTES);
            }
        }
    }

    @Test
    void aProcessThatIsKilledFromOutsideCostsNothing() throws Exception {
        try (var reader = reader(1, "60s");
                var threads = Executors.newSingleThreadExecutor()) {
            Path slow = hostile("slow");
            reader.read(sample());
            var reading = threads.submit(() -> reader.read(slow));
            Thread.sleep(500);
            assertThat(processes()).hasSize(1).allMatch(ProcessHandle::destroyForcibly);

            assertThat(reading.get(1, TimeUnit.MINUTES).text()).isEqualTo("Den lever än.");
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void aProcessThatIsKilledAsItStartsIsStartedAgain() throws Exception {
        try (var reader = reader(1, "60s");
                var threads = Executors.newSingleThreadExecutor()) {
            var reading = threads.submit(() -> reader.read(sample()));
            while (processes().isEmpty()) {
                Thread.onSpinWait();
            }
            processes().forEach(ProcessHandle::destroyForcibly);

            assertThat(reading.get(1, TimeUnit.MINUTES).text()).isNotEmpty();
        }
    }

    @Test
    void endsWithItsParentAlsoWhileAFileHangs() throws Exception {
        var options = new IsolationOptions(Duration.ofMinutes(1), "128m", 1, parsers());
        var process = ReaderCommand.of(options, Files.createDirectory(folder.resolve("tmp")))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answers = new DataInputStream(process.getInputStream());
        assertThat(answers.readInt()).isEqualTo(AnswerStream.READY);
        try (var requests = new DataOutputStream(process.getOutputStream())) {
            requests.writeInt(1);
            requests.writeUTF(hostile("hang").toUri().toString());
        }

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("tmp")).doesNotExist();
    }

    @Test
    void whatAParserPrintsIsNoAnswer() throws Exception {
        try (var reader = reader(1, "60s")) {
            assertThat(reader.read(hostile("print")).text()).isEqualTo("Den lever än.");
        }
    }

    @Test
    void leavesNoFilesBehind() throws Exception {
        try (var reader = reader(1, "60s")) {
            assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> reader.read(hostile("litter")));
        }
        // Other tests may have readers of their own at the same time, and their folders may vanish meanwhile.
        var temporary = new File(System.getProperty("java.io.tmpdir"));
        assertThat(temporary.listFiles((in, name) -> name.startsWith("protokoll-reader")))
                .allSatisfy(reader -> assertThat(reader.list((in, name) -> name.startsWith(HostileParser.LITTER)))
                        .isNullOrEmpty());
    }

    @Test
    void whoClosesItWhileItStartsDoesNotWaitUntilItHas() throws Exception {
        var reader = reader(1, "60s");
        try (var threads = Executors.newSingleThreadExecutor()) {
            var reading = threads.submit(() -> {
                try (reader) {
                    return reader.read(sample());
                }
            });
            while (processes().isEmpty()) {
                Thread.onSpinWait();
            }
            reader.close();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> reading.get(1, TimeUnit.MINUTES))
                    .withRootCauseInstanceOf(IllegalStateException.class)
                    .withMessageContaining("closed");
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void aProcessThatDoesNotStartLeavesNoDirectoryBehind() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        var tooMuch = List.of(Path.of("x".repeat(1 << 20)));
        var options = new IsolationOptions(Duration.ofSeconds(60), "128m", 1, tooMuch);

        assertThatIOException().isThrownBy(() -> ReaderProcess.in(temporary, options));

        assertThat(temporary).doesNotExist();
    }

    @Test
    void saysWhyTheProcessCannotBeStarted() {
        var options = new IsolationOptions(Duration.ofSeconds(60), "9999999g", 1, List.of());
        try (var reader = new IsolatedReader(options)) {
            assertThatExceptionOfType(ReaderUnavailableException.class)
                    .isThrownBy(() -> reader.read(sample()))
                    .withMessageContaining("heap")
                    .withMessageContaining("protokoll.text.heap");
        }
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsolationOptions(Duration.ZERO, "512m", 1, List.of()))
                .withMessageContaining("protokoll.text.timeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsolationOptions(Duration.ofSeconds(1), "mycket", 1, List.of()))
                .withMessageContaining("protokoll.text.heap");
    }

    private IsolatedReader reader(int parallel, String timeout) throws IOException {
        var duration = Duration.parse("PT" + timeout);
        return new IsolatedReader(new IsolationOptions(duration, "128m", parallel, parsers()));
    }

    private List<Path> parsers() throws IOException {
        return List.of(HostileParser.installIn(folder.resolve("parsers")));
    }

    private Path hostile(String deed) throws IOException {
        return Files.writeString(folder.resolve(deed + ".hostile"), deed);
    }

    private static Path sample() {
        return SAMPLES.resolve("vara-kommunstyrelsen-2016-10-05.docx");
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(ReaderProgram.class.getName()))
                .toList();
    }
}
