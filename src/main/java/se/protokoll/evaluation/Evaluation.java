package se.protokoll.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found in a set of documents, compared with their gold annotations.
 *
 * @param documents how many gold annotations there are
 * @param predicted how many of them have something found to compare with
 * @param listed how many of them have an attendance list
 * @param wholeLists in how many of them every person and every presence is right
 * @param figures precision and recall of each field
 * @param intervals for each figure, where its F1 would lie for other documents
 * @param mistakes every entry that disagrees
 */
public record Evaluation(
        int documents,
        int predicted,
        int listed,
        int wholeLists,
        List<Figure> figures,
        List<Interval> intervals,
        List<Mistake> mistakes) {

    private static final String WHOLE_LIST = "attendee + presence";

    public Evaluation {
        figures = List.copyOf(figures);
        intervals = List.copyOf(intervals);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Compares.
     *
     * @param gold gold annotations by name of the document
     * @param found what was found, by the same name; a document that is missing counts as empty
     */
    public static Evaluation of(Map<String, JsonNode> gold, Map<String, JsonNode> found) {
        JsonNode nothing = JsonMapper.shared().createObjectNode();
        var figures = new ArrayList<Figure>();
        var intervals = new ArrayList<Interval>();
        var mistakes = new ArrayList<Mistake>();
        int wholeLists = 0;
        for (Measure measure : Measure.ALL) {
            var documents = new ArrayList<Figure>();
            for (var entry : gold.entrySet()) {
                String name = entry.getKey();
                var settled = OpenQuestions.settle(entry.getValue(), found.getOrDefault(name, nothing));
                var tally = measure.compare().apply(settled.gold(), settled.found());
                documents.add(tally.figure(measure.name()));
                mistakes.addAll(tally.mistakes(measure.name(), name));
                if (measure.name().equals(WHOLE_LIST) && tally.isRight()) {
                    wholeLists++;
                }
            }
            figures.add(Figure.sum(measure.name(), documents));
            intervals.add(Interval.ofF1(documents));
        }
        int listed = (int) gold.values().stream()
                .filter(document -> !Entries.attendees(document).isEmpty())
                .count();
        int predicted = (int) gold.keySet().stream().filter(found::containsKey).count();
        return new Evaluation(gold.size(), predicted, listed, wholeLists, figures, intervals, mistakes);
    }
}
