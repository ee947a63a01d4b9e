package se.protokoll.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import se.protokoll.job.DatabaseSettings;

/**
 * How the pages are served.
 *
 * @param address where to listen; the loopback address unless others are to read
 * @param port 0 for any that is free
 * @param password what a browser must know, with the user name {@code protokoll}; empty for nothing
 * @param proxyLogin the proxy whose word is taken for who a reader is; empty for none
 * @param data the data directory, where corrections are kept
 * @param database where the manifest lies
 * @param requestsPerSecond how many a client may ask on average, and four times as many at once; 0 for any number
 */
public record WebSettings(
        InetAddress address,
        int port,
        String password,
        Optional<ProxyLogin> proxyLogin,
        Path data,
        DatabaseSettings database,
        int requestsPerSecond) {

    /** For this machine only: any free port, no password, any number of requests. */
    public static WebSettings local(Path data) {
        return new WebSettings(
                InetAddress.getLoopbackAddress(), 0, "", Optional.empty(), data, DatabaseSettings.EMBEDDED, 0);
    }

    /** Whether readers must show who they are. */
    public boolean isProtected() {
        return !password.isEmpty() || proxyLogin.isPresent();
    }
}
