package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {

    private final GivenNames names = GivenNames.swedish();

    @ParameterizedTest
    @ValueSource(strings = {"Åsa", "ÅSA", "åsa", "Karl-Gustav", "Ann Britt", "Zlatko", "Inga-Kerstin", "Bo Torsten"})
    void knowsSingleAndDoubleNamesInAnyCase(String name) {
        assertThat(names.contains(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Skara", "Kommunstyrelsen", "Anna-Kommun", "Anna-", "-Anna", "och"})
    void doesNotTakeOtherWordsForNames(String word) {
        assertThat(names.contains(word)).isFalse();
    }

    @Test
    void countsWomenAndMenTogether() {
        assertThat(names.bearers("KIM")).isGreaterThan(2000);
        assertThat(names.bearers("Skara")).isZero();
    }

    @Test
    void tellsCommonNamesFromRareOnes() {
        assertThat(names.isWellKnown("Åsa")).isTrue();
        assertThat(names.isCommon("ÅSA")).isTrue();
        assertThat(names.isWellKnown("Duncan")).isFalse();
        assertThat(names.isCommon("Duncan")).isTrue();
        assertThat(names.isCommon("Aadhya")).isFalse();
    }
}
