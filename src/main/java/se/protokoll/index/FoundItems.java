package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationExecutionHint;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of a meeting that were found, gathered under it. */
final class FoundItems {

    private static final String INNER = "items";
    private static final int PER_MEETING = 5;

    /** Of what stands before a heading: "KF § 81". */
    private static final int LONGEST_NUMBER = 20;

    private FoundItems() {}

    /**
     * What to ask for some meetings.
     *
     * @param query which of their items fit
     * @param words that it looks for
     */
    static RequestItem of(List<String> meetings, Query query, String words) {
        return RequestItem.of(items -> items.header(header -> header.index(Alias.ITEMS.alias()))
                .body(search -> search.query(these(meetings, query))
                        .size(0)
                        .trackTotalHits(track -> track.enabled(false))
                        .aggregations(MeetingIds.FIELD, byMeeting(meetings.size(), words))));
    }

    /** The rows of some meetings that fit, as well as they fit among others. */
    static Query these(List<String> meetings, Query query) {
        return Query.of(both -> both.bool(bool -> bool.must(query)
                .filter(these -> these.terms(terms -> terms.field(MeetingIds.FIELD)
                        .terms(of ->
                                of.value(meetings.stream().map(FieldValue::of).toList()))))));
    }

    /** Each meeting once, with those of its items that fit best. */
    private static Aggregation byMeeting(int meetings, String words) {
        return Aggregation.of(by -> by.terms(terms -> terms.field(MeetingIds.FIELD)
                        .size(Math.max(meetings, 1))
                        // Its other way first numbers all meetings that there are.
                        .executionHint(TermsAggregationExecutionHint.Map))
                .aggregations(
                        INNER,
                        inner -> inner.topHits(top -> top.size(PER_MEETING)
                                .sort(
                                        SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                                        SortOptions.of(sort -> sort.field(field -> field.field("ordinal"))))
                                .source(source -> source.filter(FoundItems::shown))
                                .highlight(SearchFields.passages(words)))));
    }

    /**
     * The meetings with their items.
     *
     * @param ids of the meetings asked for, in the order in which they are shown
     */
    static List<MeetingHit> meetings(List<String> ids, ResponseBody<?> answer) {
        var buckets =
                Objects.requireNonNull(answer.aggregations().get(MeetingIds.FIELD)).sterms().buckets().array().stream()
                        .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), Function.identity()));
        // A meeting may be deleted between two questions.
        return ids.stream()
                .map(buckets::get)
                .filter(Objects::nonNull)
                .map(FoundItems::meeting)
                .toList();
    }

    /** Leaves out what is long or not shown. */
    static SourceFilter.Builder shown(SourceFilter.Builder filter) {
        return filter.excludes("text", "names", "people", "parties", "roles", "offices", "quality");
    }

    private static MeetingHit meeting(StringTermsBucket bucket) {
        var hits = Objects.requireNonNull(bucket.aggregations().get(INNER))
                .topHits()
                .hits()
                .hits();
        return new MeetingHit(
                Objects.requireNonNull(hits.getFirst().source()).to(MeetingKeys.class),
                hits.stream().map(FoundItems::item).toList(),
                bucket.docCount());
    }

    /** An item with its marks. */
    static ItemHit item(Hit<JsonData> hit) {
        return item(Objects.requireNonNull(hit.source()).to(ItemSource.class), hit.highlight());
    }

    private static ItemHit item(ItemSource source, Map<String, List<String>> marked) {
        String title = source.title() == null ? "" : source.title();
        return new ItemHit(
                source.ordinal(),
                source.outside(),
                source.number(),
                source.page(),
                source.start(),
                source.decisionCount(),
                marked.getOrDefault("title", List.of(title)).getFirst(),
                withoutHeading(fragments(marked), title));
    }

    /** An item's text begins with its heading, which is shown above it. */
    private static List<String> withoutHeading(List<String> fragments, String title) {
        if (fragments.isEmpty() || title.isEmpty()) {
            return fragments;
        }
        String first = fragments.getFirst();
        int at = Highlight.plain(first).indexOf(title);
        if (at < 0 || at > LONGEST_NUMBER) {
            return fragments;
        }
        String rest = Highlight.after(first, at + title.length()).strip();
        var others = fragments.subList(1, fragments.size());
        return rest.isEmpty()
                ? others
                : Stream.concat(Stream.of(rest), others.stream()).toList();
    }

    /** A name that was found by its sound is not marked in the text, so that it is shown by itself. */
    private static List<String> fragments(Map<String, List<String>> marked) {
        var text = marked.getOrDefault("text", List.of());
        var names = marked.getOrDefault("names", List.of());
        if (names.isEmpty() || text.stream().anyMatch(fragment -> fragment.contains(Highlight.START))) {
            return text;
        }
        var fragments = new ArrayList<>(names);
        fragments.addAll(text);
        return fragments;
    }

    /** What of an item's row a hit shows. */
    record ItemSource(
            int ordinal,
            boolean outside,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer page,
            int start,
            int decisionCount) {}
}
