package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A data directory that another version of the program has made, or one that was killed while making it. */
class ManifestSchemaTest {

    @TempDir
    private Path data;

    @Test
    void oneFromANewerVersionIsRefusedAndLeftAsItIs() {
        change("insert into manifest_version values (%d)".formatted(ManifestSchema.VERSION + 1));

        assertThatExceptionOfType(DataDirectoryException.class)
                .isThrownBy(() -> EmbeddedDatabase.open(data, 1))
                .withMessageContaining("nyare version av Protokoll")
                .returns(DataDirectoryException.Reason.NEWER, DataDirectoryException::reason);
    }

    @Test
    void oneFromBeforeTheFirstVersionIsBroughtUpToDateAndKeepsItsRuns() {
        change(
                "insert into batch_job_instance values (7, 0, 'import', 'key')",
                "drop view manifest",
                "drop table manifest_version");

        try (var source = EmbeddedDatabase.open(data, 1)) {
            var jdbc = new JdbcTemplate(source);
            assertThat(jdbc.queryForObject("select max(version) from manifest_version", Integer.class))
                    .isEqualTo(ManifestSchema.VERSION);
            assertThat(jdbc.queryForObject("select count(*) from manifest", Long.class))
                    .isZero();
            assertThat(jdbc.queryForObject("select job_instance_id from batch_job_instance", Long.class))
                    .isEqualTo(7);
        }
    }

    private void change(String... statements) {
        try (var source = EmbeddedDatabase.open(data, 1)) {
            new JdbcTemplate(source).batchUpdate(statements);
        }
    }
}
