package se.protokoll.index;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What stands in the index of the tests' node. */
final class StoredRows {

    private StoredRows() {}

    /** Every row of a document in every index, by index and id. */
    static Map<String, Object> of(String documentId) {
        EmbeddedNodeFixture.writer().refresh();
        Map<String, Object> rows = new TreeMap<>();
        EmbeddedNodeFixture.connection()
                .ask(client -> client.search(
                        search -> search.index("protokoll-*")
                                .size(1_000)
                                .query(query -> query.term(
                                        term -> term.field("document_id").value(documentId))),
                        Object.class))
                .hits()
                .hits()
                .forEach(hit -> rows.put(hit.index() + "/" + hit.id(), Objects.requireNonNull(hit.source())));
        return rows;
    }
}
