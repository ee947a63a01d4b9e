package se.protokoll.cli;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.StoredMeetings;
import se.protokoll.job.ProtokollProperties;

/** The options that say which index to read. */
final class IndexOptions {

    @Mixin
    private RegisterOptions register;

    /**
     * Opens the index for as long as it is read, and refuses if there is nothing in it.
     *
     * @throws CommandFailedException where it is empty, cannot be opened or does not answer
     */
    void withContent(Consumer<IndexConnection> reader) {
        withRegister((connection, settings) -> {
            if (new StoredMeetings(connection).count() == 0) {
                throw new CommandFailedException(
                        "Registret är tomt. Läs in protokoll med ”protokoll import MAPP”, eller ange ett annat register"
                                + " med --data.");
            }
            reader.accept(connection);
        });
    }

    /**
     * Opens the index for as long as it is read, as below, and refuses if nothing was ever imported.
     *
     * @throws CommandFailedException where that is so, or the index cannot be opened or does not answer
     */
    void withRegister(BiConsumer<IndexConnection, ProtokollProperties> reader) {
        try {
            ExistingRegister.requireIndex(register.data(), register.elasticsearch());
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
        with(reader);
    }

    /**
     * Opens the index for as long as it is read, and gives it with the settings of the register. Both are made where
     * they are missing.
     *
     * @throws CommandFailedException where it cannot be opened or does not answer
     */
    void with(BiConsumer<IndexConnection, ProtokollProperties> reader) {
        try (var context = IndexContext.start(register.data(), register.elasticsearch())) {
            reader.accept(context.getBean(IndexConnection.class), context.getBean(ProtokollProperties.class));
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
    }
}
