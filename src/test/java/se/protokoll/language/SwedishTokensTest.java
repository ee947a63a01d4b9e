package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTokensTest {

    private static final SwedishTokens TOKENS = LanguageModels.load().tokens();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Siri Malmnäs (S), ordförande # Siri Malmnäs ( S ) , ordförande",
                "Nämnden beslutar att ”bordlägga” ärendet. # Nämnden beslutar att ” bordlägga ” ärendet .",
                "Mötet börjar kl. 13.00-15.30, jfr. bl.a. sid. 12. # Mötet börjar kl. 13.00-15.30 , jfr. bl.a. sid. 12 .",
                "Dnr MN/2019:19, budget 2,5 mkr. # Dnr MN/2019:19 , budget 2,5 mkr.",
                "K. E. Ottosson och Ann-Marie Brodd # K. E. Ottosson och Ann-Marie Brodd",
                "1) avslå motionen; 2) bifalla den # 1) avslå motionen ; 2) bifalla den",
                "Siri Malmnäs (Sundby, S) och sidan (s. 12) # Siri Malmnäs ( Sundby , S ) och sidan ( s. 12 )",
                "Är det sant? Ja! # Är det sant ? Ja !",
                "Beslutet är taget... # Beslutet är taget ..."
            })
    void tokensAreCutAsInTheTreebank(String sentence, String tokens) {
        assertThat(texts(sentence)).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void abbreviationsWithSpacesAreOneToken() {
        assertThat(texts("Vi ses t ex fr o m maj.")).containsExactly("Vi", "ses", "t ex", "fr o m", "maj", ".");
    }

    @Test
    void tokensSayWhereTheyStand() {
        String sentence = "  Val (av)\u00a0justerare. ";

        assertThat(TOKENS.tokens(sentence))
                .allSatisfy(token -> assertThat(sentence.substring(token.start(), token.end()))
                        .isEqualTo(token.text()))
                .extracting(Token::text)
                .containsExactly("Val", "(", "av", ")", "justerare", ".");
    }

    @Test
    void nothingButSpacesIsLost() {
        String sentence = "»§12« [a/b–c] 'x' — \"(ej)\"... ((( ?! a.b.c. 1.000,50:-";
        StringBuilder rest = new StringBuilder(sentence);
        TOKENS.tokens(sentence).forEach(token -> {
            for (int i = token.start(); i < token.end(); i++) {
                assertThat(rest.charAt(i)).isNotEqualTo(' ');
                rest.setCharAt(i, ' ');
            }
        });

        assertThat(rest).isBlank();
    }

    @Test
    void blankTextHasNoTokens() {
        assertThat(TOKENS.tokens("")).isEmpty();
        assertThat(TOKENS.tokens(" \t")).isEmpty();
    }

    private static List<String> texts(String sentence) {
        return TOKENS.tokens(sentence).stream().map(Token::text).toList();
    }
}
