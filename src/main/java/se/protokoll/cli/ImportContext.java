package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.protokoll.job.ImportJobConfiguration;
import se.protokoll.job.IndexOnDemand;
import se.protokoll.job.Manifest;

/** The import job with the settings of this data directory and the index to write to. */
@Configuration(proxyBeanMethods = false)
@Import({ImportJobConfiguration.class, IndexOfImportContext.class})
class ImportContext {

    /**
     * Starts it.
     *
     * @param timeout how long a file may take; null where settings decide
     */
    static ConfigurableApplicationContext start(Path data, @Nullable URI elasticsearch, @Nullable Duration timeout) {
        return CommandContext.start(
                ImportContext.class,
                data,
                elasticsearch,
                timeout == null ? Map.of() : Map.of("protokoll.text.timeout", timeout.toString()));
    }

    @Bean
    IndexOnDemand indexOnDemand(IndexOfImport index, Manifest manifest) {
        return new IndexOnDemand(index::is, index::open, manifest);
    }
}
