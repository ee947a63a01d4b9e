package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.language.SwedishSentences;

class PassageReaderTest {

    private static final SwedishSentences SENTENCES = LanguageModels.load().sentences();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bl.a.|ankorna i dammen.",
                "ankorna m.m.|enligt bilagan.",
                "ankorna fr.o.m.|2031-01-01 tills vidare.",
                "ankorna kl.|13.00 varje dag.",
                "ankorna enligt 9 kap.|31 § dammlagen.",
                "ankorna, dvs.|nya hus.",
                "ankorna, max.|500 kronor.",
                "ankorna om 2 milj.|kronor om året.",
                "ankorna (dnr.|AD 2031/12).",
                "ankorna enl.|bilagan.",
                "ankorna vid K.|Alms damm."
            })
    void goesOnWhereALineEndsWithAWordCutShort(String end, String next) {
        assertThat(read("Direktionen beslutar att godkänna den föreslagna planen för " + end + "\n" + next))
                .containsExactly("Direktionen beslutar att godkänna den föreslagna planen för " + end + " " + next);
    }

    @Test
    void endsASentenceWithAWordCutShortBeforeACapital() {
        assertThat(read("""
                        Direktionen beslutar att köpa ankor, grus, bräder m.m.
                        Direktionen beslutar att tömma dammen.
                        """))
                .containsExactly(
                        "Direktionen beslutar att köpa ankor, grus, bräder m.m.",
                        "Direktionen beslutar att tömma dammen.");
    }

    @Test
    void joinsLinesThatWaitForMoreWhateverStandsElsewhere() {
        assertThat(read("""
                        Direktionen beslutar att till ordförande i byalaget utse
                        Anna Ek (S) från och med årsskiftet och att översända planen till
                        Region Ankdammen.

                        Protokollet finns på byalagets anslagstavla vid dammen tillsammans med handlingarna och kan fås hos Bo Alm i vassen.
                        """))
                .containsExactly(
                        "Direktionen beslutar att till ordförande i byalaget utse Anna Ek (S) från och med årsskiftet",
                        "att översända planen till Region Ankdammen.");
    }

    @Test
    void takesTheWidthOfTheColumnFromMoreThanOneLine() {
        assertThat(read("""
                        Direktionen beslutar att ge chefen för ankorna i dammen
                        Anna Ek i uppdrag att räkna dem.
                        Räkningen ska ske före jul, sedan isen har lagt sig på dammen.

                        Protokollet finns på byalagets anslagstavla vid dammen tillsammans med handlingarna och kan fås hos Bo Alm.
                        """))
                .contains("Direktionen beslutar att ge chefen för ankorna i dammen Anna Ek i uppdrag att räkna dem.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"●", "○", "▪", "‣", "➢", "+", "o", "✓", "☑", "→", "►", "■"})
    void knowsTheBulletsOfWordProcessors(String bullet) {
        assertThat(read("""
                        Direktionen beslutar
                        %1$s att räkna ankorna,
                        %1$s att tömma dammen.
                        """.formatted(bullet))).containsExactly("att räkna ankorna", "att tömma dammen.");
        assertThat(read("""
                        Beslut
                        %1$s Ankorna räknas.
                        %1$s Dammen töms.
                        """.formatted(bullet))).containsExactly("Ankorna räknas.", "Dammen töms.");
    }

    @Test
    void readsDecisionsBehindRomanNumerals() {
        assertThat(read("""
                        Beslut
                        I. Budgeten antas.
                        II. Dammen töms.
                        III. Ankorna räknas.
                        """)).containsExactly("Budgeten antas.", "Dammen töms.", "Ankorna räknas.");
        assertThat(read("""
                        Beslut
                        I.   Budgeten antas för kommande år
                        II.  Dammen töms
                        """)).containsExactly("Budgeten antas för kommande år", "Dammen töms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen beslutar att uppdra åt dammvakten och ankchefen|att se över taxan till våren.",
                "Direktionen beslutar att godkänna rapporten samt uppmana alla byalag|att vara återhållsamma.",
                "Direktionen beslutar att godkänna rapporten med den ändringen|att sidan 3 stryks."
            })
    void joinsAClauseToTheOneThatGovernsIt(String lines) {
        assertThat(read(lines.replace('|', '\n'))).containsExactly(lines.replace('|', ' '));
    }

    @Test
    void partsTheClausesOfAListWithoutSigns() {
        assertThat(read("""
                        Direktionen beslutar
                        att uppdra åt dammvakten att räkna alla ankor som syns i dammen
                        att tömma dammen.
                        """))
                .containsExactly(
                        "att uppdra åt dammvakten att räkna alla ankor som syns i dammen", "att tömma dammen.");
    }

    @Test
    void cutsNoAnswerAtTheColonBeforeWhatItSays() {
        assertThat(read("Direktionen beslutar att svara: ”Vi håller med. Vi återkommer.” till byalaget."))
                .containsExactly("Direktionen beslutar att svara: ”Vi håller med. Vi återkommer.” till byalaget.");
    }

    private static List<String> read(String text) {
        var layout = PlainText.layout("§ 4 Ankdammen\n" + text);
        var agenda = new AgendaReader(layout).items();
        int end = layout.document().text().length();
        return new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords("Direktionen"))
                .decisions(agenda, end, List.of()).stream()
                        .map(decision -> decision.text())
                        .toList();
    }
}
