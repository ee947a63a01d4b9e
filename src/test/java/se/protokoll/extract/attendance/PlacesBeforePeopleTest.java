package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;
import static se.protokoll.extract.attendance.AttendanceOf.table;

import org.junit.jupiter.api.Test;

class PlacesBeforePeopleTest {

    @Test
    void readsSentencesThatSayForWhichMunicipalityPeopleAreThere() {
        assertThat(people("""
                        Närvarande: för Hjo kommun Anna Ek (s), ordförande, Bo Lindgren (m) och Carl Ås (kds); för Tibro kommun
                        Dan Öst (m) samt Eva Ros (s), den senare i stället för Fia Mo (s); för Upplands Väsby kommun herr Gösta Ek (c).
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | s | PRESENT",
                        "Bo Lindgren | Hjo kommun | m | PRESENT",
                        "Carl Ås | Hjo kommun | kds | PRESENT",
                        "Dan Öst | Tibro kommun | m | PRESENT",
                        "Eva Ros | Tibro kommun | s | PRESENT",
                        "Gösta Ek | Upplands Väsby kommun | c | PRESENT");
    }

    @Test
    void readsPeopleInBracketsBehindTheirMunicipality() {
        assertThat(
                        people(
                                "Närvarande: Hjo (Anna Ek och Bo Lindgren), Tibro (Dan Öst, gick vid lunch), Skara (Fatou Ceesay).\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Hjo | - | PRESENT",
                        "Dan Öst | Tibro | - | PARTIAL",
                        "Fatou Ceesay | Skara | - | PRESENT");
    }

    @Test
    void readsAColumnOfOrganisationsBeforeTheColumnOfTheirPeople() {
        assertThat(people("""
                        Närvarande
                        Hjo kommun
                        Skara kommun
                        Försäkringskassan
                        Anna Ek
                        Bo Lindgren och Carl Ås
                        Dan Öst
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Skara kommun | - | PRESENT",
                        "Carl Ås | Skara kommun | - | PRESENT",
                        "Dan Öst | Försäkringskassan | - | PRESENT");
    }

    @Test
    void readsGivenNamesJoinedBeforeTheirPlace() {
        assertThat(people("Närv: Åsa (Boden), Lars T (Piteå), Nadja o Emil (Luleå), Britt (Kalix), Sara (Gällivare)\n"))
                .contains("Nadja | Luleå | - | PRESENT", "Emil | Luleå | - | PRESENT");
    }

    @Test
    void readsTheMiddleColumnForMembersAndTheirSubstitutes() {
        assertThat(table(
                        "Ordinarie | Representerar | Ersättare",
                        "Anna Ek, ordförande | Hjo kommun | Bo Lindgren (ej närvarande)",
                        "Carl Ås | Skara kommun | Dan Öst (närvarande)",
                        "Eva Ros (frånvarande) | Försäkringskassan | "))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Hjo kommun | - | ABSENT",
                        "Carl Ås | Skara kommun | - | PRESENT",
                        "Dan Öst | Skara kommun | - | PRESENT",
                        "Eva Ros | Försäkringskassan | - | ABSENT");
    }

    @Test
    void leavesASurnameThatIsATownInTheCellOfTheName() {
        assertThat(table(
                        "Namn | Kommun | Parti | Närv",
                        "Anna Zackrisson Lund | Hjo | S | Ja",
                        "Bo Ek | Tibro | M | Ja",
                        "Carl Ås | Skara | C | Nej"))
                .containsExactly(
                        "Anna Zackrisson Lund | Hjo | S | PRESENT",
                        "Bo Ek | Tibro | M | PRESENT",
                        "Carl Ås | Skara | C | ABSENT");
    }
}
