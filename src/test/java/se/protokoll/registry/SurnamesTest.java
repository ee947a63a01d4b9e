package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurnamesTest {

    private final Surnames names = Surnames.swedish();

    @Test
    void knowsTheCommonestWithTheirBearers() {
        assertThat(names.bearers("JOHANSSON")).isGreaterThan(100_000);
        assertThat(names.contains("Berg-Lindström")).isTrue();
        assertThat(names.bearers("Påhittadesson")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Törnesköld", "Gräsqvist", "Målarsson", "Vinbergh", "Åkernén", "Petrović", "Kallonen"})
    void recognisesUnlistedNamesByTheirEnding(String name) {
        assertThat(names.contains(name)).isFalse();
        assertThat(names.isLikely(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "och", "Kommun", "Protokoll", "närvarande"})
    void doesNotTakeOtherWordsForNames(String word) {
        assertThat(names.isLikely(word)).isFalse();
    }
}
