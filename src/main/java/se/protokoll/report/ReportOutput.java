package se.protokoll.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a table in each of the forms. */
public final class ReportOutput {

    private ReportOutput() {}

    /**
     * Writes the table.
     *
     * @param out stays open
     * @throws IOException if the destination does
     */
    public static void write(ReportTable table, ReportFormat format, OutputStream out) throws IOException {
        if (format == ReportFormat.XLSX) {
            ReportWorkbook.write(table, out);
            return;
        }
        var writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case CSV -> csv(table, writer);
            case HTML -> ReportHtml.write(table, writer);
            case JSON -> json(table, writer);
            default -> ReportText.write(table, writer);
        }
        writer.flush();
    }

    private static void csv(ReportTable table, Appendable out) throws IOException {
        var csv = SwedishCsv.on(out);
        csv.row(List.copyOf(table.headings()));
        for (var row : table.rows()) {
            csv.row(row.stream().map(ReportTable::written).toList());
        }
    }

    private static void json(ReportTable table, PrintWriter out) {
        var mapper = JsonMapper.shared();
        ObjectNode json = mapper.createObjectNode().put("title", table.title());
        var rows = json.putArray("rows");
        for (var row : table.rows()) {
            ObjectNode entry = rows.addObject();
            for (int column = 0; column < row.size(); column++) {
                entry.putPOJO(
                        table.columns().get(column).key(),
                        row.get(column) instanceof LocalDate date ? date.toString() : row.get(column));
            }
        }
        table.notes().forEach(json.putArray("notes")::add);
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        out.println();
    }
}
