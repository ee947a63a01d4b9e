package se.protokoll.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** A PostgreSQL database, which many processes share. */
final class ServerDatabase {

    /** The first to have {@code merge}. */
    private static final int OLDEST = 15;

    /** A server that is restarted is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** PostgreSQL's own locks go by numbers that those who use a database agree on. */
    private static final long SCHEMA_LOCK = 0x50726f746f6b6f31L;

    private static final long WRITER_LOCK = 0x50726f746f6b6f32L;

    private ServerDatabase() {}

    /**
     * Opens it, and makes what is missing in it.
     *
     * @param connections how many may be in use at the same time
     * @throws DatabaseException where it does not answer, is too old or comes from a newer version of the program
     */
    static HikariDataSource open(DatabaseSettings settings, int connections) {
        HikariDataSource source = connect(settings, connections + 1);
        try (var connection = source.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseException("Databasen %s är PostgreSQL %d, och Protokoll behöver %d eller nyare."
                        .formatted(settings, version, OLDEST));
            }
            makeTables(settings, connection, source);
            return source;
        } catch (SQLException e) {
            source.close();
            throw unusable(settings, e);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource connect(DatabaseSettings settings, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setPoolName("manifest");
        config.addDataSourceProperty("ApplicationName", "protokoll");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw unusable(settings, e);
        }
    }

    private static DatabaseException unusable(DatabaseSettings settings, Throwable failure) {
        Throwable cause = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            cause = next instanceof SQLException ? next : cause;
        }
        return new DatabaseException(
                ("Databasen %s kan inte användas (%s). Rätta spring.datasource.url, .username och .password, "
                                + "eller starta den.")
                        .formatted(settings, cause.getMessage()),
                failure);
    }

    /** One process at a time: workers and an import may be started together on an empty database. */
    private static void makeTables(DatabaseSettings settings, Connection connection, DataSource source)
            throws SQLException {
        lock(connection, "select pg_advisory_lock(%d)", SCHEMA_LOCK);
        try {
            ManifestSchema.bringUpToDate(
                    source,
                    () -> new DatabaseException("Databasen %s är skapad av en nyare version av Protokoll. Använd den."
                            .formatted(settings)));
        } finally {
            lock(connection, "select pg_advisory_unlock(%d)", SCHEMA_LOCK);
        }
    }

    /**
     * Claims the manifest, as the file of {@link EmbeddedDatabase} is claimed by being opened: whoever else tries is
     * refused until the connection is closed.
     *
     * @throws DatabaseException where another process has it
     */
    static Connection claim(DataSource source, DatabaseSettings settings) {
        try {
            var connection = source.getConnection();
            boolean claimed = false;
            try {
                claimed = lock(connection, "select pg_try_advisory_lock(%d)", WRITER_LOCK);
            } finally {
                if (!claimed) {
                    connection.close();
                }
            }
            if (!claimed) {
                throw new DatabaseException("Databasen %s används redan av en annan inläsning. Vänta tills den är klar."
                        .formatted(settings));
            }
            return connection;
        } catch (SQLException e) {
            throw unusable(settings, e);
        }
    }

    /** Gives back what {@link #claim} claimed. A server that has gone away has let go of it. */
    static void release(Connection connection) {
        try (connection) {
            lock(connection, "select pg_advisory_unlock(%d)", WRITER_LOCK);
        } catch (SQLException e) {
            // Nothing is held any more.
        }
    }

    private static boolean lock(Connection connection, String call, long number) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(call.formatted(number))) {
            answer.next();
            return "t".equals(answer.getString(1));
        }
    }
}
