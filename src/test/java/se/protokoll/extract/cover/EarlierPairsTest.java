package se.protokoll.extract.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.layout.TokenReader;

class EarlierPairsTest {

    @Test
    void findsWhereTwoWordsStoodLast() {
        var pairs = pairs("Anna Ek Bo Ek Anna Ek Ordförande Anna Ek");

        assertThat(pairs.before(0)).isEqualTo(-1);
        assertThat(pairs.before(4)).isEqualTo(0);
        assertThat(pairs.before(7)).isEqualTo(4);
        assertThat(pairs.before(2)).isEqualTo(-1);
    }

    @Test
    void passesOverThePairThatBeginsWithTheWordBefore() {
        var pairs = pairs("Ek Ek Ek Ek");

        assertThat(pairs.before(1)).isEqualTo(-1);
        assertThat(pairs.before(2)).isEqualTo(0);
    }

    private static EarlierPairs pairs(String text) {
        return new EarlierPairs(TokenReader.read(PlainText.layout(text), 0, 1));
    }
}
