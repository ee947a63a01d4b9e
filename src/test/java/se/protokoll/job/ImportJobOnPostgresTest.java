package se.protokoll.job;

/** The job with its manifest and its repository in PostgreSQL. */
class ImportJobOnPostgresTest extends ImportJobTest {

    private final DatabaseSettings database = PostgresFixture.emptyDatabase();

    @Override
    DatabaseSettings database() {
        return database;
    }
}
