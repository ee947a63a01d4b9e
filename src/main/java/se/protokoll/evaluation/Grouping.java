package se.protokoll.evaluation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Ways to part the documents of an evaluation. */
public enum Grouping {
    /** By the decade of the meeting. */
    DECADE,
    /** By the sort of document. */
    KIND,
    /** By the gold's key {@code layout}, which names how the attendance list is laid out. */
    LAYOUT;

    private static final String UNKNOWN = "?";

    /** The gold annotations in parts, by the name of the part; {@code ?} where the gold does not say. */
    public Map<String, Map<String, JsonNode>> parts(Map<String, JsonNode> gold) {
        return gold.entrySet().stream()
                .collect(Collectors.groupingBy(
                        document -> name(document.getValue()),
                        TreeMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private String name(JsonNode gold) {
        String date = gold.path("date").asString("");
        return switch (this) {
            case DECADE -> date.length() < 4 ? UNKNOWN : date.substring(0, 3) + "0";
            case KIND -> gold.path("kind").asString(UNKNOWN);
            case LAYOUT -> gold.path("layout").asString(UNKNOWN);
        };
    }
}
