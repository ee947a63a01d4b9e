package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.protokoll.minutes.Outcome;

/** The rules of identity, on a real manifest; files are only names here. */
class PlanTest {

    private static final Path ARCHIVE = Path.of("/arkiv");
    private static final Path OTHER = Path.of("/annat");

    private ManifestDatabase database;
    private Manifest manifest;
    private JdbcTemplate jdbc;
    private int version = 1;
    private long run;

    @BeforeEach
    void database(@TempDir Path directory) {
        database = ManifestDatabase.claim(settings(), directory, 2);
        jdbc = new JdbcTemplate(database.source());
        manifest = database.manifest();
    }

    /** Where the manifest lies. */
    DatabaseSettings settings() {
        return DatabaseSettings.EMBEDDED;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyContentIsReadOnceHoweverManyFilesHaveIt() {
        assertThat(plan(file("a.pdf", "x"), file("b.pdf", "y"), file("copy of a.pdf", "x")))
                .containsExactly("a.pdf", "b.pdf");

        finish(Outcome.INDEXED);

        assertThat(outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 2L), Map.entry(Outcome.DUPLICATE, 1L));
    }

    @Test
    void whatIsIndexedAndUnchangedIsNotReadAgain() {
        plan(file("a.pdf", "x"), file("copy of a.pdf", "x"));
        finish(Outcome.INDEXED);

        assertThat(plan(file("a.pdf", "x"), file("copy of a.pdf", "x"))).isEmpty();
        assertThat(outcomes()).containsOnly(Map.entry(Outcome.UNCHANGED, 1L), Map.entry(Outcome.DUPLICATE, 1L));
    }

    @Test
    void aChangedFileIsReadAndItsEarlierContentBecomesObsolete() {
        plan(file("a.pdf", "x"));
        finish(Outcome.INDEXED);

        assertThat(plan(file("a.pdf", "y"))).containsExactly("a.pdf");
        assertThat(manifest.obsolete()).containsExactly("x");
    }

    @Test
    void aContentThatWasPerhapsIndexedBeforeAKillBecomesObsoleteToo() {
        plan(file("a.pdf", "x"));

        assertThat(plan(file("a.pdf", "y"))).containsExactly("a.pdf");
        assertThat(manifest.obsolete()).containsExactly("x");
    }

    @Test
    void aMovedFileIsReadAtItsNewPlace() {
        plan(file("a.pdf", "x"));
        finish(Outcome.INDEXED);

        assertThat(plan(file("2019/a.pdf", "x"))).containsExactly("2019/a.pdf");
        assertThat(manifest.obsolete()).isEmpty();
    }

    @Test
    void aContentGoesToItsCopyWhenTheFileItWasReadFromChanges() {
        plan(file("a.pdf", "x"), file("copy.pdf", "x"));
        finish(Outcome.INDEXED);

        assertThat(plan(file("a.pdf", "y"), file("copy.pdf", "x"))).containsExactly("a.pdf", "copy.pdf");
    }

    @Test
    void aContentGoesToItsCopyEvenWhereNobodySearchedThisTime() {
        plan(List.of(ARCHIVE, OTHER), file("a.pdf", "x"), file("../annat/copy.pdf", "x"));
        finish(Outcome.INDEXED);

        var planned = make(List.of(ARCHIVE), Set.of(), file("a.pdf", "y"));

        assertThat(planned.takenUp()).isEqualTo(1);
        assertThat(pending()).containsExactly("a.pdf", "../annat/copy.pdf");
    }

    @Test
    void aFileThatVanishedIsMarkedButItsRecordStays() {
        plan(file("a.pdf", "x"), file("b.pdf", "y"));
        finish(Outcome.UNREADABLE);

        assertThat(plan(file("b.pdf", "y"))).isEmpty();
        assertThat(manifest.obsolete()).isEmpty();
        assertThat(failures()).containsExactly("b.pdf");
    }

    @Test
    void onlyWhatTheRegisterHoldsOfTheFilesThatAreGoneCountsAsMissing() {
        var roots = List.of(ARCHIVE, OTHER);
        plan(roots, file("a.pdf", "x"), file("../annat/b.pdf", "y"), file("c.pdf", "z"), file("copy of c.pdf", "z"));
        finish(Outcome.INDEXED);
        plan(roots, file("a.pdf", "x"), file("../annat/b.pdf", "y"), file("c.pdf", "z"), file("damaged.pdf", "w"));
        finish(Outcome.UNREADABLE);
        plan(roots, file("c.pdf", "z"), file("closed/", null).withProblem(Outcome.NO_PERMISSION, null));
        plan(roots, file("c.pdf", "z"));

        assertThat(manifest.missing(List.of(ARCHIVE))).isEqualTo(1);
        assertThat(manifest.missing(List.of(OTHER.resolve("b.pdf")))).isEqualTo(1);
        assertThat(manifest.missing(roots)).isEqualTo(2);
    }

    @Test
    void whatWasInTheRegisterBeforeItsFileVanishedWhileItWasReadCountsAsMissing() {
        plan(file("a.pdf", "x"));
        finish(Outcome.INDEXED);
        make(List.of(ARCHIVE), EnumSet.allOf(Outcome.class), file("a.pdf", "x"), file("new.pdf", "y"));
        finish(Outcome.VANISHED);

        plan();

        assertThat(manifest.missing(List.of(ARCHIVE))).isEqualTo(1);
    }

    @Test
    void aFileElsewhereIsNotHeldForMissing() {
        plan(List.of(OTHER), file("../annat/a.pdf", "x"));
        finish(Outcome.UNREADABLE);

        plan(file("b.pdf", "y"));

        assertThat(failures()).containsExactly("../annat/a.pdf");
    }

    @Test
    void aFileThatComesBackUnchangedIsNotReadAgain() {
        plan(file("a.pdf", "x"));
        finish(Outcome.INDEXED);
        plan(file("b.pdf", "y"));
        finish(Outcome.INDEXED);

        assertThat(plan(file("a.pdf", "x"), file("b.pdf", "y"))).isEmpty();
    }

    @Test
    void whatAnInterruptedRunLeftIsReadNextTime() {
        plan(file("a.pdf", "x"));

        assertThat(plan(file("a.pdf", "x"))).containsExactly("a.pdf");
    }

    @Test
    void whatAnInterruptedRunOverOtherFoldersLeftIsLeftAlone() {
        plan(List.of(OTHER), file("../annat/a.pdf", "x"));

        assertThat(plan(file("b.pdf", "y"))).containsExactly("b.pdf");
    }

    @Test
    void aCopyIsReadWhereAnInterruptedRunLeftTheOriginalUnread() {
        plan(List.of(OTHER), file("../annat/a.pdf", "x"));

        assertThat(plan(file("copy.pdf", "x"))).containsExactly("copy.pdf");
    }

    @Test
    void aFailureIsReadAgainOnlyOnRequest() {
        plan(file("a.pdf", "x"));
        finish(Outcome.TIMEOUT);

        assertThat(plan(file("a.pdf", "x"))).isEmpty();
        assertThat(outcomes()).containsOnly(Map.entry(Outcome.TIMEOUT, 1L));
        make(List.of(ARCHIVE), Outcome.of(Outcome.Category.FAILED), file("a.pdf", "x"));
        assertThat(pending()).containsExactly("a.pdf");
    }

    @Test
    void onlyTheOutcomesThatAreAskedForAreReadAgain() {
        plan(file("a.pdf", "x"));
        finish(Outcome.TIMEOUT);
        make(List.of(ARCHIVE), Set.of(Outcome.CRASHED), file("a.pdf", "x"));
        assertThat(pending()).isEmpty();

        make(List.of(ARCHIVE), Set.of(Outcome.CRASHED, Outcome.TIMEOUT), file("a.pdf", "x"));
        assertThat(pending()).containsExactly("a.pdf");
    }

    @Test
    void aResumedRunDoesNotRetryWhatFailedInItsFirstPart() {
        make(List.of(ARCHIVE), Outcome.of(Outcome.Category.FAILED), file("a.pdf", "x"));
        finish(Outcome.TIMEOUT);

        long execution = run + 100;
        manifest.record(List.of(file("a.pdf", "x")), execution);
        var planned = new Plan(jdbc, version)
                .make(execution, new RunParameters(run, List.of(ARCHIVE), Outcome.of(Outcome.Category.FAILED), false));

        assertThat(planned.toRead()).isZero();
    }

    @Test
    void whatTheIndexRejectedIsTriedAgain() {
        plan(file("a.pdf", "x"));
        finish(Outcome.REJECTED);

        assertThat(plan(file("a.pdf", "x"))).containsExactly("a.pdf");
    }

    @Test
    void aNewerExtractorReadsEverythingAgain() {
        plan(file("a.pdf", "x"), file("b.pdf", "y"));
        finish(Outcome.INDEXED);

        version = 2;

        assertThat(plan(file("a.pdf", "x"), file("b.pdf", "y"))).containsExactly("a.pdf", "b.pdf");
        assertThat(make(List.of(ARCHIVE), Set.of(), file("a.pdf", "x"), file("b.pdf", "y"), file("c.pdf", "z")))
                .as("the third is new")
                .isEqualTo(new Plan.Planned(3, 2, 0));
    }

    @Test
    void aForgottenContentIsNeverReadAgainFromWhateverFile() {
        plan(file("a.pdf", "x"));
        finish(Outcome.FORGOTTEN);

        version = 2;

        assertThat(plan(file("a.pdf", "x"), file("copy.pdf", "x"))).isEmpty();
        assertThat(outcomes()).containsOnly(Map.entry(Outcome.FORGOTTEN, 2L));
        plan(file("a.pdf", "y"), file("copy.pdf", "y"));
        assertThat(manifest.obsolete()).isEmpty();
    }

    @Test
    void aForgottenContentStaysSoWhenAWorkerIsDoneWithItLater() {
        plan(file("a.pdf", "x"));
        var late = new PendingDocuments(jdbc, version).slice(run, 0, Long.MAX_VALUE);
        manifest.forget("x");

        finish(late, Outcome.INDEXED);

        assertThat(manifest.forgotten()).containsExactly("x");
    }

    @Test
    void aFileThatCannotBeOpenedTodayKeepsItsRecord() {
        plan(file("a.pdf", "x"));
        finish(Outcome.INDEXED);

        assertThat(plan(file("a.pdf", "x").withProblem(Outcome.NO_PERMISSION, null)))
                .isEmpty();
        assertThat(outcomes()).containsOnly(Map.entry(Outcome.NO_PERMISSION, 1L));
        assertThat(manifest.obsolete()).isEmpty();
        assertThat(plan(file("a.pdf", "x"))).isEmpty();
        assertThat(outcomes()).containsOnly(Map.entry(Outcome.UNCHANGED, 1L));
    }

    @Test
    void whatLiesInAFolderThatCannotBeOpenedTodayIsNotPruned() {
        plan(file("2019/a.pdf", "x"), file("2019/mars/b.pdf", "y"), file("2020/c.pdf", "z"), file("2019 d.pdf", "w"));
        finish(Outcome.INDEXED);

        prune(file("2019/", null).withProblem(Outcome.NO_PERMISSION, null));

        assertThat(manifest.obsolete()).containsExactlyInAnyOrder("z", "w");
        assertThat(plan(file("2019/a.pdf", "x"), file("2019/mars/b.pdf", "y"))).isEmpty();
        prune(file("2019/a.pdf", "x"));
        assertThat(manifest.obsolete()).contains("y");
    }

    @Test
    void whatLiesBehindALinkThatLeadsNowhereTodayIsNotPruned() {
        plan(file("utdelat/a.pdf", "x"));
        finish(Outcome.INDEXED);

        prune(file("utdelat", null).withProblem(Outcome.VANISHED, null));

        assertThat(manifest.obsolete()).isEmpty();
    }

    @Test
    void nothingIsPrunedWhereNoFileIsLeft() {
        plan(file("a.pdf", "x"), file("2019/b.pdf", "y"));
        finish(Outcome.INDEXED);

        prune();

        assertThat(manifest.obsolete()).isEmpty();
        assertThat(manifest.missing(List.of(ARCHIVE))).isEqualTo(2);
        prune(file("a.pdf", "x"));
        assertThat(manifest.obsolete()).containsExactly("y");
    }

    @Test
    void aFileThatHasBecomeEmptyLosesItsRecord() {
        plan(file("a.pdf", "x"));
        finish(Outcome.INDEXED);

        plan(file("a.pdf", null).withProblem(Outcome.EMPTY, null));

        assertThat(manifest.obsolete()).containsExactly("x");
    }

    @Test
    void aLocationMayBeAsLongAsAnyPath() {
        String folders = new Random(1)
                .ints(4000, 'a', 'z')
                .mapToObj(letter -> letter % 50 == 0 ? "/" : Character.toString(letter))
                .collect(Collectors.joining());

        assertThat(plan(file(folders + "1.pdf", "x"), file(folders + "2.pdf", "y")))
                .hasSize(2);
        finish(Outcome.INDEXED);
        assertThat(plan(file(folders + "1.pdf", "x"), file(folders + "2.pdf", "y")))
                .isEmpty();
    }

    @Test
    void slicesHoldEachFileThatIsToBeReadOnce() {
        plan(file("0.pdf", "read before"));
        finish(Outcome.INDEXED);
        plan(Stream.concat(
                        Stream.of(file("0.pdf", "read before"), file("copy of 1.pdf", "content 1")),
                        IntStream.rangeClosed(1, 43).mapToObj(n -> file(n + ".pdf", "content " + n)))
                .toArray(Finding[]::new));
        var pending = new PendingDocuments(jdbc, version);

        var slices = new Slices(pending, run, 25)
                .partition(2).values().stream()
                        .map(slice -> pending.slice(run, slice.getLong(Slices.FIRST), slice.getLong(Slices.LAST)))
                        .toList();

        assertThat(slices).extracting(List::size).containsExactly(5, 5, 5, 5, 5, 5, 5, 5, 3);
        assertThat(slices.stream().flatMap(List::stream)).hasSize(43).doesNotHaveDuplicates();
    }

    @Test
    void slicesHoldFullChunks() {
        plan(IntStream.range(0, 1000)
                .mapToObj(n -> file(n + ".pdf", "content " + n))
                .toArray(Finding[]::new));
        var pending = new PendingDocuments(jdbc, version);

        var sizes = new Slices(pending, run, 25)
                .partition(2).values().stream()
                        .map(slice -> pending.slice(run, slice.getLong(Slices.FIRST), slice.getLong(Slices.LAST)))
                        .map(List::size);

        assertThat(sizes).hasSize(20).containsOnly(50);
    }

    private static Finding file(String name, @Nullable String content) {
        String location = Finding.locationOf(ARCHIVE.resolve(name).normalize());
        return new Finding(location, 1, 1, 10_000_000L, content, null, null);
    }

    private List<String> plan(Finding... found) {
        return plan(List.of(ARCHIVE), found);
    }

    private List<String> plan(List<Path> roots, Finding... found) {
        make(roots, Set.of(), found);
        return pending();
    }

    private Plan.Planned make(List<Path> roots, Set<Outcome> retry, Finding... found) {
        return make(roots, retry, false, found);
    }

    private void prune(Finding... found) {
        make(List.of(ARCHIVE), Set.of(), true, found);
    }

    private Plan.Planned make(List<Path> roots, Set<Outcome> retry, boolean prune, Finding... found) {
        run++;
        manifest.record(Arrays.asList(found), run);
        return new Plan(jdbc, version).make(run, new RunParameters(run, roots, retry, prune));
    }

    private List<String> pending() {
        return new PendingDocuments(jdbc, version)
                .slice(run, 0, Long.MAX_VALUE).stream()
                        .map(pending -> ARCHIVE.relativize(pending.path()).toString())
                        .toList();
    }

    private void finish(Outcome outcome) {
        finish(new PendingDocuments(jdbc, version).slice(run, 0, Long.MAX_VALUE), outcome);
    }

    private void finish(List<PendingDocument> documents, Outcome outcome) {
        new PendingDocuments(jdbc, version)
                .finish(
                        documents.stream()
                                .map(document -> ReadDocument.without(document, outcome, null))
                                .toList(),
                        run);
    }

    private Map<Outcome, Long> outcomes() {
        return manifest.outcomes(run, run);
    }

    private List<String> failures() {
        return manifest.entries(EnumSet.of(Outcome.UNREADABLE)).stream()
                .map(entry -> ARCHIVE.relativize(entry.path()).toString())
                .toList();
    }
}
