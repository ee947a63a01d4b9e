package se.protokoll.job;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.protokoll.minutes.Outcome;

/** The contents that an execution has still to read. */
final class PendingDocuments {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final int extractorVersion;

    PendingDocuments(JdbcTemplate template, int extractorVersion) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
        this.extractorVersion = extractorVersion;
    }

    /**
     * The first and the last file of each portion of those they are read from, in the order they were found. Cut by the
     * database, because there may be millions.
     *
     * @param size how many files a portion has; the last may have fewer
     */
    List<FileRange> ranges(long execution, long size) {
        return jdbc.sql("""
                        select min(id) as first_file, max(id) as last_file from (
                            select f.id, (row_number() over (order by f.id) - 1) / cast(:size as bigint) as portion
                            from manifest_document d join manifest_file f on f.id = d.file_id and f.document_id = d.id
                            where d.outcome is null and f.seen = :execution) numbered
                        group by portion order by portion
                        """)
                .param("size", size)
                .param("execution", execution)
                .query(FileRange.class)
                .list();
    }

    /** Files of the manifest, both ends included. */
    record FileRange(long firstFile, long lastFile) {}

    /** Those whose files lie within a slice of the manifest, both ends included. */
    List<PendingDocument> slice(long execution, long firstFile, long lastFile) {
        return jdbc.sql("""
                        select d.id, f.id as file_id, f.location, f.size, f.modified
                        from manifest_document d join manifest_file f on f.id = d.file_id and f.document_id = d.id
                        where d.outcome is null and f.seen = :execution and f.id between :first and :last order by f.id
                        """)
                .param("execution", execution)
                .param("first", firstFile)
                .param("last", lastFile)
                .query(PendingDocument.class)
                .list();
    }

    /** How many there are. */
    long count(long execution) {
        return jdbc.sql("""
                        select count(*) from manifest_document d
                        join manifest_file f on f.id = d.file_id and f.document_id = d.id
                        where d.outcome is null and f.seen = :execution
                        """).param("execution", execution).query(Long.class).single();
    }

    /** How many a run has read in vain so far. */
    long failed(long run) {
        return jdbc.sql("select count(*) from manifest_document where run = :run and outcome in (:failures)")
                .param("run", run)
                .param(
                        "failures",
                        Outcome.of(Outcome.Category.FAILED).stream()
                                .map(Outcome::name)
                                .toList())
                .query(Long.class)
                .single();
    }

    /**
     * Writes down what became of them, but of those that somebody wants forgotten meanwhile. The version stays that of the
     * extractor that last read the content.
     */
    void finish(Collection<? extends ReadDocument> documents, long run) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        batch.batchUpdate(
                """
                update manifest_document set outcome = ?, detail = ?,
                    extractor_version = coalesce(cast(? as integer), extractor_version), run = ?, finished = ?
                where id = ? and (outcome is null or outcome <> 'FORGOTTEN')
                """,
                documents.stream()
                        .map(document -> new Object[] {
                            document.outcome().name(),
                            new SqlParameterValue(Types.VARCHAR, Detail.fit(document.detail())),
                            new SqlParameterValue(Types.INTEGER, document.isKnown() ? extractorVersion : null),
                            run,
                            now,
                            document.pending().id()
                        })
                        .toList());
    }
}
