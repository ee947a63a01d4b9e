package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.layout.Layout;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.language.SwedishSentences;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Proceedings;

class ProceedingsReaderTest {

    private static final SwedishSentences SENTENCES = LanguageModels.load().sentences();

    @Test
    void whoReservesIsNamedBeforeOrAfterTheVerb() {
        assertThat(names(read("""
                        § 4 Taxa
                        Nämnden beslutar att höja taxan.

                        Mot beslutet reserverar sig Eva Ros (KD) och ledamoten Sven von Post (M) till förmån
                        för Anna Eks yrkande.
                        """).reservations())).containsExactly("Eva Ros", "Sven von Post");
        assertThat(names(read("""
                        § 4 Taxa
                        Nämnden beslutar att höja taxan. Häremot reserverade sig herr Uggla.
                        """).reservations())).containsExactly("Uggla");
    }

    @Test
    void namesStandBelowAHeading() {
        var proceedings = read("""
                § 4 Taxa

                Jäv
                Bo Lind (C)

                Beslut
                Nämnden beslutar att höja taxan.

                Reservation
                Eva Ros (KD)
                Karin Ek (V)
                """);

        assertThat(names(proceedings.reservations())).containsExactly("Eva Ros", "Karin Ek");
        assertThat(names(proceedings.disqualified())).containsExactly("Bo Lind");
    }

    @Test
    void whoServesInsteadIsNotDisqualified() {
        assertThat(names(read("""
                        § 4 Avtal
                        På grund av jäv deltar inte Bo Lind (C), som ersätts av Eva Ros (C).
                        Nämnden beslutar att godkänna avtalet.
                        """).disqualified())).containsExactly("Bo Lind");
        assertThat(names(read("""
                        § 4 Avtal
                        Bo Lind (C) anmäler jäv och ersätts av Eva Ros (C).
                        Nämnden beslutar att godkänna avtalet.
                        """).disqualified())).containsExactly("Bo Lind");
    }

    @Test
    void moneyIsReservedByNobody() {
        assertThat(read("""
                        § 4 Medel
                        Nämnden beslutar att 40 000 kronor reserveras. Anna Ek (S) informerade om reservationerna.
                        """)).isEqualTo(Proceedings.NONE);
    }

    @Test
    void allDecisionsOfAnItemShareItsVotes() {
        var decisions = decisions("""
                § 4 Taxa
                Nämnden beslutar
                att höja taxan
                att sända den till fullmäktige.

                Omröstning
                Det avges 9 ja-röster och 4 nej-röster.

                § 5 Rapport
                Nämnden beslutar att godkänna rapporten.
                """);

        assertThat(decisions)
                .extracting(decision -> decision.proceedings().votes().size())
                .containsExactly(1, 1, 0);
    }

    private static Proceedings read(String text) {
        return decisions(text).getFirst().proceedings();
    }

    private static List<Decision> decisions(String text) {
        var layout = Layout.of(PlainText.document(text));
        return new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords("Nämnden"))
                .decisions(new AgendaReader(layout).items(), text.length(), List.of());
    }

    private static List<String> names(List<Fact<String>> facts) {
        return facts.stream().map(Fact::value).toList();
    }
}
