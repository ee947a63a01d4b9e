package se.protokoll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.protokoll.report.Lists.HANINGE;
import static se.protokoll.report.Lists.TYRESO;
import static se.protokoll.report.Lists.VARA;
import static se.protokoll.report.Lists.absent;
import static se.protokoll.report.Lists.meeting;
import static se.protokoll.report.Lists.meetingAt;
import static se.protokoll.report.Lists.partial;
import static se.protokoll.report.Lists.present;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.Municipality;

class AttendanceReportTest {

    @Test
    void aRowForEachMunicipalityAndAColumnForEachMeetingByDate() {
        var report = AttendanceReport.of(List.of(
                meeting("b", "Rådet", "2022-05-19", present(TYRESO, 2), absent(HANINGE)),
                meeting("a", "Rådet", "2022-02-03", partial(HANINGE), present(TYRESO, 1)),
                meeting("c", "Rådet", "2022-09-01", present(HANINGE, 3))));

        var matrix = report.interMunicipal().getFirst();
        assertThat(matrix.meetings())
                .extracting(column -> column.attendance().id())
                .containsExactly("a", "b", "c");
        var haninge = matrix.rows().getFirst();
        assertThat(haninge.municipality()).isEqualTo(HANINGE);
        assertThat(haninge.cells())
                .extracting(Delegation::participation)
                .containsExactly(Participation.PARTIAL, Participation.ABSENT, Participation.PRESENT);
        assertThat(haninge.attended()).isEqualTo(2);
        assertThat(haninge.absent()).isEqualTo(1);
        assertThat(haninge.people()).isEqualTo(4);
        var tyreso = matrix.rows().getLast();
        assertThat(tyreso.cells().getLast().participation()).isEqualTo(Participation.NOT_LISTED);
        assertThat(tyreso.rate()).isEqualTo(2 / 3.0);
    }

    @Test
    void theSameMeetingInTwoFilesCountsOnceAndTheFullerListIsShown() {
        var report = AttendanceReport.of(List.of(
                meeting("pdf", "Rådet", "2022-05-19", present(TYRESO, 1), present(HANINGE, 1)),
                meeting("word", "RÅDET ", "2022-05-19", present(TYRESO, 2), present(HANINGE, 2))));

        var matrix = report.interMunicipal().getFirst();
        assertThat(matrix.meetings()).singleElement().satisfies(column -> {
            assertThat(column.attendance().id()).isEqualTo("word");
            assertThat(column.otherCopies()).containsExactly("pdf");
        });
        assertThat(report.copies()).isEqualTo(1);
    }

    @Test
    void aBodyMayMeetTwiceADay() {
        var report = AttendanceReport.of(List.of(
                meetingAt("a", "Rådet", "2022-05-19", "09:00", present(TYRESO, 1), present(HANINGE, 1)),
                meetingAt("b", "Rådet", "2022-05-19", "15:00", present(TYRESO, 2), present(HANINGE, 1)),
                meetingAt("scan", "Rådet", "2022-05-19", null, present(TYRESO, 1), present(HANINGE, 1))));

        var matrix = report.interMunicipal().getFirst();
        assertThat(matrix.meetings())
                .extracting(column -> column.attendance().id())
                .containsExactly("a", "b");
        assertThat(matrix.meetings().getFirst().otherCopies()).containsExactly("scan");
        assertThat(AttendanceGrid.of(report).headings()).endsWith("2022-05-19", "2022-05-19 15:00");
        assertThat(AttendanceGrid.of(report).rows().get(1)).endsWith(1, 2);
    }

    @Test
    void paperGetsTheMeetingsInPartsOfAboutTheSameSize() {
        var matrix = AttendanceReport.of(IntStream.rangeClosed(1, 22)
                        .mapToObj(day -> meeting(
                                "" + day,
                                "Rådet",
                                "2022-03-%02d".formatted(day),
                                present(TYRESO, day),
                                absent(HANINGE)))
                        .toList())
                .interMunicipal()
                .getFirst();

        var parts = matrix.parts(12);
        assertThat(parts).extracting(part -> part.meetings().size()).containsExactly(11, 11);
        assertThat(parts).extracting(MatrixPart::last).containsExactly(false, true);
        assertThat(parts.getLast().cells(matrix.rows().getLast()).getFirst().people())
                .isEqualTo(12);
        assertThat(matrix.parts(30)).containsExactly(matrix.whole());
    }

    @Test
    void moreDaysThanASheetHoldsAreRefusedInASentence() {
        var first = LocalDate.of(1950, 1, 1);
        var report = AttendanceReport.of(IntStream.range(0, 16_384)
                .mapToObj(day -> meeting("" + day, "Rådet", first.plusDays(day).toString(), present(TYRESO, 1)))
                .toList());

        assertThatThrownBy(() -> AttendanceGrid.of(report))
                .isInstanceOf(ReportTooLargeException.class)
                .hasMessageContaining("16392 kolumner och 1 rader")
                .hasMessageContaining("Välj ett organ");
    }

    @Test
    void minutesWithoutDateAreNeverTakenForCopiesAndComeLast() {
        var report = AttendanceReport.of(List.of(
                meeting("a", "Rådet", null, present(TYRESO, 1), present(HANINGE, 1)),
                meeting("b", "Rådet", null, present(TYRESO, 1), present(HANINGE, 1)),
                meeting("c", "Rådet", "2022-05-19", present(TYRESO, 1))));

        assertThat(report.interMunicipal().getFirst().meetings())
                .extracting(column -> column.attendance().id())
                .containsExactly("c", "a", "b");
    }

    @Test
    void boardsOfOneNameAreTheSameBodyOnlyIfMunicipalitiesTieThemTogether() {
        var mariestad = new Municipality("1493", "Mariestad");
        var hogsby = new Municipality("0821", "Högsby");
        var report = AttendanceReport.of(List.of(
                meeting("a", "Direktionen", "2021-11-25", present(mariestad, 1), present(VARA, 1)),
                meeting("b", "Direktionen", "2021-11-25", present(hogsby, 1), present(TYRESO, 1)),
                meeting("c", "Direktionen", "2022-01-20", present(VARA, 1), present(HANINGE, 1))));

        assertThat(report.interMunicipal())
                .extracting(matrix -> matrix.meetings().size())
                .containsExactly(2, 1);
        assertThat(report.copies()).isZero();
    }

    @Test
    void aMunicipalitysOwnBodiesStandApart() {
        var own = new MeetingAttendance(
                "k",
                "Kommunstyrelsen",
                "kommunstyrelsen (vara)",
                VARA,
                LocalDate.of(2016, 10, 5),
                null,
                13,
                List.of(present(VARA, 0)));
        var report = AttendanceReport.of(
                List.of(own, meeting("a", "Rådet", "2022-05-19", present(TYRESO, 2), absent(HANINGE))));

        assertThat(report.interMunicipal()).extracting(AttendanceMatrix::body).containsExactly("Rådet");
        assertThat(report.municipal()).extracting(AttendanceMatrix::body).containsExactly("Kommunstyrelsen");
    }

    @Test
    void meetingsWithoutMunicipalitiesAreCountedNotShown() {
        var report = AttendanceReport.of(List.of(meeting("a", "Referensgruppen", "2019-11-19")));

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.withoutMunicipalities()).isEqualTo(1);
    }
}
