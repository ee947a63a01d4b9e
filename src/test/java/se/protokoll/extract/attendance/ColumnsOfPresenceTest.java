package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;

class ColumnsOfPresenceTest {

    private static AttendanceFacts facts(String text) {
        var layout = Layout.of(Documents.text(text));
        return AttendanceFacts.read(layout, CoverSheet.of(layout), true, null, List.of(), PersonNames.NONE);
    }

    private static List<String> attending(String text) {
        return facts(text).attending().stream().map(fact -> fact.value().name()).toList();
    }

    private static List<String> absent(String text) {
        return facts(text).absent().stream().map(fact -> fact.value().name()).toList();
    }

    @Test
    void readsTwoListsSideBySideBelowABlankLine() {
        String text = """
                Närvarande:                  Ej närvarande:

                Anna Ek, Hjo                 Bo Lindgren, Tibro
                Cecilia Åkerö, Skövde        Karlsborg
                  och Falköping
                Dan Öst, Mariestad           Anmält förhinder:
                  (em)
                Eva Fors, SOS Alarm          Finn Holm, Essunga
                  (p 3-4)



                1   Öppnande                 Anna hälsade välkommen.
                """;
        assertThat(people(text))
                .containsExactlyInAnyOrder(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Cecilia Åkerö | Skövde och Falköping | - | PRESENT",
                        "Dan Öst | Mariestad | - | PARTIAL",
                        "Eva Fors | SOS Alarm | - | PARTIAL",
                        "Bo Lindgren | Tibro | - | ABSENT",
                        "Finn Holm | Essunga | - | ABSENT");
        assertThat(attending(text)).containsExactly("Hjo", "Skövde", "Falköping", "Mariestad");
        assertThat(absent(text)).containsExactlyInAnyOrder("Tibro", "Essunga", "Karlsborg");
    }

    @Test
    void takesThoseWhoWereThereForAllTheItemsNamedForPresentThroughout() {
        assertThat(people("""
                        LEDAMÖTER                                Närvarande §§
                        Anna Ek (c), ordf ....... Hjo .......... 14 - 22
                        Bo Lindgren (s) ......... Tibro ........ 14 - 22
                        Cecilia Åkerö (m) ....... Skövde ....... 14 - 19
                        Dan Öst (fp) ............ Vara ......... frånv
                        Eva Fors (s) ............ Falköping .... 14 - 22
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | c | PRESENT",
                        "Bo Lindgren | Tibro | s | PRESENT",
                        "Cecilia Åkerö | Skövde | m | PARTIAL",
                        "Dan Öst | Vara | fp | ABSENT",
                        "Eva Fors | Falköping | s | PRESENT");
        assertThat(people("""
                        Namn                 Kommun       §§
                        Anna Ek              Hjo          1-9
                        Bo Lindgren          Tibro        1-9
                        Cecilia Åkerö        Skövde       1-4
                        Dan Öst              Vara         –
                        Eva Fors             Falköping    1-9
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Tibro | - | PRESENT",
                        "Cecilia Åkerö | Skövde | - | PARTIAL",
                        "Dan Öst | Vara | - | ABSENT",
                        "Eva Fors | Falköping | - | PRESENT");
    }

    @Test
    void takesThoseWhoWereThereFromTheBeginningOfTheMeetingToItsEndForPresentThroughout() {
        assertThat(people("""
                        Plats och tid      Folkets hus, kl. 8:15–12:05
                        Beslutande         Anna Ek (S), ordförande     8:15–11:40
                                           Bo Lindgren (M)             8:15–12:05
                                           Eva Fors (V)                11:40–12:05
                        Utses att justera  Bo Lindgren
                        """))
                .containsExactly(
                        "Anna Ek | S | S | PARTIAL", "Bo Lindgren | M | M | PRESENT", "Eva Fors | V | V | PARTIAL");
        assertThat(people("""
                        Närvarande
                        Anna Ek, Hjo, kl. 9.00–11.30
                        Bo Lindgren, Tibro, kl. 9.00–10.15
                        Eva Fors, Skövde, kl. 9.00–11.30
                        Dan Öst, Vara, kl. 9.00–11.30
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Tibro | - | PARTIAL",
                        "Eva Fors | Skövde | - | PRESENT",
                        "Dan Öst | Vara | - | PRESENT");
    }

    @Test
    void keepsTheItemsOfAFewAmongThoseWhoWereThereForAll() {
        assertThat(people("""
                        Närvarande
                        Anna Ek (C)
                        Bo Lindgren (S)
                        Cecilia Åkerö (M) §§ 1-5
                        Dan Öst (L) §§ 1-5
                        Eva Fors (S) §§ 1-5
                        Finn Holm (S)
                        Gun Sten (V)
                        """)).filteredOn(person -> person.endsWith("PARTIAL")).hasSize(3);
    }

    @Test
    void countsMunicipalitiesWhoseRowNamesNobody() {
        String text = """
                Kommun        Namn               Närvaro
                Hjo           Anna Ek            X
                Tibro         vakant             –
                Skövde                           –
                Vara          Bo Lindgren        X
                Essunga       (ej utsedd)        –
                Grästorp      vakant
                Falköping     Cecilia Åkerö      X
                """;
        assertThat(people(text))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Vara | - | PRESENT",
                        "Cecilia Åkerö | Falköping | - | PRESENT");
        assertThat(absent(text)).containsExactly("Tibro", "Skövde", "Essunga");
    }

    @Test
    void countsMunicipalitiesThatStandAloneAmongTheAbsentees() {
        String text = """
                Med på mötet
                AE   Anna Ek        arkivarie    Hjo
                BL   Bo Lindgren    konsult      Arkivhuset AB

                Inte med
                CÅ   Cecilia Åkerö   Tibro
                     Skövde, Vara
                """;
        assertThat(people(text))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lindgren | Arkivhuset AB | - | PRESENT",
                        "Cecilia Åkerö | Tibro | - | ABSENT");
        assertThat(absent(text)).containsExactly("Tibro", "Skövde", "Vara");
        assertThat(absent("Närvarande\nAnna Ek, Hjo\n\nTackat nej: Bo Lindgren (Tibro kommun), Vara kommun\n"))
                .containsExactly("Tibro", "Vara");
    }

    @Test
    void takesACrossBelowASecondHeadingOfAbsenceForOneWhoWasNotThere() {
        var list = AttendanceOf.document(Documents.table(
                "Namn | Parti | Närvaro | ",
                " | | Närv | Frånv",
                "Anna Ek, ordf | s | x |",
                "Bo Lindgren | s | | x",
                "Cecilia Åkerö | c | x |",
                "Dan Öst | m | x |"));

        assertThat(list)
                .extracting(person -> person.name() + " | " + person.party() + " | " + person.presence())
                .containsExactly(
                        "Anna Ek | s | PRESENT",
                        "Bo Lindgren | s | ABSENT",
                        "Cecilia Åkerö | c | PRESENT",
                        "Dan Öst | m | PRESENT");
    }

    @Test
    void readsWhoCameBesideTheNamesUnderTheHeadingOfMembers() {
        assertThat(AttendanceOf.lines("""
                Ledamöter                  Närvarande
                Anna Ek, Hjo               X, mötesordförande § 1 - § 3
                Bo Lindgren, Skara         X, ej § 2
                Cecilia Åkerö, Tibro       anmält förhinder
                Dan Öst, Vara              X
                """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | mötesordförande, ledamot",
                        "Bo Lindgren | Skara | - | PARTIAL | ledamot",
                        "Cecilia Åkerö | Tibro | - | ABSENT | ledamot",
                        "Dan Öst | Vara | - | PRESENT | ledamot");
    }
}
