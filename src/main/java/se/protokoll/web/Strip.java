package se.protokoll.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.report.ReportTable;

/**
 * A picture within a cell: a number as a bar, or a stretch of time with what is in it. Lengths are pixels.
 *
 * @param ground the time that is looked at; null for a number
 * @param spans what there is
 */
record Strip(@Nullable Span ground, List<Span> spans) {

    static final int WIDTH = 120;

    /** From where, how far. */
    record Span(float x, float width) {}

    /**
     * The pictures of a report's rows, in their order; null for rows without.
     *
     * @param table the report
     * @param drawn key of the column that they belong to
     */
    static List<@Nullable Strip> of(ReportTable table, String drawn) {
        var keys = table.columns().stream().map(ReportTable.Column::key).toList();
        int column = keys.indexOf(drawn);
        if (column < 0) {
            return table.rows().stream().map(row -> (Strip) null).toList();
        }
        return switch (drawn) {
            case "last" -> terms(table, keys.indexOf("first"), column);
            case "which" -> months(table, keys.indexOf("first"), keys.indexOf("last"), column);
            default -> bars(table, column);
        };
    }

    private static List<@Nullable Strip> bars(ReportTable table, int column) {
        double most = table.rows().stream()
                .mapToDouble(row -> number(row.get(column)))
                .max()
                .orElse(0);
        var strips = new ArrayList<@Nullable Strip>();
        for (var row : table.rows()) {
            float width = most == 0 ? 0 : (float) (number(row.get(column)) / most * WIDTH);
            strips.add(width > 0 ? new Strip(null, List.of(new Span(0, width))) : null);
        }
        return strips;
    }

    /** From the first day to the last, on one scale for all rows. */
    private static List<@Nullable Strip> terms(ReportTable table, int first, int last) {
        var days = table.rows().stream()
                .flatMap(row -> Stream.of(row.get(first), row.get(last)))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .sorted()
                .toList();
        var strips = new ArrayList<@Nullable Strip>();
        for (var row : table.rows()) {
            boolean drawn = days.size() > 1
                    && !days.getFirst().equals(days.getLast())
                    && row.get(first) instanceof LocalDate
                    && row.get(last) instanceof LocalDate;
            strips.add(
                    drawn
                            ? new Strip(
                                    new Span(0, WIDTH),
                                    List.of(term(days, (LocalDate) Objects.requireNonNull(row.get(first)), (LocalDate)
                                            Objects.requireNonNull(row.get(last)))))
                            : null);
        }
        return strips;
    }

    private static Span term(List<LocalDate> days, LocalDate first, LocalDate last) {
        float scale = (WIDTH - 3f) / ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        return new Span(
                ChronoUnit.DAYS.between(days.getFirst(), first) * scale,
                ChronoUnit.DAYS.between(first, last) * scale + 3);
    }

    /** The months that have minutes, each row on the scale of its body's own time. */
    private static List<@Nullable Strip> months(ReportTable table, int first, int last, int without) {
        var strips = new ArrayList<@Nullable Strip>();
        for (var row : table.rows()) {
            var begin = month(row.get(first));
            var end = month(row.get(last));
            float scale = (float) WIDTH / (ChronoUnit.MONTHS.between(begin, end) + 1);
            var spans = new ArrayList<Span>();
            var next = begin;
            for (var gap : gaps(String.valueOf(row.get(without)))) {
                spans.add(span(begin, next, gap.getFirst().minusMonths(1), scale));
                next = gap.getLast().plusMonths(1);
            }
            spans.add(span(begin, next, end, scale));
            strips.add(new Strip(new Span(0, WIDTH), spans));
        }
        return strips;
    }

    private static Span span(YearMonth origin, YearMonth from, YearMonth to, float scale) {
        return new Span(
                ChronoUnit.MONTHS.between(origin, from) * scale, (ChronoUnit.MONTHS.between(from, to) + 1) * scale);
    }

    /** What the report writes as {@code 2019-02, 2019-06–2019-08}: the first and the last month of each. */
    private static List<List<YearMonth>> gaps(String written) {
        var gaps = new ArrayList<List<YearMonth>>();
        for (String range : written.split(", ", -1)) {
            if (!range.isEmpty()) {
                int dash = range.indexOf('–');
                gaps.add(List.of(
                        YearMonth.parse(dash < 0 ? range : range.substring(0, dash)),
                        YearMonth.parse(range.substring(dash + 1))));
            }
        }
        return gaps;
    }

    private static YearMonth month(@Nullable Object cell) {
        return YearMonth.parse(String.valueOf(cell));
    }

    private static double number(@Nullable Object cell) {
        return cell instanceof Number number ? number.doubleValue() : 0;
    }
}
