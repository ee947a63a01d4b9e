package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.layout.Layout;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.minutes.AgendaItem;

class TabledMinutesTest {

    private static final LanguageModels MODELS = LanguageModels.load();

    @Test
    void readsItemsAndDecisionsOfMinutesKeptInATable() {
        var minutes = layout(
                "Nr | Ärende | Anteckningar | Beslut | Ansvarig",
                "1 | Öppnande | Bo hälsar. | – | ",
                "2 | Ankorna/ i dammen | Tre förslag/ finns. | Styrgruppen godkänner förslaget, version/ 1.2./ Bilagan utgår. | Bo",
                "3 | Bryggan | Två sätt: |  | Bryggan målas om till sommaren (enligt sätt/ B). | Eva",
                " |  | A | rött |  | ",
                " |  | B | blått |  | ",
                "4 | Nästa möte | Den 3 maj. |  | Bo kallar");

        assertThat(items(minutes)).containsExactly("1 Öppnande", "2 Ankorna i dammen", "3 Bryggan", "4 Nästa möte");
        assertThat(decisions(minutes))
                .containsExactly(
                        "2: Styrgruppen godkänner förslaget, version 1.2.",
                        "2: Bilagan utgår.",
                        "3: Bryggan målas om till sommaren (enligt sätt B).");
    }

    @Test
    void takesOnlyWhatIsLabelledFromAColumnForDecisionsAndTasks() {
        var minutes = layout(
                "Punkt | Ärende | Beslut/Åtgärd | Ansvarig",
                "1 | Ankorna | De är fler än i fjol./ Åtgärd: Bo räknar dem. | Bo",
                "2 | Bryggan | Den är röd./ Beslut: Bryggan målas om. Eva betalar färgen. | Eva",
                "3 | Nästa möte | Den 3 maj. | ");

        assertThat(items(minutes)).containsExactly("1 Ankorna", "2 Bryggan", "3 Nästa möte");
        assertThat(decisions(minutes)).containsExactly("2: Bryggan målas om.", "2: Eva betalar färgen.");
    }

    @Test
    void readsTheRowsOfATableOfDecisionsButNotWhoDoesWhat() {
        var minutes = layout(
                "Vi talade om ankorna.",
                "Beslut | Ansvarig | Klart",
                "Ankorna räknas. | alla | –",
                "En grupp bildas med Bo och Eva. | Bo | 21/11");

        assertThat(decisions(minutes))
                .containsExactly("null: Ankorna räknas.", "null: En grupp bildas med Bo och Eva.");
    }

    @Test
    void takesALogOfDelegatedDecisionsForNeitherItemsNorDecisions() {
        var minutes = layout(
                "§ 1 Delegationsbeslut",
                "Nr | Ärende | Beslut",
                "11 | Brygga i Lillby | Tillstånd ges",
                "12 | Damm i Fiktby | Avslag ges",
                "13 | Tak i Storby | Tillstånd ges");

        assertThat(items(minutes)).containsExactly("1 Delegationsbeslut");
        assertThat(decisions(minutes)).isEmpty();
    }

    @Test
    void readsWhatWasDecidedOnEachApplication() {
        var minutes = layout(
                "§ 1 Ansökningar",
                "Dnr | Sökande | Sökt bidrag | Beslut",
                "11 | Bo Ek | 300 kr | Bo får sina pengar/ i maj i år.",
                "12 | Ankklubben | 90 kr | Avslag. Klubben har/ egna pengar.");

        assertThat(decisions(minutes))
                .containsExactly("1: Bo får sina pengar i maj i år.", "1: Avslag. Klubben har egna pengar.");
    }

    @Test
    void takesNoApplicationsForDecidedThatOthersDecidedOn() {
        var rows = List.of("11 | Bo Ek | 300 kr | Bo får 200 kr.", "12 | Eva Ros | 90 kr | Eva får 90 kr.");
        String head = "Dnr | Sökande | Bidrag | Beslut";

        assertThat(decisions(layout("§ 1 Delegationsbeslut", head, rows.getFirst(), rows.getLast())))
                .isEmpty();
        assertThat(decisions(layout("§ 1 ANMÄLNINGSÄRENDEN", head, rows.getFirst(), rows.getLast())))
                .isEmpty();
        assertThat(decisions(layout(
                        "§ 1 Ansökningar", "Dnr | Sökande | Handläggare | Beslut", rows.getFirst(), rows.getLast())))
                .isEmpty();
        assertThat(decisions(layout("§ 1 Ansökningar", head, rows.getFirst(), "12 | Eva Ros | 90 kr | Bifall")))
                .isEmpty();
    }

    @Test
    void givesEachDecisionOfALogTheItemThatItNames() {
        var minutes = layout(
                "1. Öppnande",
                "Bo hälsade.",
                "2. Ankorna",
                "Se beslut.",
                "3. Slut",
                "Vi gick.",
                "Nr | Punkt | Beslut",
                "B14 | 2 | Ankorna räknas.",
                "B15 | 3 | Nästa möte hålls i parken.");

        assertThat(decisions(minutes)).containsExactly("2: Ankorna räknas.", "3: Nästa möte hålls i parken.");
    }

    @Test
    void readsTheTitleOverTheTextInTheSameCell() {
        var minutes = layout(
                "Nr | Punkt och anteckning | Beslut | Ansvarig",
                "1 | Öppnande/ Bo hälsar. Alla är här. |  | ",
                "2 | Ankorna/ Styrgruppen såg dem. | Ankorna räknas i maj. | Bo",
                "3 | Nästa möte/ Den 3 maj. |  | alla");

        assertThat(items(minutes)).containsExactly("1 Öppnande", "2 Ankorna", "3 Nästa möte");
        assertThat(decisions(minutes)).containsExactly("2: Ankorna räknas i maj.");
    }

    @Test
    void readsTheTitleOverTheTextWhereNoColumnIsForTheText() {
        var minutes = layout(
                "Nr | Punkt | Ansvarig",
                "1 | Öppnande/ Bo hälsar. | ",
                "2 | Ankorna/ De är fler än i fjol./ Beslut: Ankorna räknas i maj. | Bo",
                "3 | Nästa möte | alla");

        assertThat(items(minutes)).containsExactly("1 Öppnande", "2 Ankorna", "3 Nästa möte");
        assertThat(decisions(minutes)).containsExactly("2: Ankorna räknas i maj.");
    }

    @Test
    void readsWhatStandsBesideItsHeadingInRowsOfTwoCells() {
        var minutes = layout(
                "§ 1 Ankorna",
                "Beslut | Ankorna räknas i maj./ Bo Ek får i uppdrag att räkna dem.",
                "Beskrivning | De är fler än i fjol.",
                "Förslag till beslut | Ankorna lämnas i fred.",
                "§ 2 Bryggan",
                "Beslut | Dagordningen godkänns.",
                "Skickas till | Bo Ek");

        assertThat(decisions(minutes))
                .containsExactly(
                        "1: Ankorna räknas i maj.",
                        "1: Bo Ek får i uppdrag att räkna dem.",
                        "2: Dagordningen godkänns.");
    }

    private static Layout layout(String... rows) {
        return Layout.of(Documents.table(rows));
    }

    private static List<String> items(Layout layout) {
        return new AgendaReader(layout)
                .items().stream()
                        .map(item -> item.number() + " " + item.title())
                        .toList();
    }

    private static List<String> decisions(Layout layout) {
        List<AgendaItem> agenda = new AgendaReader(layout).items();
        int end = layout.document().text().length();
        return new DecisionReader(
                        MODELS.sentences(), SentenceClassifier.UNTRAINED, layout, new BodyWords("Styrgruppen"))
                .decisions(agenda, end, List.of()).stream()
                        .map(decision -> decision.item() + ": " + decision.text())
                        .toList();
    }
}
