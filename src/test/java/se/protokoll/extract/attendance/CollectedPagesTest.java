package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.extract.attendance.AttendanceOf.people;
import static se.protokoll.extract.attendance.AttendanceOf.roles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.extract.Documents;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;

/**
 * Attendance lists as collections of documents on the web hand them out: lines run together, page marks among the
 * people, brackets lost: name | affiliation | party | presence.
 */
class CollectedPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Närvarande\nAnna Ek, Hjo\nBo Lind, Skara\n\n2 DALREGIONEN ANTECKNINGAR 2 (8)\n",
                "Närvarande\nAnna Ek, Hjo\nBo Lind, Skara Sida 1 av 8\n",
                "Närvarande\nAnna Ek, Hjo\nBo Lind, Skara\n2 2 (8) Underskrifter\n"
            })
    void takesAPageNumberForNoItem(String text) {
        assertThat(people(text)).containsExactly("Anna Ek | Hjo | - | PRESENT", "Bo Lind | Skara | - | PRESENT");
    }

    @Test
    void leavesItemsAsTheyAre() {
        assertThat(people("Närvarande\nAnna Ek, Hjo\nBo Lind, Skara, 2\n"))
                .containsExactly("Anna Ek | Hjo | - | PRESENT", "Bo Lind | Skara | - | PARTIAL");
    }

    @Test
    void takesATelephoneNumberForNoItems() {
        assertThat(people("Närvarande\nAnna Ek, tel 0503-12 34 56\nBo Lind, Skara, 5\n"))
                .containsExactly("Anna Ek | - | - | PRESENT", "Bo Lind | Skara | - | PARTIAL");
    }

    @ParameterizedTest
    @CsvSource({"p10,PARTIAL", "pkt 4,PARTIAL", "präst,PRESENT"})
    void knowsItemsByTheirAbbreviation(String remark, String presence) {
        assertThat(people("Närvarande: Anna Ek, " + remark + "\nBo Lind, präst\nCarl Åström, präst\n"))
                .first()
                .asString()
                .endsWith(presence);
    }

    @Test
    void endsABracketThatIsNeverClosed() {
        assertThat(people("""
                        Ersättare Anna Ek (m), Hjo, (tjänstgörande Bo Lind (s), Skara, (tjänstgörande) Carl Åström (c), Tibro
                        Övriga Dan Hult, GR Eva Ros, GR
                        """))
                .containsExactly(
                        "Anna Ek | Hjo | m | PRESENT",
                        "Bo Lind | Skara | s | PRESENT",
                        "Carl Åström | Tibro | c | PRESENT",
                        "Dan Hult | GR | - | PRESENT",
                        "Eva Ros | GR | - | PRESENT");
    }

    @Test
    void readsARemarkThatHoldsABracketToItsEnd() {
        assertThat(people("Närvarande: Anna Ek (ordf. (fr.o.m. § 3)), Bo Lind, Carl Åström\n"))
                .containsExactly(
                        "Anna Ek | - | - | PARTIAL", "Bo Lind | - | - | PRESENT", "Carl Åström | - | - | PRESENT");
    }

    @Test
    void takesSmallLettersInBracketsForALocalPartyAmongOthers() {
        assertThat(
                        people(
                                "Beslutande Anna Ek, (s), Hjo Bo Lind, (m), Skara Carl Åström, (ns), Tibro Dan Hult, (c), Hjo\n"))
                .contains("Carl Åström | Tibro | ns | PRESENT");
        assertThat(
                        people(
                                "Beslutande Anna Ek, (s), Hjo Bo Lind, (m), Skara Carl Åström, (vd), Tibro Dan Hult, (c), Hjo\n"))
                .contains("Carl Åström | Tibro | - | PRESENT");
    }

    @Test
    void takesALetterInBracketsForALocalPartyAmongOthers() {
        assertThat(people("Närvarande\nAnna Ek (S)\nBo Lind (T)\nCarl Åström (M)\n"))
                .contains("Bo Lind | T | T | PRESENT");
    }

    @Test
    void knowsWhoseMembersTheyAre() {
        assertThat(roles("Närvarande\n\nDirektionens ledamöter\nAnna Ek (S)\n\nDirektionens ersättare\nBo Lind (M)\n"))
                .containsExactly("Anna Ek [ledamot]", "Bo Lind [ersättare]");
    }

    @Test
    void knowsThoseWhoSpeakByTheirOfficeAndThoseWhoDoNotServe() {
        assertThat(
                        roles(
                                "Beslutande Anna Ek (S) Närvarande, ej tjg ers Bo Lind (M) Carl Åström (C) I tjänsten Dan Hult, kommunchef\n"))
                .containsExactly(
                        "Anna Ek []",
                        "Bo Lind [ej tjänstgörande ersättare]",
                        "Carl Åström [ej tjänstgörande ersättare]",
                        "Dan Hult [kommunchef]");
    }

    @Test
    void takesRepresentativesInALabelForNoRole() {
        assertThat(
                        roles(
                                "Beslutande kommunrepresentanter Anna Ek, (s), Hjo Bo Lind, (c), Skara Beslutande partirepresentanter Carl Åström, (m), Tibro\n"))
                .containsExactly("Anna Ek []", "Bo Lind []", "Carl Åström []");
    }

    @Test
    void findsPeopleBehindPlaceAndTime() {
        assertThat(
                        people(
                                "Plats och tid: Beslutande: Ek Gården, Hjo Torsdag den 1 juni 2006 12:00 Anna Ek (s), ordförande Bo Lind (m)\n"))
                .containsExactly("Anna Ek | s | s | PRESENT", "Bo Lind | m | m | PRESENT");
    }

    @Test
    void knowsEveryoneWhoIsExcepted() {
        assertThat(
                        people(
                                "Beslutande Nämndens samtliga ledamöter med undantag för Anna Ek (S), Bo Lind (M) och Carl Åström (C). Dan Hult, kommunchef\n"))
                .containsExactly(
                        "Anna Ek | S | S | ABSENT",
                        "Bo Lind | M | M | ABSENT",
                        "Carl Åström | C | C | ABSENT",
                        "Dan Hult | - | - | PRESENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Länsbibliotek Örebro",
                "Länsbiblioteket i Bergslagen",
                "Örebros bibliotek",
                "Stockholms univ",
                "norra hälso- och sjukvårdsnämnden",
                "Ledarna",
                "Sektor Kultur och fritid"
            })
    void readsNamesOfOrganisationsWhole(String organisation) {
        assertThat(people("Deltagare\nAnna Ek, " + organisation + "\nBo Lind, Ljusa Framtiden\nCarl Åström, Digg\n"))
                .contains("Anna Ek | " + organisation + " | - | PRESENT");
    }

    @Test
    void leavesASecondSurnameToTheName() {
        assertThat(
                        people(
                                "Närvarande Bo Lind Skara kommun Solveig Ekström Persson Hjo kommun Carl Åström Tibro kommun\n"))
                .contains("Solveig Ekström Persson | Hjo kommun | - | PRESENT");
    }

    @Test
    void opensAListWithinTheLineOfTheOneBefore() {
        String text =
                "Beslutande Anna Ek (S) Bo Lind (C)\nDan Hult (C) Ersättare Eva Ros (M)\n\nFia Mo (M) Adjungerade\n\nGun Alm (S)\n";
        assertThat(roles(text))
                .containsExactly(
                        "Anna Ek []",
                        "Bo Lind []",
                        "Dan Hult []",
                        "Eva Ros [ersättare]",
                        "Fia Mo [ersättare]",
                        "Gun Alm [adjungerad]");
    }

    @Test
    void leavesARoleAtTheEndOfALineToTheOneBefore() {
        assertThat(roles("Närvarande\nAnna Ek (S) Ordförande\nBo Lind (C) Ersättare\nDan Hult (C)\n"))
                .containsExactly("Anna Ek [ordförande]", "Bo Lind [ersättare]", "Dan Hult []");
    }

    @Test
    void takesNobodyForTheSecretaryWhoHasAnotherTitle() {
        assertThat(
                        roles(
                                "Övriga deltagare: Anna Ek, politisk sekreterare, Bo Lind, sekreterare, Carl Åström, 1-e vice ordförande\n"))
                .containsExactly(
                        "Anna Ek [politisk sekreterare]", "Bo Lind [sekreterare]", "Carl Åström [1:e vice ordförande]");
    }

    @Test
    void endsTheListWhereTheNotesBegin() {
        assertThat(people("Närvarande: Anna Ek, Bo Lind, Carl Åström (suppl), Mötesprotokoll Allmänt\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT", "Bo Lind | - | - | PRESENT", "Carl Åström | - | - | PRESENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Närvarande: Anna Ek, Hjo, Bo Lind, Skara\nFrånvarande kommuner: Tibro och Laxå\n",
                "Närvarande: Anna Ek, Hjo, Bo Lind, Skara\n\nFrån Tibro kommun deltog ingen. Från Laxå ingen.\n",
                "Hjo kommun: Anna Ek, Eva Ros\nSkara kommun: Bo Lind, Fia Mo\nTibro kommun: ingen representant\nLaxå kommun: ingen\n"
            })
    void knowsMunicipalitiesThatSentNobody(String text) {
        var facts = facts(text);
        assertThat(names(facts.attending())).containsExactly("Hjo", "Skara");
        assertThat(names(facts.absent())).containsExactly("Tibro", "Laxå");
    }

    @Test
    void takesAMunicipalityThatNobodyOpposedForNoAbsentOne() {
        var facts = facts("Närvarande: Anna Ek, Hjo, Bo Lind, Skara. Ingen hade något att invända mot Tibro.\n");
        assertThat(facts.absent()).isEmpty();
    }

    @Test
    void believesTheListOfAbsenteesMoreThanThatOfAllMembers() {
        assertThat(people("Ledamöter: Anna Ek (S), Bo Lind (M)\nFrånvarande: Bo Lind\n"))
                .containsExactly("Anna Ek | S | S | PRESENT", "Bo Lind | M | M | ABSENT");
    }

    @Test
    void cutsAColumnOfOrganisationsByTheNamesBesideIt() {
        assertThat(
                        people(
                                "Närvarande; Anna Ek, ordf Bo Lind Carl Åström Dan Hult Eva Ros Länsstyrelsen Hjo kommun Södra Skogsvännerna Skara kommun LRF Väst\n"))
                .containsExactly(
                        "Anna Ek | Länsstyrelsen | - | PRESENT",
                        "Bo Lind | Hjo kommun | - | PRESENT",
                        "Carl Åström | Södra Skogsvännerna | - | PRESENT",
                        "Dan Hult | Skara kommun | - | PRESENT",
                        "Eva Ros | LRF Väst | - | PRESENT");
    }

    @Test
    void cutsNoColumnWhereNotEverybodyHasAnOrganisation() {
        assertThat(people("Närvarande: Anna Ek Bo Lind Carl Åström Dan Hult Eva Ros Hjo kommun\n"))
                .contains("Anna Ek | - | - | PRESENT", "Eva Ros | Hjo kommun | - | PRESENT");
    }

    @Test
    void readsPastBracketsThatHaveLostWhatTheyHeld() {
        assertThat(people("Närvarande: Anna Ek Bo Lind ( ) Carl Åström ( ) Dan Hult (S)\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT",
                        "Bo Lind | - | - | PRESENT",
                        "Carl Åström | - | - | PRESENT",
                        "Dan Hult | S | S | PRESENT");
    }

    @Test
    void readsWhatFillsBracketsBehindANameForAnOrganisation() {
        String list = "Beslutande: Anna Ek (S), ordförande Bo Lind (M) Carl Åström (C) ";
        assertThat(
                        people(
                                list
                                        + "Representanter från handikapporganisationerna Dan Hult (DF) Eva Ros (Astma & allergi) Övriga deltagande: Fia Mo, kurator\n"))
                .contains("Dan Hult | DF | - | PRESENT", "Eva Ros | Astma & allergi | - | PRESENT");
        assertThat(people("Närvarande: Anna Ek, chef (Frågor om taxan 4), Bo Lind, Carl Åström\n"))
                .noneMatch(person -> person.contains("Frågor"));
    }

    @Test
    void takesAFormerTitleForNoParty() {
        assertThat(people("Tjänstemän Anna Ek (M) miljöchef t o m § 8 Bo Lind, f d adm chef\n"))
                .contains("Bo Lind | - | - | PRESENT");
    }

    private static AttendanceFacts facts(String text) {
        var layout = Layout.of(Documents.text(text));
        return AttendanceFacts.read(layout, CoverSheet.of(layout), true, null, List.of(), PersonNames.NONE);
    }

    private static List<String> names(List<Fact<Municipality>> facts) {
        return facts.stream().map(fact -> fact.value().name()).toList();
    }
}
