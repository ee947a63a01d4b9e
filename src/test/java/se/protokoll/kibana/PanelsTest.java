package se.protokoll.kibana;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.protokoll.index.Filters;
import se.protokoll.index.MeetingSummary;
import se.protokoll.minutes.DecisionKind;
import se.protokoll.minutes.Outcome;
import se.protokoll.report.AttendanceMatrix;
import se.protokoll.report.AttendanceReport;
import se.protokoll.report.AttendanceReports;
import se.protokoll.report.Delegation;
import se.protokoll.report.Participation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every panel, asked of a real index over the samples: it shows something, and it shows what the report says. */
class PanelsTest {

    private static final Map<String, JsonNode> DATA_VIEWS = Shipped.dataViews();

    /**
     * What shows zeros or nothing after an import that took seconds, read its files itself and found everything in order;
     * where it is otherwise the tests of imports find the figures that are shown here.
     */
    private static final Set<String> EMPTY_WHEN_ALL_IS_WELL =
            Set.of("progress-left", "progress-awaits", "progress-retries", "progress-queue", "progress-processor");

    private static ImportedSamples samples;
    private static AttendanceReport report;
    private static List<MeetingSummary> documents;

    @BeforeAll
    static void importTheSamples(@TempDir Path data, @TempDir Path folder) throws IOException {
        samples = ImportedSamples.into(data, folder);
        documents = samples.reader().meetings(Filters.NONE);
        report = new AttendanceReports(samples.reader()).of(Filters.NONE);
    }

    @AfterAll
    static void stop() {
        samples.close();
    }

    static Stream<Arguments> panels() {
        return Shipped.dashboards().values().stream()
                .flatMap(dashboard -> dashboard
                        .path("panels")
                        .valueStream()
                        .filter(panel -> !panel.path("type").stringValue().equals("markdown"))
                        .map(panel -> argumentSet(panel.path("id").stringValue(), panel, dashboard)));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void showsSomething(JsonNode panel, JsonNode dashboard) {
        var config = panel.path("config");
        if (panel.path("type").stringValue().equals("discover_session")) {
            var hits = samples.ask(PanelQuery.of(config.path("tabs").path(0), dashboard, DATA_VIEWS))
                    .at("/hits/hits");
            assertThat(hits).isNotEmpty();
            var columns = hits.path(0).path("fields");
            assertThat(columns.size()).as(columns.toString()).isGreaterThan(2);
            return;
        }
        for (var part : ChartPart.of(config)) {
            var figures = PanelFigures.of(part, samples.ask(PanelQuery.of(part, config, dashboard, DATA_VIEWS)));
            if (!EMPTY_WHEN_ALL_IS_WELL.contains(panel.path("id").stringValue())) {
                assertThat(figures.counts()).as(figures.toString()).isNotEmpty();
            }
            assertThat(figures.figures().values())
                    .allSatisfy(values -> assertThat(values).hasSameSizeAs(part.metrics()));
        }
    }

    @Test
    void everyControlOffersSomethingToChoose() {
        for (var dashboard : Shipped.dashboards().values()) {
            for (var control : dashboard.path("pinned_panels")) {
                var config = control.path("config");
                var view = Objects.requireNonNull(
                        DATA_VIEWS.get(config.path("data_view_id").stringValue()));
                var body = JsonMapper.shared().createObjectNode().put("size", 0);
                body.putObject("aggs").putObject("choices").putObject("terms").set("field", config.path("field_name"));
                var answer =
                        samples.ask(new PanelQuery.Request(view.path("title").stringValue(), body));
                assertThat(answer.at("/aggregations/choices/buckets")).isNotEmpty();
            }
        }
    }

    @Test
    void theRegisterHasTheMeetingsOfTheReport() {
        assertThat(single("register-meetings")).isEqualTo(datedMeetings() + report.withoutMunicipalities());
        var meetings = documents.stream()
                .filter(document -> document.keys().date() != null)
                .collect(toMap(document -> document.keys().meetingKey(), Function.identity(), (one, other) -> one))
                .values();
        assertThat(meetings).hasSize(documents.size() - 2);
        assertThat(counts("register-meetings-by-year"))
                .isEqualTo(meetings.stream()
                        .collect(groupingBy(
                                meeting -> List.of(String.valueOf(meeting.keys().year())), counting())));
        assertThat(single("register-municipalities"))
                .isEqualTo(
                        cells().filter(cell -> cell.delegation().participation().attended())
                                .map(cell -> cell.delegation().municipality().code())
                                .distinct()
                                .count());
        assertThat(counts("register-municipality-list")).isEqualTo(attended(Cell::municipality));
    }

    @Test
    void theHeatMapsAreTheReportsMatrix() {
        assertThat(counts("attendance-meetings-by-year"))
                .isEqualTo(attended(cell -> List.of(
                        cell.delegation().municipality().name(), cell.day().substring(0, 4))))
                .containsEntry(List.of("Avesta", "2019"), 1L);
        var people = cellsOf(report.interMunicipal().stream())
                .filter(cell -> cell.delegation().people() > 0)
                .collect(groupingBy(
                        cell -> List.of(cell.delegation().municipality().name(), cell.day()),
                        summingLong(cell -> cell.delegation().people())));
        assertThat(counts("attendance-people-by-meeting"))
                .isEqualTo(people)
                .containsEntry(List.of("Fagersta", "2019-03-14"), 2L)
                .containsEntry(List.of("Ydre", "2021-03-02"), 1L);
    }

    @Test
    void absentMunicipalitiesAreThoseOfTheReport() {
        assertThat(counts("attendance-absent"))
                .isEqualTo(cells().filter(cell -> cell.delegation().participation() == Participation.ABSENT)
                        .collect(groupingBy(Cell::municipality, counting())))
                .containsKey(List.of("Tranås"));
    }

    @Test
    void peopleAndDecisionsAreThoseOfTheDocuments() {
        assertThat(counts("attendance-presence-by-year"))
                .containsEntry(List.of("2021", "frånvarande"), dated(MeetingSummary::absentCount, "2021"))
                .containsEntry(List.of("2019", "närvarande"), dated(MeetingSummary::presentCount, "2019"))
                .containsEntry(List.of("2019", "delvis"), dated(MeetingSummary::partialCount, "2019"));
        assertThat(single("decisions-count")).isEqualTo(dated(MeetingSummary::decisionCount, ""));
        assertThat(counts("decisions-by-year").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(dated(MeetingSummary::decisionCount, ""));
        assertThat(counts("decisions-kinds").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as("every decision is of one kind that the panel knows")
                .isEqualTo(dated(MeetingSummary::decisionCount, ""));
        assertThat(figures("decisions-kinds").figures().keySet())
                .extracting(List::getFirst)
                .containsExactlyInAnyOrderElementsOf(Stream.of(DecisionKind.values())
                        .map(DecisionKind::swedish)
                        .toList());
        assertThat(counts("decisions-by-body"))
                .containsEntry(
                        List.of("panelrådet"),
                        documents.stream()
                                .filter(document ->
                                        "panelrådet".equals(document.keys().bodyKey())
                                                && document.keys().date() != null)
                                .mapToLong(MeetingSummary::decisionCount)
                                .sum());
    }

    @Test
    void theImportShowsWhatHasNoDateToo() {
        assertThat(single("import-documents")).isEqualTo(documents.size());
        assertThat(single("import-undated"))
                .isEqualTo(documents.stream()
                        .filter(document -> document.keys().date() == null)
                        .count())
                .isEqualTo(1);
        assertThat(single("import-bodiless"))
                .isEqualTo(documents.stream()
                        .filter(document -> document.keys().body() == null)
                        .count());
        assertThat(single("import-warned"))
                .isEqualTo(documents.stream()
                        .filter(document -> document.warningCount() > 0)
                        .count());
        assertThat(figures("import-confidence").single()).isBetween(0.5, 1.0);
        for (String panel : List.of("import-formats", "import-versions", "import-confidence-spread")) {
            assertThat(counts(panel).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(panel)
                    .isEqualTo(documents.size());
        }
    }

    /** Of the samples' folder two files are no minutes: one that is there for that, and its description. */
    @Test
    void theFiguresOfTheImportAreThoseOfTheDocuments() {
        assertThat(single("progress-processes")).isEqualTo(1);
        assertThat(counts("progress-outcome-list"))
                .containsOnly(
                        entry(List.of(Outcome.INDEXED.name()), (long) documents.size()),
                        entry(List.of(Outcome.NOT_MINUTES.name()), 2L));
        assertThat(single("progress-read")).isEqualTo(documents.size() + 2L);
        for (String panel : List.of("progress-outcomes", "progress-rate")) {
            assertThat(counts(panel).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(panel)
                    .isEqualTo(documents.size() + 2L);
        }
        assertThat(figures("progress-steps").figures().keySet())
                .extracting(List::getFirst)
                .containsExactlyInAnyOrder("discover", "plan", "read", "slice", "close");
        assertThat(figures("progress-stages").figures().values())
                .allSatisfy(stage -> assertThat(stage)
                        .allSatisfy(figure -> assertThat(figure).isPositive()));
        for (String panel : List.of("progress-awaits", "progress-processor")) {
            assertThat(figures(panel).figures())
                    .as("zeros, which is not nothing")
                    .isNotEmpty();
        }
    }

    private record Cell(String day, Delegation delegation) {

        List<String> municipality() {
            return List.of(delegation.municipality().name());
        }
    }

    private static Map<List<String>, Long> attended(Function<Cell, List<String>> key) {
        return cells().filter(cell -> cell.delegation().participation().attended())
                .collect(groupingBy(key, counting()));
    }

    private static Stream<Cell> cells() {
        return cellsOf(Stream.concat(report.interMunicipal().stream(), report.municipal().stream()));
    }

    private static Stream<Cell> cellsOf(Stream<AttendanceMatrix> matrices) {
        return matrices.flatMap(matrix -> matrix.rows().stream()
                .flatMap(row -> Stream.iterate(0, i -> i + 1)
                        .limit(row.cells().size())
                        .filter(i -> matrix.meetings().get(i).attendance().date() != null)
                        .map(i -> new Cell(
                                String.valueOf(
                                        matrix.meetings().get(i).attendance().date()),
                                row.cells().get(i)))));
    }

    /** The meetings in the report that have a day. */
    private static long datedMeetings() {
        return Stream.concat(report.interMunicipal().stream(), report.municipal().stream())
                .flatMap(matrix -> matrix.meetings().stream())
                .filter(meeting -> meeting.attendance().date() != null)
                .count();
    }

    private static long dated(Function<MeetingSummary, Integer> figure, String year) {
        return documents.stream()
                .filter(document -> document.keys().date() != null
                        && String.valueOf(document.keys().year()).startsWith(year))
                .mapToLong(figure::apply)
                .sum();
    }

    private static Map<List<String>, Long> counts(String panel) {
        return figures(panel).counts();
    }

    private static long single(String panel) {
        return Math.round(figures(panel).single());
    }

    private static PanelFigures figures(String id) {
        for (var dashboard : Shipped.dashboards().values()) {
            for (var panel : dashboard.path("panels")) {
                if (panel.path("id").stringValue().equals(id)) {
                    var config = panel.path("config");
                    var part = ChartPart.of(config).getFirst();
                    return PanelFigures.of(part, samples.ask(PanelQuery.of(part, config, dashboard, DATA_VIEWS)));
                }
            }
        }
        throw new IllegalArgumentException("There is no panel " + id);
    }
}
