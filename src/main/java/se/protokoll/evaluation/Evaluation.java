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
 * @param mistakes every entry that disagrees
 */
public record Evaluation(
        int documents, int predicted, int listed, int wholeLists, List<Figure> figures, List<Mistake> mistakes) {

    private static final String WHOLE_LIST = "attendee + presence";

    public Evaluation {
        figures = List.copyOf(figures);
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
        var mistakes = new ArrayList<Mistake>();
        int wholeLists = 0;
        for (Measure measure : Measure.ALL) {
            int hits = 0;
            int missed = 0;
            int extra = 0;
            for (var entry : gold.entrySet()) {
                String name = entry.getKey();
                var settled = OpenQuestions.settle(entry.getValue(), found.getOrDefault(name, nothing));
                var tally = measure.compare().apply(settled.gold(), settled.found());
                hits += tally.hits();
                missed += tally.missed().size();
                extra += tally.extra().size();
                tally.missed().forEach(what -> mistakes.add(new Mistake(measure.name(), name, true, what)));
                tally.extra().forEach(what -> mistakes.add(new Mistake(measure.name(), name, false, what)));
                if (measure.name().equals(WHOLE_LIST)
                        && tally.missed().isEmpty()
                        && tally.extra().isEmpty()) {
                    wholeLists++;
                }
            }
            figures.add(new Figure(measure.name(), hits, hits + missed, hits + extra));
        }
        int listed = (int) gold.values().stream()
                .filter(document -> !Entries.attendees(document).isEmpty())
                .count();
        int predicted = (int) gold.keySet().stream().filter(found::containsKey).count();
        return new Evaluation(gold.size(), predicted, listed, wholeLists, figures, mistakes);
    }
}
