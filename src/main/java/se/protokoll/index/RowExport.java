package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Every row of an index as it is stored, but for where files lie and what is stored to be read as a whole. */
public final class RowExport {

    private final IndexConnection connection;

    public RowExport(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * Reads the rows of the meetings that fit, the oldest meeting first.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public void forEach(Alias alias, Filters filters, Consumer<ObjectNode> reader) {
        var order = new ArrayList<SortOptions>();
        order.add(SortOptions.of(sort ->
                sort.field(field -> field.field("date").order(SortOrder.Asc).missing("_last"))));
        order.add(SortOptions.of(sort -> sort.field(field -> field.field(MeetingIds.FIELD))));
        if (alias != Alias.MEETINGS) {
            order.add(SortOptions.of(sort -> sort.field(field -> field.field("ordinal"))));
        }
        new Scan<>(
                        alias,
                        alias == Alias.ITEMS ? QueryBuilder.of(filters) : QueryBuilder.ofSure(filters),
                        List.copyOf(order),
                        Scan.without("path", "rows", "minutes", "offices"),
                        null,
                        ObjectNode.class)
                .forEach(connection, reader);
    }
}
