package se.protokoll.cli;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.protokoll.index.NodeOptions;
import se.protokoll.job.ImportProgress;
import se.protokoll.job.ProtokollProperties;

/** The index that an import or one of its workers writes to. */
@Configuration(proxyBeanMethods = false)
class IndexOfImportContext {

    @Bean
    NodeOptions nodeOptions(ProtokollProperties properties) {
        return properties.nodeOptions();
    }

    @Bean
    IndexOfImport indexOfImport(ConfigurableApplicationContext context, NodeOptions options, ImportProgress progress) {
        return new IndexOfImport(context, options, progress);
    }
}
