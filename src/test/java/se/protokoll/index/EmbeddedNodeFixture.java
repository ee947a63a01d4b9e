package se.protokoll.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One embedded node for all tests of a JVM; started when it is first asked for, stopped and its data deleted at the end. */
public final class EmbeddedNodeFixture {

    private EmbeddedNodeFixture() {}

    /** The node. Tests share it, so each uses documents of its own. */
    public static EmbeddedNode node() {
        return Holder.NODE;
    }

    /** A connection to the node, with the templates installed. */
    public static IndexConnection connection() {
        return Index.CONNECTION;
    }

    /** A writer to the node. */
    public static DocumentWriter writer() {
        return new DocumentWriter(connection(), Retries.PATIENT);
    }

    /** Where figures of imports go. */
    public static FigureStream figures() {
        return new FigureStream(connection());
    }

    private static final class Index {

        private static final IndexConnection CONNECTION = open();

        private static IndexConnection open() {
            IndexConnection connection = IndexConnection.to(node().uri());
            new IndexTemplates(connection).install();
            return connection;
        }
    }

    private static final class Holder {

        private static final EmbeddedNode NODE = start();

        private static EmbeddedNode start() {
            try {
                Path data = Files.createTempDirectory("protokoll-node");
                EmbeddedNode node = EmbeddedNode.start(NodeOptions.in(data));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    node.close();
                    delete(data);
                }));
                return node;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path directory) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
