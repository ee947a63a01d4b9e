package se.protokoll.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The dashboards are what Kibana 9.5 accepts and can show, as far as that can be told without it. */
class DashboardsTest {

    private static final Map<String, JsonNode> DATA_VIEWS = Shipped.dataViews();
    private static final Map<String, JsonNode> DASHBOARDS = Shipped.dashboards();
    private static final Schema DASHBOARD = schema("dashboard.schema.json");
    private static final Schema DATA_VIEW = schema("data-view.schema.json");
    static final Set<String> NAMES = DASHBOARDS.keySet();

    /** Names of fields and data views stand as the values of these. */
    private static final Set<String> REFERENCES = Set.of(
            "field", "fields", "field_name", "ref_id", "data_view_id", "column_order", "name", "operation", "language");

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DashboardsTest.class.getResourceAsStream(name));
    }

    private static List<String> faults(JsonNode dashboard) {
        return Stream.concat(
                        DASHBOARD.validate(dashboard).stream().map(Error::toString),
                        DashboardRules.violations(dashboard, DATA_VIEWS).stream())
                .toList();
    }

    private static boolean isFaulty(JsonNode dashboard) {
        return !DASHBOARD.validate(dashboard).isEmpty()
                || !DashboardRules.violations(dashboard, DATA_VIEWS).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyDashboardFollowsTheSchemaAndTheRules(String name) {
        assertThat(faults(Shipped.dashboard(name))).isEmpty();
    }

    @Test
    void everyDataViewFollowsItsSchemaAndHasAName() {
        for (var object : SavedObject.all()) {
            if (object.kind() == SavedObject.Kind.DATA_VIEW) {
                assertThat(DATA_VIEW.validate(JsonMapper.shared().readTree(object.body())))
                        .isEmpty();
            }
        }
        assertThat(SavedObject.all())
                .extracting(object -> object.kind() + object.title())
                .doesNotHaveDuplicates();
        assertThat(SavedObject.all())
                .filteredOn(object -> object.kind() == SavedObject.Kind.DASHBOARD)
                .extracting(SavedObject::id)
                .containsExactly(
                        "protokoll-register",
                        "protokoll-attendance",
                        "protokoll-decisions",
                        "protokoll-import",
                        "protokoll-progress");
    }

    @Test
    void noTwoDashboardsShareAnId() {
        Set<String> ids = new HashSet<>();
        for (var dashboard : DASHBOARDS.values()) {
            dashboard
                    .path("panels")
                    .forEach(panel ->
                            assertThat(ids.add(panel.path("id").stringValue())).isTrue());
        }
        assertThat(ids).hasSizeGreaterThan(30);
    }

    /** Kibana refuses what it does not know; so does the schema, whichever key is misspelt. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void anyMisspeltKeyIsCaught(String name) {
        var missed = new ArrayList<String>();
        var copy = Shipped.dashboard(name);
        int tried = misspellEachKey(copy, copy, missed);

        assertThat(tried).isGreaterThan(200);
        assertThat(missed).isEmpty();
    }

    private static int misspellEachKey(JsonNode node, JsonNode whole, List<String> missed) {
        int tried = 0;
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(key);
                object.set(key + "s", value);
                if (!isFaulty(whole)) {
                    missed.add(key + ": " + value);
                }
                object.remove(key + "s");
                object.set(key, value);
                tried++;
            }
        }
        for (var child : node) {
            tried += misspellEachKey(child, whole, missed);
        }
        return tried;
    }

    /** Kibana accepts any name of a field and then shows an empty panel; the rules do not. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void anyWrongNameOfAFieldOrDataViewIsCaught(String name) {
        var missed = new ArrayList<String>();
        var copy = Shipped.dashboard(name);
        int tried = renameEachReference(copy, copy, missed);

        assertThat(tried).isGreaterThan(30);
        assertThat(missed).isEmpty();
    }

    private static int renameEachReference(JsonNode node, JsonNode whole, List<String> missed) {
        int tried = 0;
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(key);
                if (!REFERENCES.contains(key)) {
                    continue;
                }
                JsonNode wrong = JsonMapper.shared().getNodeFactory().stringNode("none");
                object.set(
                        key,
                        value instanceof ArrayNode array ? array.arrayNode().add(wrong) : wrong);
                if (!isFaulty(whole)) {
                    missed.add(key + ": " + value);
                }
                object.set(key, value);
                tried++;
            }
        }
        for (var child : node) {
            tried += renameEachReference(child, whole, missed);
        }
        return tried;
    }

    /** What older Kibanas wrote, and what a hand slips on. Paths are JSON pointers into a dashboard. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            attendance|/panels/1/config/axes                    |{"x":{"scale":"ordinal"}}
            attendance|/panels/1/config/cells                   |{"labels":{"visible":true}}
            attendance|/panels/1/config/xAxis                   |{"operation":"terms","fields":["date"]}
            attendance|/panels/1/config/dataset                 |{"type":"dataView","id":"protokoll-attendance"}
            attendance|/panels/1/config/data_source             |{"type":"esql","query":"FROM protokoll-attendance"}
            attendance|/panels/1/config/axis/x/scale            |"time"
            attendance|/panels/1/config/y/fields                |["affiliation"]
            attendance|/panels/1/config/metric/field            |"name"
            attendance|/panels/1/config/query/language          |"kuery"
            attendance|/panels/1/config/query/expression        |"not presense: absent"
            attendance|/panels/1/config/query/expression        |"presence: absent or presence: present"
            attendance|/panels/1/config/legend                  |{"position":"right"}
            attendance|/panels/2/config/x/field                 |"body_key"
            attendance|/panels/2/config/x/suggested_interval    |"1 år"
            attendance|/panels/3/config/styling/sort_by/index   |3
            attendance|/panels/3/config/styling/sort_by/column_type|"pivoted_metric"
            attendance|/panels/3/config/styling/paging          |25
            attendance|/panels/3/config/rows/0/size             |10
            attendance|/panels/3/config/rows/0/fields           |["municipality","county"]
            attendance|/panels/3/config/rows/0/rank_by/metric_index|3
            attendance|/panels/3/config/metrics                 |[]
            attendance|/panels/3/grid/x                         |1
            attendance|/panels/3/grid/y                         |43
            attendance|/panels/4/grid/w                         |25
            attendance|/panels/4/id                             |"attendance-people"
            attendance|/panels/4/type                           |"lens"
            attendance|/panels/4/panelIndex                     |"4"
            attendance|/pinned_panels/0/config/data_view_id     |"protokoll-meeting"
            attendance|/pinned_panels/0/config/field_name       |"body"
            attendance|/pinned_panels/0/config/values_source    |"field"
            attendance|/time_range/from                         |"igår"
            attendance|/panelsJSON                              |"[]"
            register  |/panels/0/config/metrics/0/operation     |"unique_values"
            register  |/panels/0/config/metrics/0/type          |"secondary"
            register  |/panels/0/config/data_source/ref_id      |"protokoll-*"
            register  |/panels/6/config/metrics/1/field         |"body_key"
            register  |/panels/9/config/tabs                    |[]
            register  |/panels/9/config/tabs/0/column_order     |["minutes"]
            register  |/panels/9/config/tabs/0/sort/0/name      |"title"
            register  |/panels/9/config/tabs/0/sort/0/direction |"newest"
            decisions |/panels/5/config/layers/0/x/field        |"meeting_key"
            decisions |/panels/5/config/layers/0/x/ranges       |[]
            decisions |/panels/5/config/layers/0/y/0/field      |"municipality_counts"
            import    |/panels/1/config/query/expression        |"body_key > 0 and warnings > 0"
            import    |/panels/5/config/layers/0/seriesType     |"bar"
            progress  |/panels/0/config/query/expression        |"nam: protokoll_files"
            progress  |/panels/5/config/layers/0/x/field        |"timestamp"
            progress  |/panels/5/config/layers/0/y/0/time_scale |"10s"
            progress  |/panels/5/config/layers/0/y/0/field      |"outcome"
            progress  |/panels/0/config/metrics/0/time_scale    |"s"
            progress  |/refresh_interval/value                  |"10s"
            progress  |/time_range/from                         |"24h"
            """)
    void aMutationIsCaught(String dashboard, String path, String value) {
        var copy = Shipped.dashboard("protokoll-" + dashboard);
        int last = path.lastIndexOf('/');
        var parent = (ObjectNode) copy.at(path.substring(0, last));
        parent.set(path.substring(last + 1), JsonMapper.shared().readTree(value));

        assertThat(copy).isNotEqualTo(Shipped.dashboard("protokoll-" + dashboard));
        assertThat(faults(copy)).isNotEmpty();
    }
}
