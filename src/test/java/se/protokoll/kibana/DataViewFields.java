package se.protokoll.kibana;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The fields that a panel may use through its data view; what it may not is written down. */
final class DataViewFields {

    private final JsonNode dataView;
    private final @Nullable IndexFields fields;
    private final List<String> violations;

    private DataViewFields(JsonNode dataView, @Nullable IndexFields fields, List<String> violations) {
        this.dataView = dataView;
        this.fields = fields;
        this.violations = violations;
    }

    static DataViewFields of(String id, Map<String, JsonNode> dataViews, List<String> violations) {
        var view = dataViews.get(id);
        if (view == null) {
            violations.add("There is no data view " + id);
            return new DataViewFields(MissingNode.getInstance(), null, violations);
        }
        try {
            return new DataViewFields(view, IndexFields.of(view.path("title").stringValue()), violations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A panel uses a field. */
    void need(String field, FieldUse use) {
        if (fields != null) {
            fields.type(field)
                    .ifPresentOrElse(
                            type -> {
                                if (!use.fits(type)) {
                                    violations.add("%s is %s and cannot be %s".formatted(field, type, use));
                                }
                            },
                            () -> violations.add("%s has no field %s".formatted(dataView.path("title"), field)));
        }
    }

    /** A panel goes by time: only the data view's own field does, else Kibana's choice of a period has no say. */
    void needTime(String field) {
        need(field, FieldUse.TIME);
        if (!dataView.path("timeFieldName").asString("").equals(field)) {
            violations.add("%s is not the time of %s".formatted(field, dataView.path("id")));
        }
    }

    /** A panel uses every field of a query. */
    void needAll(JsonNode query) {
        String expression = query.path("expression").asString("");
        try {
            KqlClause.parse(expression)
                    .forEach(clause -> need(
                            clause.field(), clause.comparison().equals(">") ? FieldUse.EXTREME : FieldUse.SEARCHED));
        } catch (IllegalArgumentException e) {
            violations.add(e.getMessage());
        }
    }
}
