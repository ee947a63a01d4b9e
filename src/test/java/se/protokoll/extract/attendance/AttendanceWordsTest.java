package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a name, organisation, title or remark begins and ends: name | affiliation | party | presence | roles. */
class AttendanceWordsTest {

    @Test
    void keepsNamesTogetherAroundASmallWordWhateverItsCapitals() {
        assertThat(people("Ledamöter Carlos Rebelo Da Silva (S), Lilla Edet Ana Costa dos Santos (M), Mölndal\n"))
                .startsWith("Carlos Rebelo Da Silva | Lilla Edet | S | PRESENT | ledamot")
                .endsWith("Ana Costa dos Santos | Mölndal | M | PRESENT | ledamot");
    }

    @Test
    void takesAnUnknownNameBeforeAPartyForANameWhereNamesHaveParties() {
        assertThat(people("Beslutande Anna Ek (S), ordf. Lwiza Demirtaş (M) Bo Lind (C) Carl Ås (V)\n"))
                .contains("Lwiza Demirtaş | M | M | PRESENT | ");
    }

    @Test
    void sharesAnAbbreviationWithSmallLettersAmongThoseBeforeIt() {
        assertThat(people("Närvarande: Eva Ros Habo, Fred Holm Tranås\nAnna Ek, Bo Lind, Carl Åström BiJ\n"))
                .contains(
                        "Anna Ek | BiJ | - | PRESENT | ",
                        "Bo Lind | BiJ | - | PRESENT | ",
                        "Carl Åström | BiJ | - | PRESENT | ");
    }

    @Test
    void givesARemarkInBracketsToBothOfAGroup() {
        assertThat(people("Närvarande: Eva Ros, Sala kommun\nUtvärderarna Anna Ek och Bo Lind (punkt 4)\n"))
                .contains("Anna Ek | - | - | PARTIAL | ", "Bo Lind | - | - | PARTIAL | ");
        assertThat(people("Närvarande: Eva Ros, Sala kommun\nÄgarna: Anna Ek och Bo Lind (deltog under 61)\n"))
                .contains("Anna Ek | Ägarna | - | PARTIAL | ", "Bo Lind | Ägarna | - | PARTIAL | ");
        assertThat(people("Närvarande: Eva Ros\nAnna Ek och Bo Lind (punkt 4)\n"))
                .contains("Anna Ek | - | - | PRESENT | ", "Bo Lind | - | - | PARTIAL | ");
    }

    @Test
    void endsANameBeforeAnOrganisationInTheDefiniteForm() {
        assertThat(people("Närvarande Anna Ek LRF Ylva Munkarp Thell Naturskyddsföreningen Bo Lind Åby fiskeråd\n"))
                .containsExactly(
                        "Anna Ek | LRF | - | PRESENT | ",
                        "Ylva Munkarp Thell | Naturskyddsföreningen | - | PRESENT | ",
                        "Bo Lind | Åby fiskeråd | - | PRESENT | ");
    }

    @Test
    void leavesHeadingsOfThoseWithAnInterestInCommonOutOfTheList() {
        assertThat(
                        people(
                                "Ledamöter: Anna Ek Svalövs kommun Areella näringar/markägare Bo Lind LRF Företag/industrier Carl Åström Saxbrygga Livs AB\n"))
                .containsExactly(
                        "Anna Ek | Svalövs kommun | - | PRESENT | ledamot",
                        "Bo Lind | LRF | - | PRESENT | ledamot",
                        "Carl Åström | Saxbrygga Livs AB | - | PRESENT | ledamot");
    }

    @Test
    void readsWhatABoardIsForAndWhereAUnitIs() {
        assertThat(
                        people(
                                "Närvarande: Anna Ek (v), nämnden för folkhälsa och primärvård, Bo Lind, Folkhälsoenheten östra Skaraborg, Carl Åström, Samordningsteam Sala\n"))
                .containsExactly(
                        "Anna Ek | nämnden för folkhälsa och primärvård | v | PRESENT | ",
                        "Bo Lind | Folkhälsoenheten östra Skaraborg | - | PRESENT | ",
                        "Carl Åström | Samordningsteam Sala | - | PRESENT | ");
    }

    @Test
    void readsWhatATitleIsForAsPartOfIt() {
        assertThat(
                        people(
                                "Övriga: personalchef Anna Ek 169 och 173, chef för hållbar utveckling Bo Lind 172, ansvarig för planer Carl Ås\n"))
                .contains("Bo Lind | - | - | PARTIAL | chef för hållbar utveckling");
        assertThat(people("Beslutande Anna Ek (S) tjg för Bo Lind (S)\n"))
                .containsExactly("Anna Ek | S | S | PRESENT | tjänstgörande ersättare");
    }

    @Test
    void takesASmallWordInBracketsForARoleAndNotForAnOrganisation() {
        assertThat(people("Närvarande:\nHalmstad: Anna Ek (värd), Bo Lind\nHylte: Carl Ås (till lunch)\n"))
                .containsExactly(
                        "Anna Ek | Halmstad | - | PRESENT | värd",
                        "Bo Lind | Halmstad | - | PRESENT | ",
                        "Carl Ås | Hylte | - | PARTIAL | ");
    }

    @Test
    void readsTitlesCutShortAndCommissionersAsTitles() {
        assertThat(
                        people(
                                "Övriga deltagande\nKommunsekr Anna Ek, sekr\nKommunalrådet Bo Lind\nTf. ekonomichef Carl Ås\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | kommunsekreterare, sekreterare",
                        "Bo Lind | - | - | PRESENT | kommunalråd",
                        "Carl Ås | - | - | PRESENT | tf ekonomichef");
    }

    @Test
    void leavesOutWhereTheListIsToBeFound() {
        assertThat(people("Övriga närvarande Se sida 2 Anna Ek, kommunchef Bo Lind, ekonom § 3\n"))
                .containsExactly("Anna Ek | - | - | PRESENT | kommunchef", "Bo Lind | - | - | PARTIAL | ekonom");
    }

    @Test
    void takesNoCrossForAnInitialWhereCrossesSayWhoWasThere() {
        assertThat(people("Närvarande\nAnna Ek X\nBo Lind anmält förhinder\nJon Offerdal Rapp X, ordf\nCarl Ås X\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ",
                        "Bo Lind | - | - | ABSENT | ",
                        "Jon Offerdal Rapp | - | - | PRESENT | ordförande",
                        "Carl Ås | - | - | PRESENT | ");
    }

    @Test
    void readsPartiesWithoutBracketsBeforeMarks() {
        assertThat(people("Ledamöter Ja Nej Tid\nAnna Ek, ordf m x x\nBo Lind c frånv\nCarl Ås fp x x\nEva Ros s x\n"))
                .containsExactly(
                        "Anna Ek | m | m | PRESENT | ordförande, ledamot",
                        "Bo Lind | c | c | ABSENT | ledamot",
                        "Carl Ås | fp | fp | PRESENT | ledamot",
                        "Eva Ros | s | s | PRESENT | ledamot");
        assertThat(people("Ledamöter Anna Ek S 1 Ordförande Bo Lind M 1 Carl Ås C - Eva Ros S 1\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | ordförande, ledamot",
                        "Bo Lind | M | M | PRESENT | ledamot",
                        "Carl Ås | C | C | ABSENT | ledamot",
                        "Eva Ros | S | S | PRESENT | ledamot");
    }

    @Test
    void readsAMunicipalityOverTheLabelsOfThoseItSent() {
        assertThat(people("""
                Plats: Folkets hus

                Kumla kommun

                Ordinarie

                Anna Ek (S)

                Ersättare

                Bo Lind (M)

                Laxå kommun

                Ordinarie

                Carl Ås (C)

                Övriga

                Eva Ros, förbundschef
                """))
                .containsExactly(
                        "Anna Ek | Kumla kommun | S | PRESENT | ledamot",
                        "Bo Lind | Kumla kommun | M | PRESENT | ersättare",
                        "Carl Ås | Laxå kommun | C | PRESENT | ledamot",
                        "Eva Ros | - | - | PRESENT | förbundschef");
    }

    @Test
    void leavesTheMunicipalityOfTheLastPersonWhereItIs() {
        assertThat(people("Ordförande\nAnna Ek\nKumla kommun\nLedamöter\nBo Lind\nLaxå kommun\n"))
                .contains("Bo Lind | Laxå kommun | - | PRESENT | ledamot");
    }

    @Test
    void readsListsWithTheSurnameFirstThatRunOn() {
        assertThat(
                        people(
                                "Närvarande: Aronsson Britt DHR Bodin Ove Tekniska nämnden Dahlqvist Sture SRF Ekman Lars Omsorgsnämnden, ordförande Hjort Marita HSO\n"))
                .containsExactly(
                        "Aronsson Britt | DHR | - | PRESENT | ",
                        "Bodin Ove | Tekniska nämnden | - | PRESENT | ",
                        "Dahlqvist Sture | SRF | - | PRESENT | ",
                        "Ekman Lars | Omsorgsnämnden | - | PRESENT | ordförande",
                        "Hjort Marita | HSO | - | PRESENT | ");
    }

    @Test
    void takesInitialsInBracketsForNoParties() {
        assertThat(people("Deltagare Anna Ek (AE), Hjo Bo Lind-Ros (BR), LRF Carl Åström (CÅ1), Kommunchef\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | ",
                        "Bo Lind-Ros | LRF | - | PRESENT | ",
                        "Carl Åström | - | - | PRESENT | kommunchef");
        assertThat(people("Beslutande Sven Dahl (SD) Anna Ek (S) Bo Lind (M)\n"))
                .contains("Sven Dahl | SD | SD | PRESENT | ");
    }

    @Test
    void givesAHeadingToThePersonBehindItWhoHasNoOrganisation() {
        assertThat(
                        people(
                                "Ersättare: Anna Ek Svalövs kommun (tjänstgör) Bo Lind Landskrona stad Sportfiskarna Carl Åström (tjänstgör)\n"))
                .containsExactly(
                        "Anna Ek | Svalövs kommun | - | PRESENT | tjänstgörande ersättare",
                        "Bo Lind | Landskrona stad | - | PRESENT | ersättare",
                        "Carl Åström | Sportfiskarna | - | PRESENT | tjänstgörande ersättare");
    }

    @Test
    void readsTheListThatTheCoverRefersTo() {
        assertThat(people("""
                Beslutande
                Se närvaro- och voteringslista, sista sidan
                Övriga deltagande
                Anna Ek, kommunchef
                Bo Lind, sekreterare

                § 1
                Val av justerare

                Närvaro- och voteringslista
                Nr   Ledamot          Parti   Närvaro
                1    Carl Ås          S       X
                2    Eva Ros          C       –
                """))
                .contains("Carl Ås | S | S | PRESENT | ", "Eva Ros | C | C | ABSENT | ")
                .hasSize(4);
    }

    @Test
    void keepsTheItemInBracketsWithTheOneItStandsBehind() {
        assertThat(people("Närvarande: Anna Ek, Bo Lind och Carl Ås (pkt 7)\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ", "Bo Lind | - | - | PRESENT | ", "Carl Ås | - | - | PARTIAL | ");
    }

    @Test
    void takesANameInBracketsBehindAnOrganisationForSomebodyThoughNobodyElseBearsIt() {
        assertThat(people("Närvarande: Region Skåne (Camilla Åkvist), Polisen (Bo Lind)\n"))
                .containsExactly(
                        "Camilla Åkvist | Region Skåne | - | PRESENT | ", "Bo Lind | Polisen | - | PRESENT | ");
    }

    @Test
    void readsMunicipalitiesThatAreNoMoreBehindForAtTheBeginningOfLines() {
        assertThat(people("""
                Närvarande:

                För Laholms stad:      köpman Anna Ek, ordf.
                För Veinge kommun:     lantbrukare Bo Lind
                                       (för Dan Hult, som anmält förhinder)
                                       förman Eva Ros
                """))
                .containsExactly(
                        "Anna Ek | Laholms stad | - | PRESENT | köpman, ordförande",
                        "Bo Lind | Veinge kommun | - | PRESENT | lantbrukare, tjänstgörande ersättare",
                        "Eva Ros | Veinge kommun | - | PRESENT | förman");
    }

    @Test
    void readsAListBelowThoseOfAGroupWhoWereThere() {
        assertThat(people("""
                Närvarande styrgrupp
                Hjo kommun: Anna Ek (ordf.), Bo Lind
                Skara kommun: Eva Ros
                Adjungerade: projektledare Carin Ås
                """))
                .contains("Anna Ek | Hjo kommun | - | PRESENT | ordförande", "Eva Ros | Skara kommun | - | PRESENT | ");
    }

    @Test
    void readsOrganisationsBeforeTheNamesInBracketsBehindThem() {
        assertThat(people("Frånvarande: Emmaboda kommun (Anna Ek), Högsby kommun (Bo Lind)\n"))
                .containsExactly(
                        "Anna Ek | Emmaboda kommun | - | ABSENT | ", "Bo Lind | Högsby kommun | - | ABSENT | ");
    }

    @Test
    void readsAColumnOfOrganisationsBelowItsHeading() {
        assertThat(
                        people(
                                "Deltagare\nAnna Ek\nBo Lind\nCarl Ås\nOrganisation\nLänsstyrelsen, mötesledare\nNybro kommun\nSGU\n"))
                .containsExactly(
                        "Anna Ek | Länsstyrelsen | - | PRESENT | mötesledare",
                        "Bo Lind | Nybro kommun | - | PRESENT | ",
                        "Carl Ås | SGU | - | PRESENT | ");
    }

    @Test
    void holdsMunicipalitiesForThoseBehindThemWhereTheListBeginsWithOne() {
        assertThat(
                        people(
                                "Ledamöter Borås Anna Ek (S) Bo Lind (M) Svenljunga Carl Ås (C) Eva Ros (S) Tranemo - Ulricehamn Fia Mo (M)\n"))
                .containsExactly(
                        "Anna Ek | Borås | S | PRESENT | ledamot",
                        "Bo Lind | Borås | M | PRESENT | ledamot",
                        "Carl Ås | Svenljunga | C | PRESENT | ledamot",
                        "Eva Ros | Svenljunga | S | PRESENT | ledamot",
                        "Fia Mo | Ulricehamn | M | PRESENT | ledamot");
    }

    @Test
    void takesTheBoardBehindAnOfficeAndTheSchoolBehindAHeadForAffiliations() {
        assertThat(
                        people(
                                "Närvarande Anna Ek, ordförande KDN Söder Eva Österhjelm, tf kommunchef Bo Lind, polisen Carl Ås, rektor Lövskolan\n"))
                .contains("Bo Lind | polisen | - | PRESENT | ", "Carl Ås | Lövskolan | - | PRESENT | rektor")
                .extracting(person -> person.substring(0, person.indexOf(" |")))
                .containsExactly("Anna Ek", "Eva Österhjelm", "Bo Lind", "Carl Ås");
    }

    @Test
    void readsTheListWhereTheLabelsOfSignaturesAreGatheredWithItsOwn() {
        assertThat(
                        people(
                                "Plats och tid Beslutande Övriga deltagare Utses att justera Justeringens plats och tid Underskrifter Sekreterare Ordförande Justerande Kontoret, kl Anna Ek (m), ordförande Bo Lind (c) Carl Ås (s) 30-34 Eva Ros, kulturchef Bo Lind (c) Kommunhuset, Eva Ros Anna Ek Bo Lind\n"))
                .containsExactly(
                        "Anna Ek | m | m | PRESENT | ordförande",
                        "Bo Lind | c | c | PRESENT | ",
                        "Carl Ås | s | s | PARTIAL | ",
                        "Eva Ros | - | - | PRESENT | kulturchef");
    }

    @Test
    void takesTheItemsBehindAnOfficeForThoseOfTheOffice() {
        assertThat(people("Övriga\nAnna Ek, vid protokollet §§ 12-13\nBo Lind, praktikant §§ 12-13\n"))
                .containsExactly("Anna Ek | - | - | PRESENT | sekreterare", "Bo Lind | - | - | PARTIAL | praktikant");
    }

    @Test
    void leavesTheItemsOfWhoeverChairedOutOfTheirPresence() {
        assertThat(people("Ledamöter Närvarande\nAnna Ek X, mötesordförande § 61 – § 70\nBo Lind X, § 64\nCarl Ås X\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | mötesordförande",
                        "Bo Lind | - | - | PARTIAL | ",
                        "Carl Ås | - | - | PRESENT | ");
    }

    @Test
    void readsAnOfficeThatIsBrokenBesideTwoLabels() {
        assertThat(people("""
                        Beslutande           Anna Ek (S), ordförande, Eva Ros (S), Bo Lind (M), vice
                        Ledamöter            ordförande, Carl Ås (C).
                        """))
                .contains("Bo Lind | M | M | PRESENT | vice ordförande", "Carl Ås | C | C | PRESENT | ledamot");
    }

    @Test
    void readsATitleThatHasLostItsHyphen() {
        assertThat(
                        people(
                                "Övriga\nAnna Ek                   Vård och äldreomsorgschef\nBo Lind                   Ekonom\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | vård och äldreomsorgschef", "Bo Lind | - | - | PRESENT | ekonom");
    }

    @Test
    void leavesTheItemsWhichADeputyChairedOutOfThePresence() {
        assertThat(people(
                        "Ledamöter\nAnna Ek, ordförande (S) §41-45\nBo Lind, vice ordförande (M), ordförande §46-52\n"))
                .containsExactly(
                        "Anna Ek | S | S | PARTIAL | ordförande, ledamot",
                        "Bo Lind | M | M | PRESENT | vice ordförande, ordförande, ledamot");
    }

    @Test
    void takesThePartyOfWhoeverIsReplacedForNobodysElse() {
        assertThat(people("Beslutande C Anna Ek, ordförande S Bo Lind M Carl Ås, tjänstgör för Dan Hult (M)\n"))
                .containsExactly(
                        "Anna Ek | C | C | PRESENT | ordförande",
                        "Bo Lind | S | S | PRESENT | ",
                        "Carl Ås | M | M | PRESENT | tjänstgörande ersättare");
        assertThat(people("Beslutande Anna Ek C Bo Lind S Carl Ås M\n"))
                .contains("Anna Ek | C | C | PRESENT | ", "Carl Ås | M | M | PRESENT | ");
    }

    @Test
    void knowsWhoIsReplacedFromTheBracketsBehindAName() {
        assertThat(people("Närvarande: Anna Ek (ers. Bo Lind), Hjo Carl Ås, Kil Eva Ros (ers.), Eda\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | tjänstgörande ersättare",
                        "Carl Ås | Kil | - | PRESENT | ",
                        "Eva Ros | Eda | - | PRESENT | ersättare");
        assertThat(people("Närvarande:\nAnna Ek, Hjo, vikarierande för Bo Lind\nCarl Ås, Kil\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | tjänstgörande ersättare", "Carl Ås | Kil | - | PRESENT | ");
    }

    @Test
    void countsWhoeverIsAmongThosePresentAndThoseAbsentByItemsAsPartlyThere() {
        assertThat(people("Närvarande ledamöter Anna Ek, 1-6 Bo Lind Carl Ås Ej närvarande ledamöter Anna Ek, 7-11\n"))
                .contains("Anna Ek | - | - | PARTIAL | ledamot");
        assertThat(people("Ledamöter\nAnna Ek\nBo Lind\nCarl Ås\n\nEj närvarande\nBo Lind\n"))
                .contains("Bo Lind | - | - | ABSENT | ");
    }

    @Test
    void takesWhatAnItemIsAboutForNoAffiliation() {
        assertThat(
                        people(
                                "Övriga närvarande: Anna Ek, fastighetschef 92 (Takbyte Backvägen) Bo Lind, jurist § 7 (LRF)\n"))
                .containsExactly("Anna Ek | - | - | PARTIAL | fastighetschef", "Bo Lind | LRF | - | PARTIAL | jurist");
    }

    @Test
    void knowsTheChairOfTheAuditorsFromTheChairOfTheMeeting() {
        assertThat(
                        people(
                                "Närvarande Anna Ek, ordförande Bo Lind, revisionens ordförande, 56 Carl Ås, nämndens ordförande\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ordförande",
                        "Bo Lind | revisionen | - | PARTIAL | revisionens ordförande",
                        "Carl Ås | - | - | PRESENT | ordförande");
    }

    @Test
    void readsLettersAtTheEndOfTheRowsForWhoWasThere() {
        assertThat(people("""
                Ledamöter              Närv (N), Frånv (F)
                Anna Ek      SN            N
                Bo Lind      PRO:s samo    N
                Carl Ås      PRO:s samo  F
                """))
                .containsExactly(
                        "Anna Ek | SN | - | PRESENT | ledamot",
                        "Bo Lind | PRO:s samo | - | PRESENT | ledamot",
                        "Carl Ås | PRO:s samo | - | ABSENT | ledamot");
        assertThat(people("Närvarande\nAnna Ek      S\nBo Lind      F\nCarl Ås      F\n"))
                .contains("Bo Lind | F | F | PRESENT | ");
    }

    @Test
    void pairsOfficesThatFollowTheNamesWithWhoServesForWhom() {
        assertThat(
                        people(
                                "Ledamöter Anna Ek (m) Bo Lind (c) Carl Ås (s) Dan Hult (kd) Ordförande 1:e vice ordförande ledamot ersättare för Eva Ros\n"))
                .containsExactly(
                        "Anna Ek | m | m | PRESENT | ordförande, ledamot",
                        "Bo Lind | c | c | PRESENT | 1:e vice ordförande, ledamot",
                        "Carl Ås | s | s | PRESENT | ledamot",
                        "Dan Hult | kd | kd | PRESENT | tjänstgörande ersättare");
        assertThat(people("Ersättare: Anna Ek (C) Bo Lind (M) fr.o.m. 13\n"))
                .containsExactly("Anna Ek | C | C | PRESENT | ersättare", "Bo Lind | M | M | PARTIAL | ersättare");
    }

    @Test
    void givesWhatAHeadingSaysOfTheItemsToEverybodyBelowIt() {
        assertThat(people("Närvarande: Anna Ek, Hjo\n\nGäst på punkt 4: Bo Lind, Digg\n"))
                .containsExactly("Anna Ek | Hjo | - | PRESENT | ", "Bo Lind | Digg | - | PARTIAL | ");
        assertThat(
                        people(
                                "Närvarande: Anna Ek (S) Bo Lind (M) Övriga: Medverkande vid punkt 6 Länsstyrelsen: Carl Ås och Eva Ros\n"))
                .contains("Carl Ås | Länsstyrelsen | - | PARTIAL | ", "Eva Ros | Länsstyrelsen | - | PARTIAL | ");
        assertThat(people("Närvarande: Anna Ek, Bo Lind till kl 11, Carl Ås\n"))
                .contains("Anna Ek | - | - | PRESENT | ", "Carl Ås | - | - | PRESENT | ");
    }

    @Test
    void endsTheListWhereTheItemsOfTheMinutesAreNumbered() {
        assertThat(
                        people(
                                "Plats och tid Kommunhuset i Hjo den 4 maj 2009 klockan 13.00-15.30, sammanträdesrummet Vättern Närvarande Anna Ek (S) Bo Lind (M) Övriga närvarande Ekonom Carl Ås Ärenden 22-27\n"))
                .containsExactly(
                        "Anna Ek | S | S | PRESENT | ",
                        "Bo Lind | M | M | PRESENT | ",
                        "Carl Ås | - | - | PRESENT | ekonom");
        assertThat(people("Deltagare: Hjo: Anna Ek\nEj med: Kil: Bo Lind\nKopia till: Carl Ås, Länsstyrelsen\n"))
                .containsExactly("Anna Ek | Hjo | - | PRESENT | ", "Bo Lind | Kil | - | ABSENT | ");
    }

    @Test
    void holdsWhatStandsBeforeADashForThoseBehindIt() {
        assertThat(people("Deltagare\nHjo – Anna Ek, Bo Lind (t.f.)\nKil – Carl Ås\nSamordnare – Eva Ros\n"))
                .containsExactly(
                        "Anna Ek | Hjo | - | PRESENT | ",
                        "Bo Lind | Hjo | - | PRESENT | tillförordnad",
                        "Carl Ås | Kil | - | PRESENT | ",
                        "Eva Ros | - | - | PRESENT | samordnare");
        assertThat(people("Deltagare\nAnna Ek – Hjo kommun\nBo Lind – Kils kommun\n"))
                .containsExactly("Anna Ek | Hjo kommun | - | PRESENT | ", "Bo Lind | Kils kommun | - | PRESENT | ");
    }

    @Test
    void pairsNamesWithTheLinesThatFollowThem() {
        assertThat(
                        people(
                                "Övriga deltagande\nAnna Ek\nBo Lind\nCarl Ås\nstrateg, sekreterare\nkommunchef, Hjo kommun § 4 - 8\nPolisen Kil § 6\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | strateg, sekreterare",
                        "Bo Lind | Hjo kommun | - | PARTIAL | kommunchef",
                        "Carl Ås | Polisen Kil | - | PARTIAL | ");
        assertThat(people("Närvarande\nAnna Ek\nHjo kommun\nBo Lind\nKils kommun\n"))
                .containsExactly("Anna Ek | Hjo kommun | - | PRESENT | ", "Bo Lind | Kils kommun | - | PRESENT | ");
    }

    @Test
    void cutsAColumnOfOrganisationsWhereOneEndsAndTheNextBegins() {
        assertThat(
                        people(
                                "NÄRVARANDE Anna Ek, ordförande Bo Lind Carl Ås Dan Hult, t o m punkt 5 Eva Ros Länsstyrelsen Kil Sunne Energi AB Hjo kommun Skogsstyrelsen, Dalsland Kommunikationsgruppen\n"))
                .containsExactly(
                        "Anna Ek | Länsstyrelsen Kil | - | PRESENT | ordförande",
                        "Bo Lind | Sunne Energi AB | - | PRESENT | ",
                        "Carl Ås | Hjo kommun | - | PRESENT | ",
                        "Dan Hult | Skogsstyrelsen, Dalsland | - | PARTIAL | ",
                        "Eva Ros | Kommunikationsgruppen | - | PRESENT | ");
        assertThat(people("Förhindrade Anna Ek Eva Ros Lund Hjo kommun Kils kommun\n"))
                .containsExactly("Anna Ek | Hjo kommun | - | ABSENT | ", "Eva Ros Lund | Kils kommun | - | ABSENT | ");
    }

    @Test
    void takesWhoeverStandsBehindSomebodyAwayForPresentWithoutAMark() {
        assertThat(
                        people(
                                "Ledamöter Närvarande\nAnna Ek (S) X\nBo Lind (M) X\nCarl Ås (C) – Dan Ros (C)\nEva Ros (S) X\n"))
                .contains("Carl Ås | C | C | ABSENT | ", "Dan Ros | C | C | PRESENT | tjänstgörande ersättare");
    }

    @Test
    void countsWhoeverHasNoMarkWhereTheOthersHaveForAbsent() {
        assertThat(people("Ledamöter Närvarande\nAnna Ek X\nBo Lind\nCarl Ås X\nEva Ros X, § 4\n"))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ",
                        "Bo Lind | - | - | ABSENT | ",
                        "Carl Ås | - | - | PRESENT | ",
                        "Eva Ros | - | - | PARTIAL | ");
        assertThat(people("Närvarande\nAnna Ek (S) X\nBo Lind (M) X\nCarl Ås, kommunchef\n"))
                .contains("Carl Ås | - | - | PRESENT | kommunchef");
        assertThat(people(
                        "Deltagare\nNamn\nOrganisation\nNärvaro\n\nAnna Ek\nHjo kommun\nx\nBo Lind\nKils kommun\n-\n"))
                .containsExactly("Anna Ek | Hjo kommun | - | PRESENT | ", "Bo Lind | Kils kommun | - | ABSENT | ");
    }

    @Test
    void takesWhoeverStandsBehindServingForForReplaced() {
        assertThat(people("Beslutande\nAnna Ek (m), Hjo, tjg ers f\nBo Lind\nCarl Ås (c), Kil\n"))
                .containsExactly(
                        "Anna Ek | Hjo | m | PRESENT | tjänstgörande ersättare", "Carl Ås | Kil | c | PRESENT | ");
    }

    @Test
    void pairsNamesWithTheTitlesAndAffiliationsThatFollowInTheirOrder() {
        assertThat(AttendanceOf.lines("""
                1 Hjo kommun Protokoll Plats och tid Kommunhuset, kl 13.15 Beslutande Anna Ek (C) Bo Lind (S) Eva Rosén Carl Åkerlund Dora Holm Hjo kommun Hälso- och sjukvårdsnämnden östra Skaraborg kommunchef, Hjo kommun rektor, Björkskolan folkhälsoplanerare Utses att justera Bo Lind (S) Underskrifter Sekreterare Dora Holm Ordförande Anna Ek (C) och så vidare för att raden ska vara lång nog att ha förlorat sina radbrytningar, vilket den är när den är längre än sexhundra tecken. Rådet beslutar att anta planen och att ge förvaltningen i uppdrag att återkomma med ett förslag till hur den ska följas upp under året. Rådet beslutar att anta planen och att ge förvaltningen i uppdrag att återkomma med ett förslag till hur den ska följas upp.
                """))
                .containsExactly(
                        "Anna Ek | Hjo kommun | C | PRESENT | ",
                        "Bo Lind | Hälso- och sjukvårdsnämnden östra Skaraborg | S | PRESENT | ",
                        "Eva Rosén | Hjo kommun | - | PRESENT | kommunchef",
                        "Carl Åkerlund | Björkskolan | - | PRESENT | rektor",
                        "Dora Holm | - | - | PRESENT | folkhälsoplanerare");
    }

    @Test
    void readsAColumnOfRolesBehindTheNamesOfAPageWithoutLineBreaks() {
        assertThat(AttendanceOf.lines("""
                1 Åns vattenråd Datum 2019-01-22 Styrelsemöte Tid: Tisdagen 22 januari 2019, kl. 18:00 Plats: Ekstad NÄRVARANDE Anna Ek Bo Lind Eva Rosén Carl Åkerlund Dora Holm Nils Berg Karin Dahl Ordförande Ledamot Adjunqerad Vattenrådet Ersättare Adjunqerad Ledamot Vice ordförande Ledamot 1 Mötets öppnande Ordföranden öppnade mötet och hälsade alla välkomna. Styrelsen beslutade att höja avgiften och att lämna frågan om bidrag till årsstämman. Styrelsen beslutade att höja avgiften och att lämna frågan om bidrag till årsstämman. Styrelsen beslutade att höja avgiften och att lämna frågan om bidrag till årsstämman. Styrelsen beslutade att höja avgiften.
                """))
                .containsExactly(
                        "Anna Ek | - | - | PRESENT | ordförande",
                        "Bo Lind | - | - | PRESENT | ledamot",
                        "Eva Rosén | Vattenrådet | - | PRESENT | adjungerad",
                        "Carl Åkerlund | - | - | PRESENT | ersättare",
                        "Dora Holm | - | - | PRESENT | adjungerad ledamot",
                        "Nils Berg | - | - | PRESENT | vice ordförande",
                        "Karin Dahl | - | - | PRESENT | ledamot");
    }

    private static List<String> people(String text) {
        return AttendanceOf.lines(text);
    }
}
