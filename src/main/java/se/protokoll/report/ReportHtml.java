package se.protokoll.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** A table as a page of its own, which needs nothing else and runs nothing. */
final class ReportHtml {

    private ReportHtml() {}

    static void write(ReportTable table, PrintWriter out) {
        out.print("""
                <!DOCTYPE html>
                <html lang="sv">
                <head>
                <meta charset="utf-8">
                <title>%1$s</title>
                </head>
                <body>
                <h1>%1$s</h1>
                <table>
                <thead><tr>%2$s</tr></thead>
                <tbody>
                """.formatted(escaped(table.title()), cells("th", table.headings())));
        table.rows().forEach(row -> out.println("<tr>" + cells("td", row) + "</tr>"));
        out.println("</tbody>\n</table>");
        table.notes().forEach(note -> out.println("<p>" + escaped(note) + "</p>"));
        out.println("</body>\n</html>");
    }

    private static String cells(String element, List<? extends @Nullable Object> cells) {
        return cells.stream()
                .map(cell -> "<%1$s>%2$s</%1$s>".formatted(element, escaped(ReportTable.written(cell))))
                .collect(Collectors.joining());
    }

    private static String escaped(@Nullable String text) {
        return StringEscapeUtils.escapeXml11(Objects.requireNonNullElse(text, ""));
    }
}
