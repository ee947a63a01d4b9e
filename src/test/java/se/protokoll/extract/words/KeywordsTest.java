package se.protokoll.extract.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeywordsTest {

    private static final String TEXT = "Ärendet utsågs inte. UTSÅGOS, återses";

    @Test
    void findsBeginningsOfWordsInEitherCase() {
        var words = Keywords.beginningWith(List.of("utsåg", "åter"));

        assertThat(words.next(TEXT, 0, TEXT.length())).isEqualTo(TEXT.indexOf("utsågs"));
        assertThat(words.next(TEXT, 9, TEXT.length())).isEqualTo(TEXT.indexOf("UTSÅGOS"));
        assertThat(words.next(TEXT, 22, TEXT.length())).isEqualTo(TEXT.indexOf("återses"));
    }

    @Test
    void passesOverTheInsideOfWordsUnlessAskedForIt() {
        assertThat(Keywords.beginningWith(List.of("ses")).in(TEXT)).isFalse();
        assertThat(Keywords.within("ses").in(TEXT)).isTrue();
    }

    @Test
    void mindsTheLetterBeforeTheStartAndTheEnd() {
        var words = Keywords.beginningWith(List.of("ses"));

        assertThat(words.next("återses", 4, 7)).isEqualTo(-1);
        assertThat(words.next("vi ses", 0, 3)).isEqualTo(-1);
        assertThat(words.next("vi se", 0, 5)).isEqualTo(-1);
    }

    @Test
    void findsAPatternWhereItBeginsWithOne() {
        var matcher = Pattern.compile("\\p{L}+(?=,)").matcher(TEXT);

        assertThat(Keywords.beginningWith(List.of("återse")).find(matcher, TEXT))
                .isFalse();
        assertThat(Keywords.beginningWith(List.of("utsåg", "återse")).find(matcher, TEXT))
                .isTrue();
        assertThat(matcher.group()).isEqualTo("UTSÅGOS");
    }

    @Test
    void takesWhatAllFormsOfAnAlternativeBeginWith() {
        assertThat(Alternatives.beginnings("läg(?:ger|ga) till|utsågo?|ställer sig|ge[rs]?"))
                .containsExactly("läg", "utsåg", "ställer sig", "ge");
        assertThatThrownBy(() -> Alternatives.beginnings("(?:på|för) remiss"))
                .hasMessageContaining("(?:på|för) remiss");
    }
}
