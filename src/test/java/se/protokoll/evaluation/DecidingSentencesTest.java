package se.protokoll.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DecidingSentencesTest {

    private final DecidingSentences deciding =
            new DecidingSentences(JsonMapper.shared().readTree("""
            {"decisions": [
              {"text": "att bygga en brygga vid Norrviken under våren"},
              {"text": "Rapporten läggs till handlingarna."},
              {"start": "Avgiften höjs"}
            ]}"""));

    @Test
    void aDecisionAPartOfOneAndASentenceThatHoldsOneDecide() {
        assertThat(hold("Rapporten läggs till handlingarna")).isTrue();
        assertThat(hold("bygga en brygga vid Norrviken")).isTrue();
        assertThat(hold("Nämnden beslutade att bygga en brygga vid Norrviken under våren."))
                .isTrue();
        assertThat(hold("Avgiften höjs till 200 kronor.")).isTrue();
    }

    @Test
    void oneOfSeveralClausesIsEnough() {
        String sentence = "Nämnden beslutar att bygga en bro och att bygga bryggor vid Norrviken under våren.";

        assertThat(deciding.hold(
                        sentence, List.of("att bygga en bro", "att bygga en brygga vid Norrviken under våren")))
                .isTrue();
        assertThat(hold(sentence)).isFalse();
    }

    @Test
    void otherSentencesAndSingleWordsOfADecisionDoNot() {
        assertThat(hold("Rapporten föredrogs.")).isFalse();
        assertThat(hold("Norrviken")).isFalse();
    }

    private boolean hold(String sentence) {
        return deciding.hold(sentence, List.of());
    }
}
