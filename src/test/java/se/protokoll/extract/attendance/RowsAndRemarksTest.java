package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;

/** Boxes that are ticked, remarks of a row and numbers that count rows: name | affiliation | party | presence | note. */
class RowsAndRemarksTest {

    @Test
    void readsTickedBoxesOfMembersAndTheirSubstitutes() {
        assertThat(rows(
                        "Närvarolista",
                        "Ledamot|Närv.|Personlig ersättare|Närv.",
                        "Karin Ed (L), ordförande|☒|Roland Lund (M)|☐",
                        "Mia Berg (C)|☐|Torsten Ek (C)|☒",
                        "Bo Ros, PRO Ekstad|☐|Sven-Åke Vik, PRO/ Ekstad|☒",
                        "Lena Holm, Finska/ pensionärsföreningen|☒|Maj Stenbom, SPF Seniorerna|☒",
                        "☒ = närvarande ☐ = ej närvarande. Torsten Ek tjänstgör för Mia Berg."))
                .containsExactly(
                        "Karin Ed | L | L | PRESENT | -",
                        "Roland Lund | M | M | ABSENT | -",
                        "Mia Berg | C | C | ABSENT | -",
                        "Torsten Ek | C | C | PRESENT | tjänstgör för Mia Berg",
                        "Bo Ros | PRO Ekstad | - | ABSENT | -",
                        "Sven-Åke Vik | PRO Ekstad | - | PRESENT | -",
                        "Lena Holm | Finska pensionärsföreningen | - | PRESENT | -",
                        "Maj Stenbom | SPF Seniorerna | - | PRESENT | -");
    }

    @Test
    void readsForWhichItemsThePeopleOfARowCame() {
        assertThat(rows(
                        "Övriga:|Anna Ek, kanslichef/ Bo Lind, sekreterare",
                        "Personalföreträdare deltar under § 22:|Eva Ros, Vision/ Karin Dahl, Kommunal",
                        "Utses att justera:|Bo Lind"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | -",
                        "Bo Lind | - | - | PRESENT | -",
                        "Eva Ros | Vision | - | PARTIAL | deltar under § 22",
                        "Karin Dahl | Kommunal | - | PARTIAL | deltar under § 22");
    }

    @Test
    void takesCrossesThatRunIntoAWordForCrosses() {
        assertThat(AttendanceOf.people("""
                Beslutande
                Ordinarie ledamöterTjgJANEJ
                Anna Ek (C), ordförandeXX
                Bo Lind (M)X
                Eva Ros (S)XX

                § 1 Taxa
                """))
                .containsExactly("Anna Ek | C | C | PRESENT", "Bo Lind | M | M | PRESENT", "Eva Ros | S | S | PRESENT");
    }

    @Test
    void takesNobodyForPresentWhomAnotherServesFor() {
        assertThat(AttendanceOf.people("""
                Beslutande
                Anna Ek (C), tjg ersättare istf Bo Lind (C)
                Eva Ros (S), i.st.f. Karin Dahl (S)
                """)).containsExactly("Anna Ek | C | C | PRESENT", "Eva Ros | S | S | PRESENT");
    }

    @Test
    void takesTheWordsOverColumnsForNobodysAffiliation() {
        assertThat(AttendanceOf.people("""
                Närvarolista

                Ledamöter
                Närvarande
                Anmärkning
                Anna Ek (C), ordförande
                X
                Bo Lind (M)
                Frånvarande
                Eva Ros (S)
                X

                § 1 Taxa
                """))
                .containsExactly("Anna Ek | C | C | PRESENT", "Bo Lind | M | M | ABSENT", "Eva Ros | S | S | PRESENT");
    }

    @Test
    void readsAListWhoseLabelRunsIntoTheLineBeforeIt() {
        assertThat(AttendanceOf.people("""
                Beslutande Enligt förteckningÖvriga deltagande
                Arne Ek, revisor § 4

                § 1 Taxa

                FÖRTECKNING 1999-04-26

                Närvaro

                Anna Ek (C) ordförande
                Bo Lind (M)
                Eva Ros (S)
                """))
                .containsExactlyInAnyOrder(
                        "Arne Ek | - | - | PARTIAL",
                        "Anna Ek | C | C | PRESENT",
                        "Bo Lind | M | M | PRESENT",
                        "Eva Ros | S | S | PRESENT");
    }

    @Test
    void readsATableBehindTheItemsAcrossPagesAndNotTheVotesBeforeIt() {
        assertThat(AttendanceOf.people("""
                Beslutande      Se bilaga

                § 1 Taxa

                Taxan har inte höjts på fyra år.
                Carl Åkerö yrkar avslag.
                Eva Rosén yrkar bifall.
                Votering begärs.

                Ledamot                Parti     Ja     Nej     Avstår
                Anna Ek                S         X
                Bo Lindgren            M                X

                Nämnden beslutar att anta taxan.

                § 2 Bokslut

                Bokslutet godkänns.

                Bilaga: Närvarolista

                Namn                   Parti   Närvarande      Tjänstgör
                Anna Ek                S       X               X
                Bo Lindgren            M       §§ 1-1          X

                Justerandes sign

                Namn                   Parti   Närvarande      Tjänstgör
                Carl Åkerö             C       -
                Eva Rosén              V       X               X
                """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lindgren | M | M | PARTIAL",
                        "Carl Åkerö | C | C | ABSENT",
                        "Eva Rosén | V | V | PRESENT");
    }

    @Test
    void leavesTheColonOfABrokenLabelOutOfTheList() {
        assertThat(AttendanceOf.people("""
                Närvarande,        Anna Ek, Hjo
                ej tjg ers:        Bo Lindgren, Skara
                """))
                .containsExactly("Anna Ek | Hjo | - | PRESENT", "Bo Lindgren | Skara | - | PRESENT");
    }

    @Test
    void readsTwoListsSideBySideBehindALabelOfBoth() {
        assertThat(AttendanceOf.lines("""
                Närvarande    Beslutande:                      Ersättare:
                              Anna Ek, Hjo, ordförande         Dan Hult, Skara,
                              Bo Lindgren, Tibro,              ersätter Fia Mo
                              vice ordförande                  Eva Rosén, Hjo
                              Cecilia Åkerö, Skara
                """))
                .contains(
                        "Bo Lindgren | Tibro | - | PRESENT | vice ordförande",
                        "Dan Hult | Skara | - | PRESENT | tjänstgörande ersättare");
    }

    @Test
    void takesNumbersOfRowsAndSumsForNoItems() {
        assertThat(rows(
                        "Beslutande",
                        "1 Anna Ek|S|Hjo|X|X|ordförande",
                        "2 Bo Lind|M|Skara|–||",
                        "3 Eva Ros|KD|Hjo|X||t.o.m. § 30",
                        "4 Karin Dahl|V|Tibro|X||tjg för nr 2",
                        "5 Sara Vik|SD|Tibro|X|X|",
                        "Summa|4|2",
                        "§ 28 Upprop",
                        "Upprop förrättas.",
                        "§ 29 Bokslut",
                        "Bokslutet godkänns."))
                .containsExactly(
                        "Anna Ek | Hjo | S | PRESENT | -",
                        "Bo Lind | Skara | M | ABSENT | -",
                        "Eva Ros | Hjo | KD | PARTIAL | t.o.m. § 30",
                        "Karin Dahl | Tibro | V | PRESENT | tjg för nr 2",
                        "Sara Vik | Tibro | SD | PRESENT | -");
    }

    @Test
    void readsRemarksBehindWhatATitleIsFor() {
        assertThat(rows(
                        "Närvarande:|Anna Ek|Hjo kommun",
                        "|Bo Lind|projektledare Rena vikar, adjungerad punkt 5",
                        "|Eva Ros|Skara kommun",
                        "|Robert Vik|VD Hjo Fastigheter, § 4"))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT | -",
                        "Bo Lind | - | - | PARTIAL | punkt 5",
                        "Eva Ros | Skara kommun | - | PRESENT | -",
                        "Robert Vik | Hjo Fastigheter | - | PARTIAL | § 4");
    }

    @Test
    void readsAGroupOfTheChurchAsAParty() {
        assertThat(rows("Beslutande", "Anna Ek (S), ordförande", "Bo Lind (Posk)", "Eva Ros (BorgA)"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | -",
                        "Bo Lind | Posk | Posk | PRESENT | -",
                        "Eva Ros | BorgA | BorgA | PRESENT | -");
    }

    @Test
    void leavesOutWhoWasElectedForATerm() {
        assertThat(AttendanceOf.people("""
                        Nämndens ledamöter 2011–2014

                        Anna Ek (S)
                        Bo Lind (M)
                        Eva Ros (C)

                        Beslutande

                        Anna Ek (S), §§ 38–41
                        Eva Ros (C)
                        """)).containsExactly("Anna Ek | S | S | PARTIAL", "Eva Ros | C | C | PRESENT");
    }

    @Test
    void readsWhatGoesOnBelowACellAsSaidOfWhoeverIsNamedAboveIt() {
        assertThat(rows(
                        "Beslutande|Anna Ek (S), ordförande|Dan Öst (M) för Eva Ros (M)",
                        "|Bo Lind (M)|Fia Mo (S) för Gun Ro, §§",
                        "|Carl Ås (SD)|12–14",
                        "|Hans Vik (C)|Ida Sund (L)"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | -",
                        "Dan Öst | M | M | PRESENT | för Eva Ros (M)",
                        "Bo Lind | M | M | PRESENT | -",
                        "Fia Mo | S | S | PARTIAL | för Gun Ro, §§ 12–14",
                        "Carl Ås | SD | SD | PRESENT | -",
                        "Hans Vik | C | C | PRESENT | -",
                        "Ida Sund | L | L | PRESENT | -");
    }

    @Test
    void readsWhatGoesOnBelowACellThatEndsWithAComma() {
        assertThat(rows(
                        "Beslutande|Anna Ek (S) Hjo|Dan Öst (M) Skara,",
                        "|Bo Lind (M) Tibro|tjänstgörande §§ 4–7",
                        "|Carl Ås (C) Hjo|Eva Ros (L) Skara"))
                .containsExactly(
                        "Anna Ek | Hjo | S | PRESENT | -",
                        "Dan Öst | Skara | M | PARTIAL | §§ 4–7",
                        "Bo Lind | Tibro | M | PRESENT | -",
                        "Carl Ås | Hjo | C | PRESENT | -",
                        "Eva Ros | Skara | L | PRESENT | -");
    }

    @Test
    void readsTheItemOfTwoWhoAreNamedTogether() {
        assertThat(AttendanceOf.people(
                        "Dessutom:\nEva Ros, kansliet\nUtredarna Anna Ek och Bo Lind  (p.5)\nKapten Carl Ås\n"))
                .contains("Anna Ek | - | - | PARTIAL", "Bo Lind | - | - | PARTIAL");
    }

    @Test
    void readsALineOverThoseWhoWereThereForSomeItems() {
        assertThat(AttendanceOf.people("""
                        Övriga:             Anna Ek, personalchef

                                            Personalföreträdare deltar under § 40-42
                                            Bo Lind, brandman
                                            Carl Ås, yttre befäl
                        """))
                .containsExactly("Anna Ek | - | - | PRESENT", "Bo Lind | - | - | PARTIAL", "Carl Ås | - | - | PARTIAL");
    }

    @Test
    void takesWhoeverServedForAllItemsOfTheMinutesForPresent() {
        assertThat(AttendanceOf.people("""
                        Beslutande     Anna Ek (S) § 12-18
                                       Bo Lind (M) § 12-15

                        Paragrafer     12-18
                        """)).containsExactly("Anna Ek | S | S | PRESENT", "Bo Lind | M | M | PARTIAL");
    }

    @Test
    void readsThoseWhomASentenceNamesAsAbsentBehindOthers() {
        assertThat(AttendanceOf.people("""
                        Närvarande: herr Anna Ek samt suppleanten herr Bo Lind, vilken tjänstgjorde i stället för herr Carl Öberg.
                           Därjämte bevistade kamreraren Dan Öst och inspektoren B. Rask (§ 39) sammanträdet.
                           Såsom frånvarande antecknades herrar Carl Öberg och Erik Vik.
                        """))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT",
                        "Bo Lind | - | - | PRESENT",
                        "Dan Öst | - | - | PRESENT",
                        "B. Rask | - | - | PARTIAL",
                        "Carl Öberg | - | - | ABSENT",
                        "Erik Vik | - | - | ABSENT");
    }

    @Test
    void readsTheItemsOfWhoeverIsNamedBehindThem() {
        assertThat(
                        AttendanceOf.people(
                                "Närvarande: räddningschef Anna Ek, sekreterare Bo Lind och, såvitt avser § 16, revisorn Carl Ås, Komrev.\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT", "Bo Lind | - | - | PRESENT", "Carl Ås | Komrev | - | PARTIAL");
    }

    @Test
    void readsListsInAnAppendixThatTheCoverSheetRefersTo() {
        assertThat(AttendanceOf.people("""
                        Beslutande         Anna Ek (S), ordförande
                                           Bo Lind (M)
                                           Carl Ås (C)
                        Ersättare          Närvarande ej tjänstgörande ersättare, bilaga

                        § 1
                        Val av justerare
                        Beslut
                        Bo Lind utses.

                        För fullmäktige tjänstgörande ersättare:

                        Dan Öst (M)        för Eva Ros (M)
                        Fia Mo (V)         för vakant plats (V), fr o m § 93
                        """)).contains("Dan Öst | M | M | PRESENT", "Fia Mo | V | V | PARTIAL");
    }

    private static List<String> rows(String... rows) {
        return AttendanceOf.document(Documents.table(rows)).stream()
                .map(person -> String.join(
                        " | ",
                        person.name(),
                        Objects.requireNonNullElse(person.affiliation(), "-"),
                        Objects.requireNonNullElse(person.party(), "-"),
                        person.presence().name(),
                        Objects.requireNonNullElse(person.note(), "-")))
                .toList();
    }

    @Test
    void opensTheListThatIsGluedToTheLineBeforeIt() {
        assertThat(people("""
                        Minnesanteckningar från mötet 2031-03-16Närvarande: Anna Ek, Bo Lind
                        samt Eva Ros och Åke Dal från Hjo kommun.

                        1. Läget
                        """))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT",
                        "Bo Lind | - | - | PRESENT",
                        "Eva Ros | Hjo kommun | - | PRESENT",
                        "Åke Dal | Hjo kommun | - | PRESENT");
    }

    @Test
    void readsTheListBesideTheHeadingOfAnItem() {
        assertThat(people("""
                        Protokoll fört vid sammanträde den 2/6 1976

                        § 3    Öppnande            Ordföranden öppnade mötet.

                        § 4    Upprop              Närvarande ledamöter:
                                                   för Hjo kommun hrr Bo Lind, Åke Dal
                                                   och Per Ås;
                                                   för Tibro kommun hr Nils Berg.
                                                   Övriga närvarande: kamreraren Eva Ros, samt under
                                                   § 7 ingenjör Karl Åker, Statens brandnämnd.
                                                   Förhinder hade anmälts av hr Hans Ny, Hjo kommun.

                        § 5    Dagordning          Den godkändes.
                        """))
                .containsExactly(
                        "Bo Lind | Hjo kommun | - | PRESENT",
                        "Åke Dal | Hjo kommun | - | PRESENT",
                        "Per Ås | Hjo kommun | - | PRESENT",
                        "Nils Berg | Tibro kommun | - | PRESENT",
                        "Eva Ros | - | - | PRESENT",
                        "Karl Åker | Statens brandnämnd | - | PARTIAL",
                        "Hans Ny | Hjo kommun | - | ABSENT");
    }

    @Test
    void givesEachOfTheLabelsThatStandTogetherItsParagraph() {
        assertThat(people("""
                        Tid:

                        Närvarande ledamöter:

                        Frånvarande:

                        Övriga närvarande:

                        den 30 maj 1984 kl. 13.00

                        Anna Ek, ordf.
                        Bo Lind

                        Åke Dal

                        Eva Ros, VD

                        1. Läget
                        """))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT",
                        "Bo Lind | - | - | PRESENT",
                        "Åke Dal | - | - | ABSENT",
                        "Eva Ros | - | - | PRESENT");
    }

    @Test
    void readsTheTownOfAnInstitutionBelowIt() {
        assertThat(people("""
                        Övriga deltagande    Anna Ek          kommunchef, Hjo kommun
                                             Bo Lind          chef, vårdcentralen
                                                              Mullsjö
                        """))
                .containsExactly("Anna Ek | Hjo kommun | - | PRESENT", "Bo Lind | vårdcentralen Mullsjö | - | PRESENT");
    }

    @Test
    void leavesTheVotesOfAMunicipalityOutOfTheList() {
        assertThat(people("""
                        Deltagare
                        Hjo kommun (2 röster): Anna Ek
                        Tibro kommun (1 röst): Bo Lind
                        Skara kommun, 3 röster, Eva Ros
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lind | Tibro kommun | - | PRESENT",
                        "Eva Ros | Skara kommun | - | PRESENT");
    }

    @Test
    void takesHowPeopleTookPartOverThemForNoRemarkOnTheOneAbove() {
        assertThat(AttendanceOf.text("""
                        Närvaro
                        På plats: Anna Ek, Hjo; Bo Lind, Tibro
                        Digitalt: Eva Ros, Skara
                        """)).extracting("note").containsOnlyNulls();
    }

    @Test
    void readsWhomSomebodyReplacesBehindAbbreviationsWithStops() {
        assertThat(people("Närvarande: Anna Ek (S), frånvarande, Bo Lind (C), ers. f. Anna Ek, Eva Ros (M)\n"))
                .containsExactly("Anna Ek | S | S | ABSENT", "Bo Lind | C | C | PRESENT", "Eva Ros | M | M | PRESENT");
    }

    @Test
    void takesWhatSomebodyMayDoAtTheMeetingForARemark() {
        assertThat(AttendanceOf.text("""
                        Närvarande:
                        Anna Ek (utan rösträtt, med yttranderätt)
                        Bo Lind, med närvaro- och yttranderätt
                        """))
                .extracting("note", "roles")
                .containsExactly(
                        tuple("utan rösträtt, med yttranderätt", List.of()),
                        tuple("med närvaro- och yttranderätt", List.of()));
    }

    @Test
    void readsAnAssociationBeforeAnOfficeAndBehindASubstitute() {
        assertThat(AttendanceOf.lines("""
                        Beslutande
                        Anna Ek PRO, Ordförande
                        Bo Lind, ers PRO för Eva Ros
                        Carl Ås RPG
                        """))
                .containsExactly(
                        "Anna Ek | PRO | - | PRESENT | ordförande",
                        "Bo Lind | PRO | - | PRESENT | tjänstgörande ersättare",
                        "Carl Ås | RPG | - | PRESENT | ");
    }

    @Test
    void readsBothOfTwoRolesWithASlashBetween() {
        assertThat(AttendanceOf.roles("""
                        Närvarande:
                        Anna Ek, vice ordförande/kassör
                        Bo Lind, sekreterare/vice arbetsledare
                        Carl Ås, vice sekreterare
                        Eva Ros, ekonom/controller
                        """))
                .containsExactly(
                        "Anna Ek [vice ordförande, kassör]",
                        "Bo Lind [sekreterare, vice arbetsledare]",
                        "Carl Ås [vice sekreterare]",
                        "Eva Ros [ekonom/controller]");
    }
}
