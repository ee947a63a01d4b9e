package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountiesTest {

    private final Counties counties = Counties.swedish();

    @Test
    void knows21PresentAndSixFormerOnes() {
        assertThat(counties.all()).filteredOn(County::isPresent).hasSize(21);
        assertThat(counties.all()).filteredOn(county -> !county.isPresent()).hasSize(6);
    }

    @Test
    void tellsCountiesThatShareACodeApartByTheDay() {
        assertThat(counties.byCode("14", LocalDate.of(1997, 12, 31)).map(County::name))
                .contains("Göteborgs och Bohus län");
        assertThat(counties.byCode("14", LocalDate.of(1998, 1, 1)).map(County::name))
                .contains("Västra Götalands län");
        assertThat(counties.byCode("15").map(County::name)).isEmpty();
    }
}
