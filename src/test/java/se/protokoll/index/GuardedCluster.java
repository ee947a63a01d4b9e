package se.protokoll.index;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The node as a cluster with security on shows itself: over TLS with a certificate of its own, and for those it knows. */
final class GuardedCluster extends NodeProxy {

    private static final char[] PASSWORD = "hemligt".toCharArray();

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
        Path keys = directory.resolve("keys.p12");
        Path certificate = directory.resolve("ca.crt");
        keytool("-genkeypair", keys, "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
        keytool("-exportcert", keys, "-rfc", "-file", certificate.toString());
        HttpsServer server = HttpsServer.create(FREE_PORT, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls(keys)));
        GuardedCluster cluster = new GuardedCluster(node, server, known, certificate);
        cluster.listen();
        return cluster;
    }

    private static void keytool(String action, Path keys, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                action,
                "-alias",
                "node",
                "-keystore",
                keys.toString(),
                "-storepass",
                new String(PASSWORD)));
        command.addAll(List.of(more));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("keytool ended with " + exit);
        }
    }

    private static SSLContext tls(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
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
