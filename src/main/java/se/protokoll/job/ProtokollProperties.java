package se.protokoll.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import se.protokoll.index.NodeOptions;
import se.protokoll.text.isolation.IsolationOptions;

/**
 * Everything that can be set under {@code protokoll.}; an unknown key there is refused.
 *
 * @param data the directory of manifest, job repository and embedded index
 * @param imports how files are imported
 * @param text how files are read
 * @param node how the embedded node runs
 * @param web how the pages are served
 * @param metrics where the figures of an import or a worker can be had
 * @param personalNumbers what is done with personal identity numbers
 */
@ConfigurationProperties(prefix = "protokoll", ignoreUnknownFields = false)
public record ProtokollProperties(
        @DefaultValue("${user.home}/.protokoll") Path data,
        @Name("import") @DefaultValue Import imports,
        @DefaultValue Text text,
        @DefaultValue Node node,
        @DefaultValue Web web,
        @DefaultValue Metrics metrics,
        @DefaultValue("mask") PersonalNumbers personalNumbers) {

    /** What is done with personal identity numbers before anything is indexed. */
    public enum PersonalNumbers {
        /** Their digits are replaced. */
        MASK,
        /** They are indexed as they stand, and every user of the register can search for them. */
        KEEP
    }

    /** What the embedded node is started with. */
    public NodeOptions nodeOptions() {
        return new NodeOptions(data.resolve("index"), node.port(), node.heap());
    }

    /** The limits of the process that reads files. */
    public IsolationOptions isolation() {
        return new IsolationOptions(text.timeout(), text.heap(), imports.threads(), List.of());
    }

    /**
     * How files are read, which is done in a process of its own.
     *
     * @param timeout how long reading a file may take, and how long extracting from it
     * @param heap memory for each file that is read at the same time, as Java writes sizes, such as {@code 512m}
     */
    public record Text(
            @DefaultValue(IsolationOptions.DEFAULT_TIMEOUT) Duration timeout,
            @DefaultValue(IsolationOptions.DEFAULT_HEAP) String heap) {}

    /**
     * How the embedded node runs.
     *
     * @param port on the loopback address; 0 for any that is free
     * @param heap as Java writes sizes, such as {@code 512m}
     */
    public record Node(
            @DefaultValue("0") int port,
            @DefaultValue(NodeOptions.DEFAULT_HEAP) String heap) {}

    /**
     * How the pages are served.
     *
     * @param password what readers must know, with the user name {@code protokoll}; empty for nothing, which is allowed
     *     on the loopback address only
     * @param userHeader the header in which a proxy before the pages names a reader who has logged in; empty for no such
     *     proxy
     * @param proxies addresses of that proxy, or ranges of them
     * @param requestsPerSecond how many a client may ask on average, and four times as many at once; 0 for any number
     */
    public record Web(
            @DefaultValue("") String password,
            @DefaultValue("") String userHeader,
            @DefaultValue List<String> proxies,
            @DefaultValue("25") int requestsPerSecond) {

        /** @throws IllegalArgumentException naming the key whose value cannot be */
        public Web {
            if (requestsPerSecond < 0) {
                throw new IllegalArgumentException(
                        "protokoll.web.requests-per-second måste vara minst 0, inte %d.".formatted(requestsPerSecond));
            }
        }
    }

    /**
     * Where the figures of an import or a worker can be had; the pages have theirs anyway.
     *
     * @param port where Prometheus can ask for them; 0 for nowhere
     * @param address where to listen
     * @param index whether they are written to Elasticsearch, for Kibana
     */
    public record Metrics(
            @DefaultValue("0") int port,
            @DefaultValue("127.0.0.1") String address,
            @DefaultValue("false") boolean index) {}

    /**
     * How files are imported.
     *
     * @param threads how many files are read at the same time; 0 stands for one for each core
     * @param chunkSize how many documents are indexed with one request
     * @param workers the queue that workers take slices from; null where this process reads them itself
     */
    public record Import(
            @DefaultValue("0") int threads,
            @DefaultValue("25") int chunkSize,
            @Nullable WorkerQueue workers) {

        /** @throws IllegalArgumentException naming the key whose value cannot be */
        public Import {
            atLeast(0, "protokoll.import.threads", threads);
            atLeast(1, "protokoll.import.chunk-size", chunkSize);
            threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        }

        private static void atLeast(int least, String key, int value) {
            if (value < least) {
                throw new IllegalArgumentException("%s måste vara minst %d, inte %d.".formatted(key, least, value));
            }
        }
    }
}
