package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import org.junit.jupiter.api.Test;

/** Lists in one row of a table: all names in one cell, what belongs to each in the next. */
class GatheredCellsTest {

    @Test
    void pairsNamesWithTheMunicipalitiesInTheNextCellWhateverIsRemarkedThere() {
        assertThat(people("""
                        Tid\tFredagen den 3 maj 2019 kl 9-11
                        Närvarande\tAnna Ek Bo Lind Carin Ås Dan Hult\tHjo, t o m punkt 5 Skara, på telefon Tibro, ordförande Familjen Karlsborg, sekreterare
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PARTIAL",
                        "Bo Lind | Skara | - | PRESENT",
                        "Carin Ås | Tibro | - | PRESENT",
                        "Dan Hult | Familjen Karlsborg | - | PRESENT");
    }

    @Test
    void readsTheMunicipalitiesInTheCellBeforeTheNames() {
        assertThat(people("""
                        Närvarande\tHjo Hjo Skara Tibro kommun\tAnna Ek Bo Lind, från punkt 3 Carin Ås, ordförande Dan Hult
                        Förhinder\tSkara Tibro\tEva Ros Fia Mo
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lind | Hjo | - | PARTIAL",
                        "Carin Ås | Skara | - | PRESENT",
                        "Dan Hult | Tibro kommun | - | PRESENT",
                        "Eva Ros | Skara | - | ABSENT",
                        "Fia Mo | Tibro | - | ABSENT");
    }

    @Test
    void leavesOrdinaryRowsAlone() {
        assertThat(people("Närvarande\tAnna Ek\tHjo\n\tBo Lind\tSkara\n"))
                .containsExactly("Anna Ek | Hjo | - | PRESENT", "Bo Lind | Skara | - | PRESENT");
    }
}
