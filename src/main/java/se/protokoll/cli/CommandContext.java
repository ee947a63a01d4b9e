package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts what a command needs, with the settings of its data directory and of its options. */
final class CommandContext {

    /** The key with the address of a cluster. */
    static final String CLUSTER = "spring.elasticsearch.uris";

    private CommandContext() {}

    /**
     * Starts it.
     *
     * @param configuration what the command needs
     * @param data the data directory; settings are read from {@code application.properties} in it
     * @param elasticsearch address of a cluster; null where settings decide
     * @param given settings that go before all others
     */
    static ConfigurableApplicationContext start(
            Class<?> configuration, Path data, @Nullable URI elasticsearch, Map<String, String> given) {
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
                .properties(Map.of(
                        "spring.config.additional-location",
                        "optional:" + directory.toUri(),
                        "spring.batch.jdbc.initialize-schema",
                        "never"))
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", settings)))
                .run();
    }
}
