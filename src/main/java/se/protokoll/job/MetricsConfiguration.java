package se.protokoll.job;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.BatchObservabilityBeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import se.protokoll.job.ImportProgress.Awaited;
import se.protokoll.minutes.Outcome;

/**
 * Figures of an import or a worker: what Spring Batch tells of its steps, chunks and items, how files ended, and what is
 * waited for. Only where {@code protokoll.metrics} says who wants them.
 */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    @Primary
    CompositeMeterRegistry meters(List<MeterRegistry> wanted, ImportProgress progress) {
        var meters = new CompositeMeterRegistry(Clock.SYSTEM, wanted);
        for (Outcome outcome : Outcome.values()) {
            FunctionCounter.builder("protokoll.files", progress, all -> all.read(outcome))
                    .description("Contents that this process has read, by outcome.")
                    .tag("outcome", outcome.name())
                    .register(meters);
        }
        FunctionCounter.builder("protokoll.index.retries", progress, ImportProgress::indexRetries)
                .description("How many times what the index could not do was tried again.")
                .register(meters);
        Gauge.builder("protokoll.import.found", progress, ImportProgress::found)
                .description("Files found so far in this run.")
                .register(meters);
        Gauge.builder("protokoll.import.left", progress, all -> Math.max(0, all.toRead() - all.read()))
                .description("Contents that this run has still to read, here or elsewhere.")
                .register(meters);
        for (Awaited what : Awaited.values()) {
            Gauge.builder("protokoll.import.awaits", progress, all -> all.awaited() == what ? 1 : 0)
                    .description("1 while the run waits for it.")
                    .tag("what", what.name())
                    .register(meters);
        }
        Gauge.builder(
                        "protokoll.heap",
                        ManagementFactory.getMemoryMXBean(),
                        memory -> memory.getHeapMemoryUsage().getUsed())
                .description("Memory that the objects of this process take.")
                .baseUnit(BaseUnits.BYTES)
                .register(meters);
        new JvmMemoryMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        return meters;
    }

    @Bean
    JvmGcMetrics garbageCollection(MeterRegistry meters) {
        var metrics = new JvmGcMetrics();
        metrics.bindTo(meters);
        return metrics;
    }

    @Bean
    ObservationRegistry observations(MeterRegistry meters) {
        var observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return observations;
    }

    @Bean
    static BatchObservabilityBeanPostProcessor batchObservability() {
        return new BatchObservabilityBeanPostProcessor();
    }
}
