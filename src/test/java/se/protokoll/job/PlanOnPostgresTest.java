package se.protokoll.job;

/** The rules of identity on PostgreSQL. */
class PlanOnPostgresTest extends PlanTest {

    @Override
    DatabaseSettings settings() {
        return PostgresFixture.emptyDatabase();
    }
}
