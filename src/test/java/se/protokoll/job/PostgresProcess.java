package se.protokoll.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL server that can be stopped and started again on the same port with what it held. */
public final class PostgresProcess implements AutoCloseable {

    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    private PostgresProcess(Path directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
        this.port = server.getPort();
    }

    /** Starts one with nothing in it. */
    public static PostgresProcess start(Path directory) throws IOException {
        return new PostgresProcess(directory, on(directory).start());
    }

    private static EmbeddedPostgres.Builder on(Path directory) {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
    }

    /** Ends every connection and the server. */
    void stop() throws IOException {
        server.close();
    }

    /** Starts it with what it held. */
    void startAgain() throws IOException {
        server = on(directory).setPort(port).start();
    }

    /** Its address for JDBC. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(port);
    }

    /** Its process and those that answer its connections. */
    public Stream<ProcessHandle> processes() throws IOException {
        long first = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).getFirst());
        return ProcessHandle.of(first).stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()));
    }

    /** The first value that a query gives. */
    long ask(String sql) {
        Long answer = new JdbcTemplate(new DriverManagerDataSource(url())).queryForObject(sql, Long.class);
        return answer == null ? 0 : answer;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
