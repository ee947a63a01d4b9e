package se.protokoll.report;

/**
 * How often a municipality came to a body's meetings in a year.
 *
 * @param year of the meetings
 * @param attended to how many it came
 * @param meetings how many there were
 */
public record YearRate(int year, int attended, int meetings) {

    /** Share of the meetings, 0 to 1. */
    public double rate() {
        return meetings == 0 ? 0 : (double) attended / meetings;
    }

    YearRate with(YearRate other) {
        return new YearRate(year, attended + other.attended, meetings + other.meetings);
    }
}
