package se.protokoll.cli;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
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
import se.protokoll.index.OpenIndex;
import se.protokoll.job.ImportJobConfiguration;
import se.protokoll.job.ImportProgress;
import se.protokoll.job.IndexOnDemand;
import se.protokoll.job.ProtokollProperties;

/** The import job with the settings of this data directory and the index to write to. */
@Configuration(proxyBeanMethods = false)
@Import(ImportJobConfiguration.class)
@ImportAutoConfiguration({SslAutoConfiguration.class, ElasticsearchRestClientAutoConfiguration.class})
class ImportContext {

    /** Starts it. */
    static ConfigurableApplicationContext start(Path data, @Nullable URI elasticsearch) {
        return CommandContext.start(ImportContext.class, data, elasticsearch);
    }

    @Bean
    IndexOnDemand indexOnDemand(
            ProtokollProperties properties,
            Environment environment,
            ObjectProvider<Rest5Client> cluster,
            ImportProgress progress) {
        return environment.containsProperty(CommandContext.CLUSTER)
                ? new IndexOnDemand(() -> OpenIndex.on(cluster.getObject()), progress)
                : new IndexOnDemand(() -> OpenIndex.embedded(properties.nodeOptions()), progress);
    }
}
