package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;

class LeadingMarksTest {

    @Test
    void takesTheMarksBeforeNamesForThoseBehindThem() {
        var list = AttendanceOf.document(Documents.table(
                "Närvarande |",
                "Organisation | Ledamot | Ersättare",
                "Byalaget | X Anna Ek, ordförande | – Bo Lindgren",
                "PRO | X Cecilia Åkerö/ – Dan Öst |",
                "FUB | – Eva Fors | X Finn Holm"));

        assertThat(list)
                .extracting(person -> person.name() + " | " + person.affiliation() + " | " + person.presence())
                .containsExactly(
                        "Anna Ek | Byalaget | PRESENT",
                        "Bo Lindgren | Byalaget | ABSENT",
                        "Cecilia Åkerö | PRO | PRESENT",
                        "Dan Öst | PRO | ABSENT",
                        "Eva Fors | FUB | ABSENT",
                        "Finn Holm | FUB | PRESENT");
    }

    @Test
    void takesAnEmptyBoxForOneWhoWasNotThere() {
        assertThat(people("""
                        ## Deltagare

                        - [x] **Luleå:** Anna Ek
                        - [ ] **Kalix:** Bo Lindgren
                        - [x] **Boden:** Cecilia Åkerö, Eva Fors
                        - [x] **Piteå:** Dan Öst
                        """))
                .containsExactly(
                        "Anna Ek | Luleå | - | PRESENT",
                        "Bo Lindgren | Kalix | - | ABSENT",
                        "Cecilia Åkerö | Boden | - | PRESENT",
                        "Eva Fors | Boden | - | PRESENT",
                        "Dan Öst | Piteå | - | PRESENT");
    }

    @Test
    void leavesMarksBehindNamesAndBulletsWhereTheyStand() {
        assertThat(people("Närvarande\nAnna Ek (S)   X\nBo Lindgren (M)   –\nCecilia Åkerö (C)   X\nDan Öst (L)   X\n"))
                .extracting(person -> person.substring(person.lastIndexOf(' ') + 1))
                .isEqualTo(List.of("PRESENT", "ABSENT", "PRESENT", "PRESENT"));
        assertThat(people("Närvarande\n– Anna Ek (S)\n– Bo Lindgren (M)\n– Cecilia Åkerö (C)\n"))
                .extracting(person -> person.substring(person.lastIndexOf(' ') + 1))
                .isEqualTo(List.of("PRESENT", "PRESENT", "PRESENT"));
    }
}
