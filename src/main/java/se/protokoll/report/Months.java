package se.protokoll.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months in words. */
final class Months {

    private Months() {}

    /** Months that follow each other as one range: {@code 2019-02, 2019-06–2019-08}. */
    static String ranges(List<YearMonth> ascending) {
        var ranges = new ArrayList<String>();
        int at = 0;
        while (at < ascending.size()) {
            int end = at;
            while (end + 1 < ascending.size()
                    && ascending.get(end + 1).equals(ascending.get(end).plusMonths(1))) {
                end++;
            }
            ranges.add(at == end ? ascending.get(at).toString() : ascending.get(at) + "–" + ascending.get(end));
            at = end + 1;
        }
        return String.join(", ", ranges);
    }
}
