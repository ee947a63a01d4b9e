package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import se.protokoll.index.DocumentWriter;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.IndexConfiguration;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.IndexIdentity;
import se.protokoll.index.NodeOptions;
import se.protokoll.index.Retries;
import se.protokoll.job.ImportJobConfiguration;
import se.protokoll.job.ImportProgress;
import se.protokoll.job.IndexOnDemand;
import se.protokoll.job.Manifest;
import se.protokoll.job.ProtokollProperties;

/** The import job with the settings of this data directory and the index to write to. */
@Configuration(proxyBeanMethods = false)
@Import({ImportJobConfiguration.class, IndexConfiguration.class})
@ImportAutoConfiguration({SslAutoConfiguration.class, ElasticsearchRestClientAutoConfiguration.class})
class ImportContext {

    /** Starts it. */
    static ConfigurableApplicationContext start(Path data, @Nullable URI elasticsearch) {
        return CommandContext.start(ImportContext.class, data, elasticsearch);
    }

    @Bean
    NodeOptions nodeOptions(ProtokollProperties properties) {
        return properties.nodeOptions();
    }

    /** The node, where there is one, is not waited for once its process has ended. */
    @Bean
    IndexOnDemand indexOnDemand(
            ObjectProvider<IndexConnection> connection,
            ObjectProvider<EmbeddedNode> node,
            NodeOptions options,
            Environment environment,
            Manifest manifest,
            ImportProgress progress) {
        return new IndexOnDemand(
                identity -> environment.containsProperty(CommandContext.CLUSTER)
                        ? IndexIdentity.of(connection.getObject()).equals(identity)
                        : IndexIdentity.isIn(options, identity),
                () -> {
                    var open = connection.getObject();
                    var patience = Retries.PATIENT.before(() -> {
                        node.ifAvailable(EmbeddedNode::requireRunning);
                        progress.indexWaits();
                    });
                    return new IndexOnDemand.Opened(IndexIdentity.of(open), new DocumentWriter(open, patience));
                },
                manifest);
    }
}
