package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.labels.Part;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Decision;

class DecisionRefusalTest {

    private static final String TEXT = """
            Kultur- och fritidsnämnden i Mellanbygden
            Sammanträdesprotokoll 2018-05-14

            § 42 Badplatsen vid Norrviken

            Beslut
            Nämnden beslutar att bygga en ny brygga.
            Arbetsutskottet beslutade 2018-04-10 att förorda förslaget.
            41 Föredragningslista

            § 43 Meddelanden

            Beslut
            Meddelandena läggs till handlingarna.
            Regionen har utsett Eva Ros till ny ledamot efter Bo Lind.

            § 44 Val av ledamöter

            Beslut
            Till ledamöter väljs:
            (S) Eva Ros
            (M) Bo Lind
            """;

    @Test
    void whatStandsBelowTheHeadingAndOnlyReportsIsRefused() {
        assertThat(decisions(Set.of(Part.DECISION_CLASSIFIER)))
                .contains("Arbetsutskottet beslutade 2018-04-10 att förorda förslaget.", "41 Föredragningslista");
        assertThat(decisions(Set.of()))
                .contains("Nämnden beslutar att bygga en ny brygga.", "Meddelandena läggs till handlingarna.")
                .doesNotContain("Arbetsutskottet beslutade 2018-04-10 att förorda förslaget.", "41 Föredragningslista");
    }

    @Test
    void thoseElectedStayWithTheirElection() {
        assertThat(decisions(Set.of())).contains("Till ledamöter väljs: (S) Eva Ros (M) Bo Lind");
    }

    @Test
    void theFirstEntryBelowALeadInIsNotRefused() {
        assertThat(decisions("""
                        Socialnämnden
                        Protokoll 2018-05-02
                        Närvarande: Anna Ek (S), Bo Lind (M)

                        § 1 Taxa
                        Socialnämnden beslutar:
                        • godkänna taxan
                        • sända den vidare
                        """, Set.of())).containsExactly("godkänna taxan", "sända den vidare");
    }

    @Test
    void whatSomebodyHasNotedBelowTheHeadingAndTheFootOfAWebPageAreNone() {
        assertThat(decisions("""
                        Socialnämnden
                        Protokoll 2018-05-02
                        Närvarande: Anna Ek (S), Bo Lind (M)

                        § 1 Budget

                        Beslut
                        Budgeten godkänns.
                        Bo Lind lät anteckna att han är av annan mening.

                        § 2 Arrende

                        Beslut
                        Kontraktet sägs upp.

                        Hjo kommun, Box 5, 123 45 Hjo | Sidansvarig: Kansliet | Uppdaterad 2018-05-06
                        """, Set.of())).containsExactly("Budgeten godkänns.", "Kontraktet sägs upp.");
    }

    @Test
    void whatANetworkAgreesOnStays() {
        assertThat(decisions("""
                        Skolchefsnätverket
                        Minnesanteckningar 11 februari 2021
                        Närvarande: Anna Ek (Hjo)

                        1. Elevhälsa
                        Nätverket enades om att skriva till nämnden om väntetiderna.

                        2. Avtal
                        Arbetsgruppen i Kil hade enats om ett avtal.
                        """, Set.of()))
                .containsExactly("Nätverket enades om att skriva till nämnden om väntetiderna.");
    }

    private static List<String> decisions(Set<Part> without) {
        return decisions(TEXT, without);
    }

    private static List<String> decisions(String text, Set<Part> without) {
        return new MinutesExtractor(LanguageModels.load(), without)
                .extract(Documents.text(text)).decisions().stream()
                        .map(Decision::text)
                        .toList();
    }
}
