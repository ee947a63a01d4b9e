package se.protokoll.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import co.elastic.clients.transport.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;
import se.protokoll.cli.Protokoll;
import se.protokoll.job.DatabaseSettings;
import se.protokoll.job.ProtokollProperties;
import se.protokoll.job.WorkerQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docker-compose.yml says of the program, of itself and of the files beside it is so. */
class ComposeFileTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)([^}]*)}");
    private static final Pattern COMMAND =
            Pattern.compile("docker compose (?:--profile cluster )?run --rm (?:app|manager) (\\S+(?: \\S+)*)");

    private static String text;
    private static Map<String, JsonNode> services;
    private static JsonNode compose;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Path.of("docker-compose.yml"));
        compose = JsonMapper.shared().valueToTree(new Yaml().load(text));
        services = compose.path("services").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void itHasItsServices() {
        assertThat(services)
                .containsOnlyKeys(
                        "elasticsearch",
                        "setup",
                        "kibana",
                        "app",
                        "kibana-import",
                        "kafka",
                        "postgres",
                        "manager",
                        "worker");
    }

    @Test
    void whoDoesNotAskForTheClusterGetsNothingOfIt() {
        Set<String> cluster = Set.of("kafka", "postgres", "manager", "worker");

        for (var service : services.entrySet()) {
            assertThat(service.getValue().path("profiles").toString())
                    .as(service.getKey())
                    .isEqualTo(cluster.contains(service.getKey()) ? "[\"cluster\"]" : "");
            if (!cluster.contains(service.getKey())) {
                assertThat(service.getValue().path("depends_on").propertyNames())
                        .as(service.getKey())
                        .doesNotContainAnyElementsOf(cluster);
            }
        }
    }

    @Test
    void managerAndWorkersHaveTheSameSettings() {
        assertThat(compose.at("/services/worker/environment")).isEqualTo(compose.at("/services/manager/environment"));
        var environment = environment("worker");

        assertThat(settings(environment).imports().workers())
                .isEqualTo(new WorkerQueue("kafka:9092", "protokoll-import"));
        assertThat(DatabaseSettings.of(environment).username()).isEqualTo("protokoll");
    }

    @Test
    void whoImportsWritesFiguresForKibana() {
        assertThat(Stream.of("app", "manager", "worker")
                        .map(service -> settings(environment(service)).metrics().index()))
                .containsOnly(true);
    }

    private static ProtokollProperties settings(StandardEnvironment environment) {
        return Binder.get(environment).bindOrCreate("protokoll", ProtokollProperties.class);
    }

    /** The environment of a service's container. */
    private static StandardEnvironment environment(String service) {
        var settings = new HashMap<String, Object>();
        compose.at("/services/%s/environment".formatted(service))
                .properties()
                .forEach(setting ->
                        settings.put(setting.getKey(), setting.getValue().stringValue()));
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("container-systemEnvironment", settings));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    @Test
    void oneVersionOfTheStackTheClients() throws IOException {
        assertThat(images("elasticsearch", "setup", "kibana"))
                .allMatch(image -> image.endsWith(":" + Version.VERSION), Version.VERSION + "");
        String version = Files.readString(Path.of("pom.xml"))
                .replaceFirst("(?s).*?<artifactId>protokoll</artifactId>\\s*<version>([^<]+)<.*", "$1");
        assertThat(images("app", "kibana-import", "manager", "worker")).containsOnly("protokoll:" + version);
        assertThat(images("kafka")).containsOnly("apache/kafka:" + AppInfoParser.getVersion());
    }

    private static Stream<String> images(String... names) {
        return Stream.of(names)
                .map(name -> compose.at("/services/%s/image".formatted(name)).stringValue());
    }

    @Test
    void onlyThisMachineReachesTheServices() {
        assertThat(services.values())
                .flatExtracting(service -> service.path("ports").valueStream().toList())
                .hasSize(3)
                .allMatch(port -> port.stringValue().startsWith("127.0.0.1:"));
    }

    @Test
    void noPasswordHasADefault() {
        for (var service : services.values()) {
            for (var variable : service.path("environment").properties()) {
                if (variable.getKey().matches(".*(PASSWORD|KEY)$")) {
                    assertThat(variable.getValue().stringValue())
                            .as(variable.getKey())
                            .matches("\\$\\{[A-Z_]+:\\?[^}]+}");
                }
            }
        }
        assertThat(VARIABLE.matcher(text).results())
                .allMatch(variable -> variable.group(2).startsWith(":?"));
    }

    @Test
    void everyVariableIsWrittenByTheScriptAndNoOther() throws IOException {
        Set<String> used =
                VARIABLE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        String script = Files.readString(Path.of("src/docker/make-env.sh"));
        Set<String> written = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b|MINUTES(?==)")
                .matcher(script)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(written);
    }

    @Test
    void nobodyWaitsForWhatDoesNotCome() {
        for (var service : services.values()) {
            for (var dependency : service.path("depends_on").properties()) {
                var other = services.get(dependency.getKey());
                assertThat(other).as(dependency.getKey()).isNotNull();
                switch (dependency.getValue().path("condition").stringValue()) {
                    case "service_healthy" ->
                        assertThat(other.has("healthcheck")).isTrue();
                    case "service_completed_successfully" ->
                        assertThat(other.has("restart")).isFalse();
                    case String condition -> throw new AssertionError(condition);
                }
            }
        }
    }

    @Test
    void everyVolumeAndFileIsThere() {
        for (var service : services.values()) {
            service.path("volumes").forEach(volume -> {
                String source = volume.stringValue().replaceFirst(":.*", "");
                if (source.startsWith("./")) {
                    assertThat(Path.of(source)).exists();
                } else if (!source.startsWith("$")) {
                    assertThat(compose.path("volumes").has(source)).as(source).isTrue();
                }
            });
            if (service.has("build")) {
                assertThat(Path.of(service.at("/build/dockerfile").stringValue()))
                        .exists();
            }
        }
    }

    @Test
    void everyCommandIsOneOfTheProgram() throws IOException {
        List<String[]> commands = Stream.concat(
                        services.values().stream()
                                .filter(service -> service.has("command"))
                                .map(service -> service.path("command")
                                        .valueStream()
                                        .map(JsonNode::stringValue)
                                        .toArray(String[]::new)),
                        Stream.of(text, Files.readString(Path.of("README.md")))
                                .flatMap(page -> COMMAND.matcher(page).results())
                                .map(found -> found.group(1).split(" ")))
                .toList();

        assertThat(commands).hasSize(7);
        for (String[] command : commands) {
            assertThatCode(() -> Protokoll.commandLine().parseArgs(command))
                    .as(List.of(command).toString())
                    .doesNotThrowAnyException();
        }
    }
}
