package se.protokoll.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import se.protokoll.job.DataDirectoryException.Reason;

/** The H2 file in the data directory. One process at a time. */
final class EmbeddedDatabase {

    private static final String NAME = "manifest";

    /**
     * No delay: what was committed must be in the file when the process is killed. No closing by H2 itself on exit: a run
     * that is stopped with Ctrl-C finishes its chunks first.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private EmbeddedDatabase() {}

    /** Whether there is one in a data directory, that is whether anything was ever imported there. */
    static boolean exists(Path data) {
        return Files.exists(data.resolve(NAME + ".mv.db"));
    }

    /**
     * Opens it for one who changes it. H2 opens what it may not write too, for readers.
     *
     * @see #open what is thrown
     */
    static HikariDataSource openToWrite(Path data, int connections) {
        HikariDataSource source = open(data, connections);
        try (var connection = source.getConnection()) {
            if (!connection.isReadOnly()) {
                return source;
            }
        } catch (SQLException e) {
            source.close();
            throw new DataDirectoryException(
                    Reason.NOT_WRITABLE, data.toAbsolutePath().normalize(), e);
        }
        source.close();
        throw new DataDirectoryException(
                Reason.NOT_WRITABLE, data.toAbsolutePath().normalize());
    }

    /**
     * Opens it, and makes it and the directory where they are missing.
     *
     * @throws DataDirectoryException where it is in use by another process, cannot be written, is damaged, or comes from
     *     a newer version of the program
     */
    static HikariDataSource open(Path data, int connections) {
        Path directory = data.toAbsolutePath().normalize();
        if (directory.toString().contains(";")) {
            throw new DataDirectoryException(Reason.SEMICOLON, directory);
        }
        HikariDataSource source = connect(directory, connections);
        try {
            ManifestSchema.bringUpToDate(source, () -> new DataDirectoryException(Reason.NEWER, directory));
            return source;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource connect(Path directory, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + directory.resolve(NAME) + SETTINGS);
        config.setUsername("sa");
        config.setMaximumPoolSize(connections);
        config.setPoolName("manifest");
        try {
            Files.createDirectories(directory);
            return new HikariDataSource(config);
        } catch (IOException e) {
            throw new DataDirectoryException(Reason.NOT_WRITABLE, directory, e);
        } catch (RuntimeException e) {
            throw explain(directory, e);
        }
    }

    private static DataDirectoryException explain(Path directory, RuntimeException failure) {
        int code = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .mapToInt(cause -> ((SQLException) cause).getErrorCode())
                .filter(any -> any != 0)
                .findFirst()
                .orElse(0);
        Reason reason = switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1 -> Reason.DAMAGED;
            default -> Reason.NOT_WRITABLE;
        };
        return new DataDirectoryException(reason, directory, failure);
    }
}
