package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months, weekdays and genitives, as they are printed and as text recognition reads them. */
class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "maj, MAY",
        "SEPT., SEPTEMBER",
        "febr, FEBRUARY",
        "novernber, NOVEMBER",
        "apri1, APRIL",
        "0ktober, OCTOBER",
        "decembr, DECEMBER",
        "augusi, AUGUST"
    })
    void readsMonths(String printed, Month month) {
        assertThat(Months.find(printed)).contains(month);
    }

    @ParameterizedTest
    @CsvSource({
        "torsdagen, THURSDAY",
        "Tors., THURSDAY",
        "MÅNDAG, MONDAY",
        "mandagen, MONDAY",
        "sondag, SUNDAY",
        "fredagcn, FRIDAY",
        "mondag, MONDAY",
        "lärdag, SATURDAY",
        "onnsdag, WEDNESDAY"
    })
    void readsWeekdays(String printed, DayOfWeek day) {
        assertThat(Weekdays.find(printed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ledamöter", "kronor", "man", "kommun", "punkt", "vardagen"})
    void readsNeitherInOtherWords(String word) {
        assertThat(Months.find(word)).isEmpty();
        assertThat(Weekdays.find(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tordag", "tosdag", "tirsdag"})
    void readsNoWeekdayWhereSeveralAreAsNear(String word) {
        assertThat(Weekdays.find(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Botkyrka, Botkyrkas", "Borås, Borås", "Kalix, Kalix", "HJO, HJOS"})
    void formsGenitives(String name, String genitive) {
        assertThat(Genitive.of(name)).isEqualTo(genitive);
    }
}
