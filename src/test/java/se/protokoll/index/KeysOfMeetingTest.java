package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

class KeysOfMeetingTest {

    @ParameterizedTest
    @CsvSource({
        "KOMMUNSTYRELSEN, kommunstyrelsen",
        "'Kommunstyrelsens  arbetsutskott:', kommunstyrelsens arbetsutskott",
        "Kultur-och fritidsnämnden, kultur- och fritidsnämnden",
        "Kultur – och fritidsnämnden, kultur- och fritidsnämnden",
        "'”Rådet för Ågrenska”', rådet för ågrenska",
    })
    void spellingsOfABodyMeetInOneKey(String printed, String key) {
        assertThat(KeysOfMeeting.bodyKey(printed, null)).isEqualTo(key);
    }

    @Test
    void theBoardsOfTwoMunicipalitiesAreTwoBodies() {
        assertThat(KeysOfMeeting.bodyKey("Kommunstyrelsen", new Municipality("0512", "Ydre")))
                .isNotEqualTo(KeysOfMeeting.bodyKey("Kommunstyrelsen", new Municipality("2321", "Åre")));
    }

    @Test
    void theSameMeetingInTwoFilesIsOneMeeting() {
        LocalDate day = LocalDate.of(2020, 1, 2);
        MeetingKeys pdf = SampleMinutes.of("Rådet", day).rows("a").meeting().keys();
        MeetingKeys word = SampleMinutes.of("RÅDET ", day).rows("b").meeting().keys();
        MeetingKeys later =
                SampleMinutes.of("Rådet", day.plusDays(1)).rows("c").meeting().keys();

        assertThat(pdf.meetingKey()).isEqualTo(word.meetingKey()).isNotEqualTo(later.meetingKey());
        assertThat(pdf.meetingId()).isNotEqualTo(word.meetingId());
    }

    @Test
    void theCountyIsThatOfTheDay() {
        Municipality heby = new Municipality("0331", "Heby");

        assertThat(keys(heby, 2006).counties()).containsExactly("Västmanlands län");
        assertThat(keys(heby, 2008).counties()).containsExactly("Uppsala län");
        assertThat(keys(heby, 2008).countyCodes()).containsExactly("03");
    }

    private static MeetingKeys keys(Municipality municipality, int year) {
        return SampleMinutes.of("Rådet", LocalDate.of(year, 5, 5))
                .person("Nils Ekvall", municipality, "S", Presence.PRESENT)
                .rows("x")
                .meeting()
                .keys();
    }
}
