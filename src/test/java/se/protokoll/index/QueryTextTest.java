package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.index.QueryText.Clause;
import se.protokoll.index.QueryText.Field;
import se.protokoll.index.QueryText.Form;
import se.protokoll.index.QueryText.Term;

class QueryTextTest {

    private static List<Clause> read(String written) {
        return QueryText.of(written).clauses();
    }

    private static Clause all(Term... either) {
        return new Clause(false, List.of(either));
    }

    private static Term word(String text) {
        return new Term(null, Form.WORD, text);
    }

    @Test
    void wordsMustAllBeThere() {
        assertThat(read("väg  Huddinge")).containsExactly(all(word("väg")), all(word("Huddinge")));
    }

    @Test
    void quotesHoldWordsTogetherEvenWhereOneIsMissing() {
        assertThat(read("\"väg 226\" bro"))
                .containsExactly(all(new Term(null, Form.PHRASE, "väg 226")), all(word("bro")));
        assertThat(read("”väg 226")).containsExactly(all(new Term(null, Form.PHRASE, "väg 226")));
    }

    @Test
    void aMinusLeavesOutAndAHyphenDoesNot() {
        assertThat(read("skola -buss")).containsExactly(all(word("skola")), new Clause(true, List.of(word("buss"))));
        assertThat(read("barn- och ungdom")).hasSize(3).noneMatch(Clause::not);
    }

    @Test
    void aBarOffersEither() {
        assertThat(read("bad|simhall is")).containsExactly(all(word("bad"), word("simhall")), all(word("is")));
        assertThat(read("bad | simhall")).containsExactly(all(word("bad"), word("simhall")));
        assertThat(read("bad|")).containsExactly(all(word("bad")));
    }

    @Test
    void fieldsSayWhere() {
        assertThat(read("ORGAN:ks år:2018-2020 person:\"Anna Berg\""))
                .containsExactly(
                        all(new Term(Field.BODY, Form.WORD, "ks")),
                        all(new Term(Field.YEAR, Form.PHRASE, "2018-2020")),
                        all(new Term(Field.PERSON, Form.PHRASE, "Anna Berg")));
        assertThat(read("§ 12")).containsExactly(all(new Term(Field.NUMBER, Form.WORD, "12")));
    }

    @Test
    void whatIsNoFieldAndNumbersWithMarksInThemStayTogether() {
        assertThat(read("kl:12 2018/123 E4:an"))
                .extracting(clause -> clause.either().getFirst())
                .containsExactly(
                        new Term(null, Form.PHRASE, "kl:12"),
                        new Term(null, Form.PHRASE, "2018/123"),
                        new Term(null, Form.PHRASE, "E4:an"));
    }

    @Test
    void anAsteriskAsksForABeginning() {
        assertThat(read("skol*")).containsExactly(all(new Term(null, Form.BEGINNING, "skol")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "| -", "\"\"", "***", "(){}[]^~\\/&&||!", "§"})
    void marksAloneAskForNothing(String written) {
        assertThat(QueryText.of(written).isEmpty()).isTrue();
    }

    @Test
    void endlessQueriesAreCutOff() {
        assertThat(read("ord ".repeat(250_000))).hasSize(QueryText.MOST_CLAUSES);
        assertThat(read("\"".repeat(1_000_000))).isEmpty();
        assertThat(read("-".repeat(1_000_000))).isEmpty();
    }
}
