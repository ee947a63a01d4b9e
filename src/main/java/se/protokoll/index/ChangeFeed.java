package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was written and deleted, for those who keep a copy. Each meeting comes once, where it last changed, so that the
 * feed is no longer than the register, and following it from the beginning gives all there is.
 */
public final class ChangeFeed {

    /** Where the feed begins. */
    public static final String BEGINNING = "0";

    /** What was sent at the same moment may become visible in another order; younger changes wait for that long. */
    private static final Duration SETTLING = Duration.ofSeconds(3);

    private static final Pattern CURSOR = Pattern.compile("([A-Za-z0-9_-]{1,64})\\.([0-9]{1,18})");

    private final IndexConnection connection;

    public ChangeFeed(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * A page of the feed.
     *
     * @param changes the oldest first
     * @param next where to go on
     * @param more whether there are more already
     */
    public record Page(List<Change> changes, String next, boolean more) {

        public Page {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The changes after a place in the feed.
     *
     * @param after {@link #BEGINNING}, or what an earlier page gave as {@link Page#next}
     * @param most how many at most
     * @return empty where that place is in the feed of another index, and one must begin anew
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public Optional<Page> after(String after, int most) {
        String index = IndexIdentity.of(connection, Alias.CHANGES);
        var cursor = CURSOR.matcher(after);
        boolean known = cursor.matches() && cursor.group(1).equals(index);
        if (!known && !after.equals(BEGINNING)) {
            return Optional.empty();
        }
        long last = known ? Long.parseLong(cursor.group(2)) : -1;
        List<Hit<Change>> found = changes(last, most + 1);
        Instant settled = Instant.now().minus(SETTLING);
        List<Hit<Change>> page = found.stream()
                .takeWhile(hit -> !source(hit).at().isAfter(settled))
                .limit(most)
                .toList();
        long reached = page.isEmpty() ? last : place(page.getLast());
        return Optional.of(new Page(
                page.stream().map(ChangeFeed::source).toList(),
                reached < 0 ? BEGINNING : index + "." + reached,
                page.size() == most && found.size() > most));
    }

    /** Elasticsearch numbers what is written to an index in the order of writing. */
    private List<Hit<Change>> changes(long after, int most) {
        return connection
                .ask(client -> client.search(
                        search -> search.index(Alias.CHANGES.alias())
                                .size(most)
                                .trackTotalHits(track -> track.enabled(false))
                                .sort(sort -> sort.field(
                                        field -> field.field("_seq_no").order(SortOrder.Asc)))
                                .searchAfter(FieldValue.of(after)),
                        Change.class))
                .hits()
                .hits();
    }

    private static Change source(Hit<Change> hit) {
        return Objects.requireNonNull(hit.source());
    }

    private static long place(Hit<Change> hit) {
        return hit.sort().getFirst().longValue();
    }
}
