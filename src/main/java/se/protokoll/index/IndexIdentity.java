package se.protokoll.index;

import java.nio.file.Files;
import java.util.Objects;

/**
 * Tells one index from another, so that what was written to one is not taken for being in the other. Elasticsearch gives
 * every index an identifier of its own when it is made.
 */
public final class IndexIdentity {

    private IndexIdentity() {}

    /**
     * The identity of the index that is connected to.
     *
     * @throws IndexUnavailableException where it does not answer
     */
    public static String of(IndexConnection connection) {
        return of(connection, Alias.MEETINGS);
    }

    /** The identity of the index behind an alias. */
    static String of(IndexConnection connection, Alias alias) {
        var settings = connection.ask(client -> client.indices()
                .getSettings(get -> get.index(alias.alias()).name("index.uuid").flatSettings(false)));
        var index = settings.settings().values().iterator().next().settings();
        return Objects.requireNonNull(Objects.requireNonNull(index).index()).uuid();
    }

    /**
     * Whether an embedded node's directory holds it; the node need not run.
     *
     * @param identity as {@link #of} gave it
     */
    public static boolean isIn(NodeOptions options, String identity) {
        return Files.isDirectory(options.data().resolve("data/indices").resolve(identity));
    }
}
