package se.protokoll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.report.Lists.HANINGE;
import static se.protokoll.report.Lists.TYRESO;
import static se.protokoll.report.Lists.VARA;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.protokoll.index.MeetingKeys;
import se.protokoll.index.MeetingSummary;
import se.protokoll.index.MunicipalityCount;
import se.protokoll.minutes.Municipality;

class MeetingAttendanceTest {

    private static MeetingSummary meeting(
            @Nullable Municipality owner, List<Municipality> attending, int present, MunicipalityCount... counts) {
        return new MeetingSummary(
                new MeetingKeys(
                        "m",
                        "m",
                        "m",
                        "protokoll",
                        LocalDate.of(2022, 5, 19),
                        2022,
                        "Rådet",
                        "rådet",
                        owner == null ? null : owner.name(),
                        owner == null ? null : owner.code(),
                        attending.stream().map(Municipality::name).toList(),
                        attending.stream().map(Municipality::code).toList(),
                        List.of(),
                        List.of(),
                        "m.txt",
                        "m.txt"),
                null,
                List.of(counts),
                present,
                0,
                0,
                0,
                0);
    }

    @Test
    void peopleDecideHowAMunicipalityTookPart() {
        var attendance = MeetingAttendance.of(meeting(
                null,
                List.of(HANINGE, TYRESO),
                2,
                new MunicipalityCount("0136", "Haninge", true, 2, 0, 1, null),
                new MunicipalityCount("0138", "Tyresö", true, 0, 1, 0, null),
                new MunicipalityCount("1470", "Vara", false, 0, 0, 1, null)));

        assertThat(attendance.delegations())
                .containsExactly(
                        new Delegation(HANINGE, 2, 0, 1, Participation.PRESENT),
                        new Delegation(TYRESO, 0, 1, 0, Participation.PARTIAL),
                        new Delegation(VARA, 0, 0, 1, Participation.ABSENT));
    }

    @Test
    void aMunicipalityThatAttendedWithoutNamesIsPresentWithNobodyNamed() {
        assertThat(MeetingAttendance.of(meeting(
                                null, List.of(VARA), 4, new MunicipalityCount("1470", "Vara", true, 0, 0, 0, null)))
                        .delegations())
                .containsExactly(new Delegation(VARA, 0, 0, 0, Participation.PRESENT));
    }

    @Test
    void atItsOwnBodyEverybodyNotNamedForAnotherIsThereForIt() {
        assertThat(MeetingAttendance.of(meeting(
                                VARA,
                                List.of(VARA, TYRESO),
                                13,
                                new MunicipalityCount("1470", "Vara", true, 0, 0, 0, null),
                                new MunicipalityCount("0138", "Tyresö", true, 2, 0, 0, null)))
                        .delegations())
                .containsExactly(
                        new Delegation(VARA, 11, 0, 0, Participation.PRESENT),
                        new Delegation(TYRESO, 2, 0, 0, Participation.PRESENT));
    }
}
