package se.protokoll.index;

import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes and deletes documents. Writing a document again replaces all of it and leaves nothing of what was there before,
 * also after a crash in between.
 *
 * <p>How: rows are numbered from 0, and the meeting's row says how many there may be. It is written before the others,
 * with the greater of the old and the new number while there are old rows to take away. So what exists is known from one
 * read by {@code _id}, which sees the latest write, where a search would not.
 */
public final class DocumentWriter {

    private static final List<Alias> PARTS = List.of(Alias.ITEMS, Alias.ATTENDANCE, Alias.DECISIONS);

    private final IndexConnection connection;
    private final Retries retries;
    private final BulkSender sender;

    public DocumentWriter(IndexConnection connection, Retries retries) {
        this.connection = connection;
        this.retries = retries;
        sender = new BulkSender(connection, retries);
    }

    /**
     * Writes documents and returns when Elasticsearch has all of them on disk. They can be searched within a second, or
     * after {@link #refresh}.
     *
     * @return the documents that were refused, each with its reason; none of their rows is left in the index
     * @throws IndexUnavailableException where Elasticsearch does not answer; writing the same documents again is right
     */
    public List<Rejection> write(Collection<DocumentRows> documents) {
        Map<String, DocumentRows> left = new LinkedHashMap<>();
        documents.forEach(document -> left.put(document.documentId(), document));
        Map<String, RowCounts> before = existing(left.keySet());

        Map<String, String> refused = sender.send(left.values().stream()
                .map(document -> meeting(document, before.get(document.documentId())))
                .toList());
        Map<String, RowCounts> reserved = new HashMap<>(before);
        left.forEach((id, document) -> reserved.merge(id, document.meeting().rows(), RowCounts::max));
        left.keySet().removeAll(refused.keySet());

        refused.putAll(sender.send(left.values().stream()
                .flatMap(document -> Stream.concat(
                        document.parts().map(row -> RowOperation.write(row.alias(), row.row())),
                        deletions(document.documentId(), document.meeting().rows(), before)))
                .toList()));
        left.keySet().removeAll(refused.keySet());

        refused.putAll(sender.send(left.values().stream()
                .filter(document -> !document.meeting().rows().equals(reserved.get(document.documentId())))
                .map(document -> meeting(document, null))
                .toList()));

        delete(refused.keySet(), reserved);
        return refused.entrySet().stream()
                .map(entry -> new Rejection(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Deletes every row of the documents; of those that are not there, nothing. */
    public void delete(Collection<String> documentIds) {
        Map<String, RowCounts> existing = existing(documentIds);
        delete(existing.keySet(), existing);
    }

    /** Makes everything written so far visible to searches. */
    public void refresh() {
        List<String> aliases = Stream.of(Alias.values()).map(Alias::alias).toList();
        retries.until(() -> connection.ask(client -> client.indices().refresh(refresh -> refresh.index(aliases))));
    }

    private void delete(Collection<String> documentIds, Map<String, RowCounts> existing) {
        RowCounts none = new RowCounts(0, 0, 0);
        sender.send(documentIds.stream()
                .flatMap(id -> deletions(id, none, existing))
                .toList());
        sender.send(documentIds.stream()
                .map(id -> RowOperation.delete(Alias.MEETINGS, id, 0))
                .toList());
    }

    private static RowOperation meeting(DocumentRows document, @Nullable RowCounts before) {
        MeetingRow row = document.meeting();
        return RowOperation.write(
                Alias.MEETINGS, before == null ? row : row.withRows(row.rows().max(before)));
    }

    private static Stream<RowOperation> deletions(String documentId, RowCounts kept, Map<String, RowCounts> existing) {
        RowCounts before = existing.getOrDefault(documentId, kept);
        List<RowOperation> deletions = new ArrayList<>();
        for (Alias alias : PARTS) {
            for (int ordinal = kept.of(alias); ordinal < before.of(alias); ordinal++) {
                deletions.add(RowOperation.delete(alias, documentId, ordinal));
            }
        }
        return deletions.stream();
    }

    private Map<String, RowCounts> existing(Collection<String> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        List<MultiGetResponseItem<RowsOnly>> answers = retries.until(() -> connection.ask(client -> client.mget(
                        get -> get.index(Alias.MEETINGS.alias())
                                .ids(List.copyOf(documentIds))
                                .sourceIncludes("rows"),
                        RowsOnly.class)))
                .docs();
        Map<String, RowCounts> counts = new HashMap<>();
        for (MultiGetResponseItem<RowsOnly> answer : answers) {
            RowsOnly found = answer.isResult() ? answer.result().source() : null;
            if (found != null) {
                counts.put(answer.result().id(), found.rows());
            }
        }
        return counts;
    }

    /** The part of a meeting's row that says how many others there are. */
    record RowsOnly(RowCounts rows) {}
}
