package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.protokoll.index.IndexConfiguration;
import se.protokoll.index.NodeOptions;
import se.protokoll.job.ProtokollProperties;

/** The index to read, with the settings of this data directory. */
@Configuration(proxyBeanMethods = false)
@Import(IndexConfiguration.class)
@EnableConfigurationProperties(ProtokollProperties.class)
@ImportAutoConfiguration({SslAutoConfiguration.class, ElasticsearchRestClientAutoConfiguration.class})
class IndexContext {

    /** Opens it. */
    static ConfigurableApplicationContext start(Path data, @Nullable URI elasticsearch) {
        return CommandContext.start(IndexContext.class, data, elasticsearch, Map.of());
    }

    @Bean
    NodeOptions nodeOptions(ProtokollProperties properties) {
        return properties.nodeOptions();
    }
}
