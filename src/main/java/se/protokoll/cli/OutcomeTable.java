package se.protokoll.cli;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import se.protokoll.minutes.Outcome;

/** The outcomes of an import with their counts and what to do, as a table for the terminal. */
final class OutcomeTable {

    private static final int LABEL = 60;
    private static final int COUNT = 12;
    private static final int ADVICE = 72;

    private OutcomeTable() {}

    /**
     * The table.
     *
     * @param found how many files there are; those without an outcome yet get a row of their own
     */
    static String of(Map<Outcome, Long> outcomes, long found) {
        var table = TextTable.forColumns(
                new ColorScheme.Builder(Ansi.OFF).build(),
                new Column(LABEL, 0, Overflow.WRAP),
                new Column(COUNT, 0, Overflow.WRAP),
                new Column(ADVICE, 2, Overflow.WRAP));
        new TreeMap<>(outcomes)
                .forEach((outcome, count) -> table.addRowValues(outcome.swedish(), number(count), outcome.advice()));
        long sum = outcomes.values().stream().mapToLong(Long::longValue).sum();
        if (found > sum) {
            table.addRowValues("Återstår att läsa.", number(found - sum), "");
        }
        table.addRowValues("Filer som hittades", number(found), "");
        return table.toString().stripTrailing();
    }

    private static String number(long count) {
        return "%%%dd".formatted(COUNT - 1).formatted(count);
    }
}
