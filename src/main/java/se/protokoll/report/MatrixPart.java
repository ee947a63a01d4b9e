package se.protokoll.report;

import java.util.List;

/**
 * Some of the meetings of a matrix, beside each other on one sheet.
 *
 * @param from the first one's place among all
 * @param meetings from there on
 * @param last whether they are the last ones, beside which the totals stand
 */
public record MatrixPart(int from, List<MeetingColumn> meetings, boolean last) {

    public MatrixPart {
        meetings = List.copyOf(meetings);
    }

    /** A row's cells for these meetings. */
    public List<Delegation> cells(MunicipalityRow row) {
        return row.cells().subList(from, from + meetings.size());
    }
}
