package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.protokoll.extract.attendance.AttendanceOf.people;
import static se.protokoll.extract.attendance.AttendanceOf.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.minutes.Attendance;

/** What separators, order and headings mean in lists that show it themselves: name | affiliation | party | presence. */
class AttendanceGrammarTest {

    @Test
    void readsAColumnOfPartiesBehindNamesWithRemarks() {
        assertThat(
                        people(
                                "Beslutande Anna Ek, ordförande Bo Lind *Carl Ås, 4-9 Dan Hult (S) (M) (M) (C) * Eva Ros (L) ersätter Fia Mo (L)\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lind | M | M | PRESENT",
                        "Carl Ås | M | M | PARTIAL",
                        "Dan Hult | C | C | PRESENT",
                        "Eva Ros | L | L | PRESENT");
    }

    @Test
    void readsMunicipalitiesBehindBlanksWhereMostEntriesEndSo() {
        assertThat(people("""
                Närvarande: Anna Ek Bräcke, Bo Lind Ragunda, Eva Ros Krokom (fm), Nermin
                Aydin Ånge, Karin Ås Reuter Trosa, Dan Hult, Moa Sten,
                Fia Mo och Leo Dahl Bygdeutveckling
                """))
                .containsExactly(
                        "Anna Ek | Bräcke | - | PRESENT",
                        "Bo Lind | Ragunda | - | PRESENT",
                        "Eva Ros | Krokom | - | PARTIAL",
                        "Nermin Aydin | Ånge | - | PRESENT",
                        "Karin Ås Reuter | Trosa | - | PRESENT",
                        "Dan Hult | Bygdeutveckling | - | PRESENT",
                        "Moa Sten | Bygdeutveckling | - | PRESENT",
                        "Fia Mo | Bygdeutveckling | - | PRESENT",
                        "Leo Dahl | Bygdeutveckling | - | PRESENT");
    }

    @Test
    void givesBothOfAPairOnItsLineWhatStandsBehind() {
        assertThat(
                        people(
                                "Övriga deltagare: Anna Ek, ekonom\nBo Lind, utredare, § 4\nEva Ros och Dan Hult, Dalarnas museum, § 5\nFia Mo\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT",
                        "Bo Lind | - | - | PARTIAL",
                        "Eva Ros | Dalarnas museum | - | PARTIAL",
                        "Dan Hult | Dalarnas museum | - | PARTIAL",
                        "Fia Mo | - | - | PRESENT");
        assertThat(AttendanceOf.text("Övriga deltagare: Eva Ros och Dan Hult, Dalarnas museum, § 5\nFia Mo\n"))
                .extracting(Attendance::note)
                .containsExactly("§ 5", "§ 5", null);
    }

    @Test
    void readsBoardsOfTwoFieldsThatHaveLostTheirHyphen() {
        assertThat(people("""
                        Närvarande: Anna Ek Damm och vassnämnden
                        Bo Lindgren Bok och fritidsförvaltningen
                        """))
                .containsExactly(
                        "Anna Ek | Damm och vassnämnden | - | PRESENT",
                        "Bo Lindgren | Bok och fritidsförvaltningen | - | PRESENT");
    }

    @Test
    void keepsTheNumberOfAUnitInATitle() {
        assertThat(
                        AttendanceOf.lines(
                                "Närvarande:\nAnna Ek, ankchef område 3, Hjo\nBo Lindgren, rektor skolområde 2, Skara\nEva Ros, rektor, § 2\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | ankchef område 3",
                        "Bo Lindgren | Skara | - | PRESENT | rektor skolområde 2",
                        "Eva Ros | - | - | PARTIAL | rektor");
    }

    @Test
    void readsWhoHasLeftAPartyAndWhoFillsAVacantPlace() {
        var list = AttendanceOf.text("""
                        Beslutande
                        Anna Ek (oberoende, tidigare M)
                        Bo Lindgren (V) ersätter vakant plats (S)
                        Cecilia Åkerö (C) Kommunalråd
                        Dan G Östlund Meritas § 5
                        """);

        assertThat(list)
                .extracting(Attendance::name, Attendance::affiliation, Attendance::party, Attendance::note)
                .containsExactly(
                        tuple("Anna Ek", "oberoende, tidigare M", null, null),
                        tuple("Bo Lindgren", "V", "V", "ersätter vakant plats (S)"),
                        tuple("Cecilia Åkerö", "C", "C", null),
                        tuple("Dan G Östlund Meritas", null, null, "§ 5"));
        assertThat(list.get(1).roles()).containsExactly("tjänstgörande ersättare");
        assertThat(list.get(2).roles()).containsExactly("kommunalråd");
    }

    @Test
    void leavesPartiesAloneThatStandByTheirNames() {
        assertThat(people("Beslutande Anna Ek (S) Bo Lind tjg för Carl Ås (M) (M) Dan Hult (C)\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT", "Bo Lind | M | M | PRESENT", "Dan Hult | C | C | PRESENT");
    }

    @Test
    void readsBracketedPartiesBeforeTheNames() {
        assertThat(people("Beslutande (S) Anna Ek, ordf. (C) Bo Lind, fr kl 13.50 (M) Carl Ås\n"))
                .containsExactly("Anna Ek | S | S | PRESENT", "Bo Lind | C | C | PARTIAL", "Carl Ås | M | M | PRESENT");
    }

    @Test
    void readsDoubleSurnamesAndParticlesBeforeTheGivenName() {
        assertThat(
                        people(
                                "Ledamöter: Berglund Björn (S)\nLindell Rosén Julia (M)\nThuresson Karl (C)\nde Boer Annika (KD)\nGrip Susanne (M)\n"))
                .containsExactly(
                        "Berglund Björn | S | S | PRESENT",
                        "Lindell Rosén Julia | M | M | PRESENT",
                        "Thuresson Karl | C | C | PRESENT",
                        "de Boer Annika | KD | KD | PRESENT",
                        "Grip Susanne | M | M | PRESENT");
    }

    @Test
    void readsAGivenNameAsTheLastSurname() {
        assertThat(people("Närvarande\nLena Isaksson Harry, kamrer\nBo Lind\n"))
                .containsExactly("Lena Isaksson Harry | - | - | PRESENT", "Bo Lind | - | - | PRESENT");
    }

    @Test
    void readsAFirmWhoseNamesAreJoinedBySign() {
        assertThat(people("Närvarande:\nAnna Ek        LRF\nBo Lind        Sjö & Å Ekologkonsult (t.o.m. 6)\n"))
                .containsExactly("Anna Ek | LRF | - | PRESENT", "Bo Lind | Sjö & Å Ekologkonsult | - | PARTIAL");
    }

    @Test
    void doesNotCutTheNameOfWhomSomebodyReplaces() {
        assertThat(people("Beslutande: Anna Ek (S)\nCarl-Ove Lind (KD)     för Kristin Ede Norman (M) §§ 6-8\n"))
                .containsExactly("Anna Ek | S | S | PRESENT", "Carl-Ove Lind | KD | KD | PARTIAL");
    }

    @Test
    void takesAParagraphWithAnEmptyFirstColumnForOneOfTheRowsAbove() {
        var list = String.join(
                "\n\n", "Deltagare", "Hjo\tAnna Ek", "#Bo Lindgren", "Skara\tCecilia Åkerö", "Tibro\tDan Öst");

        assertThat(people(list.replace("#", "\t"))).element(1).isEqualTo("Bo Lindgren | Hjo | - | PRESENT");
        assertThat(people(list.replace("#", ""))).element(1).isEqualTo("Bo Lindgren | - | - | PRESENT");
    }

    @Test
    void takesAnOfficeInACellOfItsOwnForThatOfItsRow() {
        var list = AttendanceOf.document(Documents.table(
                "Beslutande | Ordf | Anna Ek | S", "| V ordf | Bo Lindgren | M", "| Led | Cecilia Åkerö | C"));

        assertThat(list)
                .extracting(person -> person.name() + " " + person.roles())
                .containsExactly("Anna Ek [ordförande]", "Bo Lindgren [vice ordförande]", "Cecilia Åkerö [ledamot]");
    }

    @Test
    void takesACrossInAColumnOfAbsenceForOneWhoWasNotThere() {
        var rows = List.of("Anna Ek | S | | ordf", "Bo Lindgren | M | X |", "Cecilia Åkerö | C | | t.o.m. § 8");
        var table = new ArrayList<>(List.of("Närvarande | | |", "Namn | Parti | Frånv. | Anm."));
        table.addAll(rows);

        assertThat(AttendanceOf.document(Documents.table(table.toArray(String[]::new))))
                .extracting(person -> person.name() + " " + person.presence())
                .containsExactly("Anna Ek PRESENT", "Bo Lindgren ABSENT", "Cecilia Åkerö PARTIAL");
    }

    @Test
    void readsTheSecondRowOfAHeadingThatSaysWhichColumnIsThatOfAbsence() {
        var document = Documents.table(
                "Kommun | Namn | Närvaro | | | Omröstning | ",
                " | | På plats | Skype | Frånv. | Ja | Nej",
                "Hjo | Anna Ek | | X | | X | ",
                "Tibro | Bo Lind | | | X | | ",
                " | Eva Ros | X | | | | X");

        assertThat(AttendanceOf.document(document))
                .extracting(person -> person.name() + " " + person.presence())
                .containsExactly("Anna Ek PRESENT", "Bo Lind ABSENT", "Eva Ros PRESENT");
    }

    @Test
    void takesWhatFollowsACommaForAnOrganisationWherePeopleFollowBlanks() {
        assertThat(
                        people(
                                "Närvarande Anna Ek, skolchef Bo Lind, närpolis Carl Åström, Ljusa Framtiden Dan Hult, kurator Eva Ros, präst\n"))
                .contains("Carl Åström | Ljusa Framtiden | - | PRESENT")
                .hasSize(5);
    }

    @Test
    void knowsMunicipalitiesOfSeveralWordsFromNames() {
        assertThat(people("Närvarande:\nLilla Edet: Anna Ek, Bo Lind\nHjo: Lilla Ödegård\n"))
                .containsExactly(
                        "Anna Ek | Lilla Edet | - | PRESENT",
                        "Bo Lind | Lilla Edet | - | PRESENT",
                        "Lilla Ödegård | Hjo | - | PRESENT");
    }

    @Test
    void takesItForANameWherePeopleFollowCommas() {
        assertThat(people("Närvarande: Anna Ek, Bo Lind, Liv Åsander, Carl Åström\n"))
                .hasSize(4);
    }

    @Test
    void parsesAbsenceUnderHeadingsOfAnyWording() {
        for (String heading : List.of(
                "Frånvarande utan ersättare",
                "Ej närvarande ersättare",
                "Frånvarande ledamöter med anmält förhinder",
                "Icke närvarande",
                "Sjukanmälda")) {
            assertThat(people("Närvarande\nAnna Ek (S)\n\n" + heading + "\nBo Lind (C)\n"))
                    .as(heading)
                    .containsExactly("Anna Ek | S | S | PRESENT", "Bo Lind | C | C | ABSENT");
        }
    }

    @Test
    void parsesPresenceAgainUnderTheHeadingThatFollows() {
        assertThat(
                        people(
                                "Närvarande: Anna Ek.\n\nFrånvarande: Bo Lind, sjuk.\n\nDessutom närvoro kamreren Carl Åström.\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT", "Bo Lind | - | - | ABSENT", "Carl Åström | - | - | PRESENT");
    }

    @Test
    void knowsThatAStruckOutNameWasNotThere() {
        assertThat(people("""
                ## Närvaro
                | Kommun | Ledamöter |
                |---|---|
                | Kumla | Anna Ek (S); ~~Bo Lind (M)~~ |
                | Laxå | Carl Ås (C) |
                """))
                .containsExactly(
                        "Anna Ek | Kumla | S | PRESENT",
                        "Bo Lind | Kumla | M | ABSENT",
                        "Carl Ås | Laxå | C | PRESENT");
    }

    @Test
    void readsAColumnOfOnesAndNoughtsAndItsLegend() {
        assertThat(people("""
                Närvarande
                Ek Anna          c     1
                Lind Bo          m     0
                Åström K Gösta   s     1
                Hult Dan         s     1
                ---------------------------
                1 = närvarande, 0 = frånvarande
                """))
                .containsExactly(
                        "Ek Anna | c | c | PRESENT",
                        "Lind Bo | m | m | ABSENT",
                        "Åström K Gösta | s | s | PRESENT",
                        "Hult Dan | s | s | PRESENT");
    }

    @Test
    void putsTitlesBeforeNamesWhereASentenceOpensWithOne() {
        assertThat(
                        roles(
                                "Närvarande Anna Ek (S) och Bo Lind (C). Kommunchef Carl Ås, kanslichef Dan Hult 4 och ekonom Eva Ros.\n"))
                .containsExactly(
                        "Anna Ek []",
                        "Bo Lind []",
                        "Carl Ås [kommunchef]",
                        "Dan Hult [kanslichef]",
                        "Eva Ros [ekonom]");
    }

    @Test
    void putsThemBehindWhereItOpensWithAName() {
        assertThat(roles("Närvarande Carl Ås, kommunchef Dan Hult, kanslichef Eva Ros, ekonom\n"))
                .containsExactly("Carl Ås [kommunchef]", "Dan Hult [kanslichef]", "Eva Ros [ekonom]");
    }

    @Test
    void readsTheOldWayOfNamingOfficesFirst() {
        assertThat(
                        roles(
                                "Närvarande voro: nämndens ordförande, lantbrukaren Anna Ek, vice ordföranden, kamreren Bo Lind, ledamöterna Carl Ås och Dan Hult.\n"))
                .startsWith("Anna Ek [ordförande, lantbrukare]", "Bo Lind [vice ordförande, kamrer]")
                .hasSize(4);
    }

    @Test
    void givesItemsNamedBeforeAPersonToThatPerson() {
        assertThat(people("Närvarande: Anna Ek, ordförande, samt under § 28 arkitekten Bo Lind.\n"))
                .containsExactly("Anna Ek | - | - | PRESENT", "Bo Lind | - | - | PARTIAL");
    }

    @Test
    void partsWordsThatALostLineEndHasGluedTogether() {
        assertThat(
                        people(
                                "Beslutande\n\nAnna Ek (S), ordförandeBo Lind (M) §§ 3-5Carl Ås (C)\n\nNärvarande ersättareDan Hult (V)\n\nUtses att justeraBo LindSekreterareEva RosOrdförandeAnna Ek\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lind | M | M | PARTIAL",
                        "Carl Ås | C | C | PRESENT",
                        "Dan Hult | V | V | PRESENT");
    }

    @Test
    void leavesNamesWithACapitalInsideWhole() {
        assertThat(people("Närvarande: Anna MacDonald, OpenKod AB, Bo Lind, Digg\n"))
                .containsExactly("Anna MacDonald | OpenKod AB | - | PRESENT", "Bo Lind | Digg | - | PRESENT");
    }

    @Test
    void dividesAListAtAnOrganisationOnALineOfItsOwn() {
        assertThat(people("Ledamöter\nAnna Ek\nBo Lind\nCarl Ås\nSekretariatet\nDan Hult\nEva Ros\n"))
                .endsWith(
                        "Carl Ås | - | - | PRESENT",
                        "Dan Hult | Sekretariatet | - | PRESENT",
                        "Eva Ros | Sekretariatet | - | PRESENT");
    }

    @Test
    void takesAGroupsHeadingForNoName() {
        assertThat(
                        people(
                                "Ledamöter: Kommuner Anna Ek Hjo kommun Bo Lind Skara kommun Markägare Per Osby LRF Carl Ås Sportfiskarna\n"))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lind | Skara kommun | - | PRESENT",
                        "Per Osby | LRF | - | PRESENT",
                        "Carl Ås | Sportfiskarna | - | PRESENT");
    }

    @Test
    void keepsTheOrganisationBehindATitleApart() {
        assertThat(people("Närvarande Anna Ek, kurator Björkens skola Bo Lind, chef serviceavdelningen\n"))
                .containsExactly("Anna Ek | Björkens skola | - | PRESENT", "Bo Lind | - | - | PRESENT");
    }

    @Test
    void knowsDagForAName() {
        assertThat(
                        people(
                                "Närvarande Anna Ek (S), Bo Lind (C). Kommunchef Carl Ås och räddningschef Dag Ekenstierna 94.\n"))
                .contains("Dag Ekenstierna | - | - | PARTIAL");
    }

    @Test
    void readsAListThatStandsBehindTheItems() {
        assertThat(
                        people(
                                "Protokoll\nBeslutande: enligt förteckning\n\n§ 1 Upprop\nUpprop hölls.\n\n§ 2 Avslutning\nMötet avslutas.\n\nNärvarolista\nAnna Ek (S)\nBo Lind (C)\n\nFrånvarande\nCarl Åström (M)\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT", "Bo Lind | C | C | PRESENT", "Carl Åström | M | M | ABSENT");
    }

    @Test
    void leavesOtherListsBehindTheItemsAloneWhereThereIsOneBefore() {
        assertThat(
                        people(
                                "Närvarande: Anna Ek, Bo Lind\n\n1. Arbetsgrupp\nVi utsåg en grupp.\nDen ska träffas i maj.\nDen rapporterar i juni.\n\nLedamöter\nCarl Ås\nDan Hult\n"))
                .hasSize(2);
    }

    @Test
    void readsASentenceThatSaysWhoWasThere() {
        assertThat(
                        people(
                                "Närvarande från medlemskommunerna var Anna Ek (Borlänge), ordförande, Bo Lind och Carl Åström (båda Falun).\n"))
                .containsExactly(
                        "Anna Ek | Borlänge | - | PRESENT",
                        "Bo Lind | Falun | - | PRESENT",
                        "Carl Åström | Falun | - | PRESENT");
    }

    @Test
    void takesBothForAbsentWhoHadSentTheirExcuses() {
        assertThat(people("Närvarande: Anna Ek (S). Bo Lind (C) och Carl Åström (M) hade anmält förhinder.\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT", "Bo Lind | C | C | ABSENT", "Carl Åström | M | M | ABSENT");
    }

    @Test
    void readsTheMemberServedForInAColumnOfTheSubstitutesRow() {
        assertThat(people("""
                Närvarolista
                Ledamöter        Parti   Närvarande   Tjänstgör för
                Anna Ek          S       X
                Bo Lind          M       -
                Carl Åström      KL      X
                Dan Hult         C       X
                Eva Rosén        M       X            Bo Lind
                """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Bo Lind | M | M | ABSENT",
                        "Carl Åström | KL | KL | PRESENT",
                        "Dan Hult | C | C | PRESENT",
                        "Eva Rosén | M | M | PRESENT");
    }

    @Test
    void partsAPersonFromTheOrganisationBehindTheName() {
        assertThat(people("""
                Närvarande
                Maria Bergdahl omsorgsnämnden
                Erik Hallbäck tekniska nämnden
                Tord Granlund Åby fiskevårdsområde
                Henrik Ursberg LRF Tingsryd
                Jan Ödlund, rådets kansli
                """))
                .containsExactly(
                        "Maria Bergdahl | omsorgsnämnden | - | PRESENT",
                        "Erik Hallbäck | tekniska nämnden | - | PRESENT",
                        "Tord Granlund | Åby fiskevårdsområde | - | PRESENT",
                        "Henrik Ursberg | LRF Tingsryd | - | PRESENT",
                        "Jan Ödlund | rådets kansli | - | PRESENT");
    }

    @Test
    void readsNumberedPeople() {
        assertThat(
                        people(
                                "Närvarande\n1. Anna Ek (S), Alvesta\n2. Bo Lind (M), Växjö\n\nFrånvarande\n3. Carl Åström (C)\n\n1. Upprop\nUpprop hölls.\n"))
                .containsExactly(
                        "Anna Ek | Alvesta | S | PRESENT",
                        "Bo Lind | Växjö | M | PRESENT",
                        "Carl Åström | C | C | ABSENT");
    }

    @Test
    void readsAListThatIsAnItemOfTheAgenda() {
        assertThat(
                        people(
                                "Anteckningar\n\n1. Deltagare\nAnna Ek, Alvesta kommun\nBo Lind, Växjö kommun\n\n2. Förra mötet\nCarl Åström berättade.\n"))
                .containsExactly("Anna Ek | Alvesta kommun | - | PRESENT", "Bo Lind | Växjö kommun | - | PRESENT");
    }

    @Test
    void readsNamesInCapitals() {
        assertThat(people("NÄRVARANDE: ANNA EKSTRÖM, VÄXJÖ KOMMUN, CARL ÅSTRÖM, LJUNGBY KOMMUN\n"))
                .containsExactly(
                        "ANNA EKSTRÖM | VÄXJÖ KOMMUN | - | PRESENT", "CARL ÅSTRÖM | LJUNGBY KOMMUN | - | PRESENT");
        assertThat(people("Beslutande\nEKSTRÖM Anna (s) ordf\nÅSTRÖM Carl (c)\n"))
                .containsExactly("EKSTRÖM Anna | s | s | PRESENT", "ÅSTRÖM Carl | c | c | PRESENT");
    }

    @Test
    void leavesAbbreviationsInCapitalsOrganisations() {
        assertThat(people("Närvarande: Anna Ek SPF\nBo Lind PRO Trosa\n"))
                .containsExactly("Anna Ek | SPF | - | PRESENT", "Bo Lind | PRO Trosa | - | PRESENT");
    }

    @Test
    void readsMunicipalitiesRepresentedBySomebody() {
        assertThat(
                        people(
                                "Representerade kommuner:\nAlvesta kommun genom Anna Ek och Bo Lind\nVäxjö kommun genom Carl Åström\n"))
                .containsExactly(
                        "Anna Ek | Alvesta kommun | - | PRESENT",
                        "Bo Lind | Alvesta kommun | - | PRESENT",
                        "Carl Åström | Växjö kommun | - | PRESENT");
    }

    @Test
    void knowsThatWhoeverIsExceptedWasNotThere() {
        assertThat(people("Närvarande: Samtliga ledamöter utom Anna Ek (C).\n"))
                .containsExactly("Anna Ek | C | C | ABSENT");
    }

    @Test
    void looksForPresenceOutsideTheNamesOfTheReplaced() {
        assertThat(people("Närvarande: Anna Ek, SPF, tjänstgörande för Eva Halvarsson\nBo Lind, PRO, halva mötet\n"))
                .containsExactly("Anna Ek | SPF | - | PRESENT", "Bo Lind | PRO | - | PARTIAL");
    }

    @Test
    void readsALabelWithABracketBeforeItsColon() {
        assertThat(roles("Närvarande: Anna Ek, Bo Lind\nAdjungerade (ständigt): Eva Rosén, rektor\n"))
                .contains("Eva Rosén [rektor, adjungerad]");
    }

    @Test
    void stopsAtAnItemWithoutNumber() {
        assertThat(people("Närvaro\nAnna Ek\nBo Lind\n\nVal av mötesfunktionärer\nCarl Åström valdes.\n"))
                .hasSize(2);
    }

    @Test
    void keepsARareNameAtEitherEndOfAListOfNames() {
        assertThat(people("Övriga deltagande\nZonitha Ödving\nAnna Ekström\nBo Lindgren\nCarl Åström\n"))
                .hasSize(4);
    }

    @Test
    void readsPartiesHoweverTheyAreSetOff() {
        for (String list : List.of(
                "Anna Ek S, Bo Lind M och Carl Åström C och Dan Hult V",
                "Anna Ek s\nBo Lind m\nCarl Åström c\nDan Hult v",
                "Anna Ek /S/\nBo Lind /M/\nCarl Åström /C/\nDan Hult /V/",
                "Anna Ek\nBo Lind\nCarl Åström\nDan Hult\n\nS\nM\nC\nV",
                "Anna Ek Bo Lind Carl Åström Dan Hult S M C V",
                "(S)\nAnna Ek\n(M)\nBo Lind\n(C)\nCarl Åström\n(V)\nDan Hult",
                "Anna Ek (S) Ordförande Bo Lind (M) Carl Åström (C) Dan Hult (V)")) {
            assertThat(AttendanceOf.text("Beslutande\n" + list + "\n"))
                    .as(list)
                    .extracting(person -> person.name() + " "
                            + Objects.requireNonNullElse(person.party(), "-").toUpperCase(Locale.ROOT))
                    .containsExactly("Anna Ek S", "Bo Lind M", "Carl Åström C", "Dan Hult V");
        }
    }

    @Test
    void leavesInitialsToTheirNames() {
        assertThat(people("Närvarande\nM C Andersson (S)\nAnna Ek, vik. chef\n"))
                .first()
                .isEqualTo("M C Andersson | S | S | PRESENT");
    }

    @Test
    void partsPartyAndMunicipalityInOneBracket() {
        assertThat(people("Närvarande: Anna Ek (S/Alvesta), Bo Lind (M/Växjö)\n"))
                .containsExactly("Anna Ek | Alvesta | S | PRESENT", "Bo Lind | Växjö | M | PRESENT");
    }

    @Test
    void readsLabelsWhoseLettersAreSetApart() {
        assertThat(people("N ä r v a r a n d e :\nAnna Ek (s)\n\nF r å n v a r a n d e :\nBo Lind (m)\n"))
                .containsExactly("Anna Ek | s | s | PRESENT", "Bo Lind | m | m | ABSENT");
    }

    @Test
    void findsTheListWhereNoLabelSaysSo() {
        assertThat(
                        people(
                                "Anteckningar den 3 maj.\n\nVi som kom: Anna Ek (Alvesta), Bo Lind (Växjö), Carl Åström (Ljungby)\n\n§ 1 Budget\nVi räknade.\n"))
                .containsExactly(
                        "Anna Ek | Alvesta | - | PRESENT",
                        "Bo Lind | Växjö | - | PRESENT",
                        "Carl Åström | Ljungby | - | PRESENT");
    }

    @Test
    void takesNobodyForPresentWhoIsOnlyMentioned() {
        assertThat(
                        people(
                                "Protokoll\n\n§ 1 Val\nTill ombud valdes Anna Ek, Bo Lind och Carl Åström för åren 2015 och 2016.\n"))
                .isEmpty();
    }

    @Test
    void takesThoseBehindTheAdjustersSlippedLabelForAbsent() {
        assertThat(
                        people(
                                "Beslutande Anna Ek (S), Bo Lind (M)\n\nJusterande\nEj närvarande\n\nBo Lind (M) Carl Åström (C) Dan Hult (V)\n"))
                .contains("Bo Lind | M | M | PRESENT", "Carl Åström | C | C | ABSENT", "Dan Hult | V | V | ABSENT");
    }

    @Test
    void joinsANameThatAFullLineBreaks() {
        assertThat(
                        people(
                                "Närvarande: Ingvar Storm ordf Marie Bergwall Stig Nyholm Hannu Lehto Ann-Kristin Dahl\nFors Sven-Olov Perstad Tord Apelgren VD\n"))
                .contains("Ann-Kristin Dahl Fors | - | - | PRESENT", "Sven-Olov Perstad | - | - | PRESENT");
    }

    @Test
    void understandsAnyWordingBeforeAColon() {
        for (String heading : List.of(
                "Frånvarande utan anmälan",
                "Följande hade fått förhinder",
                "Frånvarande kommuner",
                "Ej närvarande från styrelsen",
                "Ej närvarande från Västergötlands kommuner",
                "Meddelat frånvaro",
                "Inte med",
                "Frånv.",
                "Saknades")) {
            assertThat(people("På mötet var vi: Anna Ek (Hjo) och Bo Lind (Skara).\n" + heading
                            + ": Carl Ås (Tibro) och Eva Ros (Falköping).\n"))
                    .as(heading)
                    .containsExactly(
                            "Anna Ek | Hjo | - | PRESENT",
                            "Bo Lind | Skara | - | PRESENT",
                            "Carl Ås | Tibro | - | ABSENT",
                            "Eva Ros | Falköping | - | ABSENT");
        }
    }

    @Test
    void takesARequestToReportAbsenceForNoList() {
        assertThat(people("Närvarande: Anna Ek, Bo Lind\n\nFörhinder anmäls till: Carl Ås\n"))
                .doesNotContain("Carl Ås | - | - | ABSENT");
    }

    @Test
    void listsThoseWhoCameByLinkAndWereInvited() {
        assertThat(
                        people(
                                "Deltog: Anna Ek, Hjo; Bo Lind, Skara\nPå länk: Carl Ås, Tibro\nDessutom: Eva Ros, kansliet\nInbjuden: Fred Holm, SKR\n"))
                .extracting(person -> person.substring(0, person.indexOf(" |")))
                .containsExactly("Anna Ek", "Bo Lind", "Carl Ås", "Eva Ros", "Fred Holm");
    }

    @Test
    void takesInitialsBeforeANameForNoParties() {
        assertThat(people("Närvarande: M L Ek (S), Bo Lind (M), Carl Åström (C)\n"))
                .containsExactly(
                        "M L Ek | S | S | PRESENT", "Bo Lind | M | M | PRESENT", "Carl Åström | C | C | PRESENT");
    }

    @Test
    void findsTheListThatFollowsWhoWroteTheNotes() {
        assertThat(
                        people(
                                "Skolråd 4 maj 2017\nAntecknat av: Eva Ros\n\nAnna Ek, Hjo\nBo Lind, Skara\nCarl Åström, Tibro\n"))
                .contains("Anna Ek | Hjo | - | PRESENT", "Carl Åström | Tibro | - | PRESENT");
    }

    @Test
    void readsWhoWasReplacedByWhomDuringTheMeeting() {
        assertThat(AttendanceOf.lines("""
                Närvarande
                Anna Ek (S) §§ 1-5, ersätts av Bo Lind (S) §§ 6-10
                Eva Ros (M), ersatt av Carl Ås (M)
                Dora Al (C) ersattes av Ida Sund (C) från § 4
                Karin Dahl (V) lämnade mötet kl 14, därefter ersatt av Nils Berg (V)
                """))
                .containsExactly(
                        "Anna Ek | S | S | PARTIAL | ",
                        "Bo Lind | S | S | PARTIAL | tjänstgörande ersättare",
                        "Eva Ros | M | M | ABSENT | ",
                        "Carl Ås | M | M | PRESENT | tjänstgörande ersättare",
                        "Dora Al | C | C | PARTIAL | ",
                        "Ida Sund | C | C | PARTIAL | tjänstgörande ersättare",
                        "Karin Dahl | V | V | PARTIAL | ",
                        "Nils Berg | V | V | PARTIAL | tjänstgörande ersättare");
    }

    @Test
    void goesOnWithASentenceWhoseNextLineBeginsWithTheNumberOfAnItem() {
        assertThat(AttendanceOf.people("""
                Närvarande: Anna Ek, Bo Lind och Carl Berg. Eva Ros lämnar sammanträdet under
                § 59 och ersättes av Dora Holm.

                § 57.

                Nämnden beslutar att anta taxan.
                """))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT",
                        "Bo Lind | - | - | PRESENT",
                        "Carl Berg | - | - | PRESENT",
                        "Eva Ros | - | - | PARTIAL",
                        "Dora Holm | - | - | PARTIAL");
    }

    @Test
    void takesAbsentFriendsForAbsent() {
        assertThat(AttendanceOf.people("""
                Närvarande: Anna Ek, Hjo kommun, Bo Lind, Tibro kommun

                Absent friends: Carl Ås, Skara kommun, låg hemma med feber men har
                mejlat synpunkter, bilaga 2.
                """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT",
                        "Bo Lind | Tibro kommun | - | PRESENT",
                        "Carl Ås | Skara kommun | - | ABSENT");
    }

    @Test
    void countsWhoeverIsExceptedAndComesLaterAsPartlyThere() {
        assertThat(AttendanceOf.people("""
                Närvarande: Anna Ek, Bo Lind och Carl Berg.

                Anna Ek infinner sig under ärendet § 58 (dessförinnan ersatt av Dora Holm).

                § 57.

                Nämnden beslutar att anta taxan.
                """))
                .containsExactly(
                        "Anna Ek | - | - | PARTIAL",
                        "Bo Lind | - | - | PRESENT",
                        "Carl Berg | - | - | PRESENT",
                        "Dora Holm | - | - | PARTIAL");
    }
}
