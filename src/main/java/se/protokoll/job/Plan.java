package se.protokoll.job;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import se.protokoll.minutes.Outcome;

/**
 * Decides from the manifest alone what must be read: every content once, however many files have it; again when its
 * outcome may be another today. Doing it twice changes nothing.
 */
final class Plan {

    /** What may come out otherwise the next time though the file has not changed. */
    private static final Set<Outcome> WORTH_ANOTHER_TRY =
            Set.of(Outcome.NO_PERMISSION, Outcome.VANISHED, Outcome.REJECTED);

    /** What a folder ends in that cannot be opened, or that a link leads to which is out of reach. */
    private static final Set<Outcome> UNOPENED = Set.of(Outcome.NO_PERMISSION, Outcome.VANISHED, Outcome.UNREADABLE);

    /**
     * What is to be done.
     *
     * @param toRead contents that are to be read
     * @param outdated those of them that are read again since an earlier version of the program read them
     * @param takenUp files that were not searched for but have a content that another file gave up
     */
    record Planned(long toRead, long outdated, long takenUp) {}

    private final JdbcClient jdbc;
    private final PendingDocuments pending;
    private final int extractorVersion;

    Plan(JdbcTemplate jdbc, int extractorVersion) {
        this.jdbc = JdbcClient.create(jdbc);
        this.pending = new PendingDocuments(jdbc, extractorVersion);
        this.extractorVersion = extractorVersion;
    }

    /**
     * Plans the run.
     *
     * @param execution the job execution that has found what is there
     * @param told what the run is to do; what is known to be under its roots but was not found is marked as missing,
     *     unless it lies in a folder that could not be opened; nothing is pruned below a root without any file, which may
     *     be where a shared folder was
     */
    Planned make(long execution, RunParameters told) {
        long run = told.run();
        var outOfReach = outOfReach(execution);
        for (var root : told.roots()) {
            String location = Finding.locationOf(root);
            markMissing(execution, location, outOfReach, told.prune() && isAnythingIn(location, execution));
        }
        addNewContents(execution);
        long takenUp = giveContentsToTheirFiles(execution, run);
        var reopened = EnumSet.copyOf(WORTH_ANOTHER_TRY);
        reopened.addAll(told.retry());
        reopen(execution, run, reopened);
        return new Planned(pending.count(execution), outdated(execution), takenUp);
    }

    /** Everything is to be read again, since it is in another index. */
    void startOver() {
        jdbc.sql("update manifest_document set outcome = null where outcome = 'INDEXED'")
                .update();
    }

    /** What was not opened, as folders: whatever lies in those that are any was not searched for. */
    private SqlArrayValue outOfReach(long execution) {
        return new SqlArrayValue(
                "varchar",
                jdbc
                        .sql("select location from manifest_file where seen = :execution and problem in (:problems)")
                        .param("execution", execution)
                        .param("problems", UNOPENED.stream().map(Outcome::name).toList())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(Finding::folder)
                        .toArray());
    }

    private boolean isAnythingIn(String root, long execution) {
        return jdbc.sql("""
                        select exists (select 1 from manifest_file
                                       where seen = :execution and left(location, :length) = :folder)
                        """)
                .param("execution", execution)
                .param("folder", Finding.folder(root))
                .param("length", Finding.folder(root).length())
                .query(Boolean.class)
                .single();
    }

    /** Pruned, a file is forgotten; if it was the last with its content, that is obsolete and goes in the end. */
    private void markMissing(long execution, String root, SqlArrayValue outOfReach, boolean prune) {
        String folder = Finding.folder(root);
        jdbc.sql((prune
                                ? "delete from manifest_file where"
                                : "update manifest_file set missing_since = current_timestamp where missing_since is null and")
                        + """
                         seen <> :execution
                          and (location = :file or left(location, :length) = :folder)
                          and not exists (select 1 from unnest(:outOfReach) as closed (folder)
                                          where left(location, char_length(closed.folder)) = closed.folder)
                        """)
                .param("execution", execution)
                .param("file", folder.substring(0, folder.length() - 1))
                .param("folder", folder)
                .param("length", folder.length())
                .param("outOfReach", outOfReach)
                .update();
    }

    private void addNewContents(long execution) {
        jdbc.sql("""
                        insert into manifest_document (id, file_id)
                        select f.document_id, min(f.id) from manifest_file f
                        where f.seen = :execution and f.document_id is not null
                          and not exists (select 1 from manifest_document d where d.id = f.document_id)
                        group by f.document_id
                        """).param("execution", execution).update();
    }

    /**
     * A content whose file has another content by now, or is gone, goes to another file that has it and is read again,
     * since the index names the file. So does one that an interrupted run over other folders left unread.
     */
    private long giveContentsToTheirFiles(long execution, long run) {
        jdbc.sql("""
                        update manifest_document d
                        set outcome = null, run = :run, file_id = (
                            select f.id from manifest_file f where f.document_id = d.id and f.missing_since is null
                            order by case when f.seen = :execution then 0 else 1 end, f.id fetch first 1 row only)
                        where (d.outcome is null or d.outcome <> 'FORGOTTEN')
                          and exists (select 1 from manifest_file f
                                      where f.document_id = d.id and f.missing_since is null
                                        and (f.seen = :execution or not exists (
                                            select 1 from manifest_file o where o.id = d.file_id
                                            and o.document_id = d.id and o.missing_since is null)))
                          and not exists (select 1 from manifest_file o
                                          where o.id = d.file_id and o.document_id = d.id and o.missing_since is null
                                            and (o.seen = :execution or d.outcome is not null))
                        """).param("execution", execution).param("run", run).update();
        return jdbc.sql("""
                        update manifest_file set seen = :execution where seen <> :execution
                        and id in (select d.file_id from manifest_document d where d.outcome is null and d.run = :run)
                        """).param("execution", execution).param("run", run).update();
    }

    private void reopen(long execution, long run, Collection<Outcome> outcomes) {
        jdbc.sql("""
                        update manifest_document d set outcome = null
                        where d.outcome <> 'FORGOTTEN'
                          and (d.extractor_version <> :version or d.outcome in (:outcomes) and d.run <> :run)
                          and exists (select 1 from manifest_file f where f.id = d.file_id and f.document_id = d.id and f.seen = :execution)
                        """)
                .param("version", extractorVersion)
                .param("outcomes", outcomes.stream().map(Outcome::name).toList())
                .param("run", run)
                .param("execution", execution)
                .update();
    }

    /** Also in a run that goes on from another, which has reopened them. */
    private long outdated(long execution) {
        return jdbc.sql("""
                        select count(*) from manifest_document d
                        where d.outcome is null and d.extractor_version <> :version
                          and exists (select 1 from manifest_file f where f.id = d.file_id and f.document_id = d.id and f.seen = :execution)
                        """)
                .param("version", extractorVersion)
                .param("execution", execution)
                .query(Long.class)
                .single();
    }
}
