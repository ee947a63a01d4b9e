package se.protokoll.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import se.protokoll.job.ProtokollProperties;

/**
 * The settings that count for something. Spring passes over what it does not know, so that with a letter too few in a
 * cluster's address everything would be written to the index of this machine.
 */
final class KnownSettings {

    private static final String OWN = "protokoll";

    /** Where Spring knows many keys, or the user chooses part of them. */
    private static final List<String> FREE = List.of("logging", "spring.config", "spring.kafka", "spring.ssl.bundle");

    private static final Map<String, String> INSTEAD = Map.of(
            "protokoll.data", "Katalogen anges med --data.",
            "server.port", "Porten anges med serve --port.",
            "server.address", "Adressen anges med serve --address.",
            "server.servlet.context-path", "Sidorna kan bara ligga överst på ett värdnamn.");

    /** The start script's, and one of the {@code .env} that Docker Compose has. */
    private static final List<String> OTHER_VARIABLES = List.of("PROTOKOLL_JAVA_OPTS", "PROTOKOLL_PASSWORD");

    /** What Kubernetes gives every container where a service is called protokoll. */
    private static final Pattern OF_A_SERVICE = Pattern.compile("PROTOKOLL_(?:[A-Za-z0-9_]+_)?"
            + "(?:SERVICE_(?:HOST|PORT(?:_[A-Za-z0-9_]+)?)|PORT_\\d+_[A-Za-z0-9_]+)=.*" + "|[A-Za-z0-9_]+=tcp://.*");

    private static final Pattern INDEX = Pattern.compile("\\[[^]]*]|_\\d+_?$");
    private static final int MOST_WRONG = 4;

    private static final List<String> KEYS = Stream.concat(
                    own(OWN, ProtokollProperties.class).filter(key -> !INSTEAD.containsKey(key)),
                    Stream.of(
                            "spring.datasource.password",
                            "spring.datasource.url",
                            "spring.datasource.username",
                            "spring.elasticsearch.api-key",
                            "spring.elasticsearch.connection-timeout",
                            "spring.elasticsearch.password",
                            "spring.elasticsearch.path-prefix",
                            "spring.elasticsearch.restclient.sniffer.delay-after-failure",
                            "spring.elasticsearch.restclient.sniffer.enabled",
                            "spring.elasticsearch.restclient.sniffer.interval",
                            "spring.elasticsearch.restclient.ssl.bundle",
                            "spring.elasticsearch.restclient.ssl.verify-hostname",
                            "spring.elasticsearch.socket-keep-alive",
                            "spring.elasticsearch.socket-timeout",
                            "spring.elasticsearch.uris",
                            "spring.elasticsearch.username"))
            .toList();

    private KnownSettings() {}

    /**
     * Refuses what nobody would read.
     *
     * @param file settings of a data directory, which need not exist
     * @param environment variables, of which those that begin with {@code PROTOKOLL_} are looked at
     * @throws CommandFailedException naming the key, and the one that was probably meant or what to use instead
     */
    static void require(Path file, Map<String, String> environment) {
        for (String key : keysIn(file)) {
            String name =
                    undashed(ConfigurationPropertyName.adapt(INDEX.matcher(key).replaceAll(""), '.')
                            .toString());
            if (FREE.stream().noneMatch(free -> name.startsWith(free + "."))
                    && KEYS.stream().noneMatch(known -> undashed(known).equals(name))) {
                throw new CommandFailedException(
                        "Okänd inställning: %s.%s Den står i %s.".formatted(key, advice(key, KEYS), file));
            }
        }
        for (var variable : new TreeMap<>(environment).entrySet()) {
            if (!isKnown(variable.getKey(), variable.getValue())) {
                throw new CommandFailedException("Okänd miljövariabel: %s.%s"
                        .formatted(
                                variable.getKey(),
                                advice(
                                        variable.getKey(),
                                        KEYS.stream()
                                                .map(KnownSettings::variable)
                                                .toList())));
            }
        }
    }

    private static boolean isKnown(String variable, String value) {
        String name = joined(INDEX.matcher(variable).replaceAll(""));
        return !variable.startsWith("PROTOKOLL_")
                || OTHER_VARIABLES.contains(variable)
                || OF_A_SERVICE.matcher(variable + "=" + value).matches()
                || KEYS.stream().anyMatch(key -> joined(key).equals(name));
    }

    /** Of every part, where a file has several. */
    private static Set<String> keysIn(Path file) {
        var properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new CommandFailedException("Inställningarna i %s kan inte läsas.".formatted(file), e);
            }
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** Spring takes a key however the words between its dots are joined: {@code apiKey}, {@code api-key}. */
    private static String undashed(String key) {
        return key.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** As it is compared with a variable, which has the same sign where keys have two. */
    private static String joined(String key) {
        return key.replaceAll("[-._]", "").toLowerCase(Locale.ROOT);
    }

    /** As in " Menades spring.elasticsearch.uris?". */
    private static String advice(String wrong, List<String> known) {
        return INSTEAD.entrySet().stream()
                .filter(instead -> joined(instead.getKey()).equals(joined(wrong)))
                .map(instead -> " " + instead.getValue())
                .findFirst()
                .or(() -> known.stream()
                        .filter(key -> distance(key, wrong) <= MOST_WRONG)
                        .min(Comparator.comparingInt(key -> distance(key, wrong)))
                        .map(" Menades %s?"::formatted))
                .orElse(" Rätta eller ta bort den.");
    }

    private static int distance(String key, String wrong) {
        return LevenshteinDistance.getDefaultInstance().apply(key, wrong);
    }

    private static String variable(String key) {
        return undashed(key).replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The keys of a record of settings and of the records in it. */
    private static Stream<String> own(String prefix, Class<?> settings) {
        return Stream.of(settings.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> {
                    String key = prefix + "." + word(field);
                    return field.getType().getEnclosingClass() == ProtokollProperties.class
                                    && field.getType().isRecord()
                            ? own(key, field.getType())
                            : Stream.of(key);
                });
    }

    /** As in "chunk-size". */
    private static String word(Field field) {
        Name name = field.getAnnotation(Name.class);
        String word = name == null ? field.getName() : name.value();
        return word.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
