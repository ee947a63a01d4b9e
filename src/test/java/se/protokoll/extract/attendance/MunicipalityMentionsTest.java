package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.extract.Documents;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;

class MunicipalityMentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Frågan har drivits av Haninge kommun.              | Haninge
            Botkyrkas förslag skickas ut.                      | Botkyrka
            Lärare från Lund har besökt skolan.                | Lund
            Prislista Skara-Lidköping-Vara 2016                | Skara, Lidköping, Vara
            Mötet hölls på Sala gymnasium.                     | Sala
            Kampanjen gick i Tyskland. Linköping stod för den. | Linköping
            HJO KOMMUN                                         | Hjo
            """)
    void findsMunicipalities(String text, String expected) {
        assertThat(String.join(", ", mentioned(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Karin Berg föredrar ärendet.
            E. Falkenberg föredrar ärendet.
            Nora Dahlkvist hälsade alla välkomna.
            Kaisa Åsele-Holm är ny handläggare.
            Herr Falkenberg yrkade avslag.
            Region Uppsala svarar för trafiken.
            Länsstyrelsen i Kalmar län har yttrat sig.
            Stockholms Handelskammare bjöd in.
            Det kan vara aktuellt att flytta.
            Vara med i arbetsgruppen vill ingen.
            """)
    void leavesPeopleOrganisationsAndWordsAlone(String text) {
        assertThat(mentioned(text)).isEmpty();
    }

    @Test
    void takesAKnownPersonsSurnameForAPlaceOnlyBehindAPreposition() {
        var layout = Layout.of(Documents.text("Närvarande: Tobias Ljusdal\n\nLjusdal skickar ut en sammanfattning.\n"));
        var people = AttendanceFacts.read(layout, CoverSheet.of(layout), true, null, List.of(), PersonNames.NONE);
        assertThat(people.mentioned()).isEmpty();
        var other = Layout.of(Documents.text("Närvarande: Tobias Ljusdal\n\nNästa möte hålls i Ljusdal.\n"));
        assertThat(AttendanceFacts.read(other, CoverSheet.of(other), true, null, List.of(), PersonNames.NONE)
                        .mentioned())
                .extracting(fact -> fact.value().name())
                .containsExactly("Ljusdal");
    }

    @Test
    void takesHalfANameThatALineEndBreaksForNoPlace() {
        assertThat(mentioned("Mot detta reserverade sig herrar Lidman och Vara-\nhed."))
                .isEmpty();
    }

    private static List<String> mentioned(String text) {
        return new MunicipalityMentions(text, List.of())
                .in(List.of()).stream().map(fact -> fact.value().name()).toList();
    }
}
