package se.protokoll.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.index.IndexConnection;

/** The running pages and HTTP interface. */
public final class WebServer implements AutoCloseable {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("spring.messages.fallback-to-system-locale", "false"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
            Map.entry("spring.web.error.whitelabel.enabled", "false"),
            Map.entry("server.server-header", ""),
            // Who asks is who is connected, whatever headers say and wherever this runs.
            Map.entry("server.forward-headers-strategy", "none"),
            Map.entry("server.tomcat.max-http-form-post-size", RequestLimits.MOST_BYTES + "B"),
            Map.entry("spring.servlet.multipart.enabled", "false"),
            Map.entry("server.max-http-request-header-size", "32KB"),
            Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
            Map.entry("spring.main.lazy-initialization", "false"));

    private final ServletWebServerApplicationContext context;

    private WebServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts listening.
     *
     * @param connection the index to show; it is not closed with the server
     * @param settings how to serve it
     * @throws PortTakenException where something else listens there
     */
    public static WebServer start(IndexConnection connection, WebSettings settings) {
        try {
            var context = new SpringApplicationBuilder(WebConfiguration.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .initializers((GenericApplicationContext starting) -> {
                        starting.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("pages", fixed(settings)));
                        starting.registerBean(
                                IndexConnection.class,
                                () -> connection,
                                definition -> definition.setDestroyMethodName(""));
                        starting.registerBean(WebSettings.class, () -> settings);
                        starting.registerBean(
                                CorrectionFile.class,
                                () -> new CorrectionFile(settings.data().resolve(CorrectionFile.NAME)));
                    })
                    .run();
            return new WebServer((ServletWebServerApplicationContext) context);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw new PortTakenException(settings.port(), e);
                }
            }
            throw e;
        }
    }

    /** What neither the environment nor a file may change: who can reach the pages depends on it. */
    private static Map<String, Object> fixed(WebSettings settings) {
        var fixed = new HashMap<>(SETTINGS);
        fixed.put("server.address", settings.address().getHostAddress());
        fixed.put("server.port", settings.port());
        return fixed;
    }

    /** The port it listens on. */
    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Finishes the requests under way, for at most five seconds, and stops listening. */
    @Override
    public void close() {
        context.close();
    }
}
