package se.protokoll.kibana;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One condition of a query in Kibana's language; our dashboards use no more of the language than conditions that all
 * hold.
 *
 * @param negated whether it must not hold
 * @param field it is about
 * @param comparison {@code :} or {@code >}
 * @param value to compare with; {@code *} for any
 */
record KqlClause(boolean negated, String field, String comparison, String value) {

    private static final Pattern CLAUSE = Pattern.compile("(not )?([a-z_.]+)( >|:) (\\*|[\\w.]+)");

    /** Reads an expression; an empty one has no conditions. */
    static List<KqlClause> parse(String expression) {
        var clauses = new ArrayList<KqlClause>();
        if (expression.isEmpty()) {
            return clauses;
        }
        for (String part : expression.split(" and ", -1)) {
            var clause = CLAUSE.matcher(part);
            if (!clause.matches()) {
                throw new IllegalArgumentException("No such query is known here: " + expression);
            }
            clauses.add(new KqlClause(
                    clause.group(1) != null, clause.group(2), clause.group(3).strip(), clause.group(4)));
        }
        return clauses;
    }

    /** What Kibana makes of an expression for Elasticsearch. */
    static ObjectNode query(String expression) {
        var query = JsonMapper.shared().createObjectNode();
        var bool = query.putObject("bool");
        for (var clause : parse(expression)) {
            bool.withArray(clause.negated() ? "must_not" : "filter").add(clause.condition());
        }
        return query;
    }

    private ObjectNode condition() {
        var condition = JsonMapper.shared().createObjectNode();
        if (comparison.equals(">")) {
            condition.putObject("range").putObject(field).put("gt", value);
        } else if (value.equals("*")) {
            condition.putObject("exists").put("field", field);
        } else {
            condition.putObject("term").put(field, value);
        }
        return condition;
    }
}
