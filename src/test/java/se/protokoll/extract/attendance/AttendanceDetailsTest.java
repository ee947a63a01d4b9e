package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Municipality;

/** Lists that have lost their layout, and what stands beside the names: name | affiliation | party | presence | roles. */
class AttendanceDetailsTest {

    @Test
    void readsAPartyBehindASlash() {
        assertThat(people("Närvarande:\nAnna Ek/M\nBo Lind/SD, ordförande\nCarl Ås/S\n"))
                .containsExactly(
                        "Anna Ek | M | M | PRESENT | ",
                        "Bo Lind | SD | SD | PRESENT | ordförande",
                        "Carl Ås | S | S | PRESENT | ");
    }

    @Test
    void takesWhomSomebodyEntersForOutOfTheList() {
        assertThat(people("Närvarande:\nAnna Ek (M)\nBo Lind (M) inträder för Carl Ås (M) § 4\nEva Ros (S)\n"))
                .containsExactly(
                        "Anna Ek | M | M | PRESENT | ",
                        "Bo Lind | M | M | PARTIAL | tjänstgörande ersättare",
                        "Eva Ros | S | S | PRESENT | ");
    }

    @Test
    void readsSurnamesWithTwoSmallWords() {
        assertThat(people("Närvarande:\nAnna Ek (M)\nEva Maria de los Ros (S)\n"))
                .contains("Eva Maria de los Ros | S | S | PRESENT | ");
    }

    @Test
    void keepsTheMunicipalityOfADirectionThatIsNoneOfTodays() {
        var people = AttendanceOf.text(
                "Närvarande:\nAnna Ek, Norra Hjo kommun\nBo Lind, Västra Vingåkers kommun\nCarl Ås, Gällivare/Jiellevárre/Váhtjer\n");
        assertThat(people)
                .extracting(Attendance::affiliation)
                .containsExactly("Norra Hjo kommun", "Västra Vingåkers kommun", "Gällivare/Jiellevárre/Váhtjer");
        assertThat(people)
                .extracting(Attendance::municipality)
                .extracting(String::valueOf)
                .satisfiesExactly(
                        none -> assertThat(none).isEqualTo("null"),
                        none -> assertThat(none).isEqualTo("null"),
                        one -> assertThat(one).contains("Gällivare"));
    }

    @Test
    void givesAnOfficeBeforeANameToNobodyElse() {
        assertThat(
                        people(
                                "Närvarande:\nOrdförande Anna Ek (M)\n1:e vice ordförande Bo Lind (C)\nCarl Ås (S)\nEva Ros (S)\nSekreterare Fia Mo\nGun Ro, kanslichef\nIda Berg\n"))
                .containsExactly(
                        "Anna Ek | M | M | PRESENT | ordförande",
                        "Bo Lind | C | C | PRESENT | 1:e vice ordförande",
                        "Carl Ås | S | S | PRESENT | ",
                        "Eva Ros | S | S | PRESENT | ",
                        "Fia Mo | - | - | PRESENT | sekreterare",
                        "Gun Ro | - | - | PRESENT | kanslichef",
                        "Ida Berg | - | - | PRESENT | ");
        assertThat(people("Ledamöter\nOrdförande: Anna Ek (M)\nCarl Ås (S)\nEva Ros (S)\n"))
                .containsExactly(
                        "Anna Ek | M | M | PRESENT | ordförande",
                        "Carl Ås | S | S | PRESENT | ledamot",
                        "Eva Ros | S | S | PRESENT | ledamot");
    }

    @Test
    void givesEachTitleOfASentenceToTheNameBehindIt() {
        assertThat(
                        people(
                                "Närvarande: Ordförande Anna Ek, vice ordförande Bo Lind, Carl Ås, Eva Ros och sekreterare Fia Mo\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ordförande",
                        "Bo Lind | - | - | PRESENT | vice ordförande",
                        "Carl Ås | - | - | PRESENT | ",
                        "Eva Ros | - | - | PRESENT | ",
                        "Fia Mo | - | - | PRESENT | sekreterare");
    }

    @Test
    void endsAListOfTheAbsentWithAnyWordBeforeAColon() {
        for (String word : List.of("Föredragande", "Digitalt", "På distans", "Kommunchef", "Förvaltning", "Åhörare")) {
            assertThat(people("Närvarande: Anna Ek (S)\nFrånvarande: Bo Lind (M)\n" + word + ": Carl Ås, Eva Ros\n"))
                    .as(word)
                    .filteredOn(person -> person.contains("ABSENT"))
                    .singleElement(STRING)
                    .startsWith("Bo Lind");
        }
        assertThat(people("Närvarande: Anna Ek (S)\nFrånvarande: Bo Lind (M)\nUtan anmälan: Carl Ås (C)\n"))
                .filteredOn(person -> person.contains("ABSENT"))
                .hasSize(2);
    }

    @Test
    void readsNamesWithTheSurnameBeforeAComma() {
        assertThat(people("Närvarande:\nFalk, Ann-Christin (M), ordförande\nLund, Sven-Erik\nvon Essen, Carl (S)\n"))
                .containsExactly(
                        "Falk Ann-Christin | M | M | PRESENT | ordförande",
                        "Lund Sven-Erik | - | - | PRESENT | ",
                        "von Essen Carl | S | S | PRESENT | ");
        assertThat(people("Närvarande:\nFalk, Ann-Christin\nLund, Sven-Erik\nAnna Ek\nBo Lind\nCarl Ås\n"))
                .noneMatch(person -> person.startsWith("Ann-Christin Lund"));
    }

    @Test
    void readsAPartyBetweenANameAndWhatIsSaidOfItsBearer() {
        assertThat(
                        people(
                                "Ledamöter\nAnna Ek M ordförande\nBo Lind SD för Carl Ås SD\nEva Ros FP §§ 2-3\nFia Mo fp, ersättare\nGun Ro v ordförande\n"))
                .containsExactly(
                        "Anna Ek | M | M | PRESENT | ordförande, ledamot",
                        "Bo Lind | SD | SD | PRESENT | tjänstgörande ersättare",
                        "Eva Ros | FP | FP | PARTIAL | ledamot",
                        "Fia Mo | fp | fp | PRESENT | ersättare, ledamot",
                        "Gun Ro | - | - | PRESENT | vice ordförande");
    }

    @Test
    void takesANumberAloneInItsLineForThatOfAPage() {
        for (String page : List.of("2", "- 2 -", "\n2\n", "\f2")) {
            assertThat(AttendanceOf.people("Närvarande:\nAnna Ek (S)\nBo Lind (M)\n" + page + "\nCarl Ås (C)\n"))
                    .containsExactly(
                            "Anna Ek | S | S | PRESENT", "Bo Lind | M | M | PRESENT", "Carl Ås | C | C | PRESENT");
        }
        assertThat(AttendanceOf.people("Närvarande:\nAnna Ek (S) §§ 1, 2 och\n4\nBo Lind (M)\n"))
                .contains("Anna Ek | S | S | PARTIAL");
        assertThat(AttendanceOf.people("Närvarande:\nAnna Ek (S)\nBo Lind, Trafikverket (p.\n4)\nCarl Ås (C)\n"))
                .anyMatch(person -> person.startsWith("Bo Lind") && person.endsWith("PARTIAL"));
    }

    @Test
    void takesTheSecretaryAmongOfficialsWithTitlesBeforeTheirNamesForOneOfThem() {
        assertThat(
                        people(
                                "Plats och tid Kontoret kl 9-12 Beslutande Fia Mo (S) Gun Ro (M) Övriga närvarande Kommunchef Anna Ek Kommunsekreterare Bo Lind Ekonom Carl Ås Justerare Fia Mo Underskrifter Sekreterare Bo Lind Ordförande Gun Ro\n"))
                .contains(
                        "Anna Ek | - | - | PRESENT | kommunchef",
                        "Bo Lind | - | - | PRESENT | kommunsekreterare",
                        "Carl Ås | - | - | PRESENT | ekonom");
        assertThat(people("Närvarande Anna Ek Bo Lind Kommunsekreterare: Carl Ås\n"))
                .contains("Bo Lind | - | - | PRESENT | ");
    }

    @Test
    void givesATitleBehindAStopToTheOneBeforeIt() {
        assertThat(
                        people(
                                "Tjänstemän Anna Ek, rektor Bo Lind. dietist 99 Carl Ås, ekonom Eva Ros, vik. Kurator Fia Mo, kanslichef\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | rektor",
                        "Bo Lind | - | - | PARTIAL | dietist",
                        "Carl Ås | - | - | PRESENT | ekonom",
                        "Eva Ros | - | - | PRESENT | vikarierande kurator",
                        "Fia Mo | - | - | PRESENT | kanslichef");
        assertThat(people("Närvarande: Anna Ek och Bo Lind. Ingenjör Carl Ås, kamrer Eva Ros\n"))
                .contains("Carl Ås | - | - | PRESENT | ingenjör", "Eva Ros | - | - | PRESENT | kamrer");
    }

    @Test
    void readsTwoHeadingsWhereTheSecondBeginsWithACapital() {
        assertThat(people("Plats Kontoret Beslutande Ersättare Anna Ek (S) Bo Lind (M) Carl Ås (C)\n"))
                .contains("Anna Ek | S | S | PRESENT | ", "Bo Lind | M | M | PRESENT | ");
        assertThat(people("Beslutande ersättare Anna Ek (S) Bo Lind (M)\n"))
                .contains("Anna Ek | S | S | PRESENT | tjänstgörande ersättare");
    }

    @Test
    void leavesTheStreetOfAPlaceThatIsGatheredWithTheListOutOfIt() {
        assertThat(
                        people(
                                "Plats Närvarande Ledamöter Asken, Emil Bergs väg 15, Växjö Anna Ek (S), ordförande Bo Lind (M) Övriga Carl Ås\n"))
                .extracting(person -> person.substring(0, person.indexOf(" |")))
                .containsExactly("Anna Ek", "Bo Lind", "Carl Ås");
        assertThat(people("Plats Närvarande Ledamöter Anna Ek (S), Emil Berg (M)\n"))
                .hasSize(2);
    }

    @Test
    void readsASurnameInSmallLettersBeforeAParty() {
        assertThat(people("Ledamöter Anna Ek (S), Bo kvist (V), Carl Ås (M)\n"))
                .contains("Bo kvist | V | V | PRESENT | ledamot");
        assertThat(people("Ledamöter Anna Ek (S), Bo kvist, Carl Ås (M)\n"))
                .noneMatch(person -> person.startsWith("Bo kvist"));
    }

    @Test
    void readsOrdinalsThatAScanHasSetApartAndOnesWrittenOut() {
        assertThat(people("Ledamöter Anna Ek (S), 1 :e vice ordförande Bo Lind (M), andra vice ordf. Carl Ås (C)\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | 1:e vice ordförande, ledamot",
                        "Bo Lind | M | M | PRESENT | andra vice ordförande, ledamot",
                        "Carl Ås | C | C | PRESENT | ledamot");
    }

    @Test
    void readsListsOfGivenNames() {
        assertThat(people("Närvarande: Anna, Bo (sekr), Eva-Lena och Carl.\n\nAnmält förhinder: Stig\n"))
                .containsExactly(
                        "Anna | - | - | PRESENT | ",
                        "Bo | - | - | PRESENT | sekreterare",
                        "Eva-Lena | - | - | PRESENT | ",
                        "Carl | - | - | PRESENT | ",
                        "Stig | - | - | ABSENT | ");
        assertThat(people("Närvarande: Anna Ek, Hjo, Bo Lind, Sala, Carl Ås, Vara\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | ",
                        "Bo Lind | Sala | - | PRESENT | ",
                        "Carl Ås | Vara | - | PRESENT | ");
    }

    @Test
    void readsTheBoardsThatMembersWereSentBy() {
        assertThat(
                        people(
                                "Beslutande För Socialnämnden Anna Ek (S) Bo Lind (M) För kultur och fritidsnämnden Carl Ås (C)\n"))
                .containsExactly(
                        "Anna Ek | Socialnämnden | S | PRESENT | ",
                        "Bo Lind | Socialnämnden | M | PRESENT | ",
                        "Carl Ås | kultur och fritidsnämnden | C | PRESENT | ");
        assertThat(people("Beslutande Anna Ek (S) för Bo Lind (S), Carl Ås (C)\n"))
                .hasSize(2);
    }

    @Test
    void takesAuthoritiesAndCompaniesBehindTitlesForAffiliations() {
        assertThat(
                        people(
                                "Inbjudna: Anna Ek, beredskapsdirektör länsstyrelsen, Bo Lind, VD Ekbolaget AB, Carl Ås, VD, Björkbolaget AB, Eva Ros, enhetschef elevhälsan\n"))
                .containsExactly(
                        "Anna Ek | länsstyrelsen | - | PRESENT | beredskapsdirektör",
                        "Bo Lind | Ekbolaget AB | - | PRESENT | vd",
                        "Carl Ås | Björkbolaget AB | - | PRESENT | vd",
                        "Eva Ros | - | - | PRESENT | enhetschef elevhälsan");
    }

    @Test
    void takesWhatSomebodyCameToTellForARemark() {
        assertThat(
                        people(
                                "Övriga: Anna Ek, ekonom (information under fm), Bo Lind, samordnare, info angående Örebro Prev Program\n"))
                .containsExactly("Anna Ek | - | - | PARTIAL | ekonom", "Bo Lind | - | - | PRESENT | samordnare");
        assertThat(people("Övriga: Anna Ek, chef information, Bo Lind, samordnare\n"))
                .contains("Anna Ek | - | - | PRESENT | chef information");
    }

    @Test
    void keepsThePlaceBehindAnAssociation() {
        assertThat(
                        AttendanceOf.text(
                                "Närvarande: Anna Ek Kommunförbundet, Härnösand Bo Lind Kommunförbundet, Timrå Carl Ås Landstinget\n"))
                .extracting(person -> person.name() + " | " + person.affiliation() + " | "
                        + (person.municipality() == null
                                ? "-"
                                : person.municipality().name()))
                .containsExactly(
                        "Anna Ek | Kommunförbundet, Härnösand | Härnösand",
                        "Bo Lind | Kommunförbundet, Timrå | Timrå",
                        "Carl Ås | Landstinget | -");
    }

    @Test
    void joinsWhatSomebodyIsResponsibleForToTheTitle() {
        assertThat(
                        people(
                                "Tjänstemän Anna Ek, medicinskt ansvarig sjuksköterska 7 Bo Lind, samordnande rektor Carl Ås, ansvarig för planer\n"))
                .containsExactly(
                        "Anna Ek | - | - | PARTIAL | medicinskt ansvarig sjuksköterska",
                        "Bo Lind | - | - | PRESENT | samordnande rektor",
                        "Carl Ås | - | - | PRESENT | ansvarig för planer");
    }

    @Test
    void partsNamesAtASlash() {
        assertThat(people("Dessutom: Anna Ek/Bo Lind, kansliet Carl Ås (S/Alvesta)\n"))
                .containsExactly(
                        "Anna Ek | kansliet | - | PRESENT | ",
                        "Bo Lind | kansliet | - | PRESENT | ",
                        "Carl Ås | Alvesta | S | PRESENT | ");
    }

    @Test
    void leavesTheLabelsOfALetterheadOutOfTheList() {
        assertThat(
                        people(
                                "Tjänstemän Anna Ek, Landstinget Bo Lind, Almi Carl Ås, Länsstyrelsen Postadress Besöksadress Telefon E-post info@ek.example\n"))
                .extracting(person -> person.substring(0, person.indexOf(" | -")))
                .containsExactly("Anna Ek | Landstinget", "Bo Lind | Almi", "Carl Ås | Länsstyrelsen");
    }

    @Test
    void keepsTheItemsBehindAUnitThatIsUnknown() {
        assertThat(AttendanceOf.text("Övriga: Anna Ek, enhetschef Almgården, § 159 Bo Lind, ekonom, § 7\n"))
                .extracting(person -> person.name() + " | " + person.note())
                .containsExactly("Anna Ek | § 159", "Bo Lind | § 7");
    }

    @Test
    void readsWhoIsInvitedBehindASemicolon() {
        assertThat(people("Närvarande: Anna Ek, Bo Lind; inbjuden Carl Ås (Valberedningen)\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ",
                        "Bo Lind | - | - | PRESENT | ",
                        "Carl Ås | Valberedningen | - | PRESENT | inbjuden");
    }

    @Test
    void readsTheOfficesInOtherBoardsBeforeNames() {
        assertThat(
                        people(
                                "Plats och tid Kommunhuset i Ekby, stora salen, kl. 09:00-11:50, ajournering kl. 09:35-10:00 Beslutande Eva Ros (S), Fia Mo (M) och Gun Ro (C) Övriga Förste vice ordförande i utbildningsnämnden Anna Ek (S) 226 och andre vice ordförande i socialnämnden Bo Lind (M) 227. Justerare Carl Ås\n"))
                .contains(
                        "Anna Ek | S | S | PARTIAL | förste vice ordförande i utbildningsnämnden",
                        "Bo Lind | M | M | PARTIAL | andre vice ordförande i socialnämnden");
        assertThat(people("Ledamöter Anna Ek (S), ordförande Bo Lind (M), vice ordförande Carl Ås (C)\n"))
                .contains("Anna Ek | S | S | PRESENT | ordförande, ledamot", "Carl Ås | C | C | PRESENT | ledamot");
    }

    @Test
    void takesTwoWordsBeforeAPartyForANameWhateverTheyEndIn() {
        assertThat(people("Ledamöter: Anna Ek (S), 1:e vice ordförande Mikael Stugbodarna (S) Eva Berg Ros (M)\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | 1:e vice ordförande, ledamot",
                        "Mikael Stugbodarna | S | S | PRESENT | ledamot",
                        "Eva Berg Ros | M | M | PRESENT | ledamot");
    }

    @Test
    void readsOfficialsAndOthersUnderOneLabel() {
        assertThat(people("Tjänstemän m fl Anna Ek förbundsdirektör, Bo Lind räddningschef\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | förbundsdirektör", "Bo Lind | - | - | PRESENT | räddningschef");
    }

    @Test
    void takesWhoeverServedFromTheFirstItemToTheLastForPresent() {
        assertThat(
                        people(
                                "Ersättare: Anna Ek Hjo kommun (tjänstgör 1-8) Bo Lind Sala kommun (tjänstgör 1-5) Carl Ås Vara kommun (tjänstgör 1-8)\n"))
                .containsExactly(
                        "Anna Ek | Hjo kommun | - | PRESENT | tjänstgörande ersättare",
                        "Bo Lind | Sala kommun | - | PARTIAL | tjänstgörande ersättare",
                        "Carl Ås | Vara kommun | - | PRESENT | tjänstgörande ersättare");
        assertThat(people("Ersättare: Anna Ek Hjo kommun (tjänstgör 1-8) Bo Lind Sala kommun\n"))
                .contains("Anna Ek | Hjo kommun | - | PARTIAL | tjänstgörande ersättare");
    }

    @Test
    void leavesTheHeadingsOfVotesOutOfTheList() {
        assertThat(people("Beslutande Omröstning Anna Ek Bo Lind Carl Ås\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ", "Bo Lind | - | - | PRESENT | ", "Carl Ås | - | - | PRESENT | ");
        assertThat(people("Ledamöter Ja Nej Tid Kl. 09.00-12.00 Ja Nej\nAnna Ek m x\nBo Lind c x\nCarl Ås s x\n"))
                .extracting(person -> person.substring(0, person.indexOf(" |")))
                .containsExactly("Anna Ek", "Bo Lind", "Carl Ås");
    }

    @Test
    void keepsTheMunicipalityInTheNameOfACompany() {
        assertThat(people("Övriga: Anna Ek, VD Malung-Sälen Turism AB, Bo Lind, Malung-Sälen\n"))
                .containsExactly(
                        "Anna Ek | Malung-Sälen Turism AB | - | PRESENT | vd",
                        "Bo Lind | Malung-Sälen | - | PRESENT | ");
    }

    @Test
    void endsAListWhereAParagraphOfTextBegins() {
        assertThat(
                        people(
                                "Närvarande: Anna Ek, regionchef, Bo Lind, rektor\n\nRapport från Ekby, läget är lugnt. Personalen har blivit fler.\n"))
                .containsExactly("Anna Ek | - | - | PRESENT | regionchef", "Bo Lind | - | - | PRESENT | rektor");
    }

    @Test
    void leavesTheLinesOfALetterheadOutOfTheList() {
        assertThat(AttendanceOf.people("""
                Närvarande:           Anna Ek, kanslichef

                Sjöbygdens räddningstjänst
                Brogatan 3, 123 45 Ekstad    Växel 0123-400 00    Fax 0123-400 01
                E-post info@exempel.se       Organisationsnummer 222000-0000

                                      Bo Lind, brandman
                                      Eva Ros, ekonom

                Postadress:     Besöksadress:      Telefon:         Webbplats:        E-post:
                Stora huset     Norra Torget 3     010-123 45 67    www.exempel.se    post@exempel.se
                543 21 Ekstad
                """))
                .containsExactly("Anna Ek | - | - | PRESENT", "Bo Lind | - | - | PRESENT", "Eva Ros | - | - | PRESENT");
    }

    @Test
    void keepsPeopleWhoseAddressesAreListed() {
        assertThat(AttendanceOf.people("""
                Närvarande
                Anna Ek, Hjo kommun
                Telefon 0503-350 00, e-post anna@exempel.se, www.exempel.se
                Bo Lind, Tibro kommun
                Telefon 0504-180 00, e-post bo@exempel.se, www.exempel.se
                """))
                .containsExactly("Anna Ek | Hjo kommun | - | PRESENT", "Bo Lind | Tibro kommun | - | PRESENT");
    }

    @Test
    void limitsThoseBelowALineThatSaysForWhichItemsTheyCameAndNobodyAbove() {
        assertThat(AttendanceOf.people("""
                Övriga:      Anna Ek, kanslichef
                             Bo Lind, stationschef
                             Personalföreträdare deltar under §§ 3-7
                             Ord. Eva Ros, brandman
                             Carl Ås, befäl
                """))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT",
                        "Bo Lind | - | - | PRESENT",
                        "Eva Ros | - | - | PARTIAL",
                        "Carl Ås | - | - | PARTIAL");
    }

    @Test
    void takesTeamsAndUnitsForAffiliations() {
        assertThat(AttendanceOf.people("""
                Övriga deltagande
                Anna Ek, kurator Team Hjo § 3
                Bo Lind, enhet folkhälsa
                Eva Ros, avdelning mark och park
                Carl Ås, revisor (utsedd av medlemmarna) §§ 2-4
                Dan Hult, revisor (utsedd av landstinget) § 5
                """))
                .containsExactly(
                        "Anna Ek | Team Hjo | - | PARTIAL",
                        "Bo Lind | enhet folkhälsa | - | PRESENT",
                        "Eva Ros | avdelning mark och park | - | PRESENT",
                        "Carl Ås | - | - | PARTIAL",
                        "Dan Hult | - | - | PARTIAL");
    }

    @Test
    void joinsASurnameBelowItsLineWithTheNameWherePeopleWithPartiesRunOn() {
        assertThat(AttendanceOf.people("""
                Ledamöter
                Anna Ek (S), Eva-Lena Gillberg (S), Karin Sundholm
                Ros (M), Bo Lind (S) och Carl Ås (V)
                """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT",
                        "Eva-Lena Gillberg | S | S | PRESENT",
                        "Karin Sundholm Ros | M | M | PRESENT",
                        "Bo Lind | S | S | PRESENT",
                        "Carl Ås | V | V | PRESENT");
    }

    @Test
    void prefersThePartyToTheBoardOfAnOfficeHeldElsewhere() {
        assertThat(AttendanceOf.people("""
                Övriga närvarande
                Vice ordförande i bildningsnämnden Anna Ek (S) § 3
                Vice ordförande i bildningsnämnden Bo Lind
                """))
                .containsExactly("Anna Ek | S | S | PARTIAL", "Bo Lind | bildningsnämnden | - | PRESENT");
    }

    @Test
    void readsMunicipalitiesJoinedByASign() {
        assertThat(AttendanceOf.people("""
                Närvarande: Anna Ek, Hjo & Tibro kommuner Bo Lind, Skara &
                Falköpings kommuner Eva Ros, Hjo, Tibro och Skara kommuner
                """))
                .containsExactly(
                        "Anna Ek | Hjo & Tibro kommuner | - | PRESENT",
                        "Bo Lind | Skara & Falköpings kommuner | - | PRESENT",
                        "Eva Ros | Hjo, Tibro och Skara kommuner | - | PRESENT");
        assertThat(AttendanceOf.text("Närvarande: Anna Ek, Hjo & Tibro kommuner"))
                .extracting(Attendance::municipality)
                .containsExactly(new Municipality("1497", "Hjo"));
    }

    @Test
    void readsInitialsWithAHyphenAndParticlesOfOtherCountries() {
        assertThat(AttendanceOf.people("""
                Närvarande
                S-O Skog, Skogsstyrelsen
                Rim ben Hassan, Hjo kommun
                """))
                .containsExactly(
                        "S-O Skog | Skogsstyrelsen | - | PRESENT", "Rim ben Hassan | Hjo kommun | - | PRESENT");
    }

    @Test
    void knowsWhoIsReplacedBehindAMisreadWord() {
        assertThat(AttendanceOf.lines("""
                Tjänstgörande ersättare
                Anna Ek (S), ersättare fiir Bo Lind (S)
                Eva Ros (M), ersättare ftir Carl Ås (M)
                """))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | tjänstgörande ersättare",
                        "Eva Ros | M | M | PRESENT | tjänstgörande ersättare");
    }

    @Test
    void countsThoseForPartlyThereWhoCameOnOneOfTheDays() {
        assertThat(AttendanceOf.people("""
                Deltagare
                Anna Ek, Hjo
                Bo Lind, Tibro, endast 3 maj
                Eva Ros, Tibro, 4 maj
                """))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT",
                        "Bo Lind | Tibro | - | PARTIAL",
                        "Eva Ros | Tibro | - | PARTIAL");
    }

    private static List<String> people(String text) {
        return AttendanceOf.lines(text);
    }
}
