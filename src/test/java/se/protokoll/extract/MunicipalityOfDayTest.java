package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.Municipalities;

class MunicipalityOfDayTest {

    private static final Evidence SOMEWHERE = new Evidence(0, 1, null, "test", 0.9);

    @Test
    void givesTheCodeOfTheDay() {
        assertThat(MunicipalityOfDay.code(municipality("Malmö"), day(1995, 5, 4)))
                .isEqualTo("1280");
        assertThat(MunicipalityOfDay.code(municipality("Heby"), day(2006, 12, 31)))
                .isEqualTo("1917");
        assertThat(MunicipalityOfDay.code(municipality("Heby"), day(2007, 1, 1)))
                .isEqualTo("0331");
        assertThat(MunicipalityOfDay.code(municipality("Heby"), null)).isEqualTo("0331");
    }

    @Test
    void warnsOfAMunicipalityThatWasNotYetOne() {
        assertThat(MunicipalityOfDay.warnings(facts("Knivsta", "Uppsala"), day(2002, 12, 31)))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .isEqualTo("Knivsta var ingen egen kommun 2002-12-31 utan en del av Uppsala."));
    }

    @Test
    void saysNothingOfThoseThatWereOneOrWhereTheDayIsNotKnown() {
        assertThat(MunicipalityOfDay.warnings(facts("Knivsta", "Nykvarn"), day(2003, 1, 1)))
                .isEmpty();
        assertThat(MunicipalityOfDay.warnings(facts("Trosa"), day(1973, 5, 4))).isEmpty();
        assertThat(MunicipalityOfDay.warnings(facts("Knivsta"), null)).isEmpty();
    }

    private static Fact<LocalDate> day(int year, int month, int day) {
        return new Fact<>(LocalDate.of(year, month, day), SOMEWHERE);
    }

    private static Municipality municipality(String name) {
        return Municipalities.swedish().byPlainName(name).orElseThrow().municipality();
    }

    private static List<Fact<Municipality>> facts(String... names) {
        return List.of(names).stream()
                .map(name -> new Fact<>(municipality(name), SOMEWHERE))
                .toList();
    }
}
