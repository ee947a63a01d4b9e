package se.protokoll.job;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.resilience.retry.MethodRetrySpec;
import org.springframework.resilience.retry.SimpleRetryInterceptor;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a database that is away for a moment from one that refuses what it is asked. */
final class DatabaseTrouble {

    private static final int ATTEMPTS = 30;

    private DatabaseTrouble() {}

    /** Asks again what a database could not answer just now, unless a transaction must be begun anew for that. */
    static MethodInterceptor retries() {
        return new SimpleRetryInterceptor(new MethodRetrySpec(
                (method, failure) ->
                        !TransactionSynchronizationManager.isActualTransactionActive() && isTemporary(failure),
                ATTEMPTS,
                Duration.ofMillis(500),
                Duration.ZERO,
                2,
                Duration.ofSeconds(30)));
    }

    /** Whether a failure comes from a database that will perhaps be back. */
    static boolean isTemporary(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TransientDataAccessException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof RecoverableDataAccessException
                        || cause instanceof TransactionException
                        || (cause instanceof SQLException sql && isAboutConnections(sql.getSQLState())));
    }

    /** Whether a failure has to do with a database at all. */
    static boolean is(Throwable failure) {
        return isTemporary(failure) || causes(failure).anyMatch(DataAccessException.class::isInstance);
    }

    /** SQL's class of connection errors, and PostgreSQL's of a server that is shutting down or starting. */
    private static boolean isAboutConnections(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
