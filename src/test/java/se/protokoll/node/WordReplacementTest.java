package se.protokoll.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordReplacementTest {

    private static final Pattern TOWNS = Pattern.compile("städer(na|s)?$");

    @Test
    void leavesAWordAloneInWhichNothingIsFound() {
        assertThat(replaced(WordReplacement.of(TOWNS, "stad", true), "kommuner"))
                .isEqualTo("kommuner");
    }

    @Test
    void readsOnlyTheWordInABufferThatIsLonger() {
        assertThat(WordReplacement.of(TOWNS, "stad", true).of("städerna".toCharArray(), 6))
                .isEqualTo("stad");
    }

    @Test
    void replacesAllOrTheFirst() {
        assertThat(replaced(WordReplacement.of(Pattern.compile("(a)b"), "$1-", true), "abab"))
                .isEqualTo("a-a-");
        assertThat(replaced(WordReplacement.of(Pattern.compile("(a)b"), "$1-", false), "abab"))
                .isEqualTo("a-ab");
    }

    @Test
    void givesTheSameHoweverManyWordsAreRemembered() {
        var replacement = WordReplacement.of(TOWNS, "stad", true);
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            String word = Integer.toString(random.nextInt(50_000), 36) + (random.nextBoolean() ? "städerna" : "");
            assertThat(replaced(replacement, word))
                    .isEqualTo(TOWNS.matcher(word).replaceAll("stad"));
        }
    }

    @Test
    void doesOneAfterTheOther() {
        var stems = WordReplacement.byStem();
        var both = WordReplacement.of(TOWNS, "stads", true).then(stems);
        assertThat(replaced(both, "köpingsstäderna")).isEqualTo("köpingsstad");
        assertThat(replaced(both, "kommunernas")).isEqualTo("kommun");
        assertThat(WordReplacement.of(TOWNS, "stads", true).then(stems)).isNotSameAs(both);
    }

    @Test
    void sharesTheMemoryOfTheSameTwo() {
        var towns = WordReplacement.of(TOWNS, "stad", true);
        var stems = WordReplacement.byStem();
        assertThat(towns.then(stems)).isSameAs(towns.then(stems));
    }

    private static String replaced(WordReplacement replacement, String word) {
        String result = replacement.of(word.toCharArray(), word.length());
        return result == null ? word : result;
    }
}
