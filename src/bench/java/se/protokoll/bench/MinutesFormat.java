package se.protokoll.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that minutes come in, and how many in a hundred come in each. */
enum MinutesFormat {
    PDF(60),
    DOCX(20),
    HTML(10),
    TXT(5),
    RTF(5);

    private final int percent;

    MinutesFormat(int percent) {
        this.percent = percent;
    }

    /** In every hundred numbers in a row each format has its share. */
    static MinutesFormat of(int number) {
        int at = number * 37 % 100;
        for (var format : values()) {
            at -= format.percent;
            if (at < 0) {
                return format;
            }
        }
        throw new IllegalStateException("The shares do not come to a hundred.");
    }

    void write(InventedMinutes minutes, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + "." + name().toLowerCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (this) {
                case PDF -> MinutesPdf.write(minutes, out);
                case DOCX -> MinutesDocx.write(minutes, out);
                case HTML -> out.write(html(minutes).getBytes(StandardCharsets.UTF_8));
                case TXT -> out.write(parts(minutes, MinutesFormat::text).getBytes(StandardCharsets.UTF_8));
                case RTF -> out.write(rtf(minutes).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    @FunctionalInterface
    private interface Setting {
        String of(Part part);
    }

    private static String parts(InventedMinutes minutes, Setting setting) {
        return minutes.pages().stream().flatMap(List::stream).map(setting::of).collect(Collectors.joining());
    }

    /** Labels above their values, as a text extraction leaves them; a row of several columns is one line. */
    private static String text(Part part) {
        return switch (part) {
            case Part.Heading(String text) -> "\n" + text + "\n";
            case Part.Paragraph(String text) -> text + "\n";
            case Part.Table(List<List<String>> rows) ->
                rows.stream()
                        .map(cells -> String.join(cells.size() > 2 ? "   " : "\n", cells) + "\n")
                        .collect(Collectors.joining("\n"));
        };
    }

    /** A web page with its menu. */
    private static String html(InventedMinutes minutes) {
        String menu = "<nav><ul>" + "<li><a href=/moten>Möten och protokoll</a></li>".repeat(20) + "</ul></nav>\n";
        return "<!doctype html><html lang=sv><meta charset=utf-8><title>" + minutes.body() + "</title><body>" + menu
                + "<main>" + parts(minutes, MinutesFormat::html) + "</main><footer>" + minutes.authority()
                + "</footer></body></html>";
    }

    private static String html(Part part) {
        return switch (part) {
            case Part.Heading(String text) -> "<h2>" + text + "</h2>\n";
            case Part.Paragraph(String text) -> "<p>" + text + "</p>\n";
            case Part.Table(List<List<String>> rows) ->
                rows.stream()
                        .map(cells -> "<tr>"
                                + cells.stream()
                                        .map(cell -> "<td>" + cell.replace("\n", "<br>") + "</td>")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n", "<table>", "</table>\n"));
        };
    }

    private static String rtf(InventedMinutes minutes) {
        var rtf = new StringBuilder("{\\rtf1\\ansi ");
        parts(minutes, MinutesFormat::rtf).chars().forEach(letter -> {
            if (letter < 128) {
                rtf.append((char) letter);
            } else {
                rtf.append("\\u").append(letter).append('?');
            }
        });
        return rtf.append('}').toString();
    }

    private static String rtf(Part part) {
        return switch (part) {
            case Part.Heading(String text) -> "\\pard{\\b " + text + "}\\par\n";
            case Part.Paragraph(String text) -> "\\pard\\qj " + text + "\\par\n";
            case Part.Table(List<List<String>> rows) ->
                rows.stream().map(MinutesFormat::rtfRow).collect(Collectors.joining());
        };
    }

    private static String rtfRow(List<String> cells) {
        var row = new StringBuilder("\\trowd");
        for (int cell = 1; cell <= cells.size(); cell++) {
            row.append("\\cellx").append(cell * 2500);
        }
        cells.forEach(cell -> row.append("\\pard\\intbl ")
                .append(cell.replace("\n", "\\par "))
                .append("\\cell"));
        return row.append("\\row\n").toString();
    }
}
