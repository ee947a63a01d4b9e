package se.protokoll.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
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
            Map.entry("server.tomcat.max-http-form-post-size", "64KB"),
            Map.entry("server.max-http-request-header-size", "32KB"),
            Map.entry("management.endpoints.web.exposure.include", "health"),
            Map.entry("spring.main.lazy-initialization", "false"));

    private final ServletWebServerApplicationContext context;

    private WebServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts listening.
     *
     * @param connection the index to show; it is not closed with the server
     * @param address where to listen; the loopback address unless others are to read
     * @param port 0 for any that is free
     * @param password what a browser must know, with the user name {@code protokoll}; empty for nothing
     * @param corrections the file that corrections are kept in; made with the first
     * @throws PortTakenException where something else listens there
     */
    public static WebServer start(
            IndexConnection connection, InetAddress address, int port, String password, Path corrections) {
        try {
            var context = new SpringApplicationBuilder(WebConfiguration.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .properties(SETTINGS)
                    .properties(Map.of("server.address", address.getHostAddress(), "server.port", port))
                    .properties(Map.of(PasswordProtection.PASSWORD, password))
                    .initializers((GenericApplicationContext starting) -> {
                        starting.registerBean(
                                IndexConnection.class,
                                () -> connection,
                                definition -> definition.setDestroyMethodName(""));
                        starting.registerBean(CorrectionFile.class, () -> new CorrectionFile(corrections));
                    })
                    .run();
            return new WebServer((ServletWebServerApplicationContext) context);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw new PortTakenException(port, e);
                }
            }
            throw e;
        }
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
