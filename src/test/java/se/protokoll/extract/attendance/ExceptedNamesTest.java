package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.protokoll.extract.attendance.AttendanceOf.people;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;

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

    @Test
    void readsWhyOldMinutesExceptSomebodyAndWhoCameLater() {
        assertThat(AttendanceOf.text("""
                        Närvarande: samtliga ledamöter med undantag av:

                        Herr T. Boberg, sjuk
                        Herr Fredrik Lindgren, utan anmält förfall
                        Herr Doktor Munk, bortrest
                        Herr Erik Holm, bortrest

                        Herrar C. W. Dahlin och F. O. Nilsson infann sig efter mötets början.
                        """))
                .extracting(
                        Attendance::name,
                        Attendance::affiliation,
                        Attendance::roles,
                        Attendance::presence,
                        Attendance::note)
                .containsExactly(
                        tuple("T. Boberg", null, List.of(), Presence.ABSENT, "sjuk"),
                        tuple("Fredrik Lindgren", null, List.of(), Presence.ABSENT, "utan anmält förfall"),
                        tuple("Erik Holm", null, List.of(), Presence.ABSENT, "bortrest"),
                        tuple("C. W. Dahlin", null, List.of(), Presence.PARTIAL, "infann sig efter mötets början"),
                        tuple("F. O. Nilsson", null, List.of(), Presence.PARTIAL, "infann sig efter mötets början"));
    }

    @Test
    void readsSentencesOfWhoCameForThoseExcepted() {
        assertThat(AttendanceOf.text("""
                        Närvarande: ordföranden samt övriga ledamöter utom Eva Ros, Carl-Axel Holm och Per-Olof Dahl.

                        Som ersättare för de frånvarande ledamöterna inträder: Sten Alm för Eva Ros och Karin Ek för Per-Olof Dahl. För Carl-Axel Holm saknas ersättare.

                        Bengt Lind och Anders Berg lämnar mötet under ärende 41 och ersättes av Siv Fors respektive Maj Moberg.
                        """))
                .extracting(Attendance::name, Attendance::presence, Attendance::roles, Attendance::note)
                .containsExactly(
                        tuple("Eva Ros", Presence.ABSENT, List.of(), null),
                        tuple("Carl-Axel Holm", Presence.ABSENT, List.of(), null),
                        tuple("Per-Olof Dahl", Presence.ABSENT, List.of(), null),
                        tuple("Sten Alm", Presence.PRESENT, List.of("tjänstgörande ersättare"), "för Eva Ros"),
                        tuple("Karin Ek", Presence.PRESENT, List.of("tjänstgörande ersättare"), "för Per-Olof Dahl"),
                        tuple("Bengt Lind", Presence.PARTIAL, List.of(), "lämnar mötet under ärende 41"),
                        tuple("Anders Berg", Presence.PARTIAL, List.of(), "lämnar mötet under ärende 41"),
                        tuple("Siv Fors", Presence.PARTIAL, List.of("tjänstgörande ersättare"), "ersättes av"),
                        tuple("Maj Moberg", Presence.PARTIAL, List.of("tjänstgörande ersättare"), "ersättes av"));
    }
}
