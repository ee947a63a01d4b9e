package se.protokoll.job;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Where manifest and job repository lie, as {@code spring.datasource.} says.
 *
 * @param url address of a PostgreSQL database, beginning with {@code jdbc:postgresql:}; null for the file in the data
 *     directory
 * @param username who asks; null where the address says it, or for the user that runs the program
 * @param password null for none
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {

    /** The file in the data directory. */
    public static final DatabaseSettings EMBEDDED = new DatabaseSettings(null, null, null);

    private static final String PREFIX = "spring.datasource";

    /** @throws DatabaseException where the address is not one of a PostgreSQL database */
    public DatabaseSettings {
        if (url != null && !url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseException(
                    "%s.url ska vara en adress som börjar med jdbc:postgresql:, inte ”%s”.".formatted(PREFIX, url));
        }
    }

    /** Those of an environment. */
    public static DatabaseSettings of(Environment environment) {
        return Binder.get(environment).bind(PREFIX, DatabaseSettings.class).orElse(EMBEDDED);
    }

    /** Whether it is the file in the data directory. */
    boolean isEmbedded() {
        return url == null;
    }

    /** Without password and parameters. */
    @Override
    public String toString() {
        return url == null ? "embedded" : url.replaceFirst("\\?.*", "");
    }
}
