package se.protokoll.cli;

import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.MeetingReader;

/** The options that say which index to read. */
final class IndexOptions {

    @Mixin
    private DataDirectory data;

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            description = "Ett Elasticsearch-kluster i stället för det inbyggda sökindexet.")
    private @Nullable URI elasticsearch;

    /**
     * Opens the index for as long as it is read, and refuses if there is nothing in it.
     *
     * @throws CommandFailedException where it is empty, cannot be opened or does not answer
     */
    void withContent(Consumer<IndexConnection> reader) {
        with(connection -> {
            if (new MeetingReader(connection).counts().meetings() == 0) {
                throw new CommandFailedException(
                        "Registret är tomt. Läs in protokoll med ”protokoll import MAPP”, eller ange ett annat register"
                                + " med --data.");
            }
            reader.accept(connection);
        });
    }

    /**
     * Opens the index for as long as it is read.
     *
     * @throws CommandFailedException where it cannot be opened or does not answer
     */
    void with(Consumer<IndexConnection> reader) {
        try (var context = IndexContext.start(data.path(), elasticsearch)) {
            reader.accept(context.getBean(IndexConnection.class));
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
    }
}
