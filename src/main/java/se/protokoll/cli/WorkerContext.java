package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.protokoll.job.IndexOnDemand;
import se.protokoll.job.Manifest;
import se.protokoll.job.WorkerConfiguration;

/** A worker with the settings of its data directory and the index to write to. */
@Configuration(proxyBeanMethods = false)
@Import({WorkerConfiguration.class, IndexOfImportContext.class})
class WorkerContext {

    /** Starts it. */
    static ConfigurableApplicationContext start(Path data, @Nullable URI elasticsearch) {
        return CommandContext.start(WorkerContext.class, data, elasticsearch, Map.of());
    }

    @Bean
    IndexOnDemand indexOnDemand(IndexOfImport index, Manifest manifest) {
        return IndexOnDemand.following(index::open, manifest);
    }
}
