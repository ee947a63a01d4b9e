package se.protokoll.job;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** The topic of a {@link WorkerQueue}. */
final class SliceTopic {

    /**
     * Of the topic, and so the most slices that can be read at the same time. Many more than there are threads, since a
     * slice waits behind the others of its partition.
     */
    static final int PARTITIONS = 64;

    /** Near the golden section, and odd, so that every partition has its turn. */
    private static final int STRIDE = 39;

    private static final int ANSWER_SECONDS = 15;

    private final KafkaAdmin admin;
    private final WorkerQueue queue;

    SliceTopic(KafkaAdmin admin, WorkerQueue queue) {
        this.admin = admin;
        this.queue = queue;
        admin.setOperationTimeout(ANSWER_SECONDS);
    }

    /**
     * Where a slice goes. Kafka gives a worker partitions that lie side by side, and those that follow each other here do
     * not: however many there are of slices and workers, each worker has about as many.
     *
     * @param number of the slice, from 0 or 1
     */
    static int partitionOf(int number) {
        return number * STRIDE % PARTITIONS;
    }

    /**
     * Makes it if it is missing.
     *
     * @throws QueueException where Kafka does not answer
     */
    void make() {
        try {
            admin.createOrModifyTopics(
                    TopicBuilder.name(queue.topic()).partitions(PARTITIONS).build());
        } catch (RuntimeException e) {
            throw new QueueException(queue, e);
        }
    }

    /** Opens a connection to ask about workers. */
    Admin open() {
        return Admin.create(admin.getConfigurationProperties());
    }

    /**
     * How many threads of workers wait for slices or read them.
     *
     * @throws QueueException where Kafka does not answer
     */
    int workers(Admin connection) {
        try {
            return connection
                    .describeConsumerGroups(List.of(queue.topic()))
                    .all()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .mapToInt(group -> group.members().size())
                    .sum();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw new QueueException(queue, e);
        } catch (TimeoutException e) {
            throw new QueueException(queue, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueueException(queue, e);
        }
    }
}
