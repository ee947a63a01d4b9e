package se.protokoll.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import se.protokoll.index.Rejection;
import se.protokoll.minutes.Outcome;

/**
 * Indexes a chunk with one request and then writes the outcomes into the manifest, in the transaction of the chunk. If
 * the second does not happen, the chunk is done again, which changes nothing in the index. What is there of a file that
 * cannot be opened today stays, since a folder on another machine may be away for a while.
 */
final class ReadDocumentWriter implements ItemWriter<ReadDocument> {

    private final IndexOnDemand index;
    private final PendingDocuments pending;
    private final ImportProgress progress;
    private final StopSignal stop;
    private final long run;

    ReadDocumentWriter(
            IndexOnDemand index, PendingDocuments pending, ImportProgress progress, StopSignal stop, long run) {
        this.index = index;
        this.pending = pending;
        this.progress = progress;
        this.stop = stop;
        this.run = run;
    }

    /** What fails here would fail for every other thread: it ends the run. */
    @Override
    public void write(Chunk<? extends ReadDocument> chunk) {
        try {
            var outcomes = indexed(List.copyOf(chunk.getItems()));
            pending.finish(outcomes, run);
            progress.documentsRead(outcomes.stream().map(ReadDocument::outcome).toList());
        } catch (RuntimeException e) {
            stop.fail(e);
            throw e;
        }
    }

    private List<ReadDocument> indexed(List<ReadDocument> documents) {
        var writer = index.writer();
        var rejections = new ArrayList<>(writer.delete(documents.stream()
                .filter(document -> document.meetings().isEmpty() && document.isKnown())
                .map(document -> document.pending().id())
                .toList()));
        var rows = documents.stream()
                .flatMap(document -> document.meetings().stream())
                .toList();
        rejections.addAll(writer.write(rows));
        var rejected = rejections.stream().collect(Collectors.toMap(Rejection::documentId, Function.identity()));
        return documents.stream()
                .map(document ->
                        afterWriting(document, rejected.get(document.pending().id())))
                .toList();
    }

    private static ReadDocument afterWriting(ReadDocument document, @Nullable Rejection rejection) {
        if (rejection == null) {
            return document;
        }
        String left = rejection.leftovers() ? " En del av det som har lästs ur filen kan finnas i registret." : "";
        return ReadDocument.without(document.pending(), Outcome.REJECTED, rejection.reason() + left);
    }
}
