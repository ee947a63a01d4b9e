package se.protokoll.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.agenda.AgendaReader;

class HangingItemTest {

    @Test
    void theFirstLineBesideANumberInTheMarginIsTheTitle() {
        assertThat(titles(
                        "§ 210 | Protokolljustering/ Justering äger rum måndagen den 18 november.",
                        "§ 211 | Anbud å gatubelysning/ Drätselkammaren beslöt att infordra anbud/ från tre firmor.",
                        "212 § | Ved/ Ärendet bordlades."))
                .containsExactly("210 Protokolljustering", "211 Anbud å gatubelysning", "212 Ved");
    }

    @Test
    void aLabelWithItsValuesStaysARow() {
        var layout = Layout.of(Documents.table("Beslutande | Anna Ek (s)/ Bo Lind (m)", "§ 1 | Val | Bo Lind/ väljs"));

        assertThat(layout.lines()).hasSize(2);
    }

    @Test
    void numbersThatFollowEachOtherNeedNoSectionSignBesideTextBelowTitles() {
        assertThat(titles(
                        "1 | Öppnande/ Bo hälsar/ välkommen.",
                        "2 | Ankorna/ De räknas.",
                        "3 | Övrigt",
                        "4 | Slut/ Vi går. | "))
                .containsExactly("1 Öppnande", "2 Ankorna", "3 Övrigt", "4 Slut");
        assertThat(titles("1 | Anna Ek/ ledamot", "2 | Bo Lind/ ledamot", "3 | Eva Ros/ ledamot"))
                .isEmpty();
    }

    private static List<String> titles(String... rows) {
        return new AgendaReader(Layout.of(Documents.table(rows)))
                .items().stream()
                        .map(item -> item.number() + " " + item.title())
                        .toList();
    }
}
