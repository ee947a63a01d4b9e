package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Many processes on one PostgreSQL database. */
class ServerDatabaseTest {

    private static final Path UNUSED = Path.of("unused");

    private final DatabaseSettings settings = PostgresFixture.emptyDatabase();

    @Test
    void whoComeTogetherMakeItsTablesOnce() throws Exception {
        Callable<Long> opens = () -> {
            try (var database = ManifestDatabase.share(settings, UNUSED, 1)) {
                return database.manifest().found(1);
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var found : threads.invokeAll(List.of(opens, opens, opens, opens))) {
                assertThat(found.get()).isZero();
            }
        }
    }

    @Test
    void oneImportAtATimeClaimsIt() {
        try (var first = ManifestDatabase.claim(settings, UNUSED, 1)) {
            assertThat(first.manifest().missing(List.of())).isZero();
            assertThatThrownBy(() -> ManifestDatabase.claim(settings, UNUSED, 1))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("används redan av en annan inläsning");
            assertThat(ManifestDatabase.ifExists(settings, UNUSED)).hasValueSatisfying(ManifestDatabase::close);
        }
        ManifestDatabase.claim(settings, UNUSED, 1).close();
    }

    @Test
    void whoMayNotClaimItKeepsNoConnection() {
        String url = Objects.requireNonNull(settings.url());
        var owner = new JdbcTemplate(new DriverManagerDataSource(url));
        owner.execute("create role clerk login");
        owner.execute("revoke execute on function pg_try_advisory_lock(bigint) from public");
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(url.replace("user=postgres", "user=clerk"));

            assertThatThrownBy(() -> ServerDatabase.claim(pool, settings))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("permission denied");

            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        var nowhere = new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/protokoll", "a", "secret");

        assertThatThrownBy(() -> ManifestDatabase.claim(nowhere, UNUSED, 1))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("spring.datasource.url")
                .hasMessageNotContaining("secret");
    }

    @Test
    void onlyPostgresIsAServer() {
        assertThatThrownBy(() -> new DatabaseSettings("jdbc:mysql://db/protokoll", null, null))
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("jdbc:postgresql:");
    }
}
