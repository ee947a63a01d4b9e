package se.protokoll.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.protokoll.report.ReportTable;

/**
 * A number for each year as a column, in parts one on top of the other. Lengths are pixels.
 *
 * @param columns one for each year from the first to the last, also those of which there is nothing
 * @param levels lines to read heights by, the lowest first
 * @param parts what the parts stand for, from the bottom up; a single one needs no key
 */
record YearsPlot(List<Column> columns, List<Level> levels, List<String> parts) {

    /** Of the whole picture. */
    static final int WIDTH = 720;

    static final int HEIGHT = 190;

    private static final int LEFT = 44;
    /** Half the label of the last year may reach beyond its column. */
    private static final int RIGHT = 14;

    private static final int TOP = 12;
    private static final int BOTTOM = 22;
    private static final int WIDEST = 36;

    /** More labels than these run into each other. */
    private static final int MOST_LABELS = 14;

    /** More years than these are no columns any more. */
    private static final int MOST_YEARS = 200;

    /** Parts that have a colour of their own; the rest is one more. */
    private static final int MOST_PARTS = 6;

    private static final int LEVELS = 3;

    /**
     * A year.
     *
     * @param year its number
     * @param labelled whether there is room for it below
     * @param x left edge
     * @param width of the column
     * @param total of all parts
     * @param parts those that are not 0
     */
    record Column(int year, boolean labelled, float x, float width, long total, List<Part> parts) {}

    /** A part of a column: its place among the parts, its number, and where it is drawn. */
    record Part(int index, long number, float y, float height) {}

    /** A line at a height. */
    record Level(float y, long number) {}

    /** The plot of a report; null where a picture would say no more than its rows. */
    static @Nullable YearsPlot of(RegisterReports.Name report, ReportTable table, String others) {
        return switch (report) {
            case DECISIONS -> decisions(table, others);
            case MEETINGS -> meetings(table);
            default -> null;
        };
    }

    /** Years in the first column, their sum in the second, kinds in the others. */
    private static @Nullable YearsPlot decisions(ReportTable table, String others) {
        var kinds = IntStream.range(2, table.columns().size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer kind) -> -sum(table, kind)))
                .toList();
        int own = kinds.size() <= MOST_PARTS + 1 ? kinds.size() : MOST_PARTS;
        var years = new TreeMap<Integer, long[]>();
        for (var row : table.rows()) {
            String year = String.valueOf(row.getFirst());
            if (year.matches("[0-9]{4}")) {
                long[] numbers = new long[own < kinds.size() ? own + 1 : own];
                for (int rank = 0; rank < kinds.size(); rank++) {
                    numbers[Math.min(rank, own)] += number(row.get(kinds.get(rank)));
                }
                years.put(Integer.parseInt(year), numbers);
            }
        }
        var names = new ArrayList<String>();
        kinds.subList(0, own)
                .forEach(kind -> names.add(table.columns().get(kind).heading()));
        if (own < kinds.size()) {
            names.add(others);
        }
        return of(years, names);
    }

    private static @Nullable YearsPlot meetings(ReportTable table) {
        var years = new TreeMap<Integer, long[]>();
        for (var row : table.rows()) {
            if (row.getFirst() instanceof LocalDate date) {
                years.computeIfAbsent(date.getYear(), none -> new long[1])[0]++;
            }
        }
        return of(years, List.of(""));
    }

    private static long sum(ReportTable table, int column) {
        return table.rows().stream().mapToLong(row -> number(row.get(column))).sum();
    }

    private static long number(@Nullable Object cell) {
        return cell instanceof Number number ? number.longValue() : 0;
    }

    private static @Nullable YearsPlot of(TreeMap<Integer, long[]> years, List<String> parts) {
        if (years.size() < 2 || years.lastKey() - years.firstKey() >= MOST_YEARS) {
            return null;
        }
        long most = years.values().stream()
                .mapToLong(numbers -> IntStream.range(0, numbers.length)
                        .mapToLong(part -> numbers[part])
                        .sum())
                .max()
                .orElse(0);
        if (most == 0) {
            return null;
        }
        long step = step(most);
        long top = (most + step - 1) / step * step;
        float high = (float) (HEIGHT - TOP - BOTTOM) / top;
        var levels = new ArrayList<Level>();
        for (long level = 0; level <= top; level += step) {
            levels.add(new Level(HEIGHT - BOTTOM - level * high, level));
        }
        return new YearsPlot(columns(years, high), levels, parts);
    }

    /** 1, 2 or 5 with zeros, so that some levels reach the top. */
    private static long step(long most) {
        long step = 1;
        for (int times = 0; step * LEVELS < most; times++) {
            step = times % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private static List<Column> columns(TreeMap<Integer, long[]> years, float high) {
        int first = years.firstKey();
        int count = years.lastKey() - first + 1;
        float room = (float) (WIDTH - LEFT - RIGHT) / count;
        float width = Math.min(WIDEST, Math.max(1, room * 0.8f));
        int labelEvery = (count + MOST_LABELS - 1) / MOST_LABELS;
        var columns = new ArrayList<Column>();
        for (int index = 0; index < count; index++) {
            var parts = parts(years, first + index, high);
            columns.add(new Column(
                    first + index,
                    index % labelEvery == 0,
                    LEFT + index * room + (room - width) / 2,
                    width,
                    parts.stream().mapToLong(Part::number).sum(),
                    parts));
        }
        return columns;
    }

    private static List<Part> parts(Map<Integer, long[]> years, int year, float high) {
        var parts = new ArrayList<Part>();
        long[] numbers = years.getOrDefault(year, new long[0]);
        float y = HEIGHT - BOTTOM;
        for (int index = 0; index < numbers.length; index++) {
            float height = numbers[index] * high;
            y -= height;
            if (numbers[index] > 0) {
                parts.add(new Part(index, numbers[index], y, height));
            }
        }
        return parts;
    }
}
