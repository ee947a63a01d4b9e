package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class IndexConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(IndexConfiguration.class)
            .withConfiguration(
                    AutoConfigurations.of(SslAutoConfiguration.class, ElasticsearchRestClientAutoConfiguration.class));

    @Test
    void usesTheClusterWhoseAddressIsGiven() {
        application
                .withPropertyValues("spring.elasticsearch.uris="
                        + EmbeddedNodeFixture.node().uri())
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedNode.class);
                    assertThat(context.getBean(StoredMeetings.class).count()).isNotNegative();
                });
    }

    @Test
    void showsTheClusterWhoItIsAndTrustsItsCertificate(@TempDir Path directory) throws Exception {
        try (var cluster = GuardedCluster.before(
                EmbeddedNodeFixture.node().uri(), directory, Set.of("Basic YW5uYTpzZWtyZXQ=", "ApiKey bnlja2Vs"))) {
            var guarded = application.withPropertyValues("spring.elasticsearch.uris=" + cluster.uri());
            var trusted = guarded.withPropertyValues(
                    "spring.ssl.bundle.pem.cluster.truststore.certificate=file:" + cluster.certificate(),
                    "spring.elasticsearch.restclient.ssl.bundle=cluster");

            trusted.withPropertyValues("spring.elasticsearch.username=anna", "spring.elasticsearch.password=sekret")
                    .run(context -> assertThatCode(() -> new FigureStream(context.getBean(IndexConnection.class))
                                    .add(List.of(Figure.of(Map.of("@timestamp", "2024-02-29T12:00:00Z")))))
                            .doesNotThrowAnyException());
            trusted.withPropertyValues("spring.elasticsearch.api-key=bnlja2Vs")
                    .run(context -> assertThat(context).hasNotFailed());
            trusted.withPropertyValues("spring.elasticsearch.username=anna", "spring.elasticsearch.password=fel")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .hasStackTraceContaining(IndexAccessException.class.getName()));
            guarded.withPropertyValues("spring.elasticsearch.api-key=bnlja2Vs")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("unable to find valid certification path"));
        }
    }

    @Test
    void startsANodeOfItsOwnWithoutAnAddressAndRefusesAnIndexOfAnotherVersion(@TempDir Path data) {
        application
                .withBean(NodeOptions.class, () -> new NodeOptions(data, 0, "256m"))
                .run(context -> {
                    EmbeddedNode node = context.getBean(EmbeddedNode.class);
                    assertThat(context.getBean(StoredMeetings.class).count()).isZero();
                    IndexConnection connection = context.getBean(IndexConnection.class);
                    IndexTemplates templates = new IndexTemplates(connection);
                    templates.install();
                    connection.ask(client -> {
                        client.indices().delete(delete -> delete.index(Alias.ITEMS.index(IndexTemplates.VERSION)));
                        return client.indices()
                                .create(create ->
                                        create.index("protokoll-items-v7").aliases("protokoll-items", alias -> alias));
                    });

                    assertThatThrownBy(templates::install)
                            .isInstanceOf(IndexVersionException.class)
                            .hasMessageContaining("version 7")
                            .hasMessageContaining("nyare Protokoll");
                    assertThat(new IndexVersionException(Alias.ITEMS, 1, 2))
                            .hasMessageContaining("protokoll-*-v1")
                            .hasMessageContaining("katalogen index i datakatalogen");
                    context.close();
                    assertThat(node.isRunning()).isFalse();
                });
    }

    @Test
    void makesIndicesWithTheSettingsThatAnAdministratorLaidDown(@TempDir Path data) {
        try (var node = EmbeddedNode.start(NodeOptions.in(data));
                var connection = IndexConnection.to(node.uri())) {
            connection.ask(client -> client.cluster()
                    .putComponentTemplate(put -> put.name("protokoll@custom")
                            .template(template -> template.settings(settings -> settings.numberOfShards("3")))));
            new IndexTemplates(connection).install();

            String index = Alias.ITEMS.index(IndexTemplates.VERSION);
            var settings = connection
                    .ask(client -> client.indices().getSettings(get -> get.index(index)))
                    .get(index);
            assertThat(Objects.requireNonNull(settings).settings())
                    .extracting("index.numberOfShards", "index.codec")
                    .containsExactly("3", "best_compression");
        }
    }
}
