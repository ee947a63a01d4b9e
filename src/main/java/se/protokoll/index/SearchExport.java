package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Everything a search finds, in the order in which its pages show it, however many pages that would be. The meetings'
 * order is read first and their items after it, some meetings at a time, so that memory holds no more than their ids.
 */
public final class SearchExport {

    private static final int MEETINGS_AT_A_TIME = 100;

    private final IndexConnection connection;

    public SearchExport(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * An item that was found.
     *
     * @param meeting what every row of its meeting says
     */
    public record FoundItem(MeetingKeys meeting, ItemHit item) {}

    /**
     * Reads every item that fits.
     *
     * @param request of which page and size do not matter
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public void forEach(SearchRequest request, Consumer<FoundItem> reader) {
        Query query = QueryBuilder.of(request.words(), SearchFields.ITEMS, request.filters());
        var meetings = new LinkedHashSet<String>();
        var onlyId = SourceFilter.of(filter -> filter.includes(MeetingIds.FIELD));
        new Scan<>(Alias.ITEMS, query, MinutesSearch.order(request), onlyId, null, MinutesSearch.IdOnly.class)
                .forEach(connection, row -> meetings.add(row.meetingId()));
        var batch = new ArrayList<String>();
        for (String meeting : meetings) {
            batch.add(meeting);
            if (batch.size() == MEETINGS_AT_A_TIME) {
                read(query, request.words(), batch, reader);
                batch.clear();
            }
        }
        read(query, request.words(), batch, reader);
    }

    private void read(Query query, String words, List<String> meetings, Consumer<FoundItem> reader) {
        if (meetings.isEmpty()) {
            return;
        }
        var found = new ArrayList<FoundItem>();
        new Scan<>(
                        Alias.ITEMS,
                        FoundItems.these(meetings, query),
                        List.of(SortOptions.of(sort -> sort.field(field -> field.field("ordinal")))),
                        FoundItems.shown(new SourceFilter.Builder()).build(),
                        SearchFields.passages(words),
                        JsonData.class)
                .forEachHit(connection, hit -> found.add(item(hit)));
        Map<String, List<FoundItem>> byMeeting = found.stream()
                .collect(Collectors.groupingBy(item -> item.meeting().meetingId()));
        meetings.forEach(meeting -> byMeeting.getOrDefault(meeting, List.of()).forEach(reader));
    }

    private static FoundItem item(Hit<JsonData> hit) {
        return new FoundItem(Objects.requireNonNull(hit.source()).to(MeetingKeys.class), FoundItems.item(hit));
    }
}
