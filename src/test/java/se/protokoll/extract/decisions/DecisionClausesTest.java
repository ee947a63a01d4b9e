package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionClausesTest {

    @Test
    void keepsWhatIsSaidWithTheClauseThatSaysIt() {
        assertThat(clauses("Nämnden beslöt att meddela köpingen, att kommunen inte kan delta.", false))
                .containsExactly("Nämnden beslöt att meddela köpingen, att kommunen inte kan delta.");
        assertThat(clauses("Nämnden beslöt att meddela köpingen, att bygga vägen och att höja taxan.", false))
                .containsExactly("Nämnden beslöt att meddela köpingen", "att bygga vägen", "att höja taxan.");
    }

    @Test
    void partsClausesThatRunOnWhereLineBreaksWereLost() {
        String text = "Nämnden beslutar att anslå 400 kronor att medlen tas ur reserven.";

        assertThat(clauses(text, true))
                .containsExactly("Nämnden beslutar att anslå 400 kronor", "att medlen tas ur reserven.");
        assertThat(clauses(text, false)).containsExactly(text);
        assertThat(clauses("Att provet delas ut till alla Att frågan tas upp i höst.", true))
                .containsExactly("Att provet delas ut till alla", "Att frågan tas upp i höst.");
        assertThat(clauses("Nämnden beslutar att uppdra åt chefen att utreda frågan.", true))
                .hasSize(1);
    }

    @Test
    void partsAClauseWithoutAttFromTheNext() {
        String text = "Nämnden beslutar lägga rapporten till handlingarna samt att svara kommunen.";
        var passage = Passage.of(text, List.of(new Passage.Span(0, text.length())), Passage.Opening.PARAGRAPH);

        assertThat(DecisionClauses.split(passage, "Nämnden beslutar".length(), false))
                .extracting(Passage::text)
                .containsExactly("Nämnden beslutar lägga rapporten till handlingarna", "att svara kommunen.");
    }

    @Test
    void keepsWhatAChangeConsistsOfWithIt() {
        assertThat(clauses("att tillstyrka förslaget med den ändringen, att anslaget höjs", false))
                .hasSize(1);
        assertThat(clauses("Beslöts att köpa stolar, ävensom att bänkarna må säljas.", false))
                .containsExactly("Beslöts att köpa stolar", "att bänkarna må säljas.");
    }

    @Test
    void partsAClauseThatRunsOnBehindOneThatIsWhole() {
        assertThat(clauses(
                        "beslutar att godkänna rapporten att hos kommunerna begära att kostnaden redovisas att ge chefen i uppdrag att räkna om.",
                        true))
                .containsExactly(
                        "beslutar att godkänna rapporten",
                        "att hos kommunerna begära att kostnaden redovisas",
                        "att ge chefen i uppdrag att räkna om.");
    }

    @Test
    void partsWhatShallBeFromTheClauseItRunsOnBehind() {
        assertThat(clauses("att anta anbudet från Lillby Bröd att priset ska gälla i ett år.", true))
                .containsExactly("att anta anbudet från Lillby Bröd", "att priset ska gälla i ett år.");
        assertThat(clauses("att lägga brevet till dagens protokoll att bjuda in ankorna i maj", true))
                .containsExactly("att lägga brevet till dagens protokoll", "att bjuda in ankorna i maj");
        assertThat(clauses("att godkänna avtalet under förutsättning att priset ska gälla i ett år.", true))
                .hasSize(1);
    }

    private static List<String> clauses(String sentence, boolean runOn) {
        var passage = Passage.of(sentence, List.of(new Passage.Span(0, sentence.length())), Passage.Opening.PARAGRAPH);
        return DecisionClauses.split(passage, 0, runOn).stream()
                .map(Passage::text)
                .toList();
    }
}
