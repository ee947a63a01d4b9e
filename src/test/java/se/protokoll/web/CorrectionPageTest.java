package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.web.RunningPages.get;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.index.BlockedIndex;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.StoredMeetings;

/** A correction entered on a meeting's page. */
class CorrectionPageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private static HttpResponse<String> post(String meeting, boolean token, String... fields)
            throws IOException, InterruptedException {
        var page = get("/meetings/" + meeting);
        var form = new StringBuilder("note=prov");
        for (int at = 0; at < fields.length; at += 2) {
            form.append('&')
                    .append(fields[at])
                    .append('=')
                    .append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(RunningPages.address("/meetings/" + meeting + "/corrections"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html");
        if (token) {
            var value = TOKEN.matcher(page.body());
            assertThat(value.find()).isTrue();
            form.append("&_csrf=").append(URLEncoder.encode(value.group(1), StandardCharsets.UTF_8));
            request.header(
                    "Cookie",
                    page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", ""));
        }
        return HttpClient.newHttpClient()
                .send(
                        request.POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void isShownAtOnceFoundAndKept() throws IOException, InterruptedException {
        var answer =
                post("pages-4", true, "field", "person_name", "person", "Karin Felstavad", "value", "Karin Rättstavad");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/meetings/pages-4");
        assertThat(get("/meetings/pages-4").body()).contains(">Karin Rättstavad</a>", "Rättad för hand");
        assertThat(get("/?q=person:R%C3%A4ttstavad").body()).contains("Rättelseprovets nämnd");
        assertThat(Files.readString(RunningPages.CORRECTIONS))
                .contains("pages-4;person_name;Karin Felstavad;Karin Rättstavad;prov\r\n");

        var read = new StoredMeetings(EmbeddedNodeFixture.connection())
                .meeting("pages-4")
                .orElseThrow();
        assertThat(new CorrectionFile(RunningPages.CORRECTIONS)
                        .read()
                        .apply("pages-4", read.row().minutes()))
                .isEqualTo(read.row().minutes());
    }

    @Test
    void isKeptAndExplainedWhereTheIndexRefusesIt() throws Exception {
        var answer = BlockedIndex.during(() -> post("pages-2", true, "field", "place", "value", "Nekade salen"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("nekade att ändra pages-2.txt", "blocked", "protokoll correct");
        assertThat(get("/meetings/pages-2").body()).contains("Sven-Åke Lundh").doesNotContain("Nekade salen");
        assertThat(Files.readString(RunningPages.CORRECTIONS)).contains("pages-2;place;;Nekade salen;prov\r\n");
    }

    @Test
    void needsTheTokenOfOurOwnPage() throws IOException, InterruptedException {
        assertThat(post("pages-1", false, "field", "body", "value", "Kapad").statusCode())
                .isEqualTo(403);
        assertThat(get("/meetings/pages-1").body()).doesNotContain("Kapad");
    }

    @Test
    void isRefusedWithASentenceWhereItCannotBe() throws IOException, InterruptedException {
        var date = post("pages-1", true, "field", "date", "value", "<script>igår");
        assertThat(date.statusCode()).isEqualTo(400);
        assertThat(date.body()).contains("är inget datum", "&lt;script&gt;").doesNotContain("<script>igår");

        assertThat(post("pages-1", true, "field", "colour", "value", "röd").statusCode())
                .isEqualTo(400);
        assertThat(post("pages-1", true, "field", "body", "value", "=HYPERLINK(1)")
                        .body())
                .contains("formel");
        assertThat(post("pages-1", true, "field", "body", "value", "x".repeat(501))
                        .body())
                .contains("längre än 500 tecken");
    }
}
