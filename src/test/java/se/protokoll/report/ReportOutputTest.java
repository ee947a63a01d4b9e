package se.protokoll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.protokoll.report.ReportTable.Column;
import tools.jackson.databind.json.JsonMapper;

class ReportOutputTest {

    private static final ReportTable TABLE = new ReportTable(
            "Möten <2020>",
            List.of(new Column("name", "Namn"), new Column("day", "Dag"), new Column("rate", "Andel")),
            List.of(
                    ReportTable.row("=HYPERLINK(\"http://x\")", LocalDate.of(2020, 3, 4), 66.667),
                    ReportTable.row("<b>Åse & Co</b>", null, 7)),
            List.of("En not & mer."));

    private static byte[] written(ReportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportOutput.write(TABLE, format, out);
        return out.toByteArray();
    }

    private static String text(ReportFormat format) throws IOException {
        return new String(written(format), StandardCharsets.UTF_8);
    }

    @Test
    void csvOpensInASwedishSpreadsheetAndRunsNothing() throws IOException {
        assertThat(text(ReportFormat.CSV)).isEqualTo("""
                \uFEFFNamn;Dag;Andel\r
                "'=HYPERLINK(""http://x"")";2020-03-04;66,7\r
                <b>Åse & Co</b>;;7\r
                """);
    }

    @Test
    void aWorkbookHasNumbersAndDaysAndNoFormulas() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(ReportFormat.XLSX)))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 3, 4));
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(66.667);
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getCellType())
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void aPageIsEscaped() throws IOException {
        assertThat(text(ReportFormat.HTML))
                .contains("<td>&lt;b&gt;Åse &amp; Co&lt;/b&gt;</td>", "Möten &lt;2020&gt;", "En not &amp; mer.")
                .doesNotContain("<b>");
    }

    @Test
    void jsonHasNumbersAndDaysUnderEnglishKeys() throws IOException {
        var json = JsonMapper.shared().readTree(text(ReportFormat.JSON));

        assertThat(json.at("/rows/0/day").asString()).isEqualTo("2020-03-04");
        assertThat(json.at("/rows/0/rate").asDouble()).isEqualTo(66.667);
        assertThat(json.at("/rows/1/day").isNull()).isTrue();
        assertThat(json.at("/notes/0").asString()).isEqualTo("En not & mer.");
    }

    @Test
    void textHasColumnsWithNumbersToTheRight() throws IOException {
        assertThat(text(ReportFormat.TABLE).lines()).contains("<b>Åse & Co</b>                         7");
    }
}
