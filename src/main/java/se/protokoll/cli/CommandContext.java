package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import se.protokoll.job.DatabaseSettings;

/** Starts what a command needs, with the settings of its data directory and of its options. */
final class CommandContext {

    /** The key with the address of a cluster. */
    static final String CLUSTER = "spring.elasticsearch.uris";

    private static final String SETTINGS = "spring.config.additional-location";

    private CommandContext() {}

    /**
     * Starts it.
     *
     * @param configuration what the command needs
     * @param data the data directory; settings are read from {@code application.properties} in it
     * @param elasticsearch address of a cluster; null where settings decide
     * @param given settings that go before all others
     * @throws CommandFailedException where somebody set what there is not
     */
    static ConfigurableApplicationContext start(
            Class<?> configuration, Path data, @Nullable URI elasticsearch, Map<String, String> given) {
        URI file = settingsIn(data);
        Path directory = data.toAbsolutePath().normalize();
        Map<String, Object> settings = new HashMap<>(given);
        settings.put("protokoll.data", directory.toString());
        if (elasticsearch != null) {
            settings.put(CLUSTER, elasticsearch.toString());
        }
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(SETTINGS, locationOf(file), "spring.batch.jdbc.initialize-schema", "never"))
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", settings)))
                .run();
    }

    /** Where the manifest of a data directory lies, for a command that needs nothing else to be started. */
    static DatabaseSettings databaseSettings(Path data) {
        return DatabaseSettings.of(settings(data));
    }

    /** Whether the settings of a data directory name a cluster, which then holds the index. */
    static boolean namesCluster(Path data) {
        return Binder.get(settings(data))
                .bind(CLUSTER, Bindable.listOf(String.class))
                .isBound();
    }

    private static Environment settings(Path data) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("defaults", Map.of(SETTINGS, locationOf(settingsIn(data)))));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static URI settingsIn(Path data) {
        Path file = data.toAbsolutePath().normalize().resolve("application.properties");
        KnownSettings.require(file, System.getenv());
        return file.toUri();
    }

    /** The file, since a directory cannot be given with an encoding, and without one properties are read as Latin-1. */
    private static String locationOf(URI file) {
        return "optional:%s[encoding=utf-8]".formatted(file);
    }
}
