package se.protokoll.job;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The Kafka topic by which slices of an import reach workers; one for each register.
 *
 * @param brokers one or more as {@code host:port}, with commas
 * @param topic its name, and that of the workers' consumer group
 */
public record WorkerQueue(String brokers, String topic) {

    static final String SETTING = "protokoll.import.workers";

    private static final String DEFAULT_TOPIC = "protokoll-import";
    private static final Pattern BROKERS = Pattern.compile("[^,:\\s]+:\\d+(,[^,:\\s]+:\\d+)*");
    private static final Pattern TOPIC = Pattern.compile("[a-zA-Z0-9._-]{1,249}");

    /**
     * The queue of an address such as {@code kafka://broker1:9092,broker2:9092/topic}; the topic may be left out.
     *
     * @throws IllegalArgumentException naming the setting
     */
    public static WorkerQueue valueOf(String address) {
        URI uri = URI.create(address.strip().replace(' ', '_'));
        @Nullable String brokers = uri.getRawAuthority();
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        String topic = path.isEmpty() ? DEFAULT_TOPIC : path;
        if (!"kafka".equals(uri.getScheme())
                || brokers == null
                || !BROKERS.matcher(brokers).matches()
                || !TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException(
                    "%s ska vara som kafka://värd:9092 eller kafka://värd1:9092,värd2:9092/ämne, inte ”%s”."
                            .formatted(SETTING, address));
        }
        return new WorkerQueue(brokers, topic);
    }

    /**
     * The queue of an import or of a worker, which must share their database and their index.
     *
     * @throws IllegalArgumentException naming the setting that is missing
     */
    static WorkerQueue of(ProtokollProperties properties, Environment environment) {
        WorkerQueue queue = properties.imports().workers();
        if (queue == null) {
            throw new IllegalArgumentException(
                    SETTING + " saknas: ange kön som arbetarna hämtar ur, till exempel kafka://värd:9092.");
        }
        require(environment, "spring.datasource.url", "en PostgreSQL-databas");
        require(environment, "spring.elasticsearch.uris", "ett Elasticsearch-kluster (eller --elasticsearch)");
        return queue;
    }

    private static void require(Environment environment, String key, String what) {
        if (!environment.containsProperty(key)) {
            throw new IllegalArgumentException(
                    "%s behöver %s som alla arbetare når: sätt %s.".formatted(SETTING, what, key));
        }
    }

    /** As it is set. */
    @Override
    public String toString() {
        return "kafka://%s/%s".formatted(brokers, topic);
    }
}
