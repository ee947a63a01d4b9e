package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.ReadMeeting;
import se.protokoll.index.DocumentFacts;
import se.protokoll.index.DocumentRows;
import se.protokoll.index.DocumentWriter;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.IndexTemplates;
import se.protokoll.index.NodeOptions;
import se.protokoll.index.Retries;
import se.protokoll.index.RowComposer;
import se.protokoll.language.LanguageModels;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.IsolationOptions;

/**
 * Reads minutes once and then has an embedded node index them over and over, each time as if they were others. Arguments:
 * folder that does not exist yet, number of files, rounds.
 */
public final class BulkAlone {

    /** What an import sends at once, see {@code protokoll.import.chunk-size}. */
    private static final int CHUNK = 25;

    private BulkAlone() {}

    /** Writes the minutes, reads them, indexes, prints each round. */
    public static void main(String[] args) throws IOException, UnreadableFileException {
        Path work = Files.createDirectory(Path.of(args[0]));
        int files = Integer.parseInt(args[1]);
        Path corpus = work.resolve("minutes");
        MinutesCorpus.write(corpus, files, 1);
        var meetings = read(corpus);
        try (var node = EmbeddedNode.start(NodeOptions.in(work.resolve("index")));
                var connection = IndexConnection.to(node.uri())) {
            new IndexTemplates(connection).install();
            var writer = new DocumentWriter(connection, Retries.PATIENT);
            for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
                var chunks = chunks(meetings, round);
                double before = processorSeconds(node.pid());
                long started = System.nanoTime();
                chunks.parallelStream().forEach(writer::write);
                System.out.printf(
                        "round %d: %.1f meetings/s, %.2f ms of the node's processor time a meeting%n",
                        round,
                        meetings.size() / ((System.nanoTime() - started) / 1e9),
                        (processorSeconds(node.pid()) - before) * 1000 / meetings.size());
            }
        }
    }

    private static List<ReadMeeting> read(Path corpus) throws IOException, UnreadableFileException {
        var extractor = new MinutesExtractor(LanguageModels.load());
        var options = new IsolationOptions(Duration.ofMinutes(5), "512m", 2, List.of());
        var meetings = new ArrayList<ReadMeeting>();
        try (var reader = new IsolatedReader(options);
                var found = Files.walk(corpus)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                meetings.addAll(extractor.meetings(reader.read(file)));
            }
        }
        return meetings;
    }

    private static List<List<DocumentRows>> chunks(List<ReadMeeting> meetings, int round) {
        var chunks = new ArrayList<List<DocumentRows>>();
        for (int number = 0; number < meetings.size(); number++) {
            if (number % CHUNK == 0) {
                chunks.add(new ArrayList<>());
            }
            String hash = "%032x%032x".formatted(round, number);
            var facts = new DocumentFacts("/minutes/" + hash + ".pdf", "", hash, 1000, "1", 1, 1);
            var meeting = meetings.get(number);
            chunks.getLast().add(RowComposer.compose(meeting.minutes(), meeting.source(), facts));
        }
        return chunks;
    }

    private static double processorSeconds(long process) {
        return ProcessorTime.seconds(ProcessHandle.of(process).orElseThrow());
    }
}
