package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HexFormat;

/**
 * Meetings drawn by lot, to be counted in place of all of them: those whose ids come first in the alphabet. An id is a
 * digest of a file, so that any share of the ids is as good as another, the same meetings are drawn each time, and the
 * rows of a meeting are drawn together, by which meetings can be counted too.
 *
 * @param halvings how often the meetings are halved: 0 for all of them
 */
record DrawnMeetings(int halvings) {

    /** Every meeting. */
    static final DrawnMeetings ALL = new DrawnMeetings(0);

    private static final MathContext ONE_FIGURE = new MathContext(1, RoundingMode.HALF_UP);
    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_UP);

    /** Rows of some hundred meetings. */
    private static final int MANY = 1_000;

    /** More are never needed: of these a hundred million rows make a hundred. */
    private static final int MOST_HALVINGS = 20;

    /**
     * So many that the rows drawn are as many as wanted, or up to twice as many.
     *
     * @param rows how many there are of all meetings
     */
    static DrawnMeetings with(long wanted, long rows) {
        int halvings = 0;
        while (halvings < MOST_HALVINGS && rows >> (halvings + 1) >= wanted) {
            halvings++;
        }
        return new DrawnMeetings(halvings);
    }

    /** Whether numbers are estimates. */
    boolean estimate() {
        return halvings > 0;
    }

    /** The rows of these meetings only; their scores stay the same. Few different filters, so that they are kept. */
    Query of(Query rows) {
        return estimate()
                ? Query.of(both -> both.bool(bool -> bool.must(rows)
                        .filter(drawn -> drawn.range(range ->
                                range.term(term -> term.field(MeetingIds.FIELD).lt(bound()))))))
                : rows;
    }

    /** The first id that is not drawn. */
    private String bound() {
        return HexFormat.of().toHexDigits(1L << (Integer.SIZE - halvings), 8);
    }

    /** What a number of these meetings says of all: two figures, or one where chance has more say than a tenth. */
    long ofAll(long drawn) {
        return estimate()
                ? BigDecimal.valueOf(drawn << halvings)
                        .round(drawn < MANY ? ONE_FIGURE : TWO_FIGURES)
                        .longValue()
                : drawn;
    }
}
