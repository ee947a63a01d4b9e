package se.protokoll.job;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures for Prometheus, which comes for them. Only where {@code protokoll.metrics.port} is set. */
@Configuration(proxyBeanMethods = false)
class PrometheusConfiguration {

    @Bean
    PrometheusMeterRegistry prometheusMeters() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    MetricsServer metricsServer(
            PrometheusMeterRegistry meters, ImportProgress progress, ProtokollProperties properties) {
        return new MetricsServer(meters::scrape, new RunPage(progress)::now, properties.metrics());
    }
}
