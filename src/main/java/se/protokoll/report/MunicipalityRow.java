package se.protokoll.report;

import java.util.List;
import se.protokoll.minutes.Municipality;

/**
 * A municipality's part in the meetings of a body.
 *
 * @param municipality whose row it is
 * @param cells one for each meeting, in the order of the columns
 */
public record MunicipalityRow(Municipality municipality, List<Delegation> cells) {

    public MunicipalityRow {
        cells = List.copyOf(cells);
    }

    /** At how many meetings the municipality was there, for all or some of the time. */
    public int attended() {
        return (int)
                cells.stream().filter(cell -> cell.participation().attended()).count();
    }

    /** At how many meetings it was on the list but absent. */
    public int absent() {
        return (int) cells.stream()
                .filter(cell -> cell.participation() == Participation.ABSENT)
                .count();
    }

    /** Its people over all meetings, a person who came twice counted twice. */
    public int people() {
        return cells.stream().mapToInt(Delegation::people).sum();
    }

    /** Share of the body's meetings at which the municipality was there, 0 to 1; not listed counts as not there. */
    public double rate() {
        return cells.isEmpty() ? 0 : (double) attended() / cells.size();
    }
}
