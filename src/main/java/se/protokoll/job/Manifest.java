package se.protokoll.job;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import se.protokoll.minutes.Outcome;

/** What is known of every file that was ever found, and of every content that was ever read. Thread-safe. */
public final class Manifest {

    private static final String INCOMPLETE =
            "from manifest where outcome = 'INDEXED' and detail is not null and missing_since is null";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    /** Over a database that has the manifest's tables. */
    public Manifest(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
    }

    /**
     * The files that ended in one of some outcomes, by place. Files that have since vanished are left out.
     *
     * @param outcomes which to list
     */
    public List<ManifestEntry> entries(Set<Outcome> outcomes) {
        return jdbc.sql("""
                        select location, outcome, detail, same_as, document_id from manifest
                        where outcome in (:outcomes) and missing_since is null order by location
                        """)
                .param("outcomes", outcomes.stream().map(Outcome::name).toList())
                .query(Manifest::entry)
                .list();
    }

    /**
     * The files that ended in one of some outcomes, as {@link #entries} has them, and behind them those {@link #incomplete}.
     */
    public List<ManifestEntry> unread(Set<Outcome> outcomes) {
        return Stream.concat(entries(outcomes).stream(), incomplete().stream()).toList();
    }

    /**
     * The files of which something is in the register and not all was read, by place; their detail says what was not.
     */
    List<ManifestEntry> incomplete() {
        return jdbc.sql("select location, outcome, detail, same_as, document_id " + INCOMPLETE + " order by location")
                .query(Manifest::entry)
                .list();
    }

    /** How many those are. */
    long incompleteCount() {
        return jdbc.sql("select count(*) " + INCOMPLETE).query(Long.class).single();
    }

    /** How many files ended in each outcome. Files that have since vanished are left out. */
    public Map<Outcome, Integer> counts() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql("""
                        select outcome, count(*) as files from manifest
                        where outcome is not null and missing_since is null group by outcome
                        """).query(row -> {
            counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("files"));
        });
        return counts;
    }

    private static ManifestEntry entry(ResultSet row, int number) throws SQLException {
        String detail = row.getString("detail");
        String sameAs = row.getString("same_as");
        return new ManifestEntry(
                Finding.pathOf(row.getString("location")),
                Outcome.valueOf(row.getString("outcome")),
                sameAs == null
                        ? Objects.requireNonNullElse(detail, "")
                        : "Samma innehåll som %s.".formatted(Finding.pathOf(sameAs)),
                row.getString("document_id"));
    }

    /** What a file looked like when it was last hashed; empty if it never was. */
    Optional<Finding> known(String location) {
        return jdbc.sql("""
                        select size, modified, hashed, document_id from manifest_file
                        where location = :location and document_id is not null and hashed is not null
                        """)
                .param("location", location)
                .query((row, number) -> new Finding(
                        location,
                        row.getLong("size"),
                        row.getLong("modified"),
                        row.getLong("hashed"),
                        row.getString("document_id"),
                        null,
                        null))
                .optional();
    }

    /**
     * Writes down what was found, over what was known of the same files. A file that cannot be opened today keeps the
     * content it had.
     */
    void record(Collection<? extends Finding> findings, long execution) {
        batch.batchUpdate(
                """
                merge into manifest_file f
                using (values (cast(? as varchar(12000)), cast(? as bigint), cast(? as bigint), cast(? as bigint),
                               cast(? as varchar(64)), cast(? as varchar(20)), cast(? as varchar(2000)),
                               cast(? as bigint)))
                   as n (location, size, modified, hashed, document_id, problem, problem_detail, seen)
                on f.location = n.location
                when matched then update set size = n.size, modified = n.modified, hashed = n.hashed,
                    document_id = case when n.problem is null or n.problem = 'EMPTY'
                                       then n.document_id else f.document_id end,
                    problem = n.problem, problem_detail = n.problem_detail,
                    seen = n.seen, missing_since = null
                when not matched then
                    insert (location, size, modified, hashed, document_id, problem, problem_detail, seen)
                    values (n.location, n.size, n.modified, n.hashed, n.document_id, n.problem, n.problem_detail, n.seen)
                """,
                findings.stream()
                        .map(finding -> new Object[] {
                            finding.location(),
                            finding.size(),
                            finding.modified(),
                            new SqlParameterValue(Types.BIGINT, finding.hashed()),
                            new SqlParameterValue(Types.VARCHAR, finding.documentId()),
                            new SqlParameterValue(Types.VARCHAR, name(finding.problem())),
                            new SqlParameterValue(Types.VARCHAR, Detail.fit(finding.detail())),
                            execution
                        })
                        .toList());
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.name();
    }

    /**
     * How many of the files that an execution found ended in each outcome. A document that an earlier run indexed is
     * unchanged.
     */
    Map<Outcome, Long> outcomes(long execution, long run) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        jdbc.sql("""
                        select case when outcome = 'INDEXED' and run <> :run then 'UNCHANGED' else outcome end as result,
                               count(*) as files
                        from manifest where seen = :execution and outcome is not null group by result
                        """).param("execution", execution).param("run", run).query(row -> {
            counts.put(Outcome.valueOf(row.getString("result")), row.getLong("files"));
        });
        return counts;
    }

    /** How many files an execution found. */
    long found(long execution) {
        return jdbc.sql("select count(*) from manifest_file where seen = :execution")
                .param("execution", execution)
                .query(Long.class)
                .single();
    }

    /** The identity of the index that it is about; empty before the first run. */
    Optional<String> index() {
        return jdbc.sql("select identity from manifest_index")
                .query(String.class)
                .optional();
    }

    /** From now on it is about an index. */
    void isAbout(String index) {
        if (jdbc.sql("update manifest_index set identity = :index")
                        .param("index", index)
                        .update()
                == 0) {
            jdbc.sql("insert into manifest_index values (:index)")
                    .param("index", index)
                    .update();
        }
    }

    /**
     * How many files are gone of which the register holds what was read. What it holds of a file that has not been read
     * again since, or could not be, is there still.
     *
     * @param roots the files and folders to look in
     */
    long missing(Collection<Path> roots) {
        return jdbc.sql("""
                        select count(*) from manifest_file f join manifest_document d on d.file_id = f.id and d.id = f.document_id
                        where f.missing_since is not null and d.extractor_version is not null
                          and (d.outcome is null or d.outcome in ('INDEXED', 'NO_PERMISSION', 'VANISHED'))
                          and exists (select 1 from unnest(:folders) as root (folder)
                                      where left(f.location || '/', char_length(root.folder)) = root.folder)
                        """)
                .param(
                        "folders",
                        new SqlArrayValue(
                                "varchar",
                                roots.stream()
                                        .map(Finding::locationOf)
                                        .map(Finding::folder)
                                        .toArray()))
                .query(Long.class)
                .single();
    }

    /** The content that a file has or last had, as its SHA-256 in hex; empty if it was never found. */
    public Optional<String> documentOf(Path file) {
        return jdbc.sql("select document_id from manifest_file where location = :location and document_id is not null")
                .param("location", Finding.locationOf(file.toAbsolutePath().normalize()))
                .query(String.class)
                .optional();
    }

    /** Whether a content was ever found. */
    public boolean knows(String documentId) {
        return jdbc.sql("select count(*) from manifest_document where id = :id")
                        .param("id", documentId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** From now on a content is not imported; what the index holds of it is to be deleted by whoever calls this. */
    public void forget(String documentId) {
        jdbc.sql("""
                        merge into manifest_document d using (values (cast(:id as varchar(64)))) as n (id) on d.id = n.id
                        when matched then update set outcome = 'FORGOTTEN', detail = null, finished = current_timestamp
                        when not matched then insert (id, outcome, finished)
                            values (n.id, 'FORGOTTEN', current_timestamp)
                        """).param("id", documentId).update();
    }

    /** Contents that nothing may be kept of. */
    List<String> forgotten() {
        return jdbc.sql("select id from manifest_document where outcome = 'FORGOTTEN'")
                .query(String.class)
                .list();
    }

    /** Contents that no file has any more, though some file once had them. */
    List<String> obsolete() {
        return jdbc.sql("""
                        select d.id from manifest_document d where (d.outcome is null or d.outcome <> 'FORGOTTEN')
                        and not exists (select 1 from manifest_file f where f.document_id = d.id)
                        """).query(String.class).list();
    }

    /** Drops contents of which nothing is in the index. */
    void drop(Collection<String> documentIds) {
        batch.batchUpdate(
                "delete from manifest_document where id = ?",
                documentIds.stream().map(id -> new Object[] {id}).toList());
    }
}
