package se.protokoll.job;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.integration.IntegrationMessageHeaderAccessor;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.kafka.dsl.Kafka;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.messaging.Message;

/**
 * The step {@code read} where workers read the slices: Spring Batch's remote partitioning. A message is the number of a
 * step execution in the job repository that all share, which also tells when a slice is done.
 */
@Configuration(proxyBeanMethods = false)
@Import(QueueConfiguration.class)
class ManagerConfiguration {

    /** Brokers that restart are waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Bean
    Step read(
            JobRepository repository,
            Partitioner slices,
            DirectChannel sliceRequests,
            StopSignal stop,
            WorkersWatch watch,
            JdbcTemplate jdbc)
            throws Exception {
        return new StepBuilder("read", repository)
                .partitioner(SliceConfiguration.STEP, slices)
                .partitionHandler(new WorkersPartitionHandler(repository, sliceRequests, stop, jdbc))
                .aggregator(new SliceFailures())
                .listener(watch)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    DirectChannel sliceRequests() {
        return new DirectChannel();
    }

    @Bean
    IntegrationFlow sendingSlices(DirectChannel sliceRequests, ProducerFactory<?, ?> configured, WorkerQueue queue) {
        return IntegrationFlow.from(sliceRequests)
                .transform(StepExecutionRequest.class, StepExecutionRequest::getStepExecutionId)
                .handle(Kafka.outboundChannelAdapter(template(configured))
                        .topic(queue.topic())
                        .partitionId(ManagerConfiguration::partition)
                        .sync(true)
                        .sendTimeout(PATIENCE.plusMinutes(1).toMillis()))
                .get();
    }

    private static int partition(Message<?> message) {
        return SliceTopic.partitionOf(Objects.requireNonNull(
                message.getHeaders().get(IntegrationMessageHeaderAccessor.SEQUENCE_NUMBER, Integer.class)));
    }

    private static KafkaTemplate<byte[], Long> template(ProducerFactory<?, ?> configured) {
        Map<String, Object> settings = new HashMap<>(configured.getConfigurationProperties());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new ByteArraySerializer(), new LongSerializer()));
    }

    @Bean
    WorkersWatch workersWatch(SliceTopic topic, IndexOnDemand index, ImportProgress progress, Environment environment) {
        return new WorkersWatch(topic, index, progress, DatabaseSettings.of(environment));
    }

    @Bean
    Restarts restarts(ImportProgress progress, StopSignal stop) {
        return new RestartsWhileItHelps(progress, stop);
    }
}
