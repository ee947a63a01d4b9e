package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import org.junit.jupiter.api.Test;

class MarkLegendTest {

    @Test
    void takesALetterForWhatTheLegendBelowTheTableSaysAndNotForAParty() {
        assertThat(people("""
                        Kommun        Namn               Närvaro
                        Hjo           Anna Ek            N
                        Tibro         Bo Lindgren        L
                        Skövde        Cecilia Åkerö      F
                        Vara          Dan Öst            L, t.o.m. p. 3
                        Essunga       Eva Fors           N, p. 4
                        Grästorp      Finn Holm          N (fm)

                        N = närvarande   L = på länk   F = frånvarande
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Tibro | - | PRESENT",
                        "Cecilia Åkerö | Skövde | - | ABSENT",
                        "Dan Öst | Vara | - | PARTIAL",
                        "Eva Fors | Essunga | - | PARTIAL",
                        "Finn Holm | Grästorp | - | PARTIAL");
    }

    @Test
    void readsALegendOfSeveralLinesBeforeTheTable() {
        assertThat(people("""
                        Deltagarlista
                        P = på plats
                        D = deltog digitalt
                        E = ej närvarande

                        Kommun\tNamn\tNärv.
                        Hjo\tAnna Ek\tP
                        Tibro\tBo Lindgren\tD
                        Skövde\tCecilia Åkerö\tE
                        Vara\tDan Öst\tpunkt 4, D
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Tibro | - | PRESENT",
                        "Cecilia Åkerö | Skövde | - | ABSENT",
                        "Dan Öst | Vara | - | PARTIAL");
    }

    @Test
    void readsMarksBeforeNamesAndInBrackets() {
        assertThat(people("""
                        Närvaro (X = på plats, L = via länk, – = frånvarande)

                        X  Anna Ek, Hjo
                        L  Bo Lindgren, Tibro
                        –  Cecilia Åkerö, Skövde
                        X  Dan Öst, Vara
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Tibro | - | PRESENT",
                        "Cecilia Åkerö | Skövde | - | ABSENT",
                        "Dan Öst | Vara | - | PRESENT");
        assertThat(people("""
                        Förklaring: N: närvarande, L: via länk, F: frånvarande

                        Deltagare:
                        Anna Ek, Hjo kommun (N)
                        Bo Lindgren, Tibro kommun (L)
                        Cecilia Åkerö, Skövde kommun (F)
                        Dan Öst, Vara kommun (N, t.o.m. punkt 4)
                        """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lindgren | Tibro kommun | - | PRESENT",
                        "Cecilia Åkerö | Skövde kommun | - | ABSENT",
                        "Dan Öst | Vara kommun | - | PARTIAL");
    }

    @Test
    void leavesThePartiesOfATableThatHasAColumnOfThem() {
        assertThat(people("""
                        Ledamöter             Parti   Kommun        Närv.
                        Anna Ek               L       Hjo           X
                        Bo Lindgren           S       Tibro         L
                        Cecilia Åkerö         M       Skövde        –

                        X = närvarande, L = närvarande på länk, – = frånvarande
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | L | PRESENT",
                        "Bo Lindgren | Tibro | S | PRESENT",
                        "Cecilia Åkerö | Skövde | M | ABSENT");
        assertThat(people("Närvarande\nAnna Ek (L), Hjo\nBo Lindgren (S), Tibro\nCecilia Åkerö (M), Skövde\n"))
                .containsExactly(
                        "Anna Ek | Hjo | L | PRESENT",
                        "Bo Lindgren | Tibro | S | PRESENT",
                        "Cecilia Åkerö | Skövde | M | PRESENT");
    }

    @Test
    void takesTheLetterOfAnItemForNoParty() {
        assertThat(people("""
                        Närvarande:
                        Anna Ek, Hjo, lämnade mötet efter punkt C
                        Bo Lindgren, Tibro (kom till p. M)
                        Cecilia Åkerö, Skövde, punkterna C och L
                        Dan Öst, Vara
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PARTIAL",
                        "Bo Lindgren | Tibro | - | PARTIAL",
                        "Cecilia Åkerö | Skövde | - | PARTIAL",
                        "Dan Öst | Vara | - | PRESENT");
    }
}
