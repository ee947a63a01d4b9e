package se.protokoll.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.correction.Corrections;

/** A worker: takes slices that an import has cut, one after the other on each thread, and reads them. */
@Configuration(proxyBeanMethods = false)
@Import({SliceConfiguration.class, QueueConfiguration.class})
public class WorkerConfiguration {

    /** How long a slice may take before another worker is given it; a process that has died is noticed in seconds. */
    private static final Duration LONGEST_SLICE = Duration.ofDays(1);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    ConcurrentMessageListenerContainer<byte[], Long> sliceListener(
            ConsumerFactory<?, ?> configured,
            WorkerQueue queue,
            ProtokollProperties properties,
            ObjectProvider<MeterRegistry> meters) {
        Map<String, Object> settings = new HashMap<>(configured.getConfigurationProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, queue.topic());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) LONGEST_SLICE.toMillis());
        // Who comes or goes does not make the others wait until everybody's slice is done.
        settings.putIfAbsent(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        var listening = new ContainerProperties(queue.topic());
        listening.setAckMode(AckMode.RECORD);
        listening.setShutdownTimeout(LONGEST_SLICE.toMillis());
        var consumers =
                new DefaultKafkaConsumerFactory<>(settings, new ByteArrayDeserializer(), new LongDeserializer());
        meters.ifAvailable(registry -> consumers.addListener(new MicrometerConsumerListener<>(registry)));
        var container = new ConcurrentMessageListenerContainer<>(consumers, listening);
        container.setConcurrency(properties.imports().threads());
        container.setCommonErrorHandler(untilTheDatabaseIsBack());
        container.setAutoStartup(false);
        return container;
    }

    /** A slice that is not in the job repository, which somebody may have emptied, is passed over. */
    private static DefaultErrorHandler untilTheDatabaseIsBack() {
        var handler = new DefaultErrorHandler(new FixedBackOff(0, 0));
        handler.setBackOffFunction((message, failure) -> DatabaseTrouble.isTemporary(failure)
                ? new FixedBackOff(PAUSE.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS)
                : null);
        return handler;
    }

    @Bean
    KafkaMessageDrivenChannelAdapter<byte[], Long> slices(
            ConcurrentMessageListenerContainer<byte[], Long> sliceListener) {
        var adapter = new KafkaMessageDrivenChannelAdapter<>(sliceListener);
        adapter.setAutoStartup(false);
        return adapter;
    }

    @Bean
    IntegrationFlow takingSlices(
            KafkaMessageDrivenChannelAdapter<byte[], Long> slices,
            JobRepository repository,
            Step readSlice,
            WorkerRun run) {
        var handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        handler.setStepLocator(name -> readSlice);
        return IntegrationFlow.from(slices)
                .transform(Long.class, id -> new StepExecutionRequest(SliceConfiguration.STEP, id))
                .handle(StepExecutionRequest.class, (request, headers) -> handler.handle(request))
                .handle(StepExecution.class, (slice, headers) -> {
                    run.sliceEnded(slice);
                    return null;
                })
                .get();
    }

    @Bean
    SharedFolders sharedFolders() {
        return new SharedFolders();
    }

    @Bean
    WorkerRun workerRun(
            KafkaMessageDrivenChannelAdapter<byte[], Long> slices, SliceTopic topic, ImportProgress progress) {
        return new WorkerRun(slices, topic, progress);
    }

    @Bean
    ManifestDatabase manifestDatabase(ProtokollProperties properties, Environment environment, WorkerQueue queue) {
        return ManifestDatabase.share(
                DatabaseSettings.of(environment),
                properties.data(),
                2 * properties.imports().threads() + 2);
    }

    /** What goes wrong with one slice says nothing of the next; {@link WorkerRun} decides what does. */
    @Bean
    StopSignal stopSignal() {
        return new StopSignal() {
            @Override
            void fail(Throwable reason) {
                // The slice fails by what is thrown.
            }
        };
    }

    @Bean
    Supplier<Corrections> corrections(ProtokollProperties properties) {
        return new CurrentCorrections(properties.data().resolve(CorrectionFile.NAME));
    }
}
