package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads meetings: one with all there is, or all of a body and period for a report. */
public final class StoredMeetings {

    private final IndexConnection connection;

    public StoredMeetings(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * One meeting with its minutes, their evidence and the text.
     *
     * @param meetingId as in {@link MeetingKeys#meetingId()}
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public Optional<MeetingDocument> meeting(String meetingId) {
        return row(meetingId).map(this::document);
    }

    /**
     * One meeting without its text.
     *
     * @param meetingId as in {@link MeetingKeys#meetingId()}
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public Optional<MeetingRow> row(String meetingId) {
        GetResponse<MeetingRow> found = connection.ask(client ->
                client.get(get -> get.index(Alias.MEETINGS.alias()).id(meetingId), MeetingRow.class));
        return Optional.ofNullable(found.source());
    }

    private MeetingDocument document(MeetingRow row) {
        List<ItemRow> items = new ArrayList<>();
        Query ofDocument = Query.of(query ->
                query.term(term -> term.field("document_id").value(row.keys().documentId())));
        new Scan<>(Alias.ITEMS, ofDocument, List.of(ascending("ordinal")), Scan.without(), null, ItemRow.class)
                .forEach(connection, items::add);
        String text = items.stream().map(ItemRow::text).collect(Collectors.joining());
        return new MeetingDocument(row, items, otherSources(row.keys()), text);
    }

    private List<MeetingKeys> otherSources(MeetingKeys keys) {
        List<MeetingKeys> others = new ArrayList<>();
        Query same =
                Query.of(query -> query.term(term -> term.field("meeting_key").value(keys.meetingKey())));
        new Scan<>(Alias.MEETINGS, same, List.of(ascending("path")), Scan.without("minutes"), null, MeetingKeys.class)
                .forEach(connection, others::add);
        others.removeIf(other -> other.meetingId().equals(keys.meetingId()));
        return others;
    }

    /**
     * Every meeting that fits, the oldest first, those without a date last. A meeting that several documents tell of
     * comes once for each, with the same {@link MeetingKeys#meetingKey()}.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public void forEach(Filters filters, Consumer<MeetingSummary> reader) {
        new Scan<>(
                        Alias.MEETINGS,
                        QueryBuilder.of(filters),
                        List.of(ascending("date"), ascending("body_key"), ascending("path")),
                        Scan.without(
                                "minutes",
                                "mentioned_*",
                                "absent_municipal*",
                                "people",
                                "roles",
                                "offices",
                                "warnings",
                                "limits"),
                        null,
                        MeetingSummary.class)
                .forEach(connection, reader);
    }

    /** As {@link #forEach}, in a list. */
    public List<MeetingSummary> meetings(Filters filters) {
        List<MeetingSummary> meetings = new ArrayList<>();
        forEach(filters, meetings::add);
        return meetings;
    }

    /**
     * How many meetings are indexed. One that several documents tell of counts once for each.
     *
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public long count() {
        return connection
                .ask(client -> client.count(count -> count.index(Alias.MEETINGS.alias())))
                .count();
    }

    private static SortOptions ascending(String field) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(SortOrder.Asc).missing("_last")));
    }
}
