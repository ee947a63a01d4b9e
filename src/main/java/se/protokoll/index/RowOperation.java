package se.protokoll.index;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes or deletes one row.
 *
 * @param alias of its index
 * @param documentId of the document it belongs to
 * @param id its {@code _id}
 * @param json the row; null to delete it
 */
record RowOperation(
        Alias alias, String documentId, String id, @Nullable BinaryData json) {

    /** What a bulk request needs for an operation besides the row. */
    private static final int FRAME_BYTES = 200;

    static RowOperation write(Alias alias, Row row) {
        String document = row.keys().documentId();
        return new RowOperation(
                alias,
                document,
                id(alias, document, row.ordinal()),
                BinaryData.of(IndexConnection.JSON.writeValueAsBytes(row), ContentType.APPLICATION_JSON));
    }

    /** Notes that a meeting was written or deleted now. */
    static RowOperation note(Change.Kind kind, String documentId) {
        return new RowOperation(
                Alias.CHANGES,
                documentId,
                documentId,
                BinaryData.of(
                        IndexConnection.JSON.writeValueAsBytes(new Change(documentId, kind, Instant.now())),
                        ContentType.APPLICATION_JSON));
    }

    static RowOperation delete(Alias alias, String documentId, int ordinal) {
        return new RowOperation(alias, documentId, id(alias, documentId, ordinal), null);
    }

    /** Follows from the document's content, so that writing a row again replaces it. */
    static String id(Alias alias, String documentId, int ordinal) {
        return alias == Alias.MEETINGS ? documentId : documentId + "-" + ordinal;
    }

    boolean isDeletion() {
        return json == null;
    }

    int bytes() {
        return FRAME_BYTES + (json == null ? 0 : (int) json.size());
    }

    BulkOperation forClient() {
        BinaryData row = json;
        return BulkOperation.of(operation -> row == null
                ? operation.delete(delete -> delete.index(alias.alias()).id(id))
                : operation.index(index -> index.index(alias.alias()).id(id).document(row)));
    }
}
