package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.TestCertificate;
import se.protokoll.kibana.SavedObject;
import se.protokoll.kibana.StubKibana;
import tools.jackson.databind.json.JsonMapper;

class KibanaCommandTest {

    private static final String ANNA = "Basic YW5uYTpzZWtyZXQ=";

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everythingThatIsShippedIsInstalledAndNamed() throws IOException {
        try (var kibana = StubKibana.start()) {
            assertThat(install(kibana.address())).isZero();

            for (var object : SavedObject.all()) {
                var sent = JsonMapper.shared().readTree(object.body());
                switch (object.kind()) {
                    case DATA_VIEW ->
                        assertThat(kibana.dataViews().get(object.id())).isEqualTo(sent.path("data_view"));
                    case DASHBOARD ->
                        assertThat(kibana.dashboards().get(object.id())).isEqualTo(sent);
                }
            }
            assertThat(kibana.dataViews()).hasSize(6);
            assertThat(kibana.dashboards()).hasSize(5);
            assertThat(out.toString())
                    .contains("Protokoll: närvaro  " + kibana.address() + "/app/dashboards#/view/protokoll-attendance");
        }
    }

    @Test
    void installingAgainChangesOnlyWhatSomebodyChanged() throws IOException {
        try (var kibana = StubKibana.start()) {
            install(kibana.address());
            var first = List.of(
                    List.copyOf(kibana.dataViews().values()),
                    List.copyOf(kibana.dashboards().values()));
            kibana.dashboards().put("somebodys-own", JsonMapper.shared().readTree("{}"));
            kibana.dashboards().put("protokoll-register", JsonMapper.shared().readTree("{\"title\":\"Min\"}"));

            assertThat(install(kibana.address() + "/")).isZero();

            assertThat(kibana.dashboards().remove("somebodys-own")).isNotNull();
            assertThat(List.of(
                            List.copyOf(kibana.dataViews().values()),
                            List.copyOf(kibana.dashboards().values())))
                    .isEqualTo(first);
        }
    }

    @Test
    void whoItIsStandsInTheSettingsForElasticsearch() throws IOException {
        try (var kibana = StubKibana.start().admitting(ANNA).admitting("ApiKey bnlja2Vs")) {
            settings("spring.elasticsearch.username=anna", "spring.elasticsearch.password=sekret");
            assertThat(install(kibana.address())).isZero();

            settings("spring.elasticsearch.api-key=bnlja2Vs");
            assertThat(install(kibana.address())).isZero();

            kibana.dashboards().clear();
            settings("spring.elasticsearch.username=anna", "spring.elasticsearch.password=fel");
            assertThat(install(kibana.address())).isEqualTo(1);
            assertThat(err.toString())
                    .contains("Kibana känner inte igen användaren (status 401)", "spring.elasticsearch.username")
                    .doesNotContain("fel\n", "Exception");
            assertThat(kibana.dashboards()).isEmpty();
        }
    }

    @Test
    void aCertificateIsTrustedOnceItIsNamed() throws Exception {
        var certificate = TestCertificate.in(data);
        try (var kibana = StubKibana.start(certificate.server())) {
            assertThat(install(kibana.address())).isEqualTo(1);
            assertThat(err.toString())
                    .contains("är inte betrott", "spring.elasticsearch.restclient.ssl.bundle")
                    .doesNotContain("Exception");

            settings(
                    "spring.ssl.bundle.pem.kibana.truststore.certificate=file:" + certificate.certificate(),
                    "spring.elasticsearch.restclient.ssl.bundle=kibana");
            assertThat(install(kibana.address())).isZero();
            assertThat(kibana.dashboards()).isNotEmpty();
        }
    }

    @Test
    void aSpaceOrAProxysPathIsPartOfTheAddress() throws IOException {
        try (var kibana = StubKibana.start().under("/kibana/s/arkiv")) {
            assertThat(install(kibana.address())).isZero();

            assertThat(kibana.dashboards()).isNotEmpty();
            assertThat(out.toString()).contains("/kibana/s/arkiv/app/dashboards#/view/protokoll-register");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.19.4", "9.4.1", "9.0.0-SNAPSHOT"})
    void anOlderKibanaIsLeftAlone(String version) throws IOException {
        try (var kibana = StubKibana.start().ofVersion(version)) {
            assertThat(install(kibana.address())).isEqualTo(1);

            assertThat(err.toString()).contains("Kibana har version " + version, "kräver 9.5 eller nyare");
            assertThat(kibana.dataViews()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.5.0", "9.12.1", "10.0.0-SNAPSHOT"})
    void aNewerKibanaWillDo(String version) throws IOException {
        try (var kibana = StubKibana.start().ofVersion(version)) {
            assertThat(install(kibana.address())).isZero();
        }
    }

    @Test
    void aKibanaThatIsAwayIsSaidToBe() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(install("http://localhost:" + port)).isEqualTo(1);
        assertThat(err.toString())
                .contains("Kibana svarar inte på http://localhost:" + port, "Kontrollera adressen")
                .doesNotContain("Exception:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/status|503|Kibana server is not ready yet|är inte redo än. Vänta",
                "/api/status|404|<html>|Det som svarar på http://localhost|",
                "/api/status|200|{\"status\":\"ok\"}|är inte Kibana (status 200)",
                "/api/status|302||är inte Kibana (status 302)",
                "/api/status|403|{\"message\":\"no\"}|Användaren får inte läsa versionen i Kibana (status 403)",
                "/api/data_views|403|{\"message\":\"no\"}|får inte spara ”Protokoll: möten” i Kibana (status 403). Ge den rollen kibana_admin",
                "/api/dashboards/protokoll-decisions|400|{\"message\":\"[panels.0.config]: unknown key [axes]\"}|Kibana tog inte emot ”Protokoll: beslut” (status 400): [panels.0.config]: unknown key [axes]",
                "/api/dashboards|500|<html>|Kibana tog inte emot ”Protokoll: registret” (status 500): ingen orsak angavs"
            })
    void whatKibanaAnswersIsExplained(String path, int status, String body, String sentence) throws IOException {
        try (var kibana = StubKibana.start().answering(path, status, body == null ? "" : body)) {
            assertThat(install(kibana.address())).isEqualTo(1);

            assertThat(err.toString()).contains(sentence).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:5601", "kibana", "ftp://localhost", "http://anna:sekret@localhost:5601"})
    void whatIsNoAddressIsRefused(String address) {
        assertThat(install(address)).isEqualTo(1);

        assertThat(err.toString())
                .contains("är ingen adress till Kibana. Skriv den som http://localhost:5601")
                .doesNotContain("sekret");
    }

    private void settings(String... lines) throws IOException {
        Files.write(data.resolve("application.properties"), List.of(lines));
    }

    private int install(String address) {
        return Protokoll.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("kibana", address, "--data", data.toString());
    }
}
