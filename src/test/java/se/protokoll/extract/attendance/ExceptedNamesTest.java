package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import org.junit.jupiter.api.Test;

/** Who is excepted from those who came, and where the exception ends: name | affiliation | party | presence. */
class ExceptedNamesTest {

    @Test
    void exceptsTheNamesBelowTheFirstOne() {
        assertThat(people("""
                Beslutande               Samtliga ledamöter utom Anna Ek
                                                                 Bo Lind
                                                                 Carl Ås

                Ersättare                Eva Ros
                                         Fia Holm
                """))
                .containsExactly(
                        "Anna Ek | - | - | ABSENT",
                        "Bo Lind | - | - | ABSENT",
                        "Carl Ås | - | - | ABSENT",
                        "Eva Ros | - | - | PRESENT",
                        "Fia Holm | - | - | PRESENT");
    }

    @Test
    void exceptsNobodyNamedInTheNextSentence() {
        assertThat(people("""
                Närvarande vid uppropet: ordföranden Karin Dahl samt övriga ledamöter utom Anna Ek, Bo Lind och Carl Åkerö.

                Som ersättare för de frånvarande ledamöterna inträdde: Eva Ros för Anna Ek, Fia Holm för Bo Lind och Nils Vik för Carl Åkerö.

                Eva Ros lämnade sammanträdet efter ärendet nr 45.
                """))
                .containsExactly(
                        "Karin Dahl | - | - | PRESENT",
                        "Anna Ek | - | - | ABSENT",
                        "Bo Lind | - | - | ABSENT",
                        "Carl Åkerö | - | - | ABSENT",
                        "Eva Ros | - | - | PARTIAL",
                        "Fia Holm | - | - | PRESENT",
                        "Nils Vik | - | - | PRESENT");
    }

    @Test
    void exceptsThoseBelowEachOther() {
        assertThat(people("""
                Beslutande         Samtliga ledamöter utom
                                   Anna Ek (s)
                                   Bo Lind (m)
                Tjg suppl          Eva Ros (s)
                                   Fia Holm (m)
                """))
                .containsExactly(
                        "Anna Ek | s | s | ABSENT",
                        "Bo Lind | m | m | ABSENT",
                        "Eva Ros | s | s | PRESENT",
                        "Fia Holm | m | m | PRESENT");
    }

    @Test
    void exceptsANameThatTheEndOfALinePartsAndGivesNobodyTheRoleOfThoseListedElsewhere() {
        assertThat(AttendanceOf.lines("""
                Beslutande         Fullmäktiges samtliga ledamöter med undantag för Anna Ek (S), Per
                                   Erik Ros (C) och Fia Holm (M).
                                   Tjänstgörande ersättare, se närvarolista
                """))
                .containsExactly(
                        "Anna Ek | S | S | ABSENT | ",
                        "Per Erik Ros | C | C | ABSENT | ",
                        "Fia Holm | M | M | ABSENT | ");
    }
}
