package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.SampleMinutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

/** The commands that read the register, over a real index. */
class ReadingCommandsTest {

    private static final Municipality HUDIKSVALL = new Municipality("2184", "Hudiksvall");
    private static final Municipality LJUSDAL = new Municipality("2161", "Ljusdal");

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void someMeetings() {
        var writer = EmbeddedNodeFixture.writer();
        assertThat(writer.write(List.of(
                        SampleMinutes.of("Kommandorådet", LocalDate.of(2023, 3, 8))
                                .person("Åsa Öberg", HUDIKSVALL, "S", Presence.PRESENT)
                                .person("Per Ek", LJUSDAL, "C", Presence.ABSENT)
                                .item("4", "Fäbodvallar \u001b[31m i norr", "Rådet talade om fäbodvallarna.")
                                .decision("att fäbodvallarna inventeras")
                                .rows("commands-1"),
                        SampleMinutes.of("Kommandorådet", LocalDate.of(2023, 9, 6))
                                .person("Per Ek", LJUSDAL, "C", Presence.PRESENT)
                                .person("Åsa Öberg", HUDIKSVALL, "S", Presence.PRESENT)
                                .item("2", "Fäbodvallar, uppföljning", "Inget nytt.")
                                .rows("commands-2"))))
                .isEmpty();
        writer.refresh();
    }

    private int run(String... command) {
        var options = Stream.of(
                "--data",
                data.toString(),
                "--elasticsearch",
                EmbeddedNodeFixture.node().uri().toString());
        return Protokoll.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of(command), options).toArray(String[]::new));
    }

    @Test
    void aSearchListsItemsByMeetingWithPageAndDecision() {
        assertThat(run("search", "fäbodvall")).isZero();

        assertThat(out.toString())
                .startsWith("2 möten")
                .contains("Kommandorådet, 2023-03-08", "§ 4 Fäbodvallar", "s. 1  [beslut]", "Fil: commands-1.txt")
                .contains("Kommuner  Hudiksvall 2, Ljusdal 1", "År        2023 2");
    }

    @Test
    void aWordBehindADashIsLeftOutAndAnUnknownOptionRefused() {
        assertThat(run("search", "fäbodvall", "-inventeras")).isZero();
        assertThat(out.toString()).startsWith("1 möte").contains("2023-09-06");

        assertThat(run("search", "-hus", "fäbodvall", "-inventeras")).isZero();
        assertThat(run("search", "fäbodvall", "--decision")).isEqualTo(2);
        assertThat(err.toString()).contains("Okänt alternativ: --decision.");
    }

    @Test
    void whatATerminalWouldObeyIsNotPrinted() {
        run("search", "fäbodvall");

        assertThat(out.toString()).doesNotContain("\u001b", "\uE000");
    }

    @Test
    void filtersNarrowTheSearch() {
        assertThat(run("search", "fäbodvall", "--municipality", "ljusdals kommun", "--from", "2023-01-01"))
                .isZero();

        assertThat(out.toString()).startsWith("1 möte").contains("2023-09-06").doesNotContain("2023-03-08");
    }

    @Test
    void onlyDecisions() {
        assertThat(run("search", "fäbodvall", "--decisions")).isZero();

        assertThat(out.toString()).startsWith("1 möte").contains("2023-03-08");
    }

    @Test
    void anUnknownMunicipalityIsRefusedWithTheNearestName() {
        assertThat(run("search", "väg", "--municipality", "Hudikvall")).isEqualTo(1);

        assertThat(err.toString()).contains("Det finns ingen kommun som heter ”Hudikvall”. Menades Hudiksvall?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"igår", "2023-13-01"})
    void aDayThatIsNoneIsRefused(String day) {
        assertThat(run("search", "väg", "--from", day)).isEqualTo(2);

        assertThat(err.toString()).contains("”" + day + "” är inget datum. Skriv år-månad-dag, som 2018-02-14.");
    }

    @Test
    void anOverlongQueryIsRefused() {
        assertThat(run("search", "a".repeat(1001))).isEqualTo(1);

        assertThat(err.toString()).contains("längre än 1000 tecken");
    }

    @Test
    void attendanceAsATable() {
        assertThat(run("report", "attendance", "--body", "kommandorådet")).isZero();

        assertThat(out.toString().lines())
                .containsSubsequence(
                        "Kommandorådet",
                        "            2023  2023",
                        "Kommun     03-08 09-06   Deltog",
                        "Hudiksvall    ●1    ●1   2 av 2  100 %",
                        "Ljusdal       ○     ●1   1 av 2   50 %");
    }

    @Test
    void whatIsLessSureThanAskedForIsLeftOutOfReports() {
        assertThat(run("report", "attendance", "--body", "kommandorådet", "--min-confidence", "0.99"))
                .isZero();
        assertThat(out.toString()).doesNotContain("2 av 2");

        assertThat(run("report", "attendance", "--min-confidence", "90")).isEqualTo(1);
        assertThat(err.toString()).contains("--min-confidence ska vara 0 till 1, inte 90");
    }

    @Test
    void attendanceForASpreadsheetAndAsJson() {
        assertThat(run("report", "attendance", "--body", "kommandorådet", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).startsWith("\uFEFFOrgan;").contains("Kommandorådet;;2161;Ljusdal;1;2;50,0");

        out.getBuffer().setLength(0);
        assertThat(run("report", "attendance", "--body", "kommandorådet", "--format", "json"))
                .isZero();
        assertThat(out.toString()).startsWith("{").contains("\"organization\" : \"Kommandorådet\"");
    }

    @Test
    void servingOnATakenPortIsRefused() throws Exception {
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);

            assertThat(err.toString()).contains("Port " + taken.getLocalPort() + " används redan");
        }
    }

    @Test
    void servingToOthersNeedsAPassword() {
        assertThat(run("serve", "--address", "0.0.0.0", "--port", "0")).isEqualTo(1);

        assertThat(err.toString()).contains("På 0.0.0.0 kan andra läsa sidorna", "protokoll.web.password");
    }

    @Test
    void servingBehindAProxyThatIsNotNamedIsRefused() throws IOException {
        Files.writeString(data.resolve("application.properties"), "protokoll.web.user-header=X-Forwarded-User");

        assertThat(run("serve", "--address", "0.0.0.0", "--port", "0")).isEqualTo(1);

        assertThat(err.toString()).contains("protokoll.web.user-header kräver protokoll.web.proxies");
    }

    @Test
    void everyReportCanBeHadInEveryForm() throws IOException {
        for (String report : List.of("matrix", "representatives", "meetings", "decisions", "gaps", "unknowns")) {
            for (String form : List.of("table", "csv", "xlsx", "html", "json")) {
                Path file = data.resolve(report + "." + form);
                assertThat(run("report", report, "--format", form, "--output", file.toString(), "--to", "2023-12-31"))
                        .as(report + " " + form + ": " + err)
                        .isZero();
                assertThat(file).isNotEmptyFile();
            }
        }
        assertThat(data.resolve("matrix.json"))
                .content()
                .startsWith("{")
                .contains("\"organization\" : \"Kommandorådet\"");
        assertThat(data.resolve("meetings.csv")).content().contains("2023-03-08;Kommandorådet");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aReportThatCannotBeWrittenSaysWhere() {
        String file = data.resolve("finns/inte.csv").toString();

        assertThat(run("report", "meetings", "--output", file)).isEqualTo(1);

        assertThat(err.toString()).contains("Mappen som " + file + " skulle ligga i finns inte.", "--output");
    }

    @Test
    void aClusterThatSettingsNameNeedsNothingInTheDataDirectory() throws IOException {
        Files.writeString(
                data.resolve("application.properties"),
                "spring.elasticsearch.uris=" + EmbeddedNodeFixture.node().uri());

        assertThat(Protokoll.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute("search", "fäbodvall", "--data", data.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).startsWith("2 möten");
    }

    @Test
    void anImportNamesTheCommandThatListsFilesThatAreNoMinutes() throws IOException {
        Path song =
                Files.writeString(Files.createDirectory(data.resolve("visor")).resolve("fyr.txt"), "Lys, lilla fyr!");
        assertThat(run("import", song.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "”protokoll failures --data %s --all” visar även filer som inte är protokoll.".formatted(data))
                .doesNotContain("misslyckades");

        out.getBuffer().setLength(0);
        assertThat(Protokoll.commandLine()
                        .setOut(new PrintWriter(out))
                        .execute("failures", "--data", data.toString(), "--all"))
                .isZero();
        assertThat(out.toString()).contains(song.toString());
    }

    @Test
    void filesAreCountedByOutcomeWithoutAnIndex() throws IOException {
        assertThat(run("import", Files.createDirectory(data.resolve("tom mapp")).toString()))
                .isZero();
        out.getBuffer().setLength(0);

        assertThat(Protokoll.commandLine()
                        .setOut(new PrintWriter(out))
                        .execute("report", "outcomes", "--data", data.toString()))
                .isZero();

        assertThat(out.toString()).startsWith("Filer efter utfall");
    }

    @Test
    void aReportMustBeNamed() {
        assertThat(Protokoll.commandLine().setErr(new PrintWriter(err)).execute("report"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("Ange vilken rapport: attendance, ");
    }
}
