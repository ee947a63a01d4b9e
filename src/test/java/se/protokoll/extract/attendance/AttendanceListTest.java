package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.minutes.Attendance;
import se.protokoll.text.SourceDocument;

/** Every family of layouts by an invented list: name | affiliation | party | roles | presence. */
class AttendanceListTest {

    @Test
    void readsOnePersonALine() {
        assertThat(
                        people(
                                "Deltagare\nKarin Ed, Hjo kommun\nSven Lund, Tibro kommun, sammankallande\nMia Haile, Skara kommun (t o m punkt 2)\n"))
                .containsExactly(
                        "Karin Ed | Hjo kommun | - |  | PRESENT",
                        "Sven Lund | Tibro kommun | - | sammankallande | PRESENT",
                        "Mia Haile | Skara kommun | - |  | PARTIAL");
    }

    @Test
    void readsPeopleUnderTheMunicipalityTheyComeFrom() {
        assertThat(people("""
                        Vilka var med?

                          Från Borås Stad
                             • Elin Vång, planerare
                          Från Marks kommun
                             • Hanna Ek (antecknade)
                             • Jan Berg (förmiddagen)
                          Från Boråsregionen
                             • Lena Dahl, mötesledare
                        """))
                .containsExactly(
                        "Elin Vång | Borås Stad | - | planerare | PRESENT",
                        "Hanna Ek | Marks kommun | - |  | PRESENT",
                        "Jan Berg | Marks kommun | - |  | PARTIAL",
                        "Lena Dahl | Boråsregionen | - | mötesledare | PRESENT");
    }

    @Test
    void readsNamesAndMunicipalitiesThatRunOn() {
        assertThat(
                        people(
                                "Närvarande Inga-Lill Torn, Lessebo Per Olof Berg, Lessebo Sven Lund, Växjö, ordförande Lena af Klerck, Växjö\n"))
                .containsExactly(
                        "Inga-Lill Torn | Lessebo | - |  | PRESENT",
                        "Per Olof Berg | Lessebo | - |  | PRESENT",
                        "Sven Lund | Växjö | - | ordförande | PRESENT",
                        "Lena af Klerck | Växjö | - |  | PRESENT");
    }

    @Test
    void readsPartiesInBracketsAndReplacedMembers() {
        assertThat(
                        people(
                                "Beslutande Anna Ek (S), ordförande Bo Lind (C) tjg ers för Carl Ås (C) Dan Hult (FRIG) ersätter Eva Ros (M) § 3\n"))
                .containsExactly(
                        "Anna Ek | S | S | ordförande | PRESENT",
                        "Bo Lind | C | C | tjänstgörande ersättare | PRESENT",
                        "Dan Hult | FRIG | FRIG | tjänstgörande ersättare | PARTIAL");
    }

    @Test
    void readsPartiesBetweenCommas() {
        assertThat(people("Beslutande Inger Persson, s Kent Norling, m, ersätter Åke Nord Lena Vik, c, vice ordf\n"))
                .containsExactly(
                        "Inger Persson | s | s |  | PRESENT",
                        "Kent Norling | m | m | tjänstgörande ersättare | PRESENT",
                        "Lena Vik | c | c | vice ordförande | PRESENT");
    }

    @Test
    void readsPartiesBeforeTheName() {
        assertThat(people("Beslutande S Anna Ek, ordförande M Bo Lind KD Carl Ås\n"))
                .containsExactly(
                        "Anna Ek | S | S | ordförande | PRESENT",
                        "Bo Lind | M | M |  | PRESENT",
                        "Carl Ås | KD | KD |  | PRESENT");
    }

    @Test
    void splitsNamesThatRunOnBareOfSeparators() {
        assertThat(people("Närvarande: Roland Åkesson, ordf Lisbeth Lennartsson Ann-Marie Fager Karl Johan Ström\n"))
                .extracting(person -> person.substring(0, person.indexOf(" |")))
                .containsExactly("Roland Åkesson", "Lisbeth Lennartsson", "Ann-Marie Fager", "Karl Johan Ström");
    }

    @Test
    void pairsAColumnOfNamesWithAColumnOfAffiliations() {
        assertThat(people("Deltagare\tAnna Ek Bo Mark Carl Ås\tHjo, fr o m punkt 3 Skara Skara, sekreterare\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - |  | PARTIAL",
                        "Bo Mark | Skara | - |  | PRESENT",
                        "Carl Ås | Skara | - | sekreterare | PRESENT");
    }

    @Test
    void readsOrganisationsBeforeTheirNames() {
        assertThat(people("Deltagare\nDigg: Ulla Dahl, Mats Ek, Lantmäteriet: Fredrik Persson\n"))
                .containsExactly(
                        "Ulla Dahl | Digg | - |  | PRESENT",
                        "Mats Ek | Digg | - |  | PRESENT",
                        "Fredrik Persson | Lantmäteriet | - |  | PRESENT");
        assertThat(people("Närvarande: Från Hjo kommun: Rolf Alm och Ingrid Sjö. Från LRF: Gun Hägg.\n"))
                .containsExactly(
                        "Rolf Alm | Hjo kommun | - |  | PRESENT",
                        "Ingrid Sjö | Hjo kommun | - |  | PRESENT",
                        "Gun Hägg | LRF | - |  | PRESENT");
    }

    @Test
    void readsHeadingsWithNamesBeneath() {
        assertThat(
                        people(
                                "Beslutande     Hjo\n               Anna Ek (S)\n               Bo Lind (C), ordförande\n               Skara\n               Carl Ås (M)\n"))
                .containsExactly(
                        "Anna Ek | Hjo | S |  | PRESENT",
                        "Bo Lind | Hjo | C | ordförande | PRESENT",
                        "Carl Ås | Skara | M |  | PRESENT");
    }

    @Test
    void readsTables() {
        assertThat(people(Documents.table(
                        "Kommun | Namn | Funktion | Närvaro",
                        "Hjo | Anna Ek | planchef | x",
                        "Skara | Tobias Ljusdal | arkitekt, ordf. | –",
                        "Länsstyrelsen | Åke Vall | handläggare | x")))
                .containsExactly(
                        "Anna Ek | Hjo | - | planchef | PRESENT",
                        "Tobias Ljusdal | Skara | - | arkitekt, ordförande | ABSENT",
                        "Åke Vall | Länsstyrelsen | - | handläggare | PRESENT");
    }

    @Test
    void readsListsSideBySideOneAfterTheOther() {
        assertThat(AttendanceOf.people("""
                Närvarande:                     Ej närvarande:
                Anna Ek, ordf.                  Bo Lind
                Carl Åström                     Doris Alm

                Kommunalborgmästare Eva Ros var sekreterare.
                """))
                .containsExactly(
                        "Bo Lind | - | - | ABSENT",
                        "Doris Alm | - | - | ABSENT",
                        "Anna Ek | - | - | PRESENT",
                        "Carl Åström | - | - | PRESENT",
                        "Eva Ros | - | - | PRESENT");
        assertThat(AttendanceOf.people("""
                Beslutande

                Tanum                                Strömstad
                Anna Ek (C), ordförande              Bo Lind (S)
                Carl Åström (S), tjänstgör för       Doris Alm (L)
                Fred Holm (S)

                Lysekil
                Eva Ros (M)
                """))
                .containsExactly(
                        "Anna Ek | Tanum | C | PRESENT",
                        "Carl Åström | Tanum | S | PRESENT",
                        "Bo Lind | Strömstad | S | PRESENT",
                        "Doris Alm | Strömstad | L | PRESENT",
                        "Eva Ros | Lysekil | M | PRESENT");
    }

    @Test
    void readsRowsThatAreNoListsSideBySideAcross() {
        assertThat(AttendanceOf.people("""
                Närvarande    Kommun
                Anna Ek       Tanum
                Bo Lind       Strömstad
                """))
                .containsExactly("Anna Ek | Tanum | - | PRESENT", "Bo Lind | Strömstad | - | PRESENT");
    }

    @Test
    void readsTablesInWhichRowsOfAMemberFollowItsName() {
        assertThat(AttendanceOf.people("""
                Medlem          Namn                Närvaro   Tjg. ers.   Anteckning
                Region Sjöland
                  Ordinarie     Anna Ek (S)           X                   ordförande
                  Ersättare     Bo Lind (M)           -
                  Ersättare     Carl Åström (M)       X          X
                Berg
                  Ordinarie     Doris Alm (C)         X                   t.o.m. § 33
                  Ersättare     Eva Ros (C)           -
                """))
                .containsExactly(
                        "Anna Ek | Region Sjöland | S | PRESENT",
                        "Bo Lind | Region Sjöland | M | ABSENT",
                        "Carl Åström | Region Sjöland | M | PRESENT",
                        "Doris Alm | Berg | C | PARTIAL",
                        "Eva Ros | Berg | C | ABSENT");
    }

    @Test
    void holdsTheFirstCellOfARowForWhoeverStandsInIt() {
        assertThat(people(Documents.table(
                        "Organisation | Namn | Funktion | Närvaro | Anm.",
                        "Hjo | Anna Ek | strateg | x | antecknar",
                        " | Bo Lind | chef | x | ",
                        "Kil | Dag Ros | rektor | x | ",
                        "Eda | Carl Ås | chef | x | ")))
                .containsExactly(
                        "Anna Ek | Hjo | - | strateg, sekreterare | PRESENT",
                        "Bo Lind | Hjo | - | chef | PRESENT",
                        "Dag Ros | Kil | - | rektor | PRESENT",
                        "Carl Ås | Eda | - | chef | PRESENT");
    }

    @Test
    void takesACrossInTheColumnOfThoseAbsentForAbsence() {
        assertThat(people(Documents.table(
                        "Kommun/organisation | Namn | Närvarande | Förhinder",
                        "Hjo | Anna Ek | X | ",
                        " | Bo Lind |  | X",
                        "Kil | Carl Ås | X | ")))
                .containsExactly(
                        "Anna Ek | Hjo | - |  | PRESENT",
                        "Bo Lind | Hjo | - |  | ABSENT",
                        "Carl Ås | Kil | - |  | PRESENT");
    }

    @Test
    void readsLinesByTurns() {
        assertThat(
                        people(
                                "Närvarande:\n\nAnna Ek ordf.\n\nKommunstyrelsen\n\nBo Lind\n\nPersonalkontoret\n\nCarl Ås\n\nTekniska nämnden\n"))
                .containsExactly(
                        "Anna Ek | Kommunstyrelsen | - | ordförande | PRESENT",
                        "Bo Lind | Personalkontoret | - |  | PRESENT",
                        "Carl Ås | Tekniska nämnden | - |  | PRESENT");
    }

    @Test
    void readsTitlesBeforeTheName() {
        assertThat(people("Övriga deltagande\nEkonomichef Anders Svensson\nRäddningschef Hans Boman\n"))
                .containsExactly(
                        "Anders Svensson | - | - | ekonomichef | PRESENT",
                        "Hans Boman | - | - | räddningschef | PRESENT");
    }

    @Test
    void takesAbsenceForTheOneItStandsBehind() {
        assertThat(
                        people(
                                "Ledamöter Anna Ek (S) ej närvarande Bo Lind (C) Carl Ås (M) deltog inte under § 8\nFrånvarande Dan Hult (V)\n"))
                .containsExactly(
                        "Anna Ek | S | S | ledamot | ABSENT",
                        "Bo Lind | C | C | ledamot | PRESENT",
                        "Carl Ås | M | M | ledamot | PARTIAL",
                        "Dan Hult | V | V |  | ABSENT");
    }

    @Test
    void countsSomebodyListedTwiceOnce() {
        assertThat(people("Beslutande\nAnna Ek (S)\nBo Lind (C) tjg. för Carl Ås (C) § 4\nErsättare\nBo Lind (C)\n"))
                .containsExactly(
                        "Anna Ek | S | S |  | PRESENT",
                        "Bo Lind | C | C | tjänstgörande ersättare, ersättare | PRESENT");
    }

    @Test
    void knowsTheChairOfAnotherBoardFromTheChair() {
        assertThat(people("Övriga deltagare\nOlov Tern, ordf. revisionen\n"))
                .containsExactly("Olov Tern | revisionen | - | ordf. revisionen | PRESENT");
    }

    @Test
    void stopsWhereTheTextBegins() {
        assertThat(
                        people(
                                "Närvarande: Anna Ek, Bo Lind\n\nMötet inleddes med att Carl Ås hälsade alla välkomna och det var en lång rad ärenden.\n"))
                .hasSize(2);
    }

    @Test
    void listsTheSecretaryWhomGatheredLabelsNameBehindTheLists() {
        assertThat(AttendanceOf.people("""
                Beslutande
                Anna Ek (S), Hjo
                Bo Lind (M), Tibro

                Sekreterare
                Utses att justera
                Carl Ås, landstinget
                Bo Lind

                Underskrifter
                """))
                .containsExactly(
                        "Anna Ek | Hjo | S | PRESENT",
                        "Bo Lind | Tibro | M | PRESENT",
                        "Carl Ås | landstinget | - | PRESENT");
    }

    private static List<String> people(String text) {
        return people(Documents.text(text));
    }

    private static List<String> people(SourceDocument document) {
        return AttendanceOf.document(document).stream()
                .map(AttendanceListTest::line)
                .toList();
    }

    private static String line(Attendance person) {
        return String.join(
                " | ",
                person.name(),
                Objects.requireNonNullElse(person.affiliation(), "-"),
                Objects.requireNonNullElse(person.party(), "-"),
                String.join(", ", person.roles()),
                person.presence().name());
    }
}
