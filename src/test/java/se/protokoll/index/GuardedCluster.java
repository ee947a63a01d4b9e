package se.protokoll.index;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import se.protokoll.TestCertificate;

/** The node as a cluster with security on shows itself: over TLS with a certificate of its own, and for those it knows. */
final class GuardedCluster extends NodeProxy {

    private final Set<String> known;
    private final Path certificate;

    private GuardedCluster(URI node, HttpsServer server, Set<String> known, Path certificate) {
        super(node, server);
        this.known = known;
        this.certificate = certificate;
    }

    /**
     * Starts it.
     *
     * @param directory for the keys
     * @param known the values of the header {@code Authorization} that are let in
     */
    static GuardedCluster before(URI node, Path directory, Set<String> known) throws Exception {
        TestCertificate certificate = TestCertificate.in(directory);
        HttpsServer server = HttpsServer.create(FREE_PORT, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.server()));
        GuardedCluster cluster = new GuardedCluster(node, server, known, certificate.certificate());
        cluster.listen();
        return cluster;
    }

    String uri() {
        return "https://localhost:" + port();
    }

    /** The certificate to trust, as PEM. */
    Path certificate() {
        return certificate;
    }

    @Override
    void answer(HttpExchange exchange, byte[] body) throws IOException {
        if (known.contains(exchange.getRequestHeaders()
                .getOrDefault("Authorization", List.of("nobody"))
                .getFirst())) {
            passOn(exchange, body);
        } else {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"security\"");
            send(exchange, 401, "{\"error\": {\"type\": \"security_exception\"}, \"status\": 401}");
        }
    }
}
