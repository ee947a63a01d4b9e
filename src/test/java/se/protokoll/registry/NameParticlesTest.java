package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameParticlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"af", "Von", "DE", "bin", "ben"})
    void knowsTheWordsThatStandBeforeASurname(String word) {
        assertThat(NameParticles.contain(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "och", "Ek", "Ben"})
    void takesNoOtherWordForOne(String word) {
        assertThat(NameParticles.contain(word)).isFalse();
    }
}
