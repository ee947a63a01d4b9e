package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;

/** Lists as notes of networks and older minutes have them: name | affiliation | party | presence. */
class NotesListsTest {

    @Test
    void takesOrganisationsThatSentNobodyForNobodysNameOrOrganisation() {
        assertThat(people("""
                        Närvarande
                        Anna Ek, Civos
                        Eva Ros, Rådet – ideella föreningar med segling
                        Bo Lindgren, Hjo

                        Svensk Segling och Kompassen hade anmält förhinder

                        Cecilia Åkerö, Skara
                        """))
                .containsExactly(
                        "Anna Ek | Civos | - | PRESENT",
                        "Eva Ros | Rådet – ideella föreningar med segling | - | PRESENT",
                        "Bo Lindgren | Hjo | - | PRESENT",
                        "Cecilia Åkerö | Skara | - | PRESENT");
        assertThat(people("Närvarande\nAnna Ek, Civos\n\nEva Ros och Bo Lindgren hade anmält förhinder\n"))
                .containsExactly(
                        "Anna Ek | Civos | - | PRESENT", "Eva Ros | - | - | ABSENT", "Bo Lindgren | - | - | ABSENT");
    }

    @Test
    void givesTheOrganisationPrintedBehindTheFieldOfATitleRatherThanThatOverTheGroup() {
        assertThat(people("""
                        Närvarande
                        Region
                        Dammsjukvården
                        Karin Holm, områdeschef
                        Kommun
                        Anna Ek, socialchef, Mellerud
                        Eva Ros, beredningsansvarig Välfärd, Sjöbygdens kommunalförbund
                        Kansli Vårdsamverkan Sjöbygden
                        Bo Lindgren, samordnare Äldre
                        """))
                .containsExactly(
                        "Karin Holm | Dammsjukvården | - | PRESENT",
                        "Anna Ek | Mellerud | - | PRESENT",
                        "Eva Ros | Sjöbygdens kommunalförbund | - | PRESENT",
                        "Bo Lindgren | Kansli Vårdsamverkan Sjöbygden | - | PRESENT");
    }

    @Test
    void readsPeopleBehindTheDashAfterTheirMunicipality() {
        assertThat(people("""
                        Deltagare
                        Hjo – Anna Ek, Bo Lind (t.f.)
                        Skara – Carl Ås (via länk)
                        Region Kalmar – Eva Ros
                        Nätverkssamordnare – Fia Mo

                        Frånvarande
                        Tibro – Gun Ro
                        Laxå – ingen representant utsedd
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lind | Hjo | - | PRESENT",
                        "Carl Ås | Skara | - | PRESENT",
                        "Eva Ros | Region Kalmar | - | PRESENT",
                        "Fia Mo | - | - | PRESENT",
                        "Gun Ro | Tibro | - | ABSENT");
    }

    @Test
    void takesADashOnALineOfItsOwnForTheMarkOfWhoWasNotThere() {
        assertThat(people("""
                        Deltagare
                        Namn
                        Organisation
                        Närvaro

                        Anna Ek
                        Hjo kommun
                        x
                        Bo Lind
                        Skara kommun
                        -
                        Carl Ås
                        Tibro kommun
                        x, lämnade 14:30
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lind | Skara kommun | - | ABSENT",
                        "Carl Ås | Tibro kommun | - | PARTIAL");
        assertThat(people("Deltagare\n- Anna Ek, Hjo\n- Bo Lind, Skara\n"))
                .containsExactly("Anna Ek | Hjo | - | PRESENT", "Bo Lind | Skara | - | PRESENT");
    }

    @Test
    void readsWhomAMunicipalityHasSent() {
        assertThat(people("Närvarande: Från Hjo kommun deltog Anna Ek och Bo Lind. Skara företräddes av Carin Ås"
                        + " (samordnare) och från Tibro kom Dan Hult. Laxå hade skickat Eva Ros.\n"))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lind | Hjo kommun | - | PRESENT",
                        "Carin Ås | Skara | - | PRESENT",
                        "Dan Hult | Tibro | - | PRESENT",
                        "Eva Ros | Laxå | - | PRESENT");
    }

    @Test
    void countsWhoeverKeepsTheMinutesBetweenTheLists() {
        assertThat(people("""
                        Deltagare:
                        Anna Ek, Mats Eskil Trångsvik, Bergs kommun
                        Bo Lind, Skara kommun
                        Carin Ås, Tibro kommun
                        Vid tangenterna: Dan Hult, Hjo kommun

                        Anmält förhinder: Eva Ros, Laxå kommun
                        """))
                .containsExactly(
                        "Anna Ek | Bergs kommun | - | PRESENT",
                        "Mats Eskil Trångsvik | Bergs kommun | - | PRESENT",
                        "Bo Lind | Skara kommun | - | PRESENT",
                        "Carin Ås | Tibro kommun | - | PRESENT",
                        "Dan Hult | Hjo kommun | - | PRESENT",
                        "Eva Ros | Laxå kommun | - | ABSENT");
    }

    @Test
    void pairsAColumnOfMunicipalitiesWithNamesThatCarryRemarks() {
        assertThat(people(
                        "ande: Anna Ek (C), ordförande Bo Lind (S), vice ordförande Carin Ås (M) Dan Hult (S) ej närvarande"
                                + " Eva Ros (SD), tjänstgörande ersättare för Dan Hult Hjo kommun Skara kommun Tibro kommun"
                                + " Laxå kommun Laxå kommun Ersättare: Fia Mo (M) Hjo kommun Underskrifter\n"))
                .contains(
                        "Anna Ek | Hjo kommun | C | PRESENT",
                        "Bo Lind | Skara kommun | S | PRESENT",
                        "Carin Ås | Tibro kommun | M | PRESENT",
                        "Dan Hult | Laxå kommun | S | ABSENT",
                        "Eva Ros | Laxå kommun | SD | PRESENT");
    }

    @Test
    void readsMembersAndSubstitutesBehindACommaInTheirHeading() {
        assertThat(people("""
                        Beslutande, ledamöter
                        Anna Ek (S), ordförande
                        Bo Lind (C)

                        Beslutande, ersättare
                        Carin Ås (S) ersätter Dan Hult (S)
                        """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT", "Bo Lind | C | C | PRESENT", "Carin Ås | S | S | PRESENT");
        assertThat(people("""
                        Närvarande:  Ledamöterna Anna Ek (c), ordf., Bo Lind (s)
                                     Suppleanterna Carin Ås (s) i stället för Dan Hult (s)
                        """))
                .containsExactly(
                        "Anna Ek | c | c | PRESENT", "Bo Lind | s | s | PRESENT", "Carin Ås | s | s | PRESENT");
    }

    @Test
    void readsNamesAndWhatTheyAreInParagraphsByTurns() {
        assertThat(people("""
                        Närvarande:

                        Anna Ek (s)

                        Ordförande

                        Bo Lind (c)

                        Socialnämnden

                        Carin Ås

                        Reumatikerföreningen
                        """))
                .containsExactly(
                        "Anna Ek | s | s | PRESENT",
                        "Bo Lind | Socialnämnden | c | PRESENT",
                        "Carin Ås | Reumatikerföreningen | - | PRESENT");
    }

    @Test
    void letsAMunicipalityHoldForTheRowsBelowItAndNoFurther() {
        assertThat(people("""
                        Närvarande:

                        Kommun        Ombud                 Antal röster

                        Bräcke        Anna Ek                     2
                                      Bo Lind
                        Ragunda       Carin Ås                    1

                        Utöver ombuden deltog revisor Dan Hult.
                        """))
                .containsExactly(
                        "Anna Ek | Bräcke | - | PRESENT",
                        "Bo Lind | Bräcke | - | PRESENT",
                        "Carin Ås | Ragunda | - | PRESENT",
                        "Dan Hult | - | - | PRESENT");
    }

    @Test
    void countsNobodyWhoIsReplacedThoughATitleStandsBeforeTheName() {
        assertThat(
                        people(
                                "Närvarande: byråassistent Anna Ek, i stället för kommunalrådet Bo Lind, och lantbrukare Carin Ås\n"))
                .containsExactly("Anna Ek | - | - | PRESENT", "Carin Ås | - | - | PRESENT");
    }

    @Test
    void readsWhoWasAway() {
        assertThat(people("Med på träffen: Anna Ek (Hjo)\nBorta: Bo Lind (Skara), Carl Ås (Tibro)\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT", "Bo Lind | Skara | - | ABSENT", "Carl Ås | Tibro | - | ABSENT");
        assertThat(people("Närvarande: Anna Ek, Hjo\n\nAnmält förhinder hade kyrkoherde Bo Lind, Skara.\n"))
                .containsExactly("Anna Ek | Hjo | - | PRESENT", "Bo Lind | Skara | - | ABSENT");
    }

    @Test
    void readsThoseExceptedAndReplacedByCourtesyAndSurname() {
        assertThat(people("""
                        Närvarande:      Samtliga ledamöter utom fru Anna Ek och herrar Bo
                                         Lind, Carl Ås och Sven Holm.

                        Tjänstgörande
                        suppleanter:     Herr Nils Bergman för fru Ek, herr Rolf Hallgren för
                                         herr Lind, fru Eva Ros för herr Ås.
                        """))
                .containsExactly(
                        "Anna Ek | - | - | ABSENT",
                        "Bo Lind | - | - | ABSENT",
                        "Carl Ås | - | - | ABSENT",
                        "Sven Holm | - | - | ABSENT",
                        "Nils Bergman | - | - | PRESENT",
                        "Rolf Hallgren | - | - | PRESENT",
                        "Eva Ros | - | - | PRESENT");
    }

    @Test
    void readsUnionsUnderTheirHeading() {
        assertThat(people(
                        "Närvarande\nAnna Ek, Hjo\n\nFackliga organisationer\n\nBo Lind, Vision\nCarl Ås, Kommunal\n"))
                .contains("Bo Lind | Vision | - | PRESENT", "Carl Ås | Kommunal | - | PRESENT");
    }

    @Test
    void readsACrossUnderTheColumnOfThoseWhoWereAway() {
        assertThat(AttendanceOf.document(Documents.table(
                        "Kommun/organisation|Namn|Närvarande|Förhinder", "Hjo|Anna Ek|X|", "Skara|Bo Lind||X")))
                .extracting(person -> person.name() + " " + person.affiliation() + " " + person.presence())
                .containsExactly("Anna Ek Hjo PRESENT", "Bo Lind Skara ABSENT");
    }

    @Test
    void readsEachLineInItsOwnOrderWhereAListHasBoth() {
        assertThat(people("""
                        Deltagare
                        Inköpschef Bo Lind, Hjo kommun
                        Skara: Eva Ros (upphandlare)
                        Tibro – Anna Ek, ekonomichef
                        Laxå kommun, Carl Ås, strateg, till kl. 14
                        Vara, upphandlare Fia Mo, på länk
                        Gun Ro, upphandlare, Falköpings kommun
                        """))
                .containsExactly(
                        "Bo Lind | Hjo kommun | - | PRESENT",
                        "Eva Ros | Skara | - | PRESENT",
                        "Anna Ek | Tibro | - | PRESENT",
                        "Carl Ås | Laxå kommun | - | PARTIAL",
                        "Fia Mo | Vara | - | PRESENT",
                        "Gun Ro | Falköpings kommun | - | PRESENT");
    }

    @Test
    void letsSomebodyBeThereForSeveralMunicipalities() {
        var people = AttendanceOf.text("""
                        Minnesanteckningar från nätverksträff 2019-10-10

                        Deltagare
                        Hjo och Tibro: Anna Ek
                        Vetlanda/Sävsjö: Bo Lind
                        Laxå: Carl Ås
                        """);
        assertThat(people)
                .extracting(person -> person.name() + " | " + person.affiliation() + " | "
                        + Objects.requireNonNull(person.municipality()).name())
                .containsExactly(
                        "Anna Ek | Hjo och Tibro | Hjo",
                        "Bo Lind | Vetlanda/Sävsjö | Vetlanda",
                        "Carl Ås | Laxå | Laxå");
        assertThat(AttendingMunicipalities.attending(people))
                .extracting(fact -> fact.value().name())
                .containsExactly("Hjo", "Tibro", "Vetlanda", "Sävsjö", "Laxå");
    }
}
