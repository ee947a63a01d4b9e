package se.protokoll.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures for Kibana, in the index that is imported to. Only where {@code protokoll.metrics.index} is set. */
@Configuration(proxyBeanMethods = false)
class IndexedMetersConfiguration {

    @Bean
    IndexedMeters indexedMeters(IndexOnDemand index) {
        return IndexedMeters.start(index::figures);
    }
}
