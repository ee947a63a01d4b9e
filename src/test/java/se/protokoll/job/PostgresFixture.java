package se.protokoll.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL server for all tests of a JVM; started when it is first asked for. */
final class PostgresFixture {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresFixture() {}

    /** A new database, with nothing in it. */
    static DatabaseSettings emptyDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        new JdbcTemplate(Holder.SERVER.getPostgresDatabase()).execute("create database " + name);
        return new DatabaseSettings(Holder.SERVER.getJdbcUrl("postgres", name), null, null);
    }

    private static final class Holder {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
