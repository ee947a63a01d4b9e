package se.protokoll.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.words.Token;

class TokenReaderTest {

    @Test
    void knowsWhatStandsInBrackets() {
        assertThat(bracketed("Anna Ek (S, ordf. [tf]) Bo Lind")).containsExactly("S", "ordf.", "tf");
    }

    @Test
    void takesOneWordForTheContentOfABracketThatIsNeverClosed() {
        assertThat(bracketed("Anna Ek (S Bo Lind")).containsExactly("S");
        assertThat(bracketed("Anna Ek ((S) Bo Lind (M) Eva Ros")).containsExactly("S", "M");
        assertThat(bracketed("Anna Ek ((S Bo Lind")).containsExactly("S");
        assertThat(bracketed("Anna Ek ) Bo Lind (M)")).containsExactly("M");
    }

    private static List<String> bracketed(String text) {
        return TokenReader.read(PlainText.layout(text), 0, 1).stream()
                .filter(Token::bracketed)
                .map(Token::text)
                .toList();
    }
}
