package se.protokoll.web;

import java.net.InetAddress;
import java.util.Optional;
import se.protokoll.job.DatabaseSettings;

/** How pages are served whose data directory is that of {@link RunningPages}. */
final class PageSettings {

    private PageSettings() {}

    static WebSettings onPort(int port) {
        return of(port, "", Optional.empty(), 0);
    }

    /** As {@link WebSettings} has it: who may read, and how often. */
    static WebSettings guarded(String password, Optional<ProxyLogin> proxyLogin, int requestsPerSecond) {
        return of(0, password, proxyLogin, requestsPerSecond);
    }

    private static WebSettings of(int port, String password, Optional<ProxyLogin> proxyLogin, int requestsPerSecond) {
        return new WebSettings(
                InetAddress.getLoopbackAddress(),
                port,
                password,
                proxyLogin,
                RunningPages.DATA,
                DatabaseSettings.EMBEDDED,
                requestsPerSecond);
    }
}
