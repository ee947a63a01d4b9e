package se.protokoll.index;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import org.jspecify.annotations.Nullable;

/** An index that is ready for use, on an embedded node that runs as long as this is open, or on a cluster. Thread-safe. */
public final class OpenIndex implements AutoCloseable {

    private final @Nullable EmbeddedNode node;
    private final IndexConnection connection;

    private OpenIndex(@Nullable EmbeddedNode node, IndexConnection connection) {
        this.node = node;
        this.connection = connection;
    }

    /**
     * Starts a node of its own and installs what is missing.
     *
     * @throws NodeStartException where it does not start
     * @throws IndexVersionException where another version of the program made the indices
     */
    public static OpenIndex embedded(NodeOptions options) {
        var node = EmbeddedNode.start(options);
        return install(new OpenIndex(node, IndexConnection.to(node.uri())));
    }

    /**
     * Uses a cluster and installs what is missing.
     *
     * @throws IndexUnavailableException where it does not answer
     * @throws IndexVersionException where another version of the program made the indices
     */
    public static OpenIndex on(Rest5Client cluster) {
        return install(new OpenIndex(null, new IndexConnection(cluster)));
    }

    private static OpenIndex install(OpenIndex index) {
        try {
            new IndexTemplates(index.connection).install();
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** For searching. */
    public IndexConnection connection() {
        return connection;
    }

    /**
     * For writing.
     *
     * @param waiting called before each pause in which the index is given time to answer again
     */
    public DocumentWriter writer(Runnable waiting) {
        return new DocumentWriter(connection, Retries.PATIENT.before(() -> {
            if (node != null && !node.isRunning()) {
                throw IndexUnavailableException.because("dess process har avslutats");
            }
            waiting.run();
        }));
    }

    @Override
    public void close() {
        connection.close();
        if (node != null) {
            node.close();
        }
    }
}
