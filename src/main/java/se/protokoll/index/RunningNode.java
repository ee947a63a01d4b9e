package se.protokoll.index;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Where the node of a data directory answers, kept in a file there as long as it runs, so that a command started beside
 * another uses the same node. A file that a crash left says nothing: the node itself is asked whose it is, and somebody
 * else may answer.
 */
final class RunningNode {

    private static final Logger log = LoggerFactory.getLogger(RunningNode.class);
    private static final String FILE = "node.address";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private RunningNode() {}

    /** Says where the node of a directory answers. */
    static void announce(Path data, URI uri) {
        try {
            Path written = Files.writeString(data.resolve(FILE + ".new"), uri.toString());
            Files.move(written, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Others then cannot find it and say that the directory is in use.
            log.debug("The address of the node could not be written.", e);
        }
    }

    /** Takes back what was announced. */
    static void retract(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            log.debug("The address of the node could not be deleted.", e);
        }
    }

    /** Where the directory's node answers, if one runs. */
    static Optional<URI> find(Path data) {
        try {
            URI uri = URI.create(Files.readString(data.resolve(FILE)).strip());
            return isOf(data, uri) ? Optional.of(uri) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | JacksonException e) {
            log.debug("No node answers where one was announced.", e);
            return Optional.empty();
        }
    }

    private static boolean isOf(Path data, URI uri) throws IOException {
        if (!"127.0.0.1".equals(uri.getHost())) {
            return false;
        }
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(uri.resolve("/_nodes/_local/settings?flat_settings=true"))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                return false;
            }
            var nodes = IndexConnection.JSON.readTree(answer.body()).path("nodes");
            for (var node : nodes) {
                String home = node.path("settings").path("path.home").asString("");
                if (!home.isEmpty() && Files.exists(Path.of(home)) && Files.isSameFile(Path.of(home), data)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
