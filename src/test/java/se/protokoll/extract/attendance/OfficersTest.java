package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Signature;

class OfficersTest {

    @Test
    void takesAdjusterAndOfficersFromTheCoverSheet() {
        assertThat(roles("""
                Beslutande         Anna Ek (S)
                                   Bo Lind (C)
                Övriga deltagande  Carl Ås, kanslichef
                Utses att justera  Bo Lind
                Underskrifter
                Sekreterare        ...............
                                   Carl Ås
                Ordförande         ...............
                                   Anna Ek
                """))
                .containsExactly("Anna Ek [ordförande]", "Bo Lind [justerare]", "Carl Ås [kanslichef, sekreterare]");
    }

    @Test
    void takesThemFromTheTextWhereTheListIsSilent() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Mötet öppnas
                Ordförande Anna Ek hälsade välkommen.

                2. Val
                Till sekreterare för mötet valdes Bo Lind. Att justera protokollet utsågs Carl Ås.
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind [sekreterare]", "Carl Ås [justerare]");
    }

    @Test
    void takesTheChairWhoseOfficeIsShortened() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Mötet öppnas
                V. ordf. Carl Ås var sen. Mötet öppnades av ordf. Anna Ek.
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind []", "Carl Ås [vice ordförande]");
    }

    @Test
    void takesWhomTheMeetingChoseWithTheNameBeforeTheOffice() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Stämmans öppnande
                Styrelsens ordförande Bo Lind hälsade välkommen.

                2. Val
                Stämman valde Anna Ek till ordförande. Sekreterare blev Carl Ås.
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind []", "Carl Ås [sekreterare]");
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Val
                Stämman valde Anna Ek till ordförande i valberedningen.
                """)).containsExactly("Anna Ek []", "Bo Lind []");
    }

    @Test
    void takesWhomTheMeetingChoseWhereTheLineBreaks() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Val
                Stämman valde Anna Ek till
                ordförande. Som sekreterare
                fungerade Bo Lind.
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind [sekreterare]");
    }

    @Test
    void takesNobodyWhoseNameOnlyBeginsOrEndsAsTheOfficersDoes() {
        assertThat(roles("""
                Närvarande: Per Ek, Per Ekman, Eva Ros, Eva Ros-Lind, Liv Berg, Siv Berg

                1. Mötet öppnas
                Ordförande Per Ekman hälsade välkommen. Sekreterare var Eva Ros-Lind.

                2. Val
                Att justera protokollet utsågs Ann-Liv Berg och Siv Berg.
                """))
                .containsExactly(
                        "Per Ek []",
                        "Per Ekman [ordförande]",
                        "Eva Ros []",
                        "Eva Ros-Lind [sekreterare]",
                        "Liv Berg []",
                        "Siv Berg [justerare]");
    }

    @Test
    void takesTheChairWhoseNameStandsBetweenCommas() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Mötet öppnades
                av ordföranden, Bo Lind, som hälsade välkommen.
                """)).containsExactly("Anna Ek []", "Bo Lind [ordförande]");
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Skolan
                Skolans ordförande, Bo Lind, hälsade från eleverna.
                """)).containsExactly("Anna Ek []", "Bo Lind []");
    }

    @Test
    void takesTheOfficersWhoseNamesStandBeforeTheirOffice() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Eva Ros, Åke Dal

                1. Inledning
                Anna Ek, ordförande, öppnade mötet.

                2. Val
                Eva Ros och Åke Dal valdes att jämte ordföranden justera protokollet. Bo Lind föreslogs till justerare.
                """))
                .containsExactly("Anna Ek [ordförande]", "Bo Lind []", "Eva Ros [justerare]", "Åke Dal [justerare]");
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Val
                Till mötesordförande valdes Anna Ek och till sekreterare Bo Lind.
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind [sekreterare]");
    }

    @Test
    void takesWhoKeptTheNotesInBracketsForTheSecretary() {
        assertThat(roles("Närvarande: Anna Ek, chef, Hjo, Bo Lind, planerare, Tibro (vid anteckningarna)\n"))
                .containsExactly("Anna Ek [chef]", "Bo Lind [planerare, sekreterare]");
    }

    @Test
    void takesWhoOpenedTheMeetingForTheChairWhereNobodyElseIs() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                § 1    Öppnande       Brandförbundets ordförande hr Bo Lind
                                      förklarade sammanträdet öppnat.
                """)).containsExactly("Anna Ek []", "Bo Lind [ordförande]");
    }

    @Test
    void takesWhoSignsBelowTheFirstOfLabelsSideBySideForTheSecretary() {
        String text = """
                Närvarande: Anna Ek, Bo Lind, Åke Dal

                1. Budget
                Inga beslut.

                Vid protokollet                  Justeras                      Ordförande

                Anna Ek                     Bo Lind                  Åke Dal
                """;
        int at = text.lastIndexOf("Anna Ek");
        var signed =
                new Signature("Anna Ek", "vid protokollet", new Evidence(at, at + 7, null, "signature-label", 0.9));
        assertThat(roles(text, signed)).contains("Anna Ek [sekreterare]");
    }

    @Test
    void takesTheMeetingsChairWhereChairsOfOtherBodiesAreListed() {
        assertThat(roles("""
                Närvarande: Anna Ek, ordförande SDN Norra, Bo Lind, vice ordförande LRF Sjöbygden, Carl Ås, rektor

                1. Mötet öppnas
                Mötets ordförande Carl Ås hälsade välkommen.

                2. Skolan
                Skolans ordförande Bo Lind berättade.
                """))
                .containsExactly(
                        "Anna Ek [ordförande sdn norra]",
                        "Bo Lind [vice ordförande lrf sjöbygden]",
                        "Carl Ås [rektor, ordförande]");
    }

    @Test
    void endsAnOfficeWithItsLineWhereTheNextBeginsWithACourtesy() {
        assertThat(roles("""
                Närvarande:
                    ombudsman Anna Ek (s), vice ordf.
                    fru Eva Ros (s)
                    direktör Bo Lind (h), suppl., i st. f. herr A. Norell
                """))
                .containsExactly(
                        "Anna Ek [ombudsman, vice ordförande]",
                        "Eva Ros []",
                        "Bo Lind [direktör, suppleant, tjänstgörande ersättare]");
    }

    @Test
    void goesOnOverTheLineWhereTheOfficeIsDefinite() {
        assertThat(
                        roles(
                                "Närvarande: ordföranden, disponent Bo Lind (h), vice ordföranden\nherr Carl Ås (s), fru Eva Ros (s)\n"))
                .containsExactly("Bo Lind [ordförande, disponent]", "Carl Ås [vice ordförande]", "Eva Ros []");
    }

    @Test
    void takesNobodyWhoKeptTheMinutesForAnAdjuster() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Budget
                Inga beslut.

                Vid protokollet     Justeras
                Bo Lind             Anna Ek        Carl Ås
                """)).containsExactly("Anna Ek [justerare]", "Bo Lind []", "Carl Ås [justerare]");
    }

    @Test
    void takesWhoeverKeptTheProtocolForTheSecretary() {
        assertThat(roles("Närvarande: Anna Ek, Bo Lind\n\n1. Budget\nInga beslut.\n\nVid protokollet\nBo Lind\n"))
                .containsExactly("Anna Ek []", "Bo Lind [sekreterare]");
        assertThat(roles("Antecknar: Bo Lind\nNärvarande: Anna Ek, Bo Lind\n\n1. Budget\nInga beslut.\n"))
                .containsExactly("Anna Ek []", "Bo Lind [sekreterare]");
    }

    @Test
    void takesThoseWhoKeepTheMinutesInTheListOrBelowTheDay() {
        assertThat(roles("""
                        Närvarande: herr Bo Lind, ordförande
                                    assistent Anna Ek, vid protokollet

                        Ordföranden hälsade välkommen och öppnade mötet.

                        § 1 Val
                        Bo Lind valdes.

                        Dag som ovan
                        Anna Ek

                        Justeras: Bo Lind
                        """)).containsExactly("Bo Lind [ordförande]", "Anna Ek [assistent, sekreterare]");
    }

    @Test
    void keepsTheViceChairsTitleTogetherOverALineEnd() {
        assertThat(roles("Närvarande: ordföranden, lantbrukare Anna Ek (c), vice\nordföranden herr Bo Lind (s)\n"))
                .containsExactly("Anna Ek [ordförande, lantbrukare]", "Bo Lind [vice ordförande]");
    }

    @Test
    void takesWhoeverNotesEndWithForTheSecretary() {
        assertThat(roles(
                        "Närvarande: Anna Ek, Bo Lind\n\n1. Budget\nInga beslut.\n",
                        signature("Bo Lind", "vid anteckningarna")))
                .containsExactly("Anna Ek []", "Bo Lind [sekreterare]");
        assertThat(roles(
                        "Närvarande: Anna Ek, Bo Lind\n\n1. Budget\nInga beslut.\n",
                        signature("Bo", "vid anteckningarna")))
                .containsExactly("Anna Ek []", "Bo Lind [sekreterare]");
        assertThat(roles(
                        "Närvarande: Anna Ek, Bo Lind, Bo Ås\n\n1. Budget\nInga beslut.\n",
                        signature("Bo", "vid anteckningarna")))
                .containsExactly("Anna Ek []", "Bo Lind []", "Bo Ås []");
    }

    @Test
    void takesNobodyForTheSecretaryWhoSignsAsChair() {
        assertThat(roles(
                        """
                        Närvarande
                        Anna Ek (S), ordförande
                        Bo Lind (M)
                        Carl Ås, förbundssekreterare

                        § 1 Val
                        Bo väljs.

                        Carl Ås
                        Sekreterare

                        Anna Ek                         Bo Lind
                        Ordförande                      Justerare
                        """,
                        signature("Carl Ås", "sekreterare"),
                        signature("Anna Ek", "ordförande"),
                        signature("Bo Lind", "justerare")))
                .contains("Anna Ek [ordförande]", "Carl Ås [förbundssekreterare, sekreterare]")
                .noneMatch(person -> person.startsWith("Bo Lind") && person.contains("sekreterare"));
    }

    @Test
    void takesTheOnlyOneOfThatGivenNameForTheChair() {
        assertThat(roles("Närvarande: Bo Lind, Anna Ek\n\n1. Mötet öppnas\nOrdförande Anna hälsar välkommen.\n"))
                .containsExactly("Bo Lind []", "Anna Ek [ordförande]");
        assertThat(roles("Närvarande: Anna Lind, Anna Ek\n\n1. Mötet öppnas\nOrdförande Anna hälsar välkommen.\n"))
                .containsExactly("Anna Lind []", "Anna Ek []");
    }

    @Test
    void readsLabelsOfSignaturesWithACommaBehindThem() {
        assertThat(
                        roles(
                                "1 Datum: Måndagen den 14 november 2011 Plats: Bygdegården i Ekby Närvarande: Anna Ek Bo Lind Carl Ås Övriga: Eva Ros Underskrifter Sekreterare, Anna Ek Ordförande, Bo Lind Justerande, Carl Ås 1\n"))
                .containsExactly("Anna Ek [sekreterare]", "Bo Lind [ordförande]", "Carl Ås [justerare]", "Eva Ros []");
    }

    @Test
    void knowsThoseWhoSignWithSurnamesByTheGivenNamesOfTheList() {
        assertThat(
                        roles(
                                "Närvarande: Anna, Bo, Eva-Lena och Carl.\n\n§ 1 Mötet öppnas\nInga frågor.\n\nVid protokollet: Bo Lind\n"))
                .containsExactly("Anna []", "Bo [sekreterare]", "Eva-Lena []", "Carl []");
    }

    @Test
    void findsTheSecretaryWhoIsSaidToBeOne() {
        assertThat(
                        roles(
                                "Närvarande\nAnna Ek\nBo Lind, administratör\n\nJustering\nProtokollet justeras av Anna Ek. Sekreterare är Bo Lind.\n\n§ 1 Mötet öppnas\nInga frågor.\n"))
                .contains("Bo Lind [administratör, sekreterare]");
        assertThat(
                        roles(
                                "Närvarande\nAnna Ek\nBo Lind\n\nJustering\nProtokollet justeras av Anna Ek. Sekreterare är\nBo Lind.\n\n§ 1 Mötet öppnas\nInga frågor.\n"))
                .contains("Bo Lind [sekreterare]");
    }

    @Test
    void leavesTheFootOfTheLastPageOutOfAList() {
        assertThat(
                        roles(
                                "Justerare: Anna Ek\n\n§ 1 Val\nAnna väljs.\n\nEj tjänstgörande ersättare: Anna Ek (S); Bo Lind (M)\nOrdförande ........ Justerandes sign ........\n"))
                .containsExactly(
                        "Anna Ek [ej tjänstgörande ersättare, justerare]", "Bo Lind [ej tjänstgörande ersättare]");
    }

    @Test
    void leavesAnOfficeInBracketsToWhoeverStandsBeforeThem() {
        assertThat(roles("Närvarande: Anna Ek\nÖvriga: chef Bo Lind (sekreterare), kamrer Eva Ros (punkt 5)\n"))
                .containsExactly("Anna Ek []", "Bo Lind [chef, sekreterare]", "Eva Ros [kamrer]");
    }

    @Test
    void takesNobodyForTheChairWhoChairsAnotherBody() {
        assertThat(roles("Närvarande: Anna Ek, ordförande\nBo Lind, ordförande i revisionen, § 92\n"))
                .containsExactly("Anna Ek [ordförande]", "Bo Lind [ordförande i revisionen]");
        assertThat(roles("Närvarande: Anna Ek, ordförande i nämnden\nBo Lind\n"))
                .containsExactly("Anna Ek [ordförande]", "Bo Lind []");
    }

    @Test
    void takesTheAdjusterNamedAgainAtTheEndOfAList() {
        assertThat(
                        roles(
                                "Beslutande Övriga deltagande Utses att justera Anna Ek (S), ordförande Bo Lind (M) Carl Ås (C) Eva Ros, sekreterare Bo Lind (M) Justeringens plats och tid Kontoret\n"))
                .contains("Bo Lind [justerare]", "Carl Ås []");
    }

    @Test
    void leavesWhoeverTookNotesAlone() {
        assertThat(roles("Närvarande: Anna Ek, Bo Lind\n\n1. Budget\nInga beslut.\n\nAntecknat av\nBo Lind\n"))
                .containsExactly("Anna Ek []", "Bo Lind []");
    }

    @Test
    void leavesTheChairOfAnotherBodyAlone() {
        assertThat(roles("Närvarande: Anna Ek, Bo Lind\n\n1. Budget\nSocialnämndens ordförande Bo Lind redogör.\n"))
                .containsExactly("Anna Ek []", "Bo Lind []");
    }

    @Test
    void keepsTheListsChairWhereSignaturesHaveSlipped() {
        assertThat(roles("Beslutande\nAnna Ek (S), ordförande\nBo Lind (C)\n\nUnderskrifter\nOrdförande\nBo Lind\n"))
                .containsExactly("Anna Ek [ordförande]", "Bo Lind []");
    }

    @Test
    void readsOfficesThatStandBehindTheNames() {
        String list = "Beslutande Anna Ek (S) Bo Lind (C) Carl Ås (M) Övriga deltagare kommunsekreterare Dan Hult ";
        assertThat(
                        roles(
                                list
                                        + "Underskrifter Anna Ek (S) Ordförande Carl Ås (M) Justerare Dan Hult Sekreterare Anslag Det justerade protokollet\n"))
                .containsExactly(
                        "Anna Ek [ordförande]",
                        "Bo Lind []",
                        "Carl Ås [justerare]",
                        "Dan Hult [kommunsekreterare, sekreterare]");
    }

    @Test
    void countsASignerWhoIsNotListedAmongTheSigners() {
        String list =
                "Plats och tid Kommunhuset Övriga deltagande Bo Lind Hjo kommun Carl Ås Hjo kommun Utses att justera Eva Ros ";
        assertThat(
                        roles(
                                list
                                        + "Sekreterare Ordförande Bo Lind... Dan Hult... Paragrafer 1-20 Justerande Eva Ros Anslag Protokollet är justerat\n"))
                .containsExactly("Bo Lind [sekreterare]", "Carl Ås []");
    }

    @Test
    void takesAnOfficeInTheLastColumnForThatOfItsRowBelowAHeading() {
        assertThat(roles("""
                Namn                   Parti    Närvaro    Anteckningar
                Ledamöter (3)
                Anna Ek                S        1          Ordförande
                Bo Lindgren            V        1          1:e vice ordförande
                Cecilia Åkerö          M        1
                """))
                .containsExactly("Anna Ek [ordförande]", "Bo Lindgren [1:e vice ordförande]", "Cecilia Åkerö []");
    }

    @Test
    void takesWhoeverHasTheFirstParagraphBelowGatheredLabelsForTheSecretary() {
        assertThat(roles("""
                Beslutande:

                Anna Ek (S), ordförande
                Bo Lindgren (M)

                Sekreterare:

                Närvarande tjänstemän:

                Utses att justera:

                Cecilia Åkerö

                Eva Rosén, direktör
                Dan Hult, utredare

                Bo Lindgren
                """)).contains("Cecilia Åkerö [sekreterare]", "Eva Rosén [direktör]");
    }

    @Test
    void takesWhoeverSignsBelowTheFirstOfTwoLabelsForTheSecretary() {
        String minutes = """
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Mötet öppnas
                Mötet öppnades.

                Vid protokollet          Justeras

                Bo Lind                  Carl Ås
                """;
        var signed = new Signature(
                "Bo Lind",
                "vid protokollet",
                new Evidence(
                        minutes.lastIndexOf("Bo Lind"),
                        minutes.lastIndexOf("Bo Lind") + 7,
                        null,
                        "signature-label",
                        0.9));

        assertThat(roles(minutes, signed)).contains("Bo Lind [sekreterare]");
    }

    @Test
    void takesWhoeverStandsBehindTheSecretarysTitleForIt() {
        assertThat(roles("""
                        Beslutande
                        Anna Ek (S)
                        Bo Lind (M)

                        Tjänstepersoner
                        Nämndsekreterare: Carl Ås
                        Samordnare: Dan Öst
                        """)).contains("Carl Ås [sekreterare]", "Dan Öst [samordnare]");
    }

    @Test
    void takesWhoeverServedAsSecretaryForIt() {
        assertThat(roles("""
                        Närvarande
                        Anna Ek (S)
                        Bo Lind, administratör

                        Justering
                        Som sekreterare tjänstgjorde Bo Lind.
                        """)).contains("Bo Lind [administratör, sekreterare]");
    }

    @Test
    void leavesTitlesThatAllNamesHaveWhereTheyAre() {
        assertThat(roles("""
                        Tjänstemän      Anna Ek, räddningschef
                                        Bo Lind, stf räddningschef
                                        Carl Ås, adm. chef, tillika sekreterare
                        """))
                .contains("Anna Ek [räddningschef]", "Bo Lind [ställföreträdande räddningschef]")
                .anyMatch(person -> person.startsWith("Carl Ås [administrativ chef"));
    }

    @Test
    void takesBothForTheChairWhereTheSignsBeforeTheirItemsAreMisread() {
        assertThat(roles("""
                Beslutande         Anna Ek (S) $$ 1-4
                                   Bo Lind (C)
                Underskrifter
                Sekreterare        Carl Ås
                Ordförande         Anna Ek, $$ 1-4 Bo Lind, $$ 5-6
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind [ordförande]");
    }

    @Test
    void takesTheAdjustersWhomASentenceAboveTheItemsNames() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                Att jämte ordföranden justera dagens protokoll utses Bo Lind och Carl Ås.

                § 1 Taxa

                Nämnden beslutar att anta taxan.
                """)).containsExactly("Anna Ek []", "Bo Lind [justerare]", "Carl Ås [justerare]");
    }

    @Test
    void knowsWhoSignsWhereAScanHasReadTheNameOfTheListOtherwise() {
        assertThat(roles("""
                Närvarande: Anna Ek, Elvira Maqnusdotter

                1. Budget
                Inga beslut.

                Vid protokollet
                Elvira Magnusdotter
                """)).containsExactly("Anna Ek []", "Elvira Maqnusdotter [sekreterare]");
    }

    @Test
    void takesWhoLedTheMeetingWhereTheChairWasAbsent() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås
                Frånvarande: Eva Ros, ordförande

                § 1 Mötets öppnande
                Vice ordföranden Bo Lind föreslår att Carl Ås, Hjo, utses till ordförande för dagens möte.

                § 2 Val
                Rådet beslutar att utse Anna Ek, Tibro, till ordförande för sammanträdet.
                """))
                .containsExactly(
                        "Anna Ek [ordförande]", "Bo Lind [vice ordförande]", "Carl Ås []", "Eva Ros [ordförande]");
    }

    @Test
    void takesNobodyWhoWasAbsentForTheChair() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind
                Frånvarande: Eva Ros

                § 1 Budget
                Inga beslut.

                Ordförande: Eva Ros
                """)).containsExactly("Anna Ek []", "Bo Lind []", "Eva Ros []");
    }

    @Test
    void takesTheSignatureOfTheChairWhereTheUsualOneWasAbsent() {
        assertThat(roles("""
                Beslutande         Anna Ek (S), vice ordförande
                                   Bo Lind (C)
                Frånvarande        Eva Ros (M), ordförande

                Underskrifter
                Sekreterare        Bo Lind

                Ordförande         Anna Ek
                """)).contains("Anna Ek [vice ordförande, ordförande]");
    }

    @Test
    void takesWhomTheTextBehindTheNameTellsToHaveLed() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1) Bo Lind utsågs till att leda mötet.
                """)).containsExactly("Anna Ek []", "Bo Lind [ordförande]");
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Öppnande
                Mötet öppnades av kommunchef Anna Ek, som är ordförande hösten ut.
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind []");
    }

    @Test
    void takesBothWhoSignAsChairForSomeOfTheItems() {
        String text = """
                Bo Lind, ordförande § 1–3
                Anna Ek, ordförande § 4–7

                Närvarande: Anna Ek, Bo Lind
                """;
        assertThat(roles(text, chairSigns(text, "Bo Lind"), chairSigns(text, "Anna Ek")))
                .containsExactly("Anna Ek [ordförande]", "Bo Lind [ordförande]");
        String same = text.replace(" § 1–3", "").replace(" § 4–7", "");
        assertThat(roles(same, chairSigns(same, "Bo Lind"), chairSigns(same, "Anna Ek")))
                .containsExactly("Anna Ek []", "Bo Lind [ordförande]");
    }

    @Test
    void takesNobodyButTheFirstOfASentenceForTheChairThatOpensIt() {
        assertThat(roles("""
                Närvarande: Ordföranden, prosten Anna Ek, vice ordföranden, herr Bo Lind, herrar Carl Åkerö och Dan Holm.
                """))
                .containsExactly(
                        "Anna Ek [ordförande, prosten]", "Bo Lind [vice ordförande]", "Carl Åkerö []", "Dan Holm []");
    }

    @Test
    void takesWhoTookTheNotesBehindTheMunicipality() {
        assertThat(roles("Närvarande: Anna Ek (Hjo), Bo Lind (Tibro, anteckningar)\n"))
                .containsExactly("Anna Ek []", "Bo Lind [sekreterare]");
    }

    @Test
    void takesWhoeverSignsOnTheSameDayForTheSecretary() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                § 1.
                Valdes ombud.

                Ut supra

                Bo Lind
                """)).containsExactly("Anna Ek []", "Bo Lind [sekreterare]");
    }

    @Test
    void takesSecretaryAndAdjusterFromLabelsAndNamesCloseTogether() {
        String text = """
                Närvarande: Bo Lind, Eva Rask, Siv Alm

                1. Start
                X.

                Vid protokollet: Justeras:

                Eva Rask Bo Lind
                """;
        int recorder = text.lastIndexOf("Eva Rask");
        var signed = new Signature(
                "Eva Rask", "vid protokollet", new Evidence(recorder, recorder + 8, null, "signature-label", 0.9));
        assertThat(roles(text, signed, signature("Bo Lind", "justerare")))
                .containsExactly("Bo Lind [justerare]", "Eva Rask [sekreterare]", "Siv Alm []");
    }

    @Test
    void takesChairAndSecretaryChosenInOneSentence() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Formalia
                Anna Ek utsågs till ordförande, Bo Lind till sekreterare (dock Carl Ås för punkt 5) samt Carl Ås utsågs att justera protokollet.
                """)).containsExactly("Anna Ek [ordförande]", "Bo Lind [sekreterare]", "Carl Ås [justerare]");
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Val
                Bo Lind valdes enhälligt till sekreterare (endast punkt 1-9, sedan Carl Ås).
                """)).containsExactly("Anna Ek []", "Bo Lind [sekreterare]", "Carl Ås []");
    }

    @Test
    void officersOfAnAssociationAreNotThoseOfTheMeeting() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Val
                Anna Ek valdes till ordförande, Bo Lind till sekreterare och Carl Ås till kassör.
                """)).containsExactly("Anna Ek []", "Bo Lind []", "Carl Ås []");
    }

    @Test
    void takesAdjustersByGivenNamesThatOneOnTheListHas() {
        assertThat(roles("""
                Närvarande: Sven-Bo Lind, Anna Ek, Eva Ros, Anna Alm

                2. Val
                Sven-Bo, Anna och Eva väljs att justera dagens protokoll.
                """))
                .containsExactly("Sven-Bo Lind [justerare]", "Anna Ek []", "Eva Ros [justerare]", "Anna Alm []");
        assertThat(roles("""
                Närvarande: Sven-Bo Lind, Anna Ek, Eva Ros

                2. Val
                Till justerare utsågs Anna och Eva.
                """)).containsExactly("Sven-Bo Lind []", "Anna Ek [justerare]", "Eva Ros [justerare]");
    }

    @Test
    void takesWhoeverIsChosenForSomethingElseAndToAdjust() {
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind, Carl Ås

                1. Val
                Styrelsen beslutar
                att välja Bo Lind till kontaktperson för bladet samt till att, tillsammans med ordföranden, justera mötets protokoll.
                """)).containsExactly("Anna Ek []", "Bo Lind [justerare]", "Carl Ås []");
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Budget
                att utse Bo Lind till projektledare och att justera budgeten.
                """)).containsExactly("Anna Ek []", "Bo Lind []");
        assertThat(roles("""
                Närvarande: Anna Ek, Bo Lind

                1. Dagordning
                att utse Bo Lind till justerare/rapportör till bladet.
                """)).containsExactly("Anna Ek []", "Bo Lind [justerare]");
    }

    /** A signature as chair where the text first has the name. */
    private static Signature chairSigns(String text, String name) {
        int at = text.indexOf(name);
        return new Signature(name, "ordförande", new Evidence(at, at + name.length(), null, "signature-label", 0.9));
    }

    private static Signature signature(String name, String role) {
        return new Signature(name, role, new Evidence(0, name.length(), null, "signature-label", 0.9));
    }

    private static List<String> roles(String text, Signature... signatures) {
        var layout = Layout.of(Documents.text(text));
        return AttendanceFacts.read(layout, CoverSheet.of(layout), true, null, List.of(signatures), PersonNames.NONE)
                .people()
                .stream()
                .map(person -> person.name() + " " + person.roles())
                .toList();
    }
}
