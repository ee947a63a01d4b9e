package se.protokoll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.report.Lists.HANINGE;
import static se.protokoll.report.Lists.TYRESO;
import static se.protokoll.report.Lists.VARA;
import static se.protokoll.report.Lists.absent;
import static se.protokoll.report.Lists.meeting;
import static se.protokoll.report.Lists.partial;
import static se.protokoll.report.Lists.present;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AttendanceFormatsTest {

    private static final AttendanceReport REPORT = AttendanceReport.of(List.of(
            meeting("a", "Rådet", "2022-02-03", partial(HANINGE), present(TYRESO, 1)),
            meeting("b", "Rådet", "2022-05-19", present(TYRESO, 2), absent(HANINGE)),
            meeting("c", "Rådet", "2022-09-01", present(HANINGE, 3)),
            new MeetingAttendance(
                    "k",
                    "=Styrelsen",
                    "=styrelsen",
                    VARA,
                    LocalDate.of(2022, 5, 19),
                    null,
                    13,
                    List.of(present(VARA, 0)))));

    private static String table(AttendanceReport report, int width) {
        var out = new StringWriter();
        AttendanceTable.write(report, new PrintWriter(out), width);
        return out.toString();
    }

    @Test
    void theTableReadsLikeAMatrix() {
        assertThat(table(REPORT, 80).lines())
                .containsSubsequence(
                        "Rådet",
                        "",
                        "         2022  2022  2022",
                        "Kommun  02-03 05-19 09-01   Deltog",
                        "Haninge    ◐1    ○     ●3   2 av 3   67 %",
                        "Tyresö     ●1    ●2    ·    2 av 3   67 %",
                        "Organ med en enda kommun",
                        "Vara  =Styrelsen  1 av 1 möte, 2022-05-19",
                        "● närvarande   ◐ delvis   ○ frånvarande   · ej på listan   siffra: antal personer");
    }

    @Test
    void meetingsThatDoNotFitTheWidthGoIntoFurtherTables() {
        var meetings = new ArrayList<MeetingAttendance>();
        for (int month = 1; month <= 12; month++) {
            meetings.add(meeting(
                    "m" + month,
                    "Rådet",
                    "2022-%02d-01".formatted(month),
                    present(HANINGE, month),
                    present(TYRESO, 1)));
        }
        String table = table(AttendanceReport.of(meetings), 60);

        assertThat(table.lines().filter(line -> line.startsWith("Kommun "))).hasSize(3);
        assertThat(table.lines().filter(line -> line.startsWith("Haninge "))).allMatch(line -> line.length() <= 60);
        assertThat(table).contains("●12", "12 av 12  100 %");
    }

    @Test
    void theSpreadsheetOpensWithSwedishSettingsAndHoldsNoFormulas() throws IOException {
        var out = new ByteArrayOutputStream();
        ReportOutput.write(AttendanceGrid.of(REPORT), ReportFormat.CSV, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFOrgan;Organets kommun;Kommunkod;Kommun;Deltog;Möten;Andel i procent;Personer;2022-02-03;2022-05-19;2022-09-01\r
                Rådet;;0136;Haninge;2;3;66,7;4;delvis 1;frånvarande;3\r
                Rådet;;0138;Tyresö;2;3;66,7;3;1;2;ej på listan\r
                '=Styrelsen;Vara;1470;Vara;1;1;100,0;0;;närvarande;\r
                """);
    }

    @Test
    void whoseRowItIsStaysInSightBesideManyDays() throws IOException {
        var out = new ByteArrayOutputStream();
        ReportOutput.write(AttendanceGrid.of(REPORT), ReportFormat.XLSX, out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 4);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Kommun");
        }
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreMadeHarmless() throws IOException {
        var out = new StringWriter();
        SwedishCsv.on(out)
                .row(List.of("=1+1", "+46", "-3", "@SUM(A1)", "\t=1", "＝1", "a=1", "halv;kolon", "två\nrader"));

        assertThat(out.toString())
                .isEqualTo("\uFEFF'=1+1;'+46;'-3;'@SUM(A1);'\t=1;'＝1;a=1;\"halv;kolon\";\"två\nrader\"\r\n");
    }

    @Test
    void jsonTellsEachMunicipalitysPartInEachMeeting() {
        var json = AttendanceJson.of(REPORT);

        assertThat(json.at("/bodies/0/organization").asString()).isEqualTo("Rådet");
        assertThat(json.at("/bodies/0/meetings/1/start_date").asString()).isEqualTo("2022-05-19");
        assertThat(json.at("/bodies/0/municipalities/0/municipality_code").asString())
                .isEqualTo("0136");
        assertThat(json.at("/bodies/0/people").asInt()).isEqualTo(7);
        assertThat(json.at("/bodies/0/meetings/2/municipalities_attending").asInt())
                .isEqualTo(1);
        assertThat(json.at("/bodies/0/municipalities/0/years/0").toString())
                .isEqualTo("{\"year\":2022,\"attended\":2,\"meetings\":3}");
        assertThat(json.at("/bodies/0/municipalities/0/attendance/0/participation")
                        .asString())
                .isEqualTo("partial");
        assertThat(json.at("/bodies/1/municipality").asString()).isEqualTo("Vara");
    }
}
