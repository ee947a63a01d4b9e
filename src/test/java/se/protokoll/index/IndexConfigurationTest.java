package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class IndexConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(IndexConfiguration.class)
            .withConfiguration(AutoConfigurations.of(ElasticsearchRestClientAutoConfiguration.class));

    @Test
    void usesTheClusterWhoseAddressIsGiven() {
        application
                .withPropertyValues("spring.elasticsearch.uris="
                        + EmbeddedNodeFixture.node().uri())
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedNode.class);
                    assertThat(context.getBean(MeetingReader.class).counts().meetings())
                            .isNotNegative();
                });
    }

    @Test
    void startsANodeOfItsOwnWithoutAnAddressAndRefusesAnIndexOfAnotherVersion(@TempDir Path data) {
        application
                .withBean(NodeOptions.class, () -> new NodeOptions(data, 0, "256m"))
                .run(context -> {
                    EmbeddedNode node = context.getBean(EmbeddedNode.class);
                    assertThat(context.getBean(MeetingReader.class).counts().meetings())
                            .isZero();
                    IndexConnection connection = context.getBean(IndexConnection.class);
                    IndexTemplates templates = new IndexTemplates(connection);
                    templates.install();
                    connection.ask(client -> {
                        client.indices().delete(delete -> delete.index("protokoll-items-v1"));
                        return client.indices()
                                .create(create ->
                                        create.index("protokoll-items-v7").aliases("protokoll-items", alias -> alias));
                    });

                    assertThatThrownBy(templates::install)
                            .isInstanceOf(IndexVersionException.class)
                            .hasMessageContaining("version 7")
                            .hasMessageContaining("nyare Protokoll");
                    context.close();
                    assertThat(node.isRunning()).isFalse();
                });
    }
}
