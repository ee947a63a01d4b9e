package se.protokoll.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.Clues;
import se.protokoll.confidence.JudgedClaim;
import se.protokoll.confidence.MadeClaim;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerdictsTest {

    private static final String GOLD = """
            {"body": "Vattenrådet", "date": "2019-05-02",
             "attendees": [
               {"name": "Asta Ekvall", "affiliation": "Tibro", "municipality": "Tibro", "presence": "present"},
               {"name": "Nils Borg", "affiliation": "Hjo", "municipality": "Hjo", "presence": "absent"}],
             "municipalities_attending": ["Tibro"],
             "decisions": [{"item": "2", "text": "att höja avgiften med tio kronor per år"}],
             "optional": {"attendees": ["Lo Ahl"]}}
            """;

    private static final String FOUND = """
            {"body": "Vattenrådet", "date": "2019-05-03",
             "attendees": [
               {"name": "Lo Ahl", "presence": "present"},
               {"name": "Asta Ekvall", "affiliation": "Tibro kommun", "municipality": "Tibro", "presence": "present"},
               {"name": "Nils Borg", "affiliation": "Hjo", "municipality": "Hjo", "presence": "present"}],
             "municipalities_attending": ["Tibro", "Hjo"],
             "decisions": [{"item": "2", "text": "Att höja avgiften med tio kronor per år."}]}
            """;

    @Test
    void eachClaimIsRightOrWrongByItself() {
        assertThat(verdict(Claim.DATE, 0)).isFalse();
        assertThat(verdict(Claim.BODY, 0)).isTrue();
        assertThat(verdict(Claim.NAME, 1)).isTrue();
        assertThat(verdict(Claim.AFFILIATION, 1)).isFalse();
        assertThat(verdict(Claim.MUNICIPALITY, 1)).isTrue();
        assertThat(verdict(Claim.PRESENCE, 2)).isFalse();
        assertThat(verdict(Claim.ATTENDING, 0)).isTrue();
        assertThat(verdict(Claim.ATTENDING, 1)).isFalse();
        assertThat(verdict(Claim.DECISION, 0)).isTrue();
    }

    @Test
    void whatTheGoldLeavesOpenIsNotJudged() {
        assertThat(judged(Claim.NAME, 0)).isEmpty();
    }

    private static boolean verdict(Claim claim, int place) {
        return judged(claim, place).getFirst().right();
    }

    private static List<JudgedClaim> judged(Claim claim, int place) {
        return Verdicts.of("a", false, json(GOLD), json(FOUND), List.of(new MadeClaim(claim, place, new Clues())));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
