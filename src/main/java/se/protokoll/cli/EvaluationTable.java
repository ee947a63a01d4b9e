package se.protokoll.cli;

import java.util.Comparator;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.protokoll.evaluation.Evaluation;
import se.protokoll.evaluation.Figure;
import se.protokoll.evaluation.Mistake;

/** How an evaluation is printed. */
final class EvaluationTable {

    private EvaluationTable() {}

    /** Every field with precision, recall and F1, its interval, and how many entries it was counted on. */
    static String of(Evaluation evaluation) {
        var text = new Formatter(Locale.ROOT);
        text.format("%d documents, %d with a prediction%n", evaluation.documents(), evaluation.predicted());
        text.format(
                "whole attendance list right in %d of %d documents (%d have a list)%n",
                evaluation.wholeLists(), evaluation.documents(), evaluation.listed());
        text.format("%-26s%10s%8s%8s%14s%7s%7s%n", "", "precision", "recall", "F1", "95 %", "gold", "found");
        for (int i = 0; i < evaluation.figures().size(); i++) {
            Figure figure = evaluation.figures().get(i);
            var interval = evaluation.intervals().get(i);
            text.format(
                    "%-26s%10.3f%8.3f%8.3f%8.3f–%.3f%7d%7d%n",
                    figure.measure(),
                    figure.precision(),
                    figure.recall(),
                    figure.f1(),
                    interval.low(),
                    interval.high(),
                    figure.gold(),
                    figure.found());
        }
        return text.toString();
    }

    /** F1 of every field, a row a group; a dash where there is nothing to find. */
    static String byGroup(Map<String, Evaluation> groups) {
        var text = new Formatter(Locale.ROOT);
        text.format("%nF1 by group (documents)    ");
        groups.values().iterator().next().figures().forEach(figure -> text.format("%6.5s", lastWord(figure.measure())));
        text.format("%n");
        groups.forEach((name, group) -> {
            text.format("%-27s", name + " (" + group.documents() + ")");
            for (Figure figure : group.figures()) {
                if (figure.gold() + figure.found() == 0) {
                    text.format("%6s", "–");
                } else {
                    text.format("%6.2f", figure.f1());
                }
            }
            text.format("%n");
        });
        return text.toString();
    }

    private static String lastWord(String measure) {
        return measure.substring(measure.lastIndexOf(' ') + 1);
    }

    /** Every mistake, those of the most frequent cause first. */
    static String errors(List<Mistake> mistakes) {
        var text = new Formatter(Locale.ROOT);
        mistakes.stream()
                .collect(Collectors.groupingBy(
                        mistake -> mistake.measure() + ": " + mistake.cause().swedish()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Mistake>> cause) ->
                                -cause.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(cause -> {
                    text.format("%d × %s%n", cause.getValue().size(), cause.getKey());
                    cause.getValue()
                            .forEach(mistake -> text.format(
                                    "    %-14s %s %s%n",
                                    mistake.document(), mistake.missed() ? "missed" : "extra ", mistake.entry()));
                });
        return text.format("%n").toString();
    }
}
