package se.protokoll.job;

import org.junit.jupiter.api.Tag;

/** The job with its manifest and its repository in PostgreSQL. */
@Tag("slow")
class ImportJobOnPostgresTest extends ImportJobTest {

    private final DatabaseSettings database = PostgresFixture.emptyDatabase();

    @Override
    DatabaseSettings database() {
        return database;
    }
}
