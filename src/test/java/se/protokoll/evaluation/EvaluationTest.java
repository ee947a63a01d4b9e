package se.protokoll.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTest {

    private static final String GOLD = """
            {"body": "Vattenrådet", "date": "2019-05-02", "place": "Stadshuset, Falköping",
             "attendees": [
               {"name": "Asta Ekvall", "affiliation": "Tibro", "municipality": "Tibro", "roles": ["ordf"], "presence": "present"},
               {"name": "Nils Borg", "affiliation": "Hjo kommun", "municipality": "Hjo", "roles": [], "presence": "absent"}],
             "municipalities_attending": ["Tibro"], "municipalities_absent": ["Hjo"],
             "agenda": [{"number": "1", "title": "Mötet öppnas"}, {"number": "2", "title": "Ekonomi och budget"}],
             "decisions": [{"item": "2", "text": "att höja avgiften med tio kronor per år"},
                           {"item": "2", "start": "uppdra åt kansliet"}],
             "optional": {"place": ["Falköping"], "decisions": [{"text": "Rapporten noteras"}],
                          "attendees": ["Lo Ahl"], "presence_unsure": ["Nils Borg"]}}
            """;

    @Test
    void goldAgainstItselfIsRightInEverything() {
        var evaluation = evaluate(GOLD, GOLD);

        assertThat(evaluation.mistakes())
                .filteredOn(mistake -> !mistake.measure().startsWith("decision"))
                .isEmpty();
        assertThat(evaluation.wholeLists()).isEqualTo(1);
    }

    @Test
    void whatIsMissedAndWhatIsExtraAreCountedApart() {
        var evaluation = evaluate(GOLD, """
                {"attendees": [{"name": "Asta Ekvall", "presence": "partial", "roles": ["ordförande"]},
                               {"name": "Bo Främmande", "presence": "present"}]}
                """);

        assertThat(figure(evaluation, "attendee name")).isEqualTo(new Figure("attendee name", 1, 2, 2));
        assertThat(figure(evaluation, "attendee + presence").hits()).isZero();
        assertThat(figure(evaluation, "meeting officers").f1()).isEqualTo(1);
        assertThat(evaluation.mistakes())
                .contains(
                        new Mistake("attendee name", "a", true, "nils borg | ", Cause.MISSING),
                        new Mistake("attendee name", "a", false, "bo främmande | ", Cause.SUPERFLUOUS));
    }

    @Test
    void whatTheGoldLeavesOpenCountsNeitherWay() {
        var evaluation = evaluate(GOLD, """
                {"place": "Falköping",
                 "attendees": [{"name": "Lo Ahl", "presence": "present"}, {"name": "Nils Borg", "presence": "present"}],
                 "decisions": [{"item": "2", "text": "Rapporten noteras."}]}
                """);

        assertThat(figure(evaluation, "meeting place").hits()).isEqualTo(1);
        assertThat(figure(evaluation, "attendee + presence")).isEqualTo(new Figure("attendee + presence", 1, 2, 1));
        assertThat(figure(evaluation, "decisions").found()).isZero();
    }

    @Test
    void textsMatchWhenEnoughWordsAgree() {
        var evaluation = evaluate(GOLD, """
                {"agenda": [{"number": "1.", "title": "Mötet öppnas"}, {"number": "2", "title": "Något helt annat"}],
                 "decisions": [{"item": "2", "text": "Att höja avgiften med tio kronor per år."},
                               {"item": "3", "text": "att uppdra åt kansliet att utreda"}]}
                """);

        assertThat(figure(evaluation, "agenda items").hits()).isEqualTo(1);
        assertThat(figure(evaluation, "decisions").hits()).isEqualTo(2);
        assertThat(figure(evaluation, "decision + item").hits()).isEqualTo(1);
    }

    @Test
    void aMistakeSaysInWhatWayItDisagrees() {
        var evaluation = evaluate(GOLD, """
                {"attendees": [{"name": "Asta Ekvall", "municipality": "Hjo", "presence": "present"},
                               {"name": "Borg", "presence": "absent"}],
                 "agenda": [{"number": "1", "title": "Mötet öppnas"}, {"number": "7", "title": "Avtackning"}]}
                """);

        assertThat(evaluation.mistakes())
                .extracting(Mistake::measure, Mistake::entry, Mistake::cause)
                .contains(
                        tuple("attendee + municipality", "asta ekvall | tibro", Cause.OTHER_VALUE),
                        tuple("attendee + municipality", "asta ekvall | hjo", Cause.OTHER_VALUE),
                        tuple("attendee name", "nils borg | ", Cause.OTHER_EXTENT),
                        tuple("agenda items", "2 Ekonomi och budget", Cause.MISSING),
                        tuple("agenda items", "7 Avtackning", Cause.SUPERFLUOUS));
    }

    @Test
    void theIntervalHoldsTheFigureAndNarrowsWithMoreDocuments() {
        var right = new Figure("", 9, 10, 10);
        var wrong = new Figure("", 5, 10, 10);
        var few = Interval.ofF1(List.of(right, wrong, right, right));
        var many = Interval.ofF1(Collections.nCopies(25, List.of(right, wrong, right, right)).stream()
                .flatMap(List::stream)
                .toList());

        assertThat(few.low()).isLessThan(0.8);
        assertThat(few.high()).isEqualTo(0.9);
        assertThat(many.low()).isBetween(0.75, 0.8);
        assertThat(many.high()).isBetween(0.8, 0.85);
    }

    @Test
    void aDocumentWithoutPredictionCountsAsEmpty() {
        var evaluation = Evaluation.of(Map.of("a", json(GOLD)), Map.of());

        assertThat(evaluation.predicted()).isZero();
        assertThat(figure(evaluation, "attendee name").recall()).isZero();
        assertThat(figure(evaluation, "attendee name").precision()).isEqualTo(1);
    }

    /** The expected figures are those of Python's difflib.SequenceMatcher, which the reference scorer uses. */
    @Test
    void overlapIsThatOfTheReferenceScorer() {
        assertThat(WordOverlap.ratio(Folding.words("a b c d e"), Folding.words("b c x d e")))
                .isCloseTo(0.8, within(1e-9));
        assertThat(WordOverlap.ratio(Folding.words("d a b"), Folding.words("a b d")))
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    private static Evaluation evaluate(String gold, String found) {
        return Evaluation.of(Map.of("a", json(gold)), Map.of("a", json(found)));
    }

    private static Figure figure(Evaluation evaluation, String measure) {
        return evaluation.figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
