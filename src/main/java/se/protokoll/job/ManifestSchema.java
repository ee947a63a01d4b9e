package se.protokoll.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables of the manifest by version, one script for each step from a version to the next. Flyway would do this too,
 * but makes the program start several times slower.
 */
final class ManifestSchema {

    /** Of the newest script. */
    static final int VERSION = 1;

    private ManifestSchema() {}

    /** @param newer what to throw where the tables come from a newer version of the program */
    static void bringUpToDate(DataSource source, Supplier<RuntimeException> newer) {
        int present = version(source);
        if (present > VERSION) {
            throw newer.get();
        }
        String platform = platform(source);
        if (present == 0) {
            run(source, "org/springframework/batch/core/schema-%s.sql".formatted(platform), true);
        }
        for (int version = present + 1; version <= VERSION; version++) {
            run(source, "se/protokoll/job/manifest-%d.sql".formatted(version), false);
            run(source, "se/protokoll/job/manifest-%d-%s.sql".formatted(version, platform), false);
            new JdbcTemplate(source).update("insert into manifest_version values (?)", version);
        }
    }

    private static int version(DataSource source) {
        var jdbc = new JdbcTemplate(source);
        Boolean exists = jdbc.execute((Connection connection) -> {
            try (var tables = connection
                    .getMetaData()
                    .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                boolean found = false;
                while (tables.next()) {
                    found |= tables.getString("TABLE_NAME").equalsIgnoreCase("manifest_version");
                }
                return found;
            }
        });
        Integer version = Boolean.TRUE.equals(exists)
                ? jdbc.queryForObject("select max(version) from manifest_version", Integer.class)
                : null;
        return version == null ? 0 : version;
    }

    private static String platform(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell its name.", e);
        }
    }

    /** @param again whether what the script makes may be there already, from a start that was interrupted */
    private static void run(DataSource source, String script, boolean again) {
        var populator = new ResourceDatabasePopulator(new ClassPathResource(script));
        populator.setContinueOnError(again);
        populator.execute(source);
    }
}
