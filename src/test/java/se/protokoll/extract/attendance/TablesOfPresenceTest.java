package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;
import static se.protokoll.extract.attendance.AttendanceOf.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.extract.Documents;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;

class TablesOfPresenceTest {

    @Test
    void believesTheListThatSaysWhoCameLateOfTwo() {
        assertThat(table(
                        "Beslutande | Anna Ek\nBo Lindgren, kom kl. 18",
                        "Ledamöter | Närvaro | Ja | Nej",
                        "Anna Ek | X | X | ",
                        "Bo Lindgren | X | | X"))
                .containsExactly("Anna Ek | - | - | PRESENT", "Bo Lindgren | - | - | PARTIAL");
    }

    @ParameterizedTest
    @CsvSource({"Kallade,ABSENT", "Deltagare,PRESENT"})
    void takesTheOtherListForThoseWhoCameOfThoseWhoWereCalled(String heading, String presence) {
        assertThat(people(heading + """

                        Ordinarie
                        Anna Ek (S)
                        Bo Lindgren (M)
                        Cecilia Åkerö (C)

                        Närvarolista
                        Namn      Parti      Närvarande
                        Anna Ek      S      Ja
                        Bo Lindgren      M      Nej
                        Cecilia Åkerö      C      Ja
                        """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lindgren | M | M | " + presence,
                        "Cecilia Åkerö | C | C | PRESENT");
    }

    @Test
    void takesAnEmptyCellForAbsenceWhereOthersHaveACross() {
        assertThat(table(
                        "Kommun | Ordinarie | Närv. | Ersättare | Närv.",
                        "Hjo | Anna Ek (S) | X | Bo Lindgren (M) | ",
                        "Skara | Cecilia Åkerö (C) | | Dan Öst (V) | X",
                        "Tibro | Eva Fors (M) | X till § 7 | Finn Holm (S) | ",
                        "Vara | Gun Alm (S) | X | vakant | "))
                .containsExactly(
                        "Anna Ek | Hjo | S | PRESENT",
                        "Bo Lindgren | Hjo | M | ABSENT",
                        "Cecilia Åkerö | Skara | C | ABSENT",
                        "Dan Öst | Skara | V | PRESENT",
                        "Eva Fors | Tibro | M | PARTIAL",
                        "Finn Holm | Tibro | S | ABSENT",
                        "Gun Alm | Vara | S | PRESENT");
    }

    @Test
    void takesWhatIsSaidOfSomebodyOnALineForNoHeadOfAColumn() {
        assertThat(people("""
                        Protokoll 2/2013
                        Bygdeförbundet
                        Styrelsesammanträde 12 mars 2013

                        Namn
                        Organisation
                        Funktion
                        Närvaro

                        Anna Ek
                        Hjo kommun
                        Ordförande
                        Närv.

                        Bo Lindgren
                        Skara kommun
                        Ledamot
                        Närv. §§ 12-15

                        Eva Ros
                        Skara kommun
                        Ledamot
                        Närv.

                        Cecilia Åkerö
                        Tibro kommun
                        Ledamot
                        Frånv.

                        Dan Öst
                        Skara kommun
                        Ersättare
                        Närv.

                        § 1
                        Ankor
                        Texten om ankor.
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Skara kommun | - | PARTIAL",
                        "Eva Ros | Skara kommun | - | PRESENT",
                        "Cecilia Åkerö | Tibro kommun | - | ABSENT",
                        "Dan Öst | Skara kommun | - | PRESENT");
    }

    @Test
    void takesTheHeadsOfColumnsBelowTheLabelOfTheirRowsForNobodysOrganisation() {
        assertThat(AttendanceOf.lines("""
                        Ordinarie ledamöter
                        Närvaro
                        § 4
                        §
                        Tjg
                        Ej tjg
                        JA
                        NEJ
                        Anna Ek (S)
                        ordförande
                        X
                        X
                        Bo Lindgren (M)
                        X
                        Ersättare
                        Närvaro
                        Cecilia Åkerö (C)
                        X
                        Dan Öst (V)
                        -

                        § 1
                        Ankor
                        Texten om ankor.
                        """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | ordförande, ledamot",
                        "Bo Lindgren | M | M | PRESENT | ledamot",
                        "Cecilia Åkerö | C | C | PRESENT | ersättare",
                        "Dan Öst | V | V | ABSENT | ersättare");
    }

    @Test
    void takesTheNextRowForNobodyReplacedBehindBracketsThatNameTheSubstitute() {
        assertThat(table(
                        "Namn | Organisation | Deltar",
                        "Anna Ek | Hjo kommun | ☒",
                        "Bo Lindgren | Skara kommun | ☐ (Cecilia ersätter)",
                        "Cecilia Åkerö | Skara kommun | ☒"))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Skara kommun | - | ABSENT",
                        "Cecilia Åkerö | Skara kommun | - | PRESENT");
    }

    @Test
    void takesWhatStandsInTheColumnOfAffiliationsForOneThoughItMightBeAName() {
        assertThat(table(
                        "Deltagare | ",
                        "Anna Ek | Hjo kommun",
                        "Bo Lindgren | Länsstyrelsen",
                        "Cecilia Åkerö | Skara kommun",
                        "Dan Öst | Skogsstyrelsen",
                        "Eva Fors | Sparvia Bergström"))
                .contains("Eva Fors | Sparvia Bergström | - | PRESENT")
                .hasSize(5);
    }

    @Test
    void takesNoRowOfSomebodyForAHeadingBecauseTheNextRowIsOne() {
        assertThat(AttendanceOf.document(Documents.table(
                        "Närvarande | | | ",
                        "Hjo | Anna Ek (S) | ordförande | ",
                        "Tibro | Bo Lindgren (M) | ersättare | tjänstgör",
                        "Skara | Cecilia Åkerö (C) | ersättare | tjänstgör ej",
                        "Frånvarande | | | ",
                        "Vara | Dan Öst (V) | ersättare | ",
                        "Tjänstemän | | | ",
                        "Hjo kommun | Eva Fors | ekonom | ")))
                .extracting(person ->
                        person.name() + " | " + person.affiliation() + " " + person.roles() + " " + person.presence())
                .containsExactly(
                        "Anna Ek | Hjo [ordförande] PRESENT",
                        "Bo Lindgren | Tibro [tjänstgörande ersättare] PRESENT",
                        "Cecilia Åkerö | Skara [ersättare] PRESENT",
                        "Dan Öst | Vara [ersättare] ABSENT",
                        "Eva Fors | Hjo kommun [ekonom] PRESENT");
    }

    @Test
    void leavesEmptyCellsAloneWhereWordsTellOfThoseWhoWereAway() {
        assertThat(table(
                        "Kommun | Namn | Närvaro",
                        "Hjo | Anna Ek | ",
                        "Skara | Cecilia Åkerö | via länk",
                        "Tibro | Eva Fors | frånvarande",
                        "Vara | Gun Alm | "))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Cecilia Åkerö | Skara | - | PRESENT",
                        "Eva Fors | Tibro | - | ABSENT",
                        "Gun Alm | Vara | - | PRESENT");
    }

    @Test
    void readsCrossesOverWhatSomebodyIsAndHowTheyVotedForWhatTheyAre() {
        var rows = Documents.table(
                "Namn | Parti | Ord. | Ers. | Närv. | Ja | Nej",
                "Anna Ek | S | x | | x | x | ",
                "Bo Lindgren | M | x | | | | ",
                "Cecilia Åkerö | C | | x | x | | x",
                "Dan Öst | V | | x | | | ",
                "Eva Fors | M | x | | x | x | ");
        assertThat(AttendanceOf.document(rows))
                .extracting(person -> person.name() + " " + person.roles() + " " + person.presence())
                .containsExactly(
                        "Anna Ek [ledamot] PRESENT",
                        "Bo Lindgren [ledamot] ABSENT",
                        "Cecilia Åkerö [ersättare] PRESENT",
                        "Dan Öst [ersättare] ABSENT",
                        "Eva Fors [ledamot] PRESENT");
    }

    @Test
    void readsTheVotesBelowAHeadingOverTheirColumnsForNothingThatPeopleAre() {
        assertThat(table(
                        "LEDAMÖTER | Parti | Närvaro | Tjg ersättare | Omröstning § 12 | | ",
                        " | | | | Ja | Nej | Avst",
                        "Anna Ek | S | X | | X | | ",
                        "Bo Lindgren | M | – | (ersättare saknas) | | | ",
                        "Cecilia Åkerö | C | X | | | X | ",
                        "Dan Öst | V | X | | | | X"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lindgren | M | M | ABSENT",
                        "Cecilia Åkerö | C | C | PRESENT",
                        "Dan Öst | V | V | PRESENT");
    }

    @Test
    void takesNobodyForASubstituteWhereNoneWasFound() {
        var rows = Documents.table(
                "Ledamöter | Parti | Närvaro | Tjg ersättare",
                "Anna Ek | S | X | ",
                "Bo Lindgren | M | – | (ersättare saknas)");
        assertThat(AttendanceOf.document(rows))
                .extracting(person -> person.name() + " " + person.roles())
                .containsExactly("Anna Ek [ledamot]", "Bo Lindgren [ledamot]");
    }

    @Test
    void readsTheColumnOfTheMeetingAmongThoseOfAYear() {
        String[] rows = {
            "Kommun | Namn | 31/1 | 28/3 | 26/9",
            "Hjo | Anna Ek | x | f | x",
            "Skara | Cecilia Åkerö | x | x | f",
            "Tibro | Eva Fors | f | x | x",
            "Vara | Gun Alm | f | f | x",
            "Hjo | Finn Holm | D | D | D"
        };
        assertThat(presences(LocalDate.of(2019, 9, 26), rows))
                .containsExactly("PRESENT", "ABSENT", "PRESENT", "PRESENT", "PRESENT");
        assertThat(presences(LocalDate.of(2019, 3, 28), rows))
                .containsExactly("ABSENT", "PRESENT", "PRESENT", "ABSENT", "PRESENT");
    }

    @Test
    void takesThoseBelowSubstituteForForReplaced() {
        assertThat(AttendanceOf.lines("""
                Beslutande        Närvarande                Ersättare för

                                  Anna Ek (S)
                                  ordförande
                                  Bo Lind (M)
                                  Eva Ros (C)               Carl Ås (C)

                Övriga            Dora Al, kanslichef
                """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | ordförande",
                        "Bo Lind | M | M | PRESENT | ",
                        "Eva Ros | C | C | PRESENT | tjänstgörande ersättare",
                        "Dora Al | - | - | PRESENT | kanslichef");
        assertThat(AttendanceOf.table("Närvarolista", "Namn|Parti|Tjänstgör för", "Anna Ek|S|", "Bo Lind|M|Carl Ås"))
                .containsExactly("Anna Ek | S | S | PRESENT", "Bo Lind | M | M | PRESENT");
    }

    private static List<String> presences(@Nullable LocalDate day, String... rows) {
        var layout = Layout.of(Documents.table(rows));
        var list = new AttendanceList(layout);
        var sheet = CoverSheet.of(layout);
        list.addAll(new AttendanceReader(sheet, PersonNames.NONE, day, Set.of()).people());
        return list.people(sheet).stream()
                .map(person -> person.presence().name())
                .toList();
    }

    @Test
    void readsMunicipalitiesOverColumnsOfPeopleColumnByColumn() {
        assertThat(table(
                        "Närvarande | | ",
                        "HJO | SKARA | ÖVRIGA",
                        "Anna Ek, ordförande | Cecilia Åkerö, | Dan Öst, sekreterare",
                        "Bo Lindgren | kommunchef | ",
                        "TIBRO | VARA | ",
                        "Eva Fors | Gun Alm | "))
                .containsExactlyInAnyOrder(
                        "Anna Ek | HJO | - | PRESENT",
                        "Bo Lindgren | HJO | - | PRESENT",
                        "Eva Fors | TIBRO | - | PRESENT",
                        "Cecilia Åkerö | SKARA | - | PRESENT",
                        "Gun Alm | VARA | - | PRESENT",
                        "Dan Öst | - | - | PRESENT");
    }

    @Test
    void takesWhomAStarStandsBehindForAbsentWhereItIsExplainedSo() {
        String list = """
                Närvarande
                Anna Ek*, Hjo
                Bo Lindgren, Skara
                Cecilia Åkerö, Tibro*

                """;
        assertThat(people(list + "* anmält förhinder\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | ABSENT",
                        "Bo Lindgren | Skara | - | PRESENT",
                        "Cecilia Åkerö | Tibro | - | ABSENT");
        assertThat(people(list)).allMatch(person -> person.endsWith("PRESENT"));
    }

    @Test
    void readsRowsThatBeginWithWhatSomebodyIsBelowTheirMunicipality() {
        assertThat(people("""
                        Närvaro
                                                              Närv.  Tjg.  Anm.
                        HJO
                        Ledamot    Anna Ek             S      X      X
                        Ledamot    Bo Lindgren         M      X      X
                        Ersättare  Cecilia Åkerö       V      X      -     distans
                        SKARA
                        Ledamot    Dan Öst             C      X      X     vice ordförande
                        Ledamot    Eva Fors            S      -      -
                        Ersättare  Finn Holm           S      X      X     för Eva Fors
                        """))
                .containsExactly(
                        "Anna Ek | HJO | S | PRESENT",
                        "Bo Lindgren | HJO | M | PRESENT",
                        "Cecilia Åkerö | HJO | V | PRESENT",
                        "Dan Öst | SKARA | C | PRESENT",
                        "Eva Fors | SKARA | S | ABSENT",
                        "Finn Holm | SKARA | S | PRESENT");
    }

    @Test
    void takesNoVoteThatWasSentInForAbsence() {
        assertThat(people("""
                        I beslutet har deltagit
                        Anna Ek (M), Hjo, ordförande – ja, 10 mars
                        Bo Lindgren (S), Skara – nej, 13 mars
                        Cecilia Åkerö (C), Tibro – ja, 14 mars
                        Svar har inte kommit från
                        Dan Öst (L), Vara
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | M | PRESENT",
                        "Bo Lindgren | Skara | S | PRESENT",
                        "Cecilia Åkerö | Tibro | C | PRESENT",
                        "Dan Öst | Vara | L | ABSENT");
    }

    @Test
    void readsTheCellBelowATitleOfTheTableAndTitlesBelowNamesInACell() {
        var rows = Documents.table(
                "Närvaro | | | ",
                "Ledamot | Parti | Närvarande | Ersatt av",
                "Anna Ek/ Ordförande | S | x | ",
                "Bo Lindgren/ 1:e vice ordförande | M | x | ",
                "Cecilia Åkerö/ 2:e vice ordförande | C | | Dan Öst (C)",
                "Eva Fors | V | x | ",
                "Finn Holm | KD | | ");
        assertThat(AttendanceOf.document(rows))
                .extracting(
                        person -> person.name() + " " + person.party() + " " + person.roles() + " " + person.presence())
                .containsExactly(
                        "Anna Ek S [ordförande, ledamot] PRESENT",
                        "Bo Lindgren M [1:e vice ordförande, ledamot] PRESENT",
                        "Cecilia Åkerö C [2:e vice ordförande, ledamot] ABSENT",
                        "Dan Öst C [tjänstgörande ersättare] PRESENT",
                        "Eva Fors V [ledamot] PRESENT",
                        "Finn Holm KD [ledamot] ABSENT");
    }

    @Test
    void readsListsInCellsSideBySideWhereOneIsOfThoseWhoDidNotCome() {
        assertThat(table(
                        "På plats | Meddelat förhinder",
                        "Anna Ek (Hjo) | Bo Lindgren (Skara)",
                        "Cecilia Åkerö (Tibro), dag 1 | ",
                        "Dan Öst (Vara) | "))
                .containsExactlyInAnyOrder(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Cecilia Åkerö | Tibro | - | PARTIAL",
                        "Dan Öst | Vara | - | PRESENT",
                        "Bo Lindgren | Skara | - | ABSENT");
    }

    @Test
    void readsColumnsThatSayHowSomebodyCameAndWhoDidNot() {
        assertThat(people("""
                        Kommun        Namn                    På plats   Teams   Frånv.   Kommentar
                        Hjo           Anna Ek                    x
                                      Bo Lindgren                          x              till kl. 10.30
                        Skara         Cecilia Åkerö                                x       sjuk
                        Tibro         Dan Öst                    x                        antecknar
                        Vara          Eva Fors                             x
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Hjo | - | PARTIAL",
                        "Cecilia Åkerö | Skara | - | ABSENT",
                        "Dan Öst | Tibro | - | PRESENT",
                        "Eva Fors | Vara | - | PRESENT");
    }

    @Test
    void readsPartiesBetweenNamesAndCrosses() {
        assertThat(people("""
                        Ledamot Parti Närv. § 39 Ja § 39 Nej
                        Anna Ek, ordförande S X X
                        Bo Lindgren S X X
                        Cecilia Kyrö S - X
                        Dan Öst SD X X
                        """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lindgren | S | S | PRESENT",
                        "Cecilia Kyrö | S | S | ABSENT",
                        "Dan Öst | SD | SD | PRESENT");
    }

    @Test
    void takesWhoeverDoesNotServeAndIsSaidToBeThereForPresent() {
        assertThat(table(
                        "Namn | Parti | Uppdrag | Tjänstgör",
                        "Anna Ek | S | Ordförande | Ja",
                        "Bo Lindgren | M | Ledamot | Nej",
                        "Cecilia Kyrö | C | Ersättare | Ja, för Bo Lindgren",
                        "Dan Öst | V | Ersättare | Nej, närvarande"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lindgren | M | M | ABSENT",
                        "Cecilia Kyrö | C | C | PRESENT",
                        "Dan Öst | V | V | PRESENT");
    }

    @Test
    void readsOnesAndADashForPresenceInAShortTable() {
        assertThat(table(
                        "Namn | Parti | Närv. | Anmärkning",
                        "Anna Ek | S | 1 | ",
                        "Bo Lindgren | M | 1 | ",
                        "Cecilia Kyrö | C | – | "))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT", "Bo Lindgren | M | M | PRESENT", "Cecilia Kyrö | C | C | ABSENT");
    }

    @Test
    void readsNothingButOrganisationsInAColumnOfThem() {
        assertThat(people("""
                        Närvarande
                        Anna Ek              Hjo kommun
                        Bo Lindgren          Skara kommun
                        Cecilia Kyrö         LRF
                        Dan Öst              Nordic Sugar
                        Eva Ros              PRO avd 48
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Skara kommun | - | PRESENT",
                        "Cecilia Kyrö | LRF | - | PRESENT",
                        "Dan Öst | Nordic Sugar | - | PRESENT",
                        "Eva Ros | PRO avd 48 | - | PRESENT");
    }

    @Test
    void readsCrossesBeforeNamesInListsSideBySideThatAreExplained() {
        assertThat(people("""
                        Närvarande:      (markerade med x, tjänstgörande ersättare markerade med xx)

                                  Ledamöter                               Ersättare

                             x    Anna Ek, ordf (s)                       Gun Näslund (s)
                             x    Bo Lindgren (s)                    x    Hans Åslin (s)
                             x    Cecilia Kyrö (c)                   xx   Irma Domeij (c)
                                  Dan Öst (s)                             Jan Kempe (s)
                             x    Eva Ros (s)                        x    Kim Alm (s)
                        """))
                .containsExactly(
                        "Anna Ek | s | s | PRESENT",
                        "Bo Lindgren | s | s | PRESENT",
                        "Cecilia Kyrö | c | c | PRESENT",
                        "Dan Öst | s | s | ABSENT",
                        "Eva Ros | s | s | PRESENT",
                        "Gun Näslund | s | s | ABSENT",
                        "Hans Åslin | s | s | PRESENT",
                        "Irma Domeij | c | c | PRESENT",
                        "Jan Kempe | s | s | ABSENT",
                        "Kim Alm | s | s | PRESENT");
    }

    @Test
    void leavesOutTheInitialsBeforeNames() {
        assertThat(people("""
                        Deltagare
                        AE   Anna Ek, Hjo (ordf.)
                        BL   Bo Lindgren, Skara       ej pkt 5-6
                        CK   Cecilia Kyrö, Tibro
                        HN   Helge Nord, projektledare, sekr.
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Skara | - | PARTIAL",
                        "Cecilia Kyrö | Tibro | - | PRESENT",
                        "Helge Nord | - | - | PRESENT");
    }

    @Test
    void readsListsSideBySideWithOfficesInAColumnOfTheirOwn() {
        assertThat(people("""
                        Närvarande:                                Vidare närvarande:
                        Hr Anders Ek               ordf.           Stadskamrer Bo Lindgren
                         "  Carl Ås                v. ordf.        Stadsing. Dan Öst § 142
                         "  Erik Vik                               Sekr. Fia Mo
                        Fru Gun Alm
                        """))
                .containsExactly(
                        "Anders Ek | - | - | PRESENT",
                        "Carl Ås | - | - | PRESENT",
                        "Erik Vik | - | - | PRESENT",
                        "Gun Alm | - | - | PRESENT",
                        "Bo Lindgren | - | - | PRESENT",
                        "Dan Öst | - | - | PARTIAL",
                        "Fia Mo | - | - | PRESENT");
    }

    @Test
    void readsThePartiesOfASamverkansgruppUnderWhomTheyRepresent() {
        assertThat(people("""
                        För arbetsgivaren, Hjo kommun
                        Anna Ek, HR-chef, ordf.
                        Bo Lindgren, kommundirektör

                        För arbetstagarorganisationerna
                        Cecilia Åkerö, Kommunal
                        Dan Öst, Vision
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Hjo kommun | - | PRESENT",
                        "Cecilia Åkerö | Kommunal | - | PRESENT",
                        "Dan Öst | Vision | - | PRESENT");
    }
}
