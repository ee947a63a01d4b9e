package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.web.ReportTables.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.protokoll.web.Strip.Span;

class StripTest {

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    @Test
    void numbersAreBarsAsLongAsTheyAreLarge() {
        assertThat(Strip.of(table(List.of("rows"), row(8L), row(2L), row(0L)), "rows"))
                .containsExactly(
                        new Strip(null, List.of(new Span(0, 120))), new Strip(null, List.of(new Span(0, 30))), null);
    }

    @Test
    void termsLieOnOneScale() {
        var strips = Strip.of(
                table(
                        List.of("first", "last"),
                        row(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 1)),
                        row(LocalDate.of(2001, 1, 1), LocalDate.of(2011, 1, 1)),
                        row(LocalDate.of(2006, 1, 1), LocalDate.of(2011, 1, 1)),
                        row(null, null)),
                "last");

        assertThat(strips.get(0)).isEqualTo(new Strip(new Span(0, 120), List.of(new Span(0, 3))));
        assertThat(strips.get(1)).isEqualTo(new Strip(new Span(0, 120), List.of(new Span(0, 120))));
        assertThat(strips.get(2)).isNotNull().satisfies(half -> {
            assertThat(half.spans().getFirst().x()).isBetween(57f, 60f);
            assertThat(half.spans().getFirst().width()).isBetween(60f, 63f);
        });
        assertThat(strips.get(3)).isNull();
    }

    @Test
    void monthsWithMinutesStandOutFromThoseWithout() {
        var strips = Strip.of(
                table(
                        List.of("first", "last", "which"),
                        row("2019-01", "2019-12", "2019-02, 2019-06–2019-08"),
                        row("2019-07", "2019-12", "")),
                "which");

        assertThat(strips)
                .containsExactly(
                        new Strip(new Span(0, 120), List.of(new Span(0, 10), new Span(20, 30), new Span(80, 40))),
                        new Strip(new Span(0, 120), List.of(new Span(0, 120))));
    }

    @Test
    void aReportWithoutAPictureHasNone() {
        assertThat(Strip.of(table(List.of("file"), row("a.pdf")), "")).containsExactly((Strip) null);
    }
}
