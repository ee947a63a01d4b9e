package se.protokoll.job;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Everything that can be set under {@code protokoll.}; an unknown key there is refused.
 *
 * @param imports how files are imported
 */
@ConfigurationProperties(prefix = "protokoll", ignoreUnknownFields = false)
public record ProtokollProperties(
        @Name("import") @DefaultValue Import imports) {

    /**
     * How files are imported.
     *
     * @param threads how many files are read at the same time; 0 stands for one for each core
     * @param chunkSize how many documents are indexed with one request
     */
    public record Import(
            @DefaultValue("0") int threads,
            @DefaultValue("25") int chunkSize) {

        /** @throws IllegalArgumentException naming the key whose value cannot be */
        public Import {
            threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
            atLeastOne("protokoll.import.threads", threads);
            atLeastOne("protokoll.import.chunk-size", chunkSize);
        }

        private static void atLeastOne(String key, int value) {
            if (value < 1) {
                throw new IllegalArgumentException("%s måste vara minst 1, inte %d.".formatted(key, value));
            }
        }
    }
}
