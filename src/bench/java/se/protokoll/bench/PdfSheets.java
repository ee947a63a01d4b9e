package se.protokoll.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.protokoll.bench.PdfSheet.Line;
import se.protokoll.bench.PdfSheet.Rule;

/** Sets the parts of minutes on pages, from the top down. */
final class PdfSheets {

    static final float LEFT = 60;
    static final float RIGHT = 535;

    private static final float TOP = 750;
    private static final float BOTTOM = 75;
    private static final float LEADING = 14;
    private static final float LABEL = 110;

    private final ToDoubleFunction<String> width;
    private final Map<String, Double> widths = new HashMap<>();
    private final double blank;
    private final List<PdfSheet> sheets = new ArrayList<>();
    private float y;

    private PdfSheets(ToDoubleFunction<String> width) {
        this.width = width;
        blank = width.applyAsDouble(" ");
    }

    /** The pages that minutes need; {@code width} tells how wide words are set. */
    static List<PdfSheet> of(InventedMinutes minutes, ToDoubleFunction<String> width) {
        var pages = new PdfSheets(width);
        for (var parts : minutes.pages()) {
            pages.turn();
            parts.forEach(pages::set);
        }
        return pages.sheets;
    }

    private void turn() {
        sheets.add(new PdfSheet(new ArrayList<>(), new ArrayList<>()));
        y = TOP;
    }

    private void set(Part part) {
        switch (part) {
            case Part.Heading(String text) -> {
                y -= LEADING / 2;
                wrapped(text, RIGHT - LEFT).forEach(words -> put(new Line(words, LEFT, below(), 0, true)));
            }
            case Part.Paragraph(String text) -> {
                var lines = wrapped(text, RIGHT - LEFT);
                lines.subList(0, lines.size() - 1)
                        .forEach(words -> put(new Line(words, LEFT, below(), blank(words), false)));
                put(new Line(lines.getLast(), LEFT, below(), 0, false));
                y -= LEADING / 2;
            }
            case Part.Table(List<List<String>> rows) -> rows.forEach(this::row);
        }
    }

    private void row(List<String> cells) {
        float column = (RIGHT - LEFT - LABEL) / (cells.size() - 1);
        var texts = new ArrayList<List<List<String>>>();
        for (int cell = 0; cell < cells.size(); cell++) {
            float room = (cell == 0 ? LABEL : column) - 8;
            texts.add(cells.get(cell)
                    .lines()
                    .flatMap(line -> wrapped(line, room).stream())
                    .toList());
        }
        float height = LEADING * texts.stream().mapToInt(List::size).max().orElseThrow() + 6;
        if (y - height < BOTTOM) {
            turn();
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            float left = cell == 0 ? LEFT : LEFT + LABEL + (cell - 1) * column;
            sheets.getLast().rules().add(new Rule(left, y - height, cell == 0 ? LABEL : column, height));
            float bottom = y;
            for (var words : texts.get(cell)) {
                bottom -= LEADING;
                sheets.getLast().lines().add(new Line(words, left + 4, bottom, 0, cell == 0));
            }
        }
        y -= height;
    }

    private float below() {
        y -= LEADING;
        if (y < BOTTOM) {
            turn();
            y -= LEADING;
        }
        return y;
    }

    private void put(Line line) {
        sheets.getLast().lines().add(line);
    }

    private float blank(List<String> words) {
        return words.size() < 2
                ? 0
                : (float) ((RIGHT
                                - LEFT
                                - blank * (words.size() - 1)
                                - words.stream().mapToDouble(this::width).sum())
                        / (words.size() - 1));
    }

    private List<List<String>> wrapped(String text, float room) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        double used = 0;
        for (String word : text.split(" ", -1)) {
            used += width(word);
            if (!line.isEmpty() && used > room) {
                lines.add(List.copyOf(line));
                line.clear();
                used = width(word);
            }
            line.add(word);
            used += blank;
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    private double width(String word) {
        return widths.computeIfAbsent(word, width::applyAsDouble);
    }
}
