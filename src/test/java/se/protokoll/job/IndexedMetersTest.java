package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.FigureStream;
import se.protokoll.index.IndexConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexedMetersTest {

    /** Tests share the stream; the underscores are those of the names in it. */
    private final String test = "test_" + UUID.randomUUID().toString().replace('-', '_');

    private final AtomicReference<Optional<FigureStream>> index =
            new AtomicReference<>(Optional.of(EmbeddedNodeFixture.figures()));
    private final IndexedMeters meters = new IndexedMeters(index::get);

    @Test
    void whatHappenedLastIsWrittenAtTheEnd() throws Exception {
        meters.counter("protokoll." + test, "outcome", "EMPTY").increment(3);
        meters.counter("protokoll.never." + test).increment(0);
        meters.close();

        var figures = figures();
        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().path("name").stringValue()).isEqualTo("protokoll_" + test);
        assertThat(figures.getFirst().path("count").doubleValue()).isEqualTo(3);
        assertThat(figures.getFirst().path("outcome").stringValue()).isEqualTo("EMPTY");
        assertThat(figures.getFirst().path("process").stringValue())
                .endsWith(":" + ProcessHandle.current().pid());
    }

    @Test
    void slicesAreOneStepAndOtherTagsOfSpringBatchAreLeftOut() throws Exception {
        for (String slice : List.of("slice:1-1", "slice:1-2")) {
            meters.timer("spring.batch." + test, "spring.batch." + test + ".step.name", slice, "error", "none")
                    .record(Duration.ofSeconds(2));
        }
        meters.close();

        var figures = figures();
        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().propertyNames())
                .containsExactlyInAnyOrder("@timestamp", "process", "name", "step", "count", "total", "max");
        assertThat(figures.getFirst().path("step").stringValue()).isEqualTo("slice");
        assertThat(figures.getFirst().path("total").doubleValue()).isEqualTo(4);
    }

    @Test
    void whatNobodyAskedForIsNotWritten() throws Exception {
        meters.counter("kafka.consumer." + test).increment();
        Gauge.builder("protokoll.unknown." + test, () -> Double.NaN).register(meters);
        meters.close();

        assertThat(figures()).isEmpty();
    }

    @Test
    void whileTheIndexIsNotOpenOrAwayFiguresAreKept() throws Exception {
        try (var nobody = IndexConnection.to(URI.create("http://127.0.0.1:1"))) {
            Gauge.builder("protokoll." + test, () -> 7).register(meters);

            index.set(Optional.empty());
            meters.publish();
            index.set(Optional.of(new FigureStream(nobody)));
            meters.publish();
            assertThat(figures()).isEmpty();

            index.set(Optional.of(EmbeddedNodeFixture.figures()));
            meters.publish();
            assertThat(figures())
                    .hasSize(3)
                    .allMatch(figure -> figure.path("value").doubleValue() == 7);
        }
        meters.close();
        assertThat(figures()).hasSize(4);
    }

    /** Those of this test. */
    private List<JsonNode> figures() throws IOException, InterruptedException {
        get("/protokoll-metrics/_refresh");
        return get("/protokoll-metrics/_search?size=1000&q=name:*" + test)
                .at("/hits/hits")
                .valueStream()
                .map(hit -> hit.path("_source"))
                .toList();
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(client.send(
                                    HttpRequest.newBuilder(EmbeddedNodeFixture.node()
                                                    .uri()
                                                    .resolve(path))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }
}
