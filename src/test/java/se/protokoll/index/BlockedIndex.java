package se.protokoll.index;

import co.elastic.clients.elasticsearch.indices.IndexSettings;
import java.util.concurrent.Callable;

/** An index of the tests' node that refuses every change, as one does that somebody has closed for writing. */
public final class BlockedIndex {

    private BlockedIndex() {}

    /** Does something while the index of attendance lists is blocked. */
    public static <T> T during(Callable<T> action) throws Exception {
        block(true);
        try {
            return action.call();
        } finally {
            block(false);
        }
    }

    private static void block(boolean blocked) {
        var settings = IndexSettings.of(index -> index.blocks(blocks -> blocks.write(blocked)));
        EmbeddedNodeFixture.connection()
                .ask(client -> client.indices()
                        .putSettings(
                                change -> change.index(Alias.ATTENDANCE.alias()).settings(settings)));
    }
}
