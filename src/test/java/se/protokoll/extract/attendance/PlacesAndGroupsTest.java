package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import org.junit.jupiter.api.Test;

/** Places right behind names, and headings of groups in lists that run on: name | affiliation | party | presence. */
class PlacesAndGroupsTest {

    @Test
    void readsAPlaceBehindEachName() {
        assertThat(AttendanceOf.people("""
                        Närvarande   Sven-Olov Ed Rödmossa
                        Karin Lund Hjo
                        Mia Berg Stora Kvarnby
                        Anna Maria Holm Tibro
                        Lena Ros By

                        Anmält förhinder   Elsa Vik Grönmossa
                        """))
                .containsExactly(
                        "Sven-Olov Ed | Rödmossa | - | PRESENT",
                        "Karin Lund | Hjo | - | PRESENT",
                        "Mia Berg | Stora Kvarnby | - | PRESENT",
                        "Anna Maria Holm | Tibro | - | PRESENT",
                        "Lena Ros | By | - | PRESENT",
                        "Elsa Vik | Grönmossa | - | ABSENT");
    }

    @Test
    void readsTheMunicipalitiesOfOldThatAreNone() {
        assertThat(AttendanceOf.people("""
                        Närvarande:
                        Anna Lindqvist, Gryts landskommun, ordförande
                        Bo Ek, Lillby köping
                        Carin Dal, Hjo stad
                        """))
                .containsExactly(
                        "Anna Lindqvist | Gryts landskommun | - | PRESENT",
                        "Bo Ek | Lillby köping | - | PRESENT",
                        "Carin Dal | Hjo stad | - | PRESENT");
    }

    @Test
    void leavesSecondSurnamesWhereFewHaveAPlace() {
        assertThat(AttendanceOf.people("""
                        Närvarande
                        Sven-Olov Ed
                        Karin Lund Hjo
                        Mia Berg
                        Anna Holm Ekdal
                        Lena Ros
                        """))
                .contains("Anna Holm Ekdal | - | - | PRESENT", "Lena Ros | - | - | PRESENT");
    }

    @Test
    void readsHeadingsOfGroupsBetweenNames() {
        assertThat(
                        AttendanceOf.people(
                                "Närvarande: Tågrådet Anna Ek, Hjo, ordförande Bo Lind, Skara Eva Ros, Region Skåne Norrtåg AB, styrelsen Leif Berg Lena Holm Sekretariatet Rolf Lund Norrtåg AB, tjänstemän Karin Dahl, VD Sara Vik\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lind | Skara | - | PRESENT",
                        "Eva Ros | Region Skåne | - | PRESENT",
                        "Leif Berg | Norrtåg AB | - | PRESENT",
                        "Lena Holm | Norrtåg AB | - | PRESENT",
                        "Rolf Lund | Sekretariatet | - | PRESENT",
                        "Karin Dahl | Norrtåg AB | - | PRESENT",
                        "Sara Vik | Norrtåg AB | - | PRESENT");
    }

    @Test
    void readsCompaniesBehindAndBeforeNames() {
        assertThat(
                        AttendanceOf.people(
                                "Närvarande Ledamöter: Jan Stake Vara kommun Företag/industrier Anita Berg Åsmejeriet Viskan Vatten: Per-Ola Holm Ideella naturvården Nils Lund LRF Adjungerade: Eva Ek, kassör och revisor i Leader Åsbygd\n"))
                .contains(
                        "Anita Berg | Åsmejeriet | - | PRESENT",
                        "Per-Ola Holm | Viskan Vatten | - | PRESENT",
                        "Nils Lund | LRF | - | PRESENT")
                .noneMatch(person -> person.startsWith("Leader"));
    }

    @Test
    void endsTheListBeforeTheItems() {
        assertThat(
                        AttendanceOf.people(
                                "Närvarande: Anna Ek, Hjo Bo Lind, Skara Förhinder: Eva Ros, Tibro Ola Vik, Sjöbo Ärenden: Rådet 1. Bokslut 2. Budget\n"))
                .contains("Eva Ros | Tibro | - | ABSENT", "Ola Vik | Sjöbo | - | ABSENT");
    }

    @Test
    void exceptsOnlyThoseWhoAreSaidToBeAbsentWhereListsRunTogether() {
        assertThat(
                        AttendanceOf.people(
                                "Sammanträdesprotokoll Plats och tid Beslutande Tjg suppl Övriga Justerare Plats och tid Brandstationen, Hjo onsdagen den 16 september 1987, kl 19.00 Samtliga ledamöter utom Evald Lund, Hjo Ingrid Berg, Tibro Göran Ek, Skara Rune Holm, Hjo, Eva Ros, Tibro Stig Dahl, brandchef Mona Vik, sekr\n\n§ 31 Upprop\n\nFörhinder har anmälts av Ingrid Berg, Evald Lund och Göran Ek.\n"))
                .contains(
                        "Evald Lund | Hjo | - | ABSENT",
                        "Göran Ek | Skara | - | ABSENT",
                        "Rune Holm | Hjo | - | PRESENT",
                        "Stig Dahl | - | - | PRESENT");
    }

    @Test
    void readsUnknownOrganisationsWhereMostNamesHaveOneBehindThem() {
        assertThat(
                        AttendanceOf.people(
                                "Närvarande: Arne Lund Hjo kommun (ordf.) Solveig Ekdahl Perskog Skara kommun Karin Berg Tibro kommun Håkan Vik LRF Knut Holm Dikningsföretagen (fr.o.m. 3) Milena Petrovic Åsmölla bruk Susanna Dahl Uppsala Vatten Nils Ros Naturskyddsföreningen\n"))
                .containsExactly(
                        "Arne Lund | Hjo kommun | - | PRESENT",
                        "Solveig Ekdahl Perskog | Skara kommun | - | PRESENT",
                        "Karin Berg | Tibro kommun | - | PRESENT",
                        "Håkan Vik | LRF | - | PRESENT",
                        "Knut Holm | Dikningsföretagen | - | PARTIAL",
                        "Milena Petrovic | Åsmölla bruk | - | PRESENT",
                        "Susanna Dahl | Uppsala Vatten | - | PRESENT",
                        "Nils Ros | Naturskyddsföreningen | - | PRESENT");
    }

    @Test
    void readsNamesOfPartiesOverTheirMembers() {
        assertThat(AttendanceOf.people("""
                        LEDAMÖTER
                        Centerpartiet (C)
                        Anna Ek
                        Bo Lind, 2:e vice ordförande
                        Sjukvårdspartiet (SiV)
                        Carl Ås, §§ 8–15

                        TJÄNSTGÖRANDE ERSÄTTARE
                        Socialdemokraterna
                        Eva Ros för Gun Ro
                        Moderaterna
                        Fia Mo
                        """))
                .containsExactly(
                        "Anna Ek | Centerpartiet | C | PRESENT",
                        "Bo Lind | Centerpartiet | C | PRESENT",
                        "Carl Ås | Sjukvårdspartiet | SiV | PARTIAL",
                        "Eva Ros | Socialdemokraterna | - | PRESENT",
                        "Fia Mo | Moderaterna | - | PRESENT");
    }

    @Test
    void takesAUniversityForNoMunicipality() {
        assertThat(AttendanceOf.text("""
                Närvarande    Anna Ek, Hjo kommun
                              Bo Lind, forskarskolan, Örebro universitet, punkt 5
                """))
                .extracting(person -> person.name() + " | " + person.affiliation() + " | " + person.municipality())
                .element(1)
                .isEqualTo("Bo Lind | forskarskolan, Örebro universitet | null");
    }

    @Test
    void readsAMunicipalityOverATitleThatStandsOverItsHolder() {
        assertThat(people("""
                        Deltagare

                        Hjo kommun

                        Ordinarie

                        Anna Ek (S)

                        Per Ås (C)

                        Ersättare

                        Bo Lind (M)

                        Skara kommun

                        Ordinarie

                        Liv Dal (S)

                        Ersättare

                        Siv Berg (V)

                        Tibro kommun

                        Observatör

                        Eva Ros

                        Övriga

                        Åke Dal, förbundschef
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | S | PRESENT",
                        "Per Ås | Hjo kommun | C | PRESENT",
                        "Bo Lind | Hjo kommun | M | PRESENT",
                        "Liv Dal | Skara kommun | S | PRESENT",
                        "Siv Berg | Skara kommun | V | PRESENT",
                        "Eva Ros | Tibro kommun | - | PRESENT",
                        "Åke Dal | - | - | PRESENT");
    }

    @Test
    void readsWhomPeopleAreThereForOverThemWhereItIsShortened() {
        assertThat(people("""
                        Beslutande        För Kommunstyrelsen
                                          Anna Ek (c)

                                          För Byggnadsnämnden
                                          Bo Lind (s)

                                          För NTF och klubbarna
                                          Eva Ros, Ekby MHF
                        """))
                .containsExactly(
                        "Anna Ek | Kommunstyrelsen | c | PRESENT",
                        "Bo Lind | Byggnadsnämnden | s | PRESENT",
                        "Eva Ros | Ekby MHF | - | PRESENT");
    }
}
