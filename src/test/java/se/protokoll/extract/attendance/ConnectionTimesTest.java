package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import org.junit.jupiter.api.Test;

class ConnectionTimesTest {

    @Test
    void takesThoseWhoWereThereFromBeginningToEndForPresentThroughout() {
        assertThat(people("""
                        **Deltagare:**

                        | Namn | Organisation | Anslöt | Lämnade |
                        |---|---|---|---|
                        | Anna Ek | Hjo kommun | 10:00 | 11:31 |
                        | Tibro - Bo Lindgren | Tibro kommun | 10:02 | 11:31 |
                        | Cecilia Åkerö (Extern) | Arkivhuset AB | 10:40 | 11:31 |
                        | Dan Öst | Vara kommun | 10:01 | 10:50 |
                        | Sammanträdesrum Eken | Skövde kommun | 10:00 | 11:31 |
                        | +46 70 *** ** 12 | | 10:20 | 10:22 |
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Tibro kommun | - | PRESENT",
                        "Cecilia Åkerö | Arkivhuset AB | - | PARTIAL",
                        "Dan Öst | Vara kommun | - | PARTIAL");
    }

    @Test
    void readsHowLongTheyStayed() {
        assertThat(people("""
                        Deltagare
                        Namn\tFörsta anslutning\tSista lämnande\tVaraktighet
                        Anna Ek, Hjo kommun\t09:58:12\t11:31:02\t1 h 32 min
                        Bo Lindgren, Tibro kommun\t10:01:33\t11:31:05\t1 h 29 min
                        Cecilia Åkerö, Skövde kommun\t10:40:10\t11:30:00\t50 min
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Tibro kommun | - | PRESENT",
                        "Cecilia Åkerö | Skövde kommun | - | PARTIAL");
        assertThat(people("""
                        Deltagare
                        Namn                 Kommun          Varaktighet
                        Anna Ek              Hjo             1 tim 30 min
                        Bo Lindgren          Tibro           1 tim 31 min
                        Cecilia Åkerö        Skövde          20 min
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Tibro | - | PRESENT",
                        "Cecilia Åkerö | Skövde | - | PARTIAL");
    }
}
