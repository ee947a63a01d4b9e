package se.protokoll.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.protokoll.index.Alias;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.RowExport;
import tools.jackson.databind.node.ObjectNode;

/** Everything there is, for programs that want a copy: one JSON object a line. */
@RestController
class ExportController {

    private final RowExport export;

    ExportController(IndexConnection connection) {
        this.export = new RowExport(connection);
    }

    /** Every row of one kind; keys are those of the index, but for {@code organization} and {@code start_date}. */
    @GetMapping("/api/v1/export/{kind}")
    void export(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletResponse response)
            throws IOException {
        var alias = Alias.ofContent().stream()
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var filters = ApiAddress.selection(address, Selections.names()).filters();
        LongAnswer.send(
                response,
                () -> response.setContentType("application/x-ndjson;charset=UTF-8"),
                out -> export.forEach(alias, filters, row -> write(row, out)));
    }

    private static void write(ObjectNode row, OutputStream out) {
        rename(row, "body", "organization");
        rename(row, "body_key", "organization_id");
        rename(row, "date", "start_date");
        try {
            out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(ObjectNode row, String from, String to) {
        var value = row.remove(from);
        if (value != null) {
            row.set(to, value);
        }
    }
}
