package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {

    private final Parties parties = Parties.swedish();

    @ParameterizedTest
    @ValueSource(strings = {"S", "(s)", "( M )", "kds", "VPK", "fp", "(h)", "bf", "NyD", "FI", "[MP]", "Spi"})
    void knowsNationalPartiesPresentAndPast(String abbreviation) {
        assertThat(parties.isKnown(abbreviation)).isTrue();
        assertThat(parties.looksLikeParty(abbreviation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRIG", "(HP)", "MBP", "AD", "(MOD)", "ÖVP"})
    void takesAFewCapitalsForALocalParty(String abbreviation) {
        assertThat(parties.isKnown(abbreviation)).isFalse();
        assertThat(parties.looksLikeParty(abbreviation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "()", "X", "LRF", "(VD)", "frig", "Haninge", "HANINGE", "via", "A1", "KS"})
    void takesNothingElseForAParty(String text) {
        assertThat(parties.looksLikeParty(text)).isFalse();
    }

    @Test
    void findsThemByName() {
        assertThat(parties.findByName("Moderata samlingspartiet").map(Party::abbreviation))
                .contains("M");
        assertThat(parties.findByName("BONDEFÖRBUNDET").map(Party::abbreviation))
                .contains("BF");
        assertThat(parties.findByName("Haninge")).isEmpty();
    }

    @Test
    void knowsRoughlyWhenAnAbbreviationWasUsed() {
        Party vpk = parties.find("vpk").orElseThrow();
        assertThat(vpk.period().includes(LocalDate.of(1987, 11, 23))).isTrue();
        assertThat(vpk.period().includes(LocalDate.of(2019, 1, 1))).isFalse();
    }

    @Test
    void recognisesThatSomebodyBelongsToNone() {
        assertThat(parties.isUnaffiliated("(-)")).isTrue();
        assertThat(parties.isUnaffiliated("partilös")).isTrue();
        assertThat(parties.isUnaffiliated("oberoende tidigare Kd")).isTrue();
        assertThat(parties.isUnaffiliated("oberoende tidigare rektor")).isFalse();
        assertThat(parties.isUnaffiliated("S")).isFalse();
    }
}
