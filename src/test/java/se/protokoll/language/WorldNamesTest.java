package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldNamesTest {

    private static final WorldNames WORLD = WorldNames.of(ModelDirectory.at(Path.of("models")));

    @Test
    void aWordIsKnownAlsoInTheGenitiveAndInCapitals() {
        assertThat(WORLD.kinds("Bayern")).isEqualTo("r");
        assertThat(WORLD.kinds("Bayerns")).isEqualTo("r");
        assertThat(WORLD.kinds("BAYERN")).isEqualTo("r");
        assertThat(WORLD.kinds("Sammanträdet")).isEqualTo("-");
    }

    @Test
    void theLongestNameOfSeveralWordsIsFoundAndEachTokenToldItsPlace() {
        assertThat(WORLD.phrases(List.of("Resan", "till", "New", "York", "Citys", "hamn", "och", "Nya", "Zeeland")))
                .containsExactly(null, null, "cB", "cI", "cL", null, null, "rB", "rL");
    }

    @Test
    void wordsThatOnlyBeginANameAreNone() {
        assertThat(WORLD.phrases(List.of("Nya", "stadgar", "och", "New"))).containsOnlyNulls();
    }
}
