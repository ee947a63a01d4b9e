package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    @Test
    void dropsWhatWasNotUsedForTheLongestTime() {
        var kept = new RecentlyUsed<String, String>(10, String::length);
        kept.put("a", "fyra");
        kept.put("b", "fyra");
        assertThat(kept.get("a")).hasValue("fyra");

        kept.put("c", "fyra");

        assertThat(kept.get("b")).isEmpty();
        assertThat(kept.get("a")).hasValue("fyra");
        assertThat(kept.get("c")).hasValue("fyra");
        assertThat(kept.weight()).isEqualTo(8);
    }

    @Test
    void keepsNothingThatIsHeavierThanAll() {
        var kept = new RecentlyUsed<String, String>(3, String::length);
        kept.put("a", "ett");
        kept.put("b", "fyra");

        assertThat(kept.get("b")).isEmpty();
        assertThat(kept.weight()).isZero();
    }

    @Test
    void aValueTakesThePlaceOfTheOneBefore() {
        var kept = new RecentlyUsed<String, String>(10, String::length);
        kept.put("a", "fyra");
        kept.put("a", "ett");

        assertThat(kept.get("a")).hasValue("ett");
        assertThat(kept.weight()).isEqualTo(3);
    }
}
