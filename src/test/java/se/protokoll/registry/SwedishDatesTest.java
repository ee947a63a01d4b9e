package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.registry.DateMatch.Form;

class SwedishDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "torsdagen den 19 maj 2022 | 2022-05-19",
                "Torsdag 19 maj 2022 | 2022-05-19",
                "19 maj 2022 | 2022-05-19",
                "19:e maj 2022 | 2022-05-19",
                "den 1 sept. 1998 | 1998-09-01",
                "den 14:de mars 2023 | 2023-03-14",
                "den 1:sta mars 2023 | 2023-03-01",
                "14.3.2023 | 2023-03-14",
                "14.03.2023 | 2023-03-14",
                "14-03-2023 | 2023-03-14",
                "14/3/2023 | 2023-03-14",
                "14-15/3 2023 | 2023-03-14",
                "2023−03−14 | 2023-03-14",
                "14−15 mars 2023 | 2023-03-14",
                "3 febr -87 | 1987-02-03",
                "12–13 juni 2019 | 2019-06-12",
                "l4 november 1968 | 1968-11-14",
                "14 novernber 1968 | 1968-11-14",
                "den 7 decembr 1951 | 1951-12-07",
                "2022-05-19 | 2022-05-19",
                "2022 - 05 - 19 | 2022-05-19",
                "l983-04-20 | 1983-04-20",
                "24-10-21 | 2024-10-21",
                "24.12.06 | 2024-12-06",
                "31.12.98 | 1998-12-31",
                "83-04-20 | 1983-04-20",
                "3/6-2013 | 2013-06-03",
                "4/9-17 | 2017-09-04",
                "27/11 -17 | 2017-11-27",
                "12/6 1968 | 1968-06-12",
                "20220519 | 2022-05-19",
                "2022-05-19 (torsdag) | 2022-05-19"
            })
    void readsADate(String written, LocalDate date) {
        assertThat(SwedishDates.parse(written).flatMap(DateMatch::date)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "30 november – 1 december 2017, 2017-11-30, 2017-12-01",
        "torsdag 30 november till fredag den 1 december 2017, 2017-11-30, 2017-12-01",
        "30 december - 2 januari 2018, 2017-12-30, 2018-01-02"
    })
    void takesTheYearOfSeveralDaysFromTheLast(String written, LocalDate first, LocalDate last) {
        assertThat(SwedishDates.findIn(written).stream().map(DateMatch::date))
                .containsExactly(Optional.of(first), Optional.of(last));
    }

    @ParameterizedTest
    @CsvSource({"den 12 juni, 12, 6", "3/12, 3, 12", "Tisdagen den 10 april, 10, 4", "29 febr., 29, 2"})
    void readsADateWithoutYear(String written, int day, int month) {
        DateMatch date = SwedishDates.parse(written).orElseThrow();
        assertThat(date.year()).isNull();
        assertThat(date.date()).isEmpty();
        assertThat(date.monthDay().getDayOfMonth()).isEqualTo(day);
        assertThat(date.monthDay().getMonthValue()).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31 februari 2020",
                "2021-02-29",
                "2020-13-01",
                "Dnr KS 2016/211",
                "KS.2012.7",
                "2016/118-042",
                "§ 41-46",
                "12 ledamöter",
                "2.800.000 kr",
                "0270-680 419",
                "19680419-1234",
                "13/45",
                "kl 13.00-14.00",
                "Il maj"
            })
    void readsNoneWhereThereIsNone(String text) {
        assertThat(SwedishDates.findIn(text)).isEmpty();
    }

    @Test
    void givesThePlaceWithWeekdayAndAllDatesInOrder() {
        String text =
                "Mötet hölls onsdagen\nden 14 februari 2018; nästa den 10 april. Justering 3 maj, protokoll 2017-12-06.";
        List<DateMatch> dates = SwedishDates.findIn(text);
        assertThat(dates)
                .extracting(date -> text.substring(date.start(), date.end()))
                .containsExactly("onsdagen\nden 14 februari 2018", "den 10 april", "3 maj", "2017-12-06");
        assertThat(dates).extracting(DateMatch::form).containsExactly(Form.WORDS, Form.WORDS, Form.WORDS, Form.ISO);
        assertThat(dates.getFirst().weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    void tellsWhetherTheWeekdayAgrees() {
        assertThat(SwedishDates.parse("onsdagen den 14 februari 2018")
                        .orElseThrow()
                        .weekdayAgrees())
                .isTrue();
        assertThat(SwedishDates.parse("torsdagen den 14 februari 2018")
                        .orElseThrow()
                        .weekdayAgrees())
                .isFalse();
        assertThat(SwedishDates.parse("torsdagen den 14 februari").orElseThrow().weekdayAgrees())
                .isTrue();
    }

    @Test
    void givesTheOtherReadingOfAmbiguousFigures() {
        assertThat(SwedishDates.parse("24.12.06").orElseThrow().alternative()).isEqualTo(LocalDate.of(2006, 12, 24));
        assertThat(SwedishDates.parse("83-04-20").orElseThrow().alternative()).isNull();
    }

    @Test
    void takesTheYearFromTheContextWhereItExists() {
        DateMatch leapDay = SwedishDates.parse("29 februari").orElseThrow();
        assertThat(leapDay.inYear(2024)).contains(LocalDate.of(2024, 2, 29));
        assertThat(leapDay.inYear(2023)).isEmpty();
    }
}
