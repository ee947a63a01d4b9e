package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.web.RunningPages.get;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.SampleMinutes;
import se.protokoll.minutes.Presence;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface does what its OpenAPI document says. */
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static JsonNode document() throws IOException, InterruptedException {
        return JSON.readTree(get("/v3/api-docs").body());
    }

    static List<String> paths() throws IOException, InterruptedException {
        return List.copyOf(document().get("paths").propertyNames());
    }

    private static String address(String path, JsonNode operation) {
        String address = path;
        for (var parameter : operation.get("parameters")) {
            if ("path".equals(parameter.path("in").asString(""))) {
                address = address.replace(
                        "{" + parameter.get("name").asString() + "}",
                        parameter.get("example").asString());
            }
        }
        return address;
    }

    private static List<JsonNode> parameters(JsonNode document, JsonNode operation) {
        var parameters = new ArrayList<JsonNode>();
        for (var parameter : operation.get("parameters")) {
            if (parameter.has("$ref")) {
                parameters.add(document.at(parameter.get("$ref").asString().substring(1)));
            }
        }
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPathAnswersAsDescribed(String path) throws IOException, InterruptedException {
        var operation = document().at("/paths").get(path).get("get");
        var content = operation.at("/responses/200/content");
        String type = content.propertyNames().iterator().next();

        var answer = get(address(path, operation));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        var schema = content.get(type).get("schema");
        if (type.equals("application/json")) {
            conforms(JSON.readTree(answer.body()), schema, path);
        } else {
            assertThat(answer.body().lines())
                    .isNotEmpty()
                    .allSatisfy(line -> conforms(JSON.readTree(line), schema, path));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyParameterIsHonouredAndNoOtherIs(String path) throws IOException, InterruptedException {
        var document = document();
        var operation = document.at("/paths").get(path).get("get");
        String address = address(path, operation);
        for (var parameter : parameters(document, operation)) {
            String example = URLEncoder.encode(parameter.get("example").asString(), StandardCharsets.UTF_8);
            assertThat(get(address + "?" + parameter.get("name").asString() + "=" + example)
                            .statusCode())
                    .as(parameter.get("name").asString())
                    .isEqualTo(200);
        }
        var refused = get(address + "?colour=red");
        assertThat(refused.statusCode()).isEqualTo(400);
        conforms(JSON.readTree(refused.body()), document.at("/components/schemas/Problem"), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/items?sort=x",
                "/api/v1/attendance?from=x",
                "/api/v1/items?page=99999",
                "/api/v1/meetings?year=next",
                "/api/v1/decisions?decisions=maybe",
                "/api/v1/items?q=a&q=b",
                "/api/v1/attendance?min_confidence=90",
                "/api/v1/export/items?q=a"
            })
    void programsAreToldWhatCannotBeHonoured(String address) throws IOException, InterruptedException {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":");
    }

    @Test
    void parametersNarrowWhatIsAnswered() throws IOException, InterruptedException {
        var body = "&body=" + URLEncoder.encode("provrådet", StandardCharsets.UTF_8);

        assertThat(JSON.readTree(get("/api/v1/meetings?year=2018" + body).body())
                        .get("total_meetings")
                        .asInt())
                .isEqualTo(2);
        assertThat(JSON.readTree(get("/api/v1/decisions?q=l%C3%A4nsstyrelse" + body)
                                .body())
                        .at("/decisions/0/text")
                        .asString())
                .startsWith("att bjuda in");
        assertThat(get("/api/v1/export/attendance?year=2018" + body).body().lines())
                .hasSize(5)
                .allMatch(line -> line.contains("\"organization\":\"Provrådet"));
    }

    @Test
    void whatIsLessSureThanAskedForIsLeftOut() throws IOException, InterruptedException {
        String here = "body=" + URLEncoder.encode("provrådet", StandardCharsets.UTF_8);
        var all = get("/api/v1/export/attendance?" + here).body().lines().toList();
        assertThat(all).isNotEmpty();
        assertThat(get("/api/v1/export/attendance?min_confidence=0.9&" + here)
                        .body()
                        .lines())
                .hasSameSizeAs(all);
        assertThat(get("/api/v1/export/attendance?min_confidence=0.91&" + here).body())
                .isEmpty();
        assertThat(get("/api/v1/attendance?min_confidence=0.91&" + here).body())
                .doesNotContain("\"participation\":\"present\"");
    }

    @Test
    void tellsOfEveryMunicipalityHowManyMeetingsItAttended() throws IOException, InterruptedException {
        var minutes = SampleMinutes.of("Rikskonferensen", LocalDate.of(1979, 1, 1));
        Municipalities.swedish().all().stream()
                .map(MunicipalityFacts::municipality)
                .forEach(municipality ->
                        minutes.person("Namn " + municipality.name(), municipality, "S", Presence.PRESENT, "ledamot"));
        EmbeddedNodeFixture.writer().write(List.of(minutes.rows("rikskonferens")));
        EmbeddedNodeFixture.writer().refresh();

        var told = JSON.readTree(
                        get("/api/v1/municipalities?body=Rikskonferensen").body())
                .get("municipalities");
        assertThat(told)
                .hasSize(290)
                .allSatisfy(municipality ->
                        assertThat(municipality.get("meetings").asInt()).isOne());
    }

    @Test
    void theFeedTellsWhatWasWrittenAndDeleted() throws IOException, InterruptedException {
        var writer = EmbeddedNodeFixture.writer();
        writer.write(List.of(
                SampleMinutes.of("Flödesnämnden", LocalDate.of(1978, 1, 1)).rows("feed-1"),
                SampleMinutes.of("Flödesnämnden", LocalDate.of(1978, 1, 2)).rows("feed-2")));
        writer.delete(List.of("feed-2"));
        var told = new HashMap<String, String>();
        String next = "0";
        for (int attempt = 0; attempt < 200 && !"deleted".equals(told.get("feed-2")); attempt++) {
            Thread.sleep(100);
            var page = JSON.readTree(get("/api/v1/changes?since=" + next).body());
            page.get("changes")
                    .forEach(change -> told.put(
                            change.get("id").asString(), change.get("change").asString()));
            next = page.get("next").asString();
        }

        assertThat(told).containsEntry("feed-1", "written").containsEntry("feed-2", "deleted");
        var elsewhere = get("/api/v1/changes?since=another.17");
        assertThat(elsewhere.statusCode()).isEqualTo(410);
        assertThat(elsewhere.body()).contains("since=0");
        assertThat(get("/api/v1/changes?q=budget").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/export/changes").statusCode()).isEqualTo(404);
    }

    @Test
    void noAnswerTellsWhereFilesLie() throws IOException, InterruptedException {
        for (String path : List.of("/api/v1/items", "/api/v1/meetings/pages-1", "/api/v1/export/meetings")) {
            assertThat(get(path).body()).as(path).doesNotContain("protokoll/pages-1");
        }
    }

    @Test
    void kindsThatAreNotThereAreNotFound() throws IOException, InterruptedException {
        assertThat(get("/api/v1/export/secrets").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/meetings/missing").statusCode()).isEqualTo(404);
    }

    /** As much of JSON Schema as our document uses. */
    private static void conforms(JsonNode value, JsonNode schema, String where) {
        var types = schema.get("type");
        if (types != null) {
            assertThat(
                            types.isArray()
                                    ? types.valueStream()
                                            .map(JsonNode::asString)
                                            .toList()
                                    : List.of(types.asString()))
                    .as(where)
                    .containsAnyOf(typesOf(value));
        }
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(where).contains(value);
        }
        if (value.isObject()) {
            schema.path("required")
                    .forEach(name -> assertThat(value.has(name.asString()))
                            .as(where + " has " + name)
                            .isTrue());
            value.propertyStream().forEach(property -> {
                var described = schema.path("properties").get(property.getKey());
                if (described != null) {
                    conforms(property.getValue(), described, where + "/" + property.getKey());
                } else {
                    assertThat(schema.path("additionalProperties").asBoolean(true))
                            .as(where + " may have " + property.getKey())
                            .isTrue();
                }
            });
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(entry -> conforms(entry, schema.get("items"), where + "[]"));
        }
    }

    private static String[] typesOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> new String[] {"string"};
            case BOOLEAN -> new String[] {"boolean"};
            case NULL -> new String[] {"null"};
            case ARRAY -> new String[] {"array"};
            case NUMBER -> value.isIntegralNumber() ? new String[] {"integer", "number"} : new String[] {"number"};
            default -> new String[] {"object"};
        };
    }
}
