package se.protokoll.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook. Numbers and days are cells of their kinds; text stays text whatever it begins with, for only a
 * cell of the kind formula is one.
 */
final class ReportWorkbook {

    /** What a cell holds at most; the format sets it. */
    private static final int LONGEST_CELL = 32_767;

    /** Widths are counted in parts of a character. */
    private static final int CHARACTER = 256;

    private ReportWorkbook() {}

    static void write(ReportTable table, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
            var bold = workbook.createFont();
            bold.setBold(true);
            CellStyle head = workbook.createCellStyle();
            head.setFont(bold);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Row first = sheet.createRow(0);
            fill(first, table.headings(), day);
            first.forEach(cell -> cell.setCellStyle(head));
            sheet.createFreezePane(table.heads(), 1);
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.setColumnWidth(column, CHARACTER * (2 + ReportText.width(table, column)));
            }
            for (int row = 0; row < table.rows().size(); row++) {
                fill(sheet.createRow(row + 1), table.rows().get(row), day);
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<? extends @Nullable Object> cells, CellStyle day) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            switch (cells.get(column)) {
                case null -> cell.setBlank();
                case Number number -> cell.setCellValue(number.doubleValue());
                case LocalDate date -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Object other -> {
                    String text = other.toString();
                    cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
                }
            }
        }
    }
}
