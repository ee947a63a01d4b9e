package se.protokoll.job;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database that holds the manifest and the job repository: a file in the data directory, or PostgreSQL. */
public final class ManifestDatabase implements AutoCloseable {

    private final HikariDataSource source;
    private final @Nullable Connection claim;

    private ManifestDatabase(HikariDataSource source, @Nullable Connection claim) {
        this.source = source;
        this.claim = claim;
    }

    /**
     * Opens it for one who changes it; everybody else who asks for that is refused meanwhile. It is made where it is
     * missing.
     *
     * @param data the data directory
     * @param connections how many may be in use at the same time
     * @throws DataDirectoryException where the file cannot be used or is in use by another process
     * @throws DatabaseException where the server cannot be used or another process has claimed the manifest
     */
    public static ManifestDatabase claim(DatabaseSettings settings, Path data, int connections) {
        if (settings.isEmbedded()) {
            return new ManifestDatabase(EmbeddedDatabase.openToWrite(data, connections), null);
        }
        var source = ServerDatabase.open(settings, connections);
        try {
            return new ManifestDatabase(source, ServerDatabase.claim(source, settings));
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /**
     * Opens it for one who reads it, or takes part in what another process has claimed; a file is nevertheless for one
     * process at a time.
     *
     * @see #claim the parameters and what is thrown
     */
    public static ManifestDatabase share(DatabaseSettings settings, Path data, int connections) {
        return new ManifestDatabase(
                settings.isEmbedded()
                        ? EmbeddedDatabase.open(data, connections)
                        : ServerDatabase.open(settings, connections),
                null);
    }

    /** Opens it for one who reads it; empty if nothing was ever imported. */
    public static Optional<ManifestDatabase> ifExists(DatabaseSettings settings, Path data) {
        return exists(settings, data) ? Optional.of(share(settings, data, 1)) : Optional.empty();
    }

    /** Whether anything was ever imported; a server is taken to have what is asked for. */
    public static boolean exists(DatabaseSettings settings, Path data) {
        return !settings.isEmbedded() || EmbeddedDatabase.exists(data);
    }

    /** For those who need more than the manifest. */
    DataSource source() {
        return source;
    }

    /** The manifest in it. */
    public Manifest manifest() {
        return new Manifest(new JdbcTemplate(source));
    }

    @Override
    public void close() {
        if (claim != null) {
            ServerDatabase.release(claim);
        }
        source.close();
    }
}
