package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.QueryDoubt.Kind;

class QueryDoubtTest {

    @ParameterizedTest
    @CsvSource({
        "?, WORD, ?",
        "((, WORD, ((",
        "|, WORD, |",
        "*, WORD, *",
        "§, WORD, §",
        "skola OR budget, OPERATOR, OR",
        "skola OCH budget, OPERATOR, OCH",
        "år:abc, YEAR, abc",
        "år:2018-2015, YEAR, 2018-2015",
        "kommun:Grönviken, MUNICIPALITY, Grönviken"
    })
    void whatIsPerhapsMeantOtherwiseIsTold(String query, Kind kind, String words) {
        assertThat(QueryDoubt.of(query)).containsExactly(new QueryDoubt(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "skola och budget",
                "\"OR\"",
                "-OR",
                "-kommun:Grönviken",
                "år:2018",
                "år:2018-2018",
                "kommun:vara",
                "kommun:Vaxjo",
                "kommun:0780",
                "kommun:\"Hjo stad\""
            })
    void whatIsMeantAsItIsTakenIsNoDoubt(String query) {
        assertThat(QueryDoubt.of(query)).isEmpty();
    }

    @Test
    void everythingInDoubtIsToldOnce() {
        assertThat(QueryDoubt.of("a OR b OR år:x"))
                .extracting(QueryDoubt::kind)
                .containsExactly(Kind.OPERATOR, Kind.YEAR);
    }
}
