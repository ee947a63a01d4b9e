package se.protokoll.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.CharFilter;
import org.junit.jupiter.api.Test;

class CharacterMappingTest {

    private final CharacterMapping mapping =
            new CharacterMapping("accents", List.of("é => e", "a\u030a => å", "Æ => Ä"));

    @Test
    void leavesTextAloneThatHasNoneOfTheLetters() throws IOException {
        var text = mapping.create(new StringReader("Ärendet bordläggs."));
        assertThat(text).isNotInstanceOf(CharFilter.class);
        assertThat(all(text)).isEqualTo("Ärendet bordläggs.");
    }

    @Test
    void replacesAndTellsWhereItStood() throws IOException {
        var text = mapping.create(new StringReader("Idéer a\u030at Ærø"));
        assertThat(all(text)).isEqualTo("Ideer åt Ärø");
        assertThat(((CharFilter) text).correctOffset(7)).isEqualTo(8);
    }

    @Test
    void readsTextOfAnyLength() throws IOException {
        for (int length : List.of(0, 1023, 1024, 1025, 5000)) {
            assertThat(all(mapping.create(new StringReader("b".repeat(length)))))
                    .isEqualTo("b".repeat(length));
            assertThat(all(mapping.create(new StringReader("b".repeat(length) + "é"))))
                    .isEqualTo("b".repeat(length) + "e");
        }
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatThrownBy(() -> new CharacterMapping("accents", List.of("é -> e")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("é -> e");
    }

    private static String all(Reader text) throws IOException {
        var all = new StringBuilder();
        for (int c = text.read(); c >= 0; c = text.read()) {
            all.append((char) c);
        }
        return all.toString();
    }
}
