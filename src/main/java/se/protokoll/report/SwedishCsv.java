package se.protokoll.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.protokoll.SpreadsheetFormula;

/**
 * Comma-separated values as a spreadsheet set to Swedish opens them without asking: semicolons, a byte order mark that
 * tells that it is UTF-8, CRLF.
 *
 * <p>Text that opens as a {@link SpreadsheetFormula} gets an apostrophe in front.
 */
public final class SwedishCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final CSVPrinter printer;

    private SwedishCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    /**
     * Begins a table.
     *
     * @param out gets UTF-16 text that the caller must encode as UTF-8, and stays the caller's to flush and close
     * @throws IOException if the destination does
     */
    public static SwedishCsv on(Appendable out) throws IOException {
        out.append('\uFEFF');
        return new SwedishCsv(FORMAT.print(out));
    }

    /**
     * Writes a row.
     *
     * @param cells null for an empty cell
     * @throws IOException if the destination does
     */
    public void row(List<@Nullable String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SwedishCsv::harmless));
    }

    private static @Nullable String harmless(@Nullable String cell) {
        return cell != null && SpreadsheetFormula.opens(cell) ? "'" + cell : cell;
    }
}
