package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.protokoll.index.NodeOptions;
import se.protokoll.job.ImportJobConfiguration;
import se.protokoll.job.ImportProgress;
import se.protokoll.job.IndexOnDemand;
import se.protokoll.job.Manifest;
import se.protokoll.job.ProtokollProperties;

/** The import job with the settings of this data directory and the index to write to. */
@Configuration(proxyBeanMethods = false)
@Import(ImportJobConfiguration.class)
class ImportContext {

    /** Starts it. */
    static ConfigurableApplicationContext start(Path data, @Nullable URI elasticsearch) {
        return CommandContext.start(ImportContext.class, data, elasticsearch);
    }

    @Bean
    NodeOptions nodeOptions(ProtokollProperties properties) {
        return properties.nodeOptions();
    }

    @Bean
    IndexOfImport indexOfImport(ConfigurableApplicationContext context, NodeOptions options, ImportProgress progress) {
        return new IndexOfImport(context, options, progress);
    }

    @Bean
    IndexOnDemand indexOnDemand(IndexOfImport index, Manifest manifest) {
        return new IndexOnDemand(index::is, index::open, manifest);
    }
}
