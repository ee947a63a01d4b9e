package se.protokoll.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.Highlight;
import se.protokoll.index.SearchExport.FoundItem;
import se.protokoll.report.SwedishCsv;

/** Items that were found as a table for a spreadsheet, one line each, in the order in which the pages show them. */
final class FoundCsv {

    private static final List<@Nullable String> HEAD = List.of(
            "Datum",
            "Organ",
            "Kommun",
            "Deltagande kommuner",
            "Nummer",
            "Ärende",
            "Sida",
            "Beslut",
            "Utdrag",
            "Fil",
            "Möte");

    private FoundCsv() {}

    /**
     * Writes the table.
     *
     * @param items hands every item to its argument
     * @param out gets UTF-8
     * @throws IOException if the destination does
     */
    static void write(Consumer<Consumer<FoundItem>> items, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = SwedishCsv.on(writer);
        csv.row(HEAD);
        items.accept(item -> write(item, csv));
        writer.flush();
    }

    private static void write(FoundItem found, SwedishCsv csv) {
        var keys = found.meeting();
        var item = found.item();
        try {
            csv.row(Arrays.asList(
                    Objects.toString(keys.date(), null),
                    keys.body(),
                    keys.bodyMunicipality(),
                    String.join(", ", keys.attendingMunicipalities()),
                    item.number(),
                    Highlight.plain(item.title()),
                    Objects.toString(item.page(), null),
                    Integer.toString(item.decisionCount()),
                    Highlight.plain(String.join(" … ", item.fragments())).replaceAll("\\s+", " "),
                    keys.fileName(),
                    keys.meetingId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
