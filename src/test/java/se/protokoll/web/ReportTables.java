package se.protokoll.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.report.ReportTable;
import se.protokoll.report.ReportTable.Column;

/** Reports with invented rows. */
final class ReportTables {

    private ReportTables() {}

    /** A report whose columns have the same names for programs and readers. */
    static ReportTable table(List<String> columns, List<?>... rows) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (List<?> row : rows) {
            cells.add(new ArrayList<>(row));
        }
        return new ReportTable(
                "", columns.stream().map(name -> new Column(name, name)).toList(), cells, List.of());
    }
}
