package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kl 13.00-14.00 | 13:00 | 14:00",
                "kl. 9-11 | 09:00 | 11:00",
                "kl. 2-4 e.m. | 14:00 | 16:00",
                "08:30–11.50 | 08:30 | 11:50",
                "13.15 – 15.05 | 13:15 | 15:05",
                "klockan 18.30 | 18:30 |",
                "kl l6.00 | 16:00 |",
                "kl 18.00 - 22.10 | 18:00 | 22:10",
                "Kl. 13 | 13:00 |",
                "kl 1300-1500 | 13:00 | 15:00",
                "kl 9.00 till ca kl 11.30 | 09:00 | 11:30",
                "kl. 09.00 11.45 | 09:00 | 11:45",
                "Tid 13.30 16.40 | 13:30 | 16:40",
                "Tid: 09.30-12.15 | 09:30 | 12:15",
                "Tid: 13–15.30 | 13:00 | 15:30",
                "avslutades 15.40 | 15:40 |"
            })
    void readsATimeOrSpan(String written, LocalTime from, LocalTime to) {
        List<TimeMatch> times = SwedishTimes.findIn(written);
        assertThat(times).hasSize(1);
        assertThat(times.getFirst().from()).isEqualTo(from);
        assertThat(times.getFirst().to()).isEqualTo(to);
        assertThat(times.getFirst().end()).isEqualTo(written.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "utdebitering 17:25",
                "Kambo 2:40",
                "2.800.000 kronor",
                "§§ 12-14",
                "2019-03-05",
                "Tid: 19 maj 2022",
                "från 10 ledamöter",
                "kl 25.00",
                "kl 13.75",
                "konto 12.30.11.45-12.30.99"
            })
    void readsNoneWhereThereIsNone(String text) {
        assertThat(SwedishTimes.findIn(text)).isEmpty();
    }

    @Test
    void readsTheAdjournmentBesideTheMeeting() {
        assertThat(SwedishTimes.findIn("kl 09.00–12.20, ajournerat 10.10–10.25"))
                .extracting(TimeMatch::from)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 10));
    }

    @Test
    void readsSpansThatLostTheirDashes() {
        assertThat(SwedishTimes.findIn("kl. 09.00 11.45 12.30 16.15. Sal 3"))
                .extracting(TimeMatch::to)
                .containsExactly(LocalTime.of(11, 45), LocalTime.of(16, 15));
        assertThat(SwedishTimes.findIn("kl. 13.00 10.15"))
                .extracting(TimeMatch::from, TimeMatch::to)
                .containsExactly(tuple(LocalTime.of(13, 0), null), tuple(LocalTime.of(10, 15), null));
    }

    @Test
    void givesTheirPlacesInTheWholeText() {
        String text = "Onsdagen den 5 maj 2021, kl 8.30-9.15. Justering kl 10";
        assertThat(SwedishTimes.findIn(text, 20, text.length()))
                .extracting(time -> text.substring(time.start(), time.end()))
                .containsExactly("kl 8.30-9.15", "kl 10");
    }

    @Test
    void takesNoNameBehindTheHourForMinutes() {
        assertThat(SwedishTimes.findIn("Lunch kl 12 Lotta visar runt, åter kl 13 Olof"))
                .extracting(TimeMatch::from)
                .containsExactly(LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertThat(SwedishTimes.findIn("Kl 9 Till 11 och kl l3.lO TILL l4"))
                .extracting(TimeMatch::from, TimeMatch::to)
                .containsExactly(
                        tuple(LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        tuple(LocalTime.of(13, 10), LocalTime.of(14, 0)));
    }
}
