package se.protokoll.job;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import se.protokoll.minutes.Outcome;

/**
 * Indexes a chunk with one request and then writes the outcomes into the manifest, in the transaction of the chunk. If
 * the second does not happen, the chunk is done again, which changes nothing in the index.
 */
final class ReadDocumentWriter implements ItemWriter<ReadDocument> {

    private final DocumentIndex index;
    private final PendingDocuments pending;
    private final ImportProgress progress;
    private final StopSignal stop;
    private final long run;

    ReadDocumentWriter(
            DocumentIndex index, PendingDocuments pending, ImportProgress progress, StopSignal stop, long run) {
        this.index = index;
        this.pending = pending;
        this.progress = progress;
        this.stop = stop;
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends ReadDocument> chunk) {
        var outcomes = indexed(List.copyOf(chunk.getItems()));
        pending.finish(outcomes, run);
        progress.documentsRead(
                outcomes.size(),
                outcomes.stream()
                        .filter(document -> document.outcome().category() == Outcome.Category.FAILED)
                        .count());
    }

    private List<ReadDocument> indexed(List<ReadDocument> documents) {
        try {
            index.remove(documents.stream()
                    .filter(document -> document.minutes() == null)
                    .map(document -> document.pending().id())
                    .toList());
            var rejected = index.write(documents.stream()
                    .filter(document -> document.minutes() != null)
                    .toList());
            var outcomes = new ArrayList<ReadDocument>();
            for (ReadDocument document : documents) {
                String reason = rejected.get(document.pending().id());
                outcomes.add(
                        reason == null ? document : ReadDocument.without(document.pending(), Outcome.REJECTED, reason));
            }
            return outcomes;
        } catch (RuntimeException e) {
            stop.request();
            throw e;
        }
    }
}
