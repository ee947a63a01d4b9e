package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static se.protokoll.web.ReportTables.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.protokoll.report.ReportTable;
import se.protokoll.web.RegisterReports.Name;

class YearsPlotTest {

    private static YearsPlot plot(Name report, ReportTable table) {
        return Objects.requireNonNull(YearsPlot.of(report, table, "övriga"));
    }

    @Test
    void aYearWithoutAnythingIsAColumnWithoutParts() {
        var plot = plot(
                Name.DECISIONS,
                table(
                        List.of("year", "decisions", "bifall", "avslag"),
                        List.of("2018", 4L, 1L, 3L),
                        List.of("2020", 8L, 8L, 0L),
                        List.of("utan datum", 99L, 99L, 0L)));

        assertThat(plot.columns())
                .extracting(YearsPlot.Column::year, YearsPlot.Column::total)
                .containsExactly(tuple(2018, 4L), tuple(2019, 0L), tuple(2020, 8L));
        assertThat(plot.columns().get(1).parts()).isEmpty();
        assertThat(plot.parts()).containsExactly("bifall", "avslag");
    }

    @Test
    void theLastYearsLabelIsInThePicture() {
        var plot = plot(
                Name.DECISIONS,
                table(List.of("year", "decisions", "bifall"), List.of("1956", 1L, 1L), List.of("2021", 1L, 1L)));
        var last = plot.columns().getLast();

        assertThat(last.labelled()).isTrue();
        assertThat(last.x() + last.width() / 2).isLessThan(YearsPlot.WIDTH - 12);
    }

    @Test
    void heightsAreAsTheNumbersAndStackUpFromTheGround() {
        var plot = plot(
                Name.DECISIONS,
                table(
                        List.of("year", "decisions", "bifall", "avslag"),
                        List.of("2018", 9L, 6L, 3L),
                        List.of("2019", 3L, 3L, 0L)));
        float ground = plot.levels().getFirst().y();
        var most = plot.columns().getFirst().parts();

        assertThat(most).extracting(YearsPlot.Part::number).containsExactly(6L, 3L);
        assertThat(most.get(0).height()).isEqualTo(2 * most.get(1).height(), within(0.01f));
        assertThat(most.get(0).y() + most.get(0).height()).isEqualTo(ground, within(0.01f));
        assertThat(most.get(1).y() + most.get(1).height()).isEqualTo(most.get(0).y(), within(0.01f));
        assertThat(most.get(1).y())
                .isGreaterThanOrEqualTo(plot.levels().getLast().y());
        assertThat(plot.levels()).extracting(YearsPlot.Level::number).containsExactly(0L, 5L, 10L);
    }

    @Test
    void rareKindsAreOnePart() {
        var kinds = List.of("year", "decisions", "a", "b", "c", "d", "e", "f", "g", "h");
        var plot = plot(
                Name.DECISIONS,
                table(
                        kinds,
                        List.of("2018", 36L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L),
                        List.of("2019", 8L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L)));

        assertThat(plot.parts()).containsExactly("h", "g", "f", "e", "d", "c", "övriga");
        assertThat(plot.columns().getFirst().parts().getLast().number()).isEqualTo(3);
    }

    @Test
    void meetingsAreCountedByYear() {
        var plot = plot(
                Name.MEETINGS,
                table(
                        List.of("start_date"),
                        List.of(LocalDate.of(2001, 2, 3)),
                        List.of(LocalDate.of(2001, 5, 3)),
                        List.of(LocalDate.of(2002, 2, 3))));

        assertThat(plot.columns()).extracting(YearsPlot.Column::total).containsExactly(2L, 1L);
    }

    @Test
    void nothingIsDrawnOfAYearOrOfAThousand() {
        assertThat(YearsPlot.of(
                        Name.MEETINGS, table(List.of("start_date"), List.of(LocalDate.of(2001, 2, 3))), "övriga"))
                .isNull();
        assertThat(YearsPlot.of(
                        Name.MEETINGS,
                        table(
                                List.of("start_date"),
                                List.of(LocalDate.of(1001, 2, 3)),
                                List.of(LocalDate.of(2001, 2, 3))),
                        "övriga"))
                .isNull();
        assertThat(YearsPlot.of(Name.UNKNOWNS, table(List.of("spelling"), List.of("Wexjö")), "övriga"))
                .isNull();
    }
}
