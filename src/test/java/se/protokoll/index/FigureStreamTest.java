package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.CountResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureStreamTest {

    /** Tests share the stream. */
    private final String name = "test_" + UUID.randomUUID();

    private final List<Figure> figures = List.of(figure(1), figure(2));

    private Figure figure(Object count) {
        return Figure.of(Map.of("@timestamp", "2024-02-29T12:00:00Z", "name", name, "count", count, "else", "any"));
    }

    @Test
    void whatIsSentTwiceIsThereOnce() {
        EmbeddedNodeFixture.figures().add(figures);
        EmbeddedNodeFixture.figures().add(figures);

        assertThat(count("name")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_MANY_REQUESTS", "UNAVAILABLE", "CUT_OFF"})
    void whoDoesNotAnswerIsAskedOnceAndGetsThemTheNextTime(UnreliableProxy.Fate fate) throws IOException {
        try (var proxy = new UnreliableProxy(
                        EmbeddedNodeFixture.node().uri(), List.of(fate), UnreliableProxy.Fate.PASSED_ON);
                var connection = IndexConnection.to(proxy.uri())) {
            var stream = new FigureStream(connection);

            assertThatThrownBy(() -> stream.add(figures)).isInstanceOf(IndexUnavailableException.class);
            assertThat(proxy.bulks()).isEqualTo(1);
            stream.add(figures);
        }
        assertThat(count("name")).isEqualTo(2);
    }

    @Test
    void whoIsNotThereIsTold() {
        try (var connection = IndexConnection.to(URI.create("http://127.0.0.1:1"))) {
            assertThatThrownBy(() -> new FigureStream(connection).add(figures))
                    .isInstanceOf(IndexUnavailableException.class);
        }
    }

    @Test
    void oneThatIsRefusedForGoodDoesNotStandInTheWay() {
        assertThatCode(() -> EmbeddedNodeFixture.figures().add(List.of(figure("many"), figure(1))))
                .doesNotThrowAnyException();

        assertThat(count("name")).isEqualTo(1);
    }

    @Test
    void theyAreForgottenAfterAMonthAndWhatNobodyNamedIsNoField() throws IOException {
        EmbeddedNodeFixture.figures().add(figures);

        var template = EmbeddedNodeFixture.connection()
                .client()
                .indices()
                .getIndexTemplate(get -> get.name("protokoll-metrics"))
                .indexTemplates()
                .getFirst()
                .indexTemplate();
        assertThat(template.dataStream()).isNotNull();
        assertThat(template.toString()).contains("\"data_retention\":\"30d\"");
        assertThat(count("else")).isZero();
    }

    /** How many of the figures have a field. */
    private long count(String field) {
        return EmbeddedNodeFixture.connection()
                .ask(client -> {
                    client.indices().refresh(refresh -> refresh.index("protokoll-metrics"));
                    CountResponse answer = client.count(count -> count.index("protokoll-metrics")
                            .query(query -> query.bool(all -> all.filter(named -> named.term(
                                            term -> term.field("name").value(name)))
                                    .filter(with -> with.exists(exists -> exists.field(field))))));
                    return answer;
                })
                .count();
    }
}
