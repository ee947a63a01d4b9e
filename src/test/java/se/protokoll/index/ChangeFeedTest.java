package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a node of its own, since the feed tells what any other test does. */
class ChangeFeedTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private static Path data;

    private static EmbeddedNode node;
    private static IndexConnection connection;
    private static DocumentWriter writer;
    private static ChangeFeed feed;

    @BeforeAll
    static void start() {
        node = EmbeddedNode.start(NodeOptions.in(data));
        connection = IndexConnection.to(node.uri());
        new IndexTemplates(connection).install();
        writer = new DocumentWriter(connection, Retries.PATIENT);
        feed = new ChangeFeed(connection);
    }

    @AfterAll
    static void stop() {
        connection.close();
        node.close();
    }

    private static DocumentRows rows(String id) {
        return SampleMinutes.of("Flödesrådet", LocalDate.of(2018, 2, 14))
                .item("1", "Öppnande", "Mötet öppnades.")
                .rows(id);
    }

    /** Reads on until the feed has told so many changes; what is young is told later. */
    private static String follow(String since, int changes, Map<String, Change.Kind> copy) throws InterruptedException {
        var deadline = Instant.now().plus(LONGEST);
        String next = since;
        int told = 0;
        while (told < changes) {
            assertThat(Instant.now()).as("%d of %d changes", told, changes).isBefore(deadline);
            var page = feed.after(next, 2).orElseThrow();
            page.changes().forEach(change -> copy.put(change.meetingId(), change.change()));
            told += page.changes().size();
            next = page.next();
            if (!page.more()) {
                Thread.sleep(250);
            }
        }
        assertThat(told).isEqualTo(changes);
        return next;
    }

    @Test
    void whoFollowsItHasWhatTheRegisterHas() throws InterruptedException {
        var copy = new LinkedHashMap<String, Change.Kind>();
        assertThat(feed.after(ChangeFeed.BEGINNING, 10)).hasValueSatisfying(page -> {
            assertThat(page.changes()).isEmpty();
            assertThat(page.next()).isEqualTo(ChangeFeed.BEGINNING);
        });

        writer.write(List.of(rows("a"), rows("b"), rows("c")));
        String next = follow(ChangeFeed.BEGINNING, 3, copy);
        assertThat(copy).containsOnlyKeys("a", "b", "c").containsValue(Change.Kind.WRITTEN);

        writer.delete(List.of("b"));
        writer.write(List.of(rows("a")));
        next = follow(next, 2, copy);
        assertThat(copy)
                .isEqualTo(Map.of("a", Change.Kind.WRITTEN, "b", Change.Kind.DELETED, "c", Change.Kind.WRITTEN));

        assertThat(feed.after(next, 10).orElseThrow().changes()).isEmpty();
        var anew = new LinkedHashMap<String, Change.Kind>();
        follow(ChangeFeed.BEGINNING, 3, anew);
        assertThat(anew).isEqualTo(copy);

        // What an older program indexed has no notes: installing makes them.
        connection.ask(
                client -> client.indices().delete(delete -> delete.index(Alias.CHANGES.index(IndexTemplates.VERSION))));
        new IndexTemplates(connection).install();
        assertThat(feed.after(next, 10))
                .as("a place in the feed that is no more")
                .isEmpty();
        var later = new LinkedHashMap<String, Change.Kind>();
        follow(ChangeFeed.BEGINNING, 2, later);
        assertThat(later).containsOnlyKeys("a", "c");
    }

    @Test
    void whatIsNoPlaceInItIsNone() {
        for (String place : List.of("", "x", "-1", "1", "x.1", "../../a", "0.0")) {
            assertThat(feed.after(place, 10)).as(place).isEmpty();
        }
    }
}
