package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is misspelt or counts for nothing is refused by its name. */
class KnownSettingsTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "spring.elasticsearch.uri, Menades spring.elasticsearch.uris?",
        "spring.elasticsearchuris, Menades spring.elasticsearch.uris?",
        "spring.datasource.user, Menades spring.datasource.url?",
        "protokoll.import.thread, Menades protokoll.import.threads?",
        "protokoll.data, --data",
        "server.port, --port",
        "server.servlet.context-path, värdnamn",
        "spring.jpa.show-sql, ta bort"
    })
    void aKeyOfNothingIsRefused(String key, String advice) throws IOException {
        Path file = settings("protokoll.node.heap=1g", key + "=x");

        assertThatThrownBy(() -> KnownSettings.require(file, Map.of()))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContainingAll(": " + key + ".", advice, file.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protokoll.import.chunk-size",
                "protokoll.import.chunkSize",
                "protokoll.personal-numbers",
                "protokoll.web.proxies[0]",
                "protokoll.metrics.index",
                "spring.elasticsearch.uris[1]",
                "spring.elasticsearch.apiKey",
                "spring.elasticsearch.restclient.ssl.bundle",
                "spring.ssl.bundle.pem.cluster.truststore.certificate",
                "spring.datasource.url",
                "spring.kafka.security.protocol",
                "logging.level.se.protokoll"
            })
    void aKeyThatCountsIsLeftAlone(String key) throws IOException {
        Path file = settings("# så här", key + "=x");

        assertThatCode(() -> KnownSettings.require(file, Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PROTOKOLL_IMPORT_THREAD, Menades PROTOKOLL_IMPORT_THREADS?",
        "PROTOKOLL_WEB_PASWORD, Menades PROTOKOLL_WEB_PASSWORD?",
        "PROTOKOLL_DATA, --data",
        "PROTOKOLL_PORT, ta bort"
    })
    void aVariableOfNothingIsRefused(String name, String advice) {
        assertThatThrownBy(() -> KnownSettings.require(data.resolve("none"), Map.of(name, "2")))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContainingAll(": " + name + ".", advice);
    }

    @Test
    void aVariableThatCountsOrIsNotOursIsLeftAlone() {
        var environment = Map.of(
                "PROTOKOLL_IMPORT_CHUNKSIZE", "5",
                "PROTOKOLL_WEB_USER_HEADER", "X-User",
                "PROTOKOLL_WEB_PROXIES_0_", "127.0.0.1",
                "PROTOKOLL_JAVA_OPTS", "-Xmx1g",
                "PROTOKOLL_SERVICE_HOST", "10.0.0.1",
                "PROTOKOLL_PORT", "tcp://10.0.0.1:8080",
                "PROTOKOLL_PORT_8080_TCP_ADDR", "10.0.0.1",
                "SERVER_PORT", "9");

        assertThatCode(() -> KnownSettings.require(data.resolve("none"), environment))
                .doesNotThrowAnyException();
    }

    private Path settings(String... lines) throws IOException {
        return Files.write(data.resolve("application.properties"), List.of(lines));
    }
}
