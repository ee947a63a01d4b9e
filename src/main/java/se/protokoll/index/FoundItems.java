package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.FieldCollapse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHits;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of a meeting that were found, gathered under it. */
final class FoundItems {

    private static final String INNER = "items";
    private static final String MEETING = "meeting_id";
    private static final int PER_MEETING = 5;

    /** Of what stands before a heading: "KF § 81". */
    private static final int LONGEST_NUMBER = 20;

    private FoundItems() {}

    /** Each meeting once, with those of its items that fit best. */
    static FieldCollapse byMeeting() {
        return FieldCollapse.of(collapse -> collapse.field(MEETING)
                .innerHits(InnerHits.of(inner -> inner.name(INNER)
                        .size(PER_MEETING)
                        .sort(
                                SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                                SortOptions.of(sort -> sort.field(field -> field.field("ordinal"))))
                        .source(source -> source.filter(FoundItems::shown))
                        .highlight(SearchFields.passages()))));
    }

    /** Leaves out what is long or not shown. */
    static SourceFilter.Builder shown(SourceFilter.Builder filter) {
        return filter.excludes("text", "names", "people", "parties", "roles", "offices", "quality");
    }

    /** The meeting of a hit with its items. */
    static MeetingHit meeting(Hit<MeetingKeys> hit) {
        var inner = Objects.requireNonNull(hit.innerHits().get(INNER)).hits();
        return new MeetingHit(
                Objects.requireNonNull(hit.source()),
                inner.hits().stream().map(FoundItems::item).toList(),
                Objects.requireNonNull(inner.total()).value());
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
