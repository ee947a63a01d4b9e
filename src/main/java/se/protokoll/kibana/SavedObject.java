package se.protokoll.kibana;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data view or a dashboard that comes with the program.
 *
 * @param kind which of them
 * @param id under which Kibana keeps it, the same for ever, so that installing it again replaces it
 * @param title by which Kibana's users know it, in Swedish
 * @param body the request body of Kibana's API that makes it, as JSON
 */
public record SavedObject(Kind kind, String id, String title, String body) {

    private static final List<String> DATA_VIEWS =
            List.of("meetings", "meetings-all", "items", "attendance", "decisions", "metrics");
    private static final List<String> DASHBOARDS = List.of("register", "attendance", "decisions", "import", "progress");

    /** What Kibana knows it as. */
    public enum Kind {
        /** The way from Kibana to an index. */
        DATA_VIEW,
        /** A page of charts and tables. */
        DASHBOARD
    }

    /** All of them, in the order in which they must be installed: dashboards refer to data views. */
    public static List<SavedObject> all() {
        return Stream.concat(
                        DATA_VIEWS.stream().map(SavedObject::dataView),
                        DASHBOARDS.stream().map(SavedObject::dashboard))
                .toList();
    }

    private static SavedObject dataView(String name) {
        String body = resource("data-views/%s.json".formatted(name));
        JsonNode view = JsonMapper.shared().readTree(body).path("data_view");
        return new SavedObject(
                Kind.DATA_VIEW, view.path("id").stringValue(), view.path("name").stringValue(), body);
    }

    private static SavedObject dashboard(String name) {
        String body = resource("dashboards/%s.json".formatted(name));
        return new SavedObject(
                Kind.DASHBOARD,
                "protokoll-" + name,
                JsonMapper.shared().readTree(body).path("title").stringValue(),
                body);
    }

    private static String resource(String name) {
        try (InputStream resource = SavedObject.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
