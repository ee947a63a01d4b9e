package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.lines;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

/** Attendance told in sentences, as notes of networks tell it: name | affiliation | party | presence. */
class ToldAttendanceTest {

    @Test
    void givesAMunicipalityToThoseItsSentenceNames() {
        assertThat(people("""
                        Närvarande: Anna Ek (Hjo) och Bo Lind (Skara). Från Laxå kom ekonomichefen Dan Hult och från Vara Eva \
                        Roslund och Fia Molin. Gullspångs kommun var företrädd genom kanslichef Hans Ström. Götene, som är ny i \
                        nätverket, skickade Ivar Bergkvist. Till mötet hade Falköping sänt Mona Lund. Essunga representerades \
                        denna gång av Karin Vall, som gick före lunch, och av Lars Melin, Tibro av Carin Holm.
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lind | Skara | - | PRESENT",
                        "Dan Hult | Laxå | - | PRESENT",
                        "Eva Roslund | Vara | - | PRESENT",
                        "Fia Molin | Vara | - | PRESENT",
                        "Hans Ström | Gullspångs kommun | - | PRESENT",
                        "Ivar Bergkvist | Götene | - | PRESENT",
                        "Mona Lund | Falköping | - | PRESENT",
                        "Karin Vall | Essunga | - | PARTIAL",
                        "Lars Melin | Essunga | - | PRESENT",
                        "Carin Holm | Tibro | - | PRESENT");
    }

    @Test
    void readsWhoseTheyAreInTheGenitive() {
        assertThat(lines("""
                        Nätverket för översiktsplanering
                        Vi sågs i Skara en solig tisdag. Hjos nya planchef Anna Ek och Tibros Bo Lind kom tillsammans. Borås \
                        stadsarkitekt Carin Holm var med hela förmiddagen. Region Skånes Dan Hult deltog för första gången. SJ:s \
                        Eva Roslund anslöt klockan tio. Laxå kommuns Fia Molin uteblev.

                        Planerna
                        Anna berättade.
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | planchef",
                        "Bo Lind | Tibro | - | PRESENT | ",
                        "Carin Holm | Borås | - | PRESENT | stadsarkitekt",
                        "Dan Hult | Region Skåne | - | PRESENT | ",
                        "Eva Roslund | SJ | - | PARTIAL | ",
                        "Fia Molin | Laxå kommun | - | ABSENT | ");
    }

    @Test
    void letsSomebodyComeForSeveralMunicipalities() {
        var facts =
                facts("Närvarande: Anna Ek, Hjo. Mariestad och Töreboda företräddes av Bo Lind, som är chef i båda.\n");
        assertThat(facts.people())
                .extracting(person -> person.affiliation())
                .containsExactly("Hjo", "Mariestad och Töreboda");
        assertThat(names(facts.attending())).containsExactly("Hjo", "Mariestad", "Töreboda");
    }

    @Test
    void findsMunicipalitiesThatSaidTheyWouldNotCome() {
        var facts = facts("""
                Närvarande: Anna Ek (Hjo), Bo Lind (Skara) och Carin Holm (Tibro).
                Tidaholm, Karlsborg och Herrljunga hade lämnat återbud. Vara kunde tyvärr inte delta. Laxå skulle ha varit med men
                fick förhinder. Lerum var inte företrätt. Från Lidköping fanns ingen på plats. Ingen kom från Falköping. Götene
                kommun hade meddelat förhinder genom Dan Hult. Mark är inte med i projektet.
                Essunga: ej närvarande
                """);
        assertThat(names(facts.absent()))
                .containsExactlyInAnyOrder(
                        "Tidaholm",
                        "Karlsborg",
                        "Herrljunga",
                        "Vara",
                        "Laxå",
                        "Lerum",
                        "Lidköping",
                        "Falköping",
                        "Götene",
                        "Essunga");
        assertThat(facts.people())
                .filteredOn(person -> person.presence() == Presence.ABSENT)
                .extracting(person -> person.name() + ", " + person.affiliation())
                .containsExactly("Dan Hult, Götene kommun");
    }

    @Test
    void findsMunicipalitiesForWhichAListOfAbsenteesNamesNobody() {
        assertThat(names(facts(
                                "Närvarande: Anna Ek, Hjo, Bo Lind, Skara\n\nInte med: Tibro, Laxå (Dan Hult sjuk), Vara och Götene\n")
                        .absent()))
                .containsExactlyInAnyOrder("Tibro", "Laxå", "Vara", "Götene");
        assertThat(names(facts(
                                "Närvarande: Anna Ek, Hjo, Bo Lind, Skara\n\nAnmält förhinder: Dan Hult, Laxå; Eva Roslund, Vara; Lerums kommun\n")
                        .absent()))
                .containsExactlyInAnyOrder("Laxå", "Vara", "Lerum");
        assertThat(names(facts(
                                "Närvarande: Anna Ek, Hjo, Bo Lind, Skara\n\nFrånvarande:\nDan Hult\nHjo kommun\nEva Roslund\nSkara kommun\n")
                        .absent()))
                .isEmpty();
    }

    @Test
    void leavesWhomBracketsNameToTheMunicipalityBeforeThem() {
        assertThat(
                        people(
                                "Inte med: Tibro, Laxå (Dan Hult sjuk) och Götene\n\nNärvarande: Anna Ek, Hjo, Bo Lind, Skara\n"))
                .contains("Dan Hult | Laxå | - | ABSENT");
    }

    @Test
    void readsGivenNamesWhereNearlyAllHaveAPlaceInBrackets() {
        assertThat(
                        people(
                                "Med var Lisa (Hjo), Bosse (Skara, åkte efter lunch), Eva K (Tibro), Pelle (Laxå) och Karin Holm (Vara).\n"))
                .containsExactly(
                        "Lisa | Hjo | - | PRESENT",
                        "Bosse | Skara | - | PARTIAL",
                        "Eva K | Tibro | - | PRESENT",
                        "Pelle | Laxå | - | PRESENT",
                        "Karin Holm | Vara | - | PRESENT");
    }

    @Test
    void takesWhatTheItemsTellForNoAttendance() {
        var facts = facts("""
                Närvarande: Anna Ek (Hjo) och Bo Lind (Skara).

                Invigningen
                Det blev en fin dag som många ville vara med om och som vi ska minnas.

                Från Tibro kom Dan Hult för att klippa bandet. Laxå kunde inte delta i tävlingen.
                """);
        assertThat(facts.people()).extracting(person -> person.name()).containsExactly("Anna Ek", "Bo Lind");
        assertThat(facts.absent()).isEmpty();
    }

    private static AttendanceFacts facts(String text) {
        var layout = Layout.of(Documents.text(text));
        return AttendanceFacts.read(layout, CoverSheet.of(layout), true, null, List.of(), PersonNames.NONE);
    }

    @Test
    void readsOrganisationsThatWereRepresentedAndMunicipalitiesBesideEachOfTheirs() {
        assertThat(people("""
                        Anteckningar från möte med referensgruppen

                        Från Länsstyrelsen i Kalmar län deltog Anna Ek. Kommunerna företräddes av Bo Lindgren, Nybro, och Cecilia
                        Åkerö från Torsås. LRF representerades av Dan Öst och Mörbylånga hade sänt Eva Fors. Emmaboda kommun (Finn
                        Holm) hade anmält förhinder.
                        """))
                .containsExactly(
                        "Anna Ek | Länsstyrelsen i Kalmar län | - | PRESENT",
                        "Bo Lindgren | Nybro | - | PRESENT",
                        "Cecilia Åkerö | Torsås | - | PRESENT",
                        "Dan Öst | LRF | - | PRESENT",
                        "Eva Fors | Mörbylånga | - | PRESENT",
                        "Finn Holm | Emmaboda kommun | - | ABSENT");
    }

    @Test
    void readsWhoWasThereForAnItemBehindTheSentenceThatSaysSo() {
        assertThat(people("""
                Närvarande: herrar Bo Lind och Carl Åkerö samt fru
                Anna Ek. Dessutom närvar vid behandlingen
                av § 5 rektor Dan Holm.

                Frånvarande var Eva Ros.

                § 1.
                Valdes Bo Lind.
                """))
                .containsExactly(
                        "Bo Lind | - | - | PRESENT",
                        "Carl Åkerö | - | - | PRESENT",
                        "Anna Ek | - | - | PRESENT",
                        "Dan Holm | - | - | PARTIAL",
                        "Eva Ros | - | - | ABSENT");
    }

    private static List<String> names(List<Fact<Municipality>> facts) {
        return facts.stream().map(fact -> fact.value().name()).toList();
    }
}
