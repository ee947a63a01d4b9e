package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SamplerAggregate;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.json.JsonpMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions that are put to rows drawn by lot, because counting all of them takes too long. The same rows are drawn each
 * time, so that the same search gives the same numbers, which Elasticsearch has multiplied to stand for all rows.
 */
final class DrawnRows {

    private static final String DRAWN = "drawn";

    private static final int SEED = 1;

    private DrawnRows() {}

    /**
     * The questions, put to some of the rows.
     *
     * @param share of the rows that are drawn, at most a half, which Elasticsearch demands
     */
    static Map<String, Aggregation> ask(Map<String, Aggregation> questions, double share) {
        return Map.of(
                DRAWN,
                Aggregation.of(
                        draw -> draw.randomSampler(lot -> lot.probability(share).seed(SEED))
                                .aggregations(questions)));
    }

    /** The answers, which the client does not know how to read: it has a class for those of another sampler only. */
    static Map<String, Aggregate> answers(Map<String, Aggregate> drawn, JsonpMapper mapper) {
        ObjectNode answer = Objects.requireNonNull(drawn.get(DRAWN))._custom().to(ObjectNode.class, mapper);
        answer.remove(List.of("seed", "probability"));
        return JsonData.of(answer, mapper).to(SamplerAggregate.class).aggregations();
    }
}
