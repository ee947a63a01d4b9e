package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.protokoll.web.RunningPages.get;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.SampleMinutes;
import se.protokoll.minutes.Presence;

class PagesTest {

    @Test
    void aSearchShowsItemsByMeetingWithTheWordsMarked() throws IOException, InterruptedException {
        var page = get("/?q=skarvjakt");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "2 möten",
                        "Provrådet för sjöfågel",
                        "14 februari 2018",
                        "§ 2 ",
                        "<mark>Skarvjakt</mark> i skärgården")
                .contains("href=\"/meetings/pages-1#row-", "href=\"/protokoll.css\"");
    }

    @Test
    void facetsNarrowTheSearchAndHaveAddressesOfTheirOwn() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjakt").body()).contains("href=\"/?q=skarvjakt&amp;municipality=%C3%85m%C3%A5l\"");

        assertThat(get("/?q=skarvjakt&municipality=%C3%85m%C3%A5l").body())
                .contains("1 möte", "10 april 2018", "aria-current=\"true\"")
                .doesNotContain("14 februari 2018");
    }

    @Test
    void onlyItemsThatDecide() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjakt&decisions=true").body())
                .contains("1 möte", "14 februari 2018")
                .doesNotContain("10 april 2018");
    }

    @Test
    void meetingsCanBeOrderedByTheirDay() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjakt&sort=newest").body())
                .contains(
                        "href=\"/?q=skarvjakt&amp;sort=oldest\"",
                        "<input type=\"hidden\" name=\"sort\" value=\"newest\">")
                .containsSubsequence("10 april 2018", "14 februari 2018");
        assertThat(get("/?q=skarvjakt&sort=oldest").body()).containsSubsequence("14 februari 2018", "10 april 2018");
    }

    @Test
    void aMisspeltWordIsAskedAbout() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjagt&from=2018-01-01").body())
                .contains("Inga möten", "Menade du", "href=\"/?q=skarvjakt&amp;from=2018-01-01\"");
    }

    @Test
    void peopleAndCountiesNarrowTheSearch() throws IOException, InterruptedException {
        var page = get("/?q=organ:provr%C3%A5det").body();

        assertThat(page)
                .contains("<h2>Län</h2>", "Kronobergs län", "<h2>Person</h2>")
                .contains("person=Inga-Lill%20T%C3%B6rnqvist");
    }

    @Test
    void whatIsFoundCanBeHadForASpreadsheet() throws IOException, InterruptedException {
        var csv = get("/search.csv?q=skarvjakt&sort=oldest");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body())
                .startsWith("\uFEFFDatum;Organ;")
                .containsSubsequence("2018-02-14;Provrådet för sjöfågel;;", "\r\n2018-04-10;");
        assertThat(get("/search.csv?q=skarvjakt&sort=oldest&page=5000").body())
                .as("whatever page the reader is on")
                .isEqualTo(csv.body());
    }

    @Test
    void aPeriodLimitsTheSearch() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjakt&from=2018-03-01&to=2018-12-31").body()).contains("1 möte", "10 april 2018");
    }

    @Test
    void htmxGetsOnlyWhatChanges() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjakt", "HX-Request", "true").body())
                .contains("Provrådet")
                .as("htmx takes the title of what it gets")
                .startsWith("<title>skarvjakt · Protokoll</title>")
                .doesNotContain("<html", "<footer");
        assertThat(get("/?q=skarvjakt", "HX-Request", "true", "HX-History-Restore-Request", "true")
                        .body())
                .contains("<html");
    }

    @Test
    void whatIsPerhapsMeantOtherwiseIsToldWhereItMatters() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjakt%20OR%20budget").body()).contains("Inga möten", "skrivs bad|simhall");
        assertThat(get("/?q=%C2%A7").body()).contains("I ”§” finns inget ord att söka efter.");
        assertThat(get("/?q=skarvjakt").body()).doesNotContain("class=\"notice\"");
    }

    @Test
    void theMeetingPageMarksTheWordsOfEachFact() throws IOException, InterruptedException {
        assertThat(get("/meetings/pages-1").body())
                .contains(
                        "href=\"#person-0\"",
                        "<mark id=\"present-0761\">Inga-Lill Törnqvist</mark></mark>, Lessebo (S)")
                .contains("<mark id=\"decision-0\">att bjuda in länsstyrelsen till nästa möte</mark>")
                .contains("◐", "delvis närvarande", "Avläst av attendance-line, trolig");
    }

    @Test
    void theMatrixTellsPresenceByColourSymbolAndWord() throws IOException, InterruptedException {
        assertThat(get("/attendance?body=sj%C3%B6f%C3%A5gel").body())
                .contains("Provrådet för sjöfågel", "14 feb", "10 apr")
                .containsPattern(
                        "class=\"present\"><span aria-hidden=\"true\">●</span> 2<span class=\"unseen\"> närvarande")
                .containsPattern(
                        "class=\"absent\"><span aria-hidden=\"true\">○</span><span class=\"unseen\"> frånvarande")
                .containsPattern("class=\"not_listed\"")
                .contains("1 av 2", "href=\"/reports/attendance.csv?body=sj%C3%B6f%C3%A5gel\"")
                .contains("href=\"/reports/attendance.xlsx?body=sj%C3%B6f%C3%A5gel\"");
    }

    @Test
    void theMatrixCanBeHadForASpreadsheet() throws IOException, InterruptedException {
        var csv = get("/reports/attendance.csv?body=sj%C3%B6f%C3%A5gel");

        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"attendance.csv\"");
        assertThat(csv.body())
                .startsWith("\uFEFFOrgan;Organets kommun;Kommunkod;Kommun;")
                .contains("Provrådet för sjöfågel;;0763;Tingsryd;1;2;50,0;1;");
    }

    @ParameterizedTest
    @CsvSource({
        "meetings, 2018-02-14",
        "representatives, Inga-Lill Törnqvist",
        "decisions, 2018",
        "gaps, 2018-03",
        "unknowns, Slag"
    })
    void everyReportIsAPageAndAFileInEveryForm(String name, String content) throws IOException, InterruptedException {
        String filters = "?body=sj%C3%B6f%C3%A5gel";
        if (!name.equals("unknowns")) {
            assertThat(get("/reports/" + name + filters).body())
                    .contains(content, "href=\"/reports/" + name + ".xlsx" + filters + "\"");
        }
        for (String form : List.of("csv", "json", "html", "txt")) {
            var file = get("/reports/" + name + "." + form + filters);
            assertThat(file.statusCode()).isEqualTo(200);
            if (!form.equals("json") || !name.equals("unknowns")) {
                assertThat(file.body()).as(form).contains(content);
            }
        }
        assertThat(get("/reports/" + name + ".xlsx" + filters).body()).startsWith("PK");
    }

    @Test
    void theTableOfWhatWasFoundHasAllOfItHoweverMuchThatIs() throws IOException, InterruptedException {
        int many = 10_050;
        var minutes = SampleMinutes.of("Radräkningsnämnden", LocalDate.of(1976, 5, 4));
        for (int number = 1; number <= many; number++) {
            minutes.item(Integer.toString(number), "Kassaboken, uppslag " + number, "Granskat.");
        }
        var writer = EmbeddedNodeFixture.writer();
        writer.write(List.of(minutes.rows("rader-1")));
        writer.refresh();

        assertThat(get("/search.csv?q=kassaboken&body=radr%C3%A4kningsn%C3%A4mnden")
                        .body()
                        .lines())
                .hasSize(many + 1)
                .last()
                .asString()
                .contains("Kassaboken, uppslag " + many);
    }

    @Test
    void whereAPictureSaysMoreThereIsOne() throws IOException, InterruptedException {
        assertThat(get("/reports/meetings").body())
                .containsPattern("<svg role=\"img\"[^>]* aria-label=\"Antal möten efter år\"")
                .containsPattern("<title>2018: \\d+</title>")
                .doesNotContain(" style=");
        assertThat(get("/reports/gaps?body=sj%C3%B6f%C3%A5gel").body())
                .containsPattern("2018-03<svg class=\"bar\"[^>]*><rect class=\"ground\"");
        assertThat(get("/reports/representatives?body=sj%C3%B6f%C3%A5gel").body())
                .contains("<a href=\"/?person=Sven-%C3%85ke%20Lundh\">Sven-Åke Lundh</a>")
                .containsPattern("2018-04-10<svg class=\"bar\"");
    }

    @Test
    void theMatrixEndsWithTheTotalOfEachMeeting() throws IOException, InterruptedException {
        assertThat(get("/attendance?body=sj%C3%B6f%C3%A5gel").body())
                .contains("Kommuner på plats")
                .containsPattern("</svg>1 av 3<br><span class=\"small muted\">2 personer</span>")
                .containsPattern("</svg>2 av 3<br><span class=\"small muted\">2 personer</span>")
                .containsPattern("<td class=\"total\">3 av 6<br><span class=\"small muted\">4 personer</span></td>")
                .doesNotContain("År för år");
    }

    @Test
    void theMatrixShowsHowAttendanceWentYearByYear() throws IOException, InterruptedException {
        var writer = EmbeddedNodeFixture.writer();
        for (int year = 2001; year <= 2004; year++) {
            writer.write(List.of(SampleMinutes.of("Trendrådet", LocalDate.of(year, 3, 1))
                    .person("Ebba Ekmo", RunningPages.LESSEBO, "S", Presence.PRESENT)
                    .person(
                            "Ture Lindhult",
                            RunningPages.TINGSRYD,
                            "M",
                            year < 2003 ? Presence.PRESENT : Presence.ABSENT)
                    .rows("trend-" + year)));
        }
        writer.refresh();

        assertThat(get("/attendance?body=trendr%C3%A5det").body())
                .contains(
                        "År för år",
                        "aria-label=\"Tingsryd år för år, från 100\u00a0% år 2001 till 0\u00a0% år 2004\"",
                        "<title>2003: 0 av 1</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/nothing", "/reports/meetings.exe", "/reports/..%2f..%2fetc%2fpasswd"})
    void aReportThatIsNotThereIsNotFound(String path) throws IOException, InterruptedException {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void programsGetTheSameAsJson() throws IOException, InterruptedException {
        assertThat(get("/api/v1/items?q=skarvjakt&decisions=true").body())
                .contains("\"total_meetings\":1", "\"start_date\":\"2018-02-14\"", "Skarvjakt i skärgården");
        assertThat(get("/api/v1/meetings/pages-1").body())
                .contains("\"id\":\"pages-1\"", "\"name\":\"Inga-Lill Törnqvist\"", "\"file\":\"pages-1.txt\"")
                .doesNotContain("protokoll/pages-1");
        assertThat(get("/api/v1/attendance?body=sj%C3%B6f%C3%A5gel").body())
                .contains("\"municipality\":\"Tingsryd\"", "\"participation\":\"absent\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=elfiske", "/meetings/pages-3", "/attendance?body=r%C3%A5det+script"})
    void textFromMinutesIsNeverMarkup(String path) throws IOException, InterruptedException {
        assertThat(get(path).body())
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script>alert", "<img", "<b>elfiske");
    }

    @Test
    void textFromAnAddressIsNeverMarkup() throws IOException, InterruptedException {
        assertThat(
                        get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&municipality=%3Csvg%20onload=alert(1)%3E&body=%3Cb%3E")
                                .body())
                .contains("&lt;svg onload")
                .doesNotContain("<script>alert", "<svg", "<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/attendance", "/meetings/pages-1", "/meetings/missing", "/actuator/health"})
    void theBrowserMayLoadNothingButOurFiles(String path) throws IOException, InterruptedException {
        assertThat(get(path).headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/attendance", "/meetings/pages-1"})
    void pagesHoldNoScriptOrStyleOfTheirOwn(String path) throws IOException, InterruptedException {
        assertThat(get(path).body())
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern("<script(?![^>]* src=)|\\son[a-z]+=\"");
    }

    @Test
    void theScriptThatPagesNameIsThere() throws IOException, InterruptedException {
        assertThat(get("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
    }

    @Test
    void anOverlongQueryIsRefusedWithASentence() throws IOException, InterruptedException {
        var page = get("/?q=" + "a".repeat(1001));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Sökningen är längre än 1\u00a0000 tecken.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?from=i+g%C3%A5r",
                "/?page=-1",
                "/?page=99999",
                "/?q=skarvjakt&page=5",
                "/?sort=alphabet",
                "/?year=x",
                "/?decisions=perhaps",
                "/search.csv?to=1",
                "/?from=2020-01-02&to=2020-01-01",
                "/attendance?to=1"
            })
    void whatCannotBeHonouredIsRefused(String path) throws IOException, InterruptedException {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void anAddressCannotAddHeaders() throws IOException, InterruptedException {
        var page = get("/reports/attendance.csv?body=x%0d%0aSet-Cookie:%20a=b");

        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aPageThatIsNotThereSaysSoAndNothingOfTheServer() throws IOException, InterruptedException {
        var page = get("/meetings/missing", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Sidan finns inte").doesNotContain("se.protokoll", "Exception", "/tmp");
    }

    @Test
    void theBrowserChoosesEnglish() throws IOException, InterruptedException {
        assertThat(get("/?q=skarvjakt", "Accept-Language", "en-GB,en;q=0.9,sv;q=0.5")
                        .body())
                .contains("<html lang=\"en\"", "2 meetings", "February");
        assertThat(get("/?q=skarvjakt", "Accept-Language", "fi").body()).contains("<html lang=\"sv\"", "2 möten");
    }

    @Test
    void healthSaysThatTheIndexAnswers() throws IOException, InterruptedException {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void theEnvironmentDoesNotSayWhoReachesThePages() throws IOException, InterruptedException {
        System.setProperty("server.address", "0.0.0.0");
        System.setProperty("server.port", "1");
        try (var server = WebServer.start(EmbeddedNodeFixture.connection(), WebSettings.local(RunningPages.DATA))) {
            assertThat(server.port()).isGreaterThan(1);
            assertThat(listensElsewhere(server.port())).isFalse();
        } finally {
            System.clearProperty("server.address");
            System.clearProperty("server.port");
        }
    }

    /** Another loopback address than the one that pages listen on. */
    private static boolean listensElsewhere(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.2", port), 1_000);
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }

    @Test
    void aTakenPortIsSaidInASentence() {
        int taken = RunningPages.server().port();

        assertThatThrownBy(() -> WebServer.start(EmbeddedNodeFixture.connection(), PageSettings.onPort(taken)))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining("Port " + taken + " används redan");
    }
}
