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
     * @param documents all meetings of every file that is among them, the first before the others
     * @return the files of which something was refused, each with its reason; none of their rows is left in the index,
     *     unless Elasticsearch refuses to delete them, too, as the rejection then says
     * @throws IndexUnavailableException where Elasticsearch does not answer; writing the same documents again is right
     */
    public List<Rejection> write(Collection<DocumentRows> documents) {
        Map<String, RowCounts> reserved = new HashMap<>();
        Refusals refused = put(documents, reserved);
        refused.leave(delete(refused.among(reserved.keySet()), reserved));
        return refused.rejections();
    }

    /**
     * Writes documents instead of what there is of them. A file of which something is refused is written back as it was.
     *
     * @param documents all meetings of every file that is among them, the first before the others
     * @param before the same as they are in the index
     * @return the files of which something was refused, each with its reason; they are as they were, unless Elasticsearch
     *     refuses to write them back, too, as the rejection then says
     * @throws IndexUnavailableException where Elasticsearch does not answer; replacing the same documents again is right
     */
    List<Rejection> replace(Collection<DocumentRows> documents, Collection<DocumentRows> before) {
        Refusals refused = put(documents, new HashMap<>());
        refused.leave(put(refused.in(before).toList(), new HashMap<>()));
        return refused.rejections();
    }

    /**
     * Writes documents, and of those that are refused as much as is not.
     *
     * @param reserved takes how many rows there may be of every meeting from now on
     */
    private Refusals put(Collection<DocumentRows> documents, Map<String, RowCounts> reserved) {
        Map<String, DocumentRows> left = new LinkedHashMap<>();
        documents.forEach(document -> left.put(document.documentId(), document));
        Map<String, RowCounts> before = existingFiles(left.keySet());
        reserved.putAll(before);
        left.forEach((id, document) -> reserved.merge(id, document.meeting().rows(), RowCounts::max));
        Refusals refused = new Refusals();

        // The first meeting's row leads to the others', which must not be there without it.
        for (boolean first : new boolean[] {true, false}) {
            refused.add(sender.send(refused.not(left.values())
                    .filter(document -> document.isFirst() == first)
                    .map(document -> meeting(document, before.get(document.documentId())))
                    .toList()));
        }
        refused.add(sender.send(refused.not(left.values())
                .flatMap(document -> Stream.concat(
                        document.parts().map(row -> RowOperation.write(row.alias(), row.row())),
                        Stream.concat(
                                deletions(
                                        document.documentId(),
                                        document.meeting().rows(),
                                        before),
                                Stream.of(RowOperation.note(Change.Kind.WRITTEN, document.documentId())))))
                .toList()));
        refused.add(delete(refused.notAmong(surplus(before, left)), before));
        refused.add(sender.send(refused.not(left.values())
                .filter(document -> !document.meeting().rows().equals(reserved.get(document.documentId())))
                .map(document -> meeting(document, null))
                .toList()));
        return refused;
    }

    /**
     * Deletes every row of all meetings of some files; of those that are not there, nothing.
     *
     * @return the files of which something was refused, each with its reason; what is left of them is deleted by deleting
     *     or writing them again
     * @throws IndexUnavailableException where Elasticsearch does not answer; deleting the same files again is right
     */
    public List<Rejection> delete(Collection<String> sha256s) {
        Map<String, RowCounts> existing = existingFiles(sha256s);
        Refusals refused = delete(existing.keySet(), existing);
        refused.leave(refused);
        return refused.rejections();
    }

    /** Makes everything written so far visible to searches. */
    public void refresh() {
        List<String> aliases = Stream.of(Alias.values()).map(Alias::alias).toList();
        retries.until(() -> connection.ask(client -> client.indices().refresh(refresh -> refresh.index(aliases))));
    }

    /** Meetings that the files had when they were last written and have no more. */
    private static List<String> surplus(Map<String, RowCounts> before, Map<String, DocumentRows> now) {
        return before.keySet().stream().filter(id -> !now.containsKey(id)).toList();
    }

    private Refusals delete(Collection<String> documentIds, Map<String, RowCounts> existing) {
        Refusals refused = new Refusals();
        // The note goes first: without the meeting's row nobody would know that there is something to note.
        refused.add(sender.send(documentIds.stream()
                .flatMap(id -> Stream.concat(
                        deletions(id, RowCounts.NONE, existing), Stream.of(RowOperation.note(Change.Kind.DELETED, id))))
                .toList()));
        // A file's first meeting goes last: only its row says that there are others.
        for (boolean first : new boolean[] {false, true}) {
            refused.add(sender.send(refused.notAmong(documentIds).stream()
                    .filter(id -> MeetingIds.file(id).equals(id) == first)
                    .map(id -> RowOperation.delete(Alias.MEETINGS, id, 0))
                    .toList()));
        }
        return refused;
    }

    /** What there is of the documents and of all others in the same files. */
    private Map<String, RowCounts> existingFiles(Collection<String> documentIds) {
        Map<String, RowCounts> existing = existing(documentIds);
        List<String> others = existing.entrySet().stream()
                .flatMap(entry ->
                        MeetingIds.between(entry.getKey(), 1, entry.getValue().meetings()).stream())
                .filter(id -> !existing.containsKey(id))
                .toList();
        Map<String, RowCounts> all = new HashMap<>(existing);
        all.putAll(existing(others));
        return all;
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
        Map<String, RowCounts> counts = new HashMap<>();
        for (MultiGetResponseItem<RowsOnly> answer : retries.until(() -> rows(documentIds))) {
            RowsOnly found = answer.result().source();
            if (found != null) {
                counts.put(answer.result().id(), found.rows());
            }
        }
        return counts;
    }

    /** Asks once. A shard that cannot answer yet says so of each of its rows, in an answer that is well otherwise. */
    private List<MultiGetResponseItem<RowsOnly>> rows(Collection<String> documentIds) {
        List<MultiGetResponseItem<RowsOnly>> answers = connection
                .ask(client -> client.mget(
                        get -> get.index(Alias.MEETINGS.alias())
                                .ids(List.copyOf(documentIds))
                                .sourceIncludes("rows"),
                        RowsOnly.class))
                .docs();
        answers.stream().filter(MultiGetResponseItem::isFailure).findFirst().ifPresent(answer -> {
            throw IndexUnavailableException.because(
                    String.valueOf(answer.failure().error().type()));
        });
        return answers;
    }

    /** The part of a meeting's row that says how many others there are. */
    record RowsOnly(RowCounts rows) {}
}
