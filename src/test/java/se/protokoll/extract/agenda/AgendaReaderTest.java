package se.protokoll.extract.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.layout.Layout;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

class AgendaReaderTest {

    @Test
    void readsTitlesBelowTheirNumbersWhereBlankLinesPartThem() {
        assertThat(items("Ankmöte\n\n1\n\nÖppnande\n\nBo öppnar.\n\n2\n\nAnkor\n\nDe är få.\n\n3\n\nSlut\n\nVi går.\n"))
                .containsExactly("1 Öppnande", "2 Ankor", "3 Slut");
    }

    @Test
    void readsTitlesThatStandApartFromTheirParagraphs() {
        assertThat(items("""
                        Anteckningar från ankmötet

                        Inledning

                        Eva Ros gav en kort bakgrund till arbetet med ankorna i dammen.

                        Vad har hänt sedan sist?

                        Bo Ek berättade att kommunen har lagt om vassen i hela viken.

                        Bryggor

                        Fem ägare har visat intresse för bryggor, men ingen har sökt lov.
                        """)).containsExactly("null Inledning", "null Vad har hänt sedan sist?", "null Bryggor");
    }

    @Test
    void takesTheFirstSentenceInWholeForAnItemThatHasNoTitle() {
        assertThat(items("""
                        § 1.
                        Utsågos herrar Ek och Lind att jämte
                        ordföranden justera dagens protokoll.

                        § 2.
                        Rektor Lind framlade förslag om inrättande
                        av en kurs i segling. Fru Ros tillstyrkte.

                        § 3.
                        Delgavs kommunstyrelsens beslut om dammen,
                        vilket lades till handlingarna.

                        § 4 Ansökan om bidrag till den båtbrygga
                        som byggdes i somras vid bryggan.

                        § 5 Nästa sammanträde
                        utsattes till den 2 maj.

                        § 6 Rapporter från sjön och från hela dammen
                        a) Rolf Lind rapporterade om vassen.
                        """))
                .containsExactly(
                        "1 Utsågos herrar Ek och Lind att jämte ordföranden justera dagens protokoll.",
                        "2 Rektor Lind framlade förslag om inrättande av en kurs i segling.",
                        "3 Delgavs kommunstyrelsens beslut om dammen",
                        "4 Ansökan om bidrag till den båtbrygga",
                        "5 Nästa sammanträde",
                        "6 Rapporter från sjön och från hela dammen");
    }

    @Test
    void takesASpeakersNameForNoTitle() {
        assertThat(items("""
                        1) Eva-Britt Ros utsågs till att leda mötet. Bo Ek skriver.

                        2) Ankor

                        3) ÖVRIGT: BRÖD TILL ANKORNA
                        Bo Ek har bröd.
                        """))
                .containsExactly(
                        "1 Eva-Britt Ros utsågs till att leda mötet.", "2 Ankor", "3 ÖVRIGT: BRÖD TILL ANKORNA");
    }

    @Test
    void endsATitleBeforeWhoDoesSomething() {
        assertThat(items("""
                        1. Carl von Ek valdes att jämte ordförande justera dagens protokoll.

                        2. Båten från Ankeby. Eva-Britt tar med frågan hem. Dammen fryser snart.

                        3. Övriga frågor: Skyltar. Bo Ek undersöker priset.

                        4. Anmälda brev. Hagen ansöker om bidrag.

                        5. Motion från Ann Dal om badbryggan. Styrelsen föreslår bifall. Mötet biföll motionen.

                        6. Valberedningens förslag: omval av alla. Årsmötet valde enligt förslaget.
                        """))
                .containsExactly(
                        "1 Carl von Ek valdes att jämte ordförande justera dagens protokoll.",
                        "2 Båten från Ankeby.",
                        "3 Övriga frågor: Skyltar.",
                        "4 Anmälda brev. Hagen ansöker om bidrag.",
                        "5 Motion från Ann Dal om badbryggan.",
                        "6 Valberedningens förslag: omval av alla.");
    }

    @Test
    void takesTheFirstSentenceOfAnOldItemInWholeFromANarrowColumn() {
        assertThat(items("""
                        § 1.
                        Att jämte ordföranden justera dagens
                        protokoll utsågs hr Lind.

                        § 2.
                        Föredrogs skrivelse från länet ang.
                        vattnet i dammen fr. o. m. den 1 maj.
                        Den lades till handlingarna.

                        § 3.
                        Företogs val av ombud vid stämma med
                        Ankeby kvarnförening i Ankeby.

                        § 4.
                        Hr Ros föreslog, att nämnden skulle
                        köpa en båt. Frågan bordlades.
                        """))
                .containsExactly(
                        "1 Att jämte ordföranden justera dagens protokoll utsågs hr Lind.",
                        "2 Föredrogs skrivelse från länet ang. vattnet i dammen fr. o. m. den 1 maj.",
                        "3 Företogs val av ombud vid stämma med Ankeby kvarnförening i Ankeby.",
                        "4 Hr Ros föreslog, att nämnden skulle köpa en båt.");
    }

    @Test
    void endsTheTitleAtAFullStopBeforeAWiderGap() {
        assertThat(items("""
                        1.  Ankornas namn.  Diskuterades. Herr Ros ansåg att något annat
                            namn än Ankeby icke kunde komma i fråga.

                        2.  Gemensam damm.  Sjöby och Ankeby ha sedan juni en
                            gemensam damm.

                        3.  Nästa möte.  Hålles den 4 maj.
                        """)).containsExactly("1 Ankornas namn.", "2 Gemensam damm.", "3 Nästa möte.");
    }

    @Test
    void readsSectionsWithTheTitleOnTheSameLineOrBelow() {
        assertThat(items("""
                        Kf § 31
                        Val av justerare

                        Kf § 32          Dnr KF 2014/88
                        Ny förskola i Bäckby

                        § 33 a   Taxa för torghandel              Dnr 2014/91-042

                        Kommunstyrelsen föreslår höjd taxa.

                        Kf § 34
                        7
                        DNR: KS/2014.5
                        Rapporter
                        """))
                .containsExactly(
                        "31 Val av justerare", "32 Ny förskola i Bäckby", "33 a Taxa för torghandel", "34 Rapporter");
    }

    @Test
    void readsTheTitleBehindANoteInTheMarginOfWhomTheDecisionIsSentTo() {
        assertThat(items("""
                        AU § 19          KS/2014:31

                        Exp: Ekonom
                        Näringsliv

                        Fiber i byarna

                        AU § 20          KS/2014:33
                        Kopia till rektor
                        Taxa för kopior

                        AU § 21
                        Utdrag ur register
                        """)).containsExactly("19 Fiber i byarna", "20 Taxa för kopior", "21 Utdrag ur register");
    }

    @Test
    void readsTheTitleBelowALoneDash() {
        assertThat(items("§ 41\n- \nVal\n\nBo väljs.\n")).containsExactly("41 Val");
        assertThat(items("§ 41 - \nVal\n\nBo väljs.\n")).containsExactly("41 Val");
        assertThat(items("§ 41 — Val\n\nBo väljs.\n")).containsExactly("41 Val");
    }

    @Test
    void readsTitlesThatBeginWithAYearWhereTheirNumbersGoOn() {
        assertThat(items("""
                        § 41 Val
                        Bo väljs enligt
                        § 12 2022 års stadgar.

                        § 42 2023 års taxa
                        Den höjs.

                        § 43 2023-2026 Budget
                        Den antas enligt
                        § 77 2023 Budget

                        § 44 2023-05-01 Firande
                        Vi ses.

                        § 45 1177 Vårdguiden
                        Den är ny.
                        """))
                .containsExactly(
                        "41 Val",
                        "42 2023 års taxa",
                        "43 2023-2026 Budget",
                        "44 2023-05-01 Firande",
                        "45 1177 Vårdguiden");
    }

    @Test
    void readsTitlesRightBehindTheirNumbersOrBehindADash() {
        assertThat(items("1.Öppnande\nBo öppnar.\n\n2.Taxa\nDen höjs.\n\n3.Slut\nVi går.\n"))
                .containsExactly("1 Öppnande", "2 Taxa", "3 Slut");
        assertThat(items("1)Öppnande\nBo öppnar.\n\n2)Taxa\nDen höjs.\n\n3)Slut\nVi går.\n"))
                .containsExactly("1 Öppnande", "2 Taxa", "3 Slut");
        assertThat(items("1 - Öppnande\nBo öppnar.\n\n2 – Taxa\nDen höjs.\n\n3 - Slut\nVi går.\n"))
                .containsExactly("1 Öppnande", "2 Taxa", "3 Slut");
    }

    @Test
    void readsCapitalLettersOfNumbers() {
        assertThat(items("§ 41 Val\nBo väljs.\n\n§ 42A Taxa\nDen höjs.\n\n§ 42B Avgift\nDen sänks.\n"))
                .containsExactly("41 Val", "42A Taxa", "42B Avgift");
        assertThat(items("§ 41 Val\nBo väljs.\n\n§ 42 A Taxa\nDen höjs.\n\n§ 42 B Avgift\nDen sänks.\n"))
                .containsExactly("41 Val", "42 A Taxa", "42 B Avgift");
        assertThat(items("§ 41 Val\nBo väljs.\n\n§ 42 A Lingons taxa\nDen höjs.\n"))
                .containsExactly("41 Val", "42 A Lingons taxa");
        assertThat(items("§ 41 Val\nBo väljs.\n\n§ 42 B Taxa\nDen höjs.\n")).containsExactly("41 Val", "42 B Taxa");
    }

    @Test
    void aTitleGoesOnBeforeACapitalBehindAWordThatEndsNone() {
        assertThat(items("""
                        § 41 Yttrande över remiss om ny cykelväg utmed väg 47 mellan
                        Ankbacken och Dammen, etapp 2
                        Nämnden svarar.

                        § 42 Val
                        Bo väljs.
                        """))
                .containsExactly(
                        "41 Yttrande över remiss om ny cykelväg utmed väg 47 mellan Ankbacken och Dammen, etapp 2",
                        "42 Val");
    }

    @Test
    void readsTheTitleOfAnItemWhoseNumberIsRepeatedWithinIt() {
        assertThat(items("""
                        Sn § 48               Au § 71    Sn § 34        Dnr 2016/4-042
                        Uppföljning av budgeten

                        Au § 71
                        Ekonomen berättar.

                        Sn § 48
                        Kontoret redovisar en lista.

                        Sn § 49               Au § 69, 70
                        Delgivningar
                        """)).containsExactly("48 Uppföljning av budgeten", "49 Delgivningar");
    }

    @Test
    void readsTitlesBesideWhatStandsForACaseNumber() {
        assertThat(items("""
                        § 5
                        Gatuplan 2014-2018
                        Dnr 2.7-155

                        § 6   Sekretess

                        Överklagande av tillstånd

                        Domstolen har avgjort målet.

                        § 7   Sekretess

                        Ärendet är hemligt.

                        § 8 - Program för hamnen (17/KS/088)

                        § 1 0

                        Simhallen
                        """))
                .containsExactly(
                        "5 Gatuplan 2014-2018",
                        "6 Överklagande av tillstånd",
                        "7 Sekretess",
                        "8 Program för hamnen",
                        "10 Simhallen");
    }

    @Test
    void leavesReferencesToOtherSectionsAlone() {
        assertThat(items("""
                        § 8 Utseende av arbetsgrupp
                        KS § 437 06-12-13
                        § 31 och § 32 gås igenom.
                        § 9 Inkallande av ersättare
                        """)).containsExactly("8 Utseende av arbetsgrupp", "9 Inkallande av ersättare");
    }

    @Test
    void readsSectionSignsThatAScanHasSpoilt() {
        assertThat(items("$ 18 Val av justerare\nText.\n\n8 19 Taxa för torg\nText.\n\n& 20 Rapporter\nText.\n"))
                .containsExactly("18 Val av justerare", "19 Taxa för torg", "20 Rapporter");
        assertThat(items("8 19 Anna Ek\n")).isEmpty();
    }

    @Test
    void partsTitlesFromTheTextOnTheirLine() {
        assertThat(items("""
                        § 1 Mötets öppnande Ordförande Anna Ek öppnade mötet och hälsade
                        alla välkomna.

                        § 2 Val av justerare Till justerare valdes Bo Ros.

                        § 3 Bidrag från Lillby kommun

                        § 4 Nästa möte: onsdagen den 16 juni
                        """))
                .containsExactly(
                        "1 Mötets öppnande", "2 Val av justerare", "3 Bidrag från Lillby kommun", "4 Nästa möte");
    }

    @Test
    void readsNumbersWithAndWithoutFullStopInOneList() {
        assertThat(
                        items(
                                "1. Mötets öppnande\nText.\n\n2 Dagordning\nText.\n\n3. Val\nText.\n\n4 Rapporter\nText.\n\n5 Avslutning\n"))
                .containsExactly("1 Mötets öppnande", "2 Dagordning", "3 Val", "4 Rapporter", "5 Avslutning");
    }

    @Test
    void takesNestedListsForText() {
        assertThat(items("""
                        1) Presentationsrunda

                        2) Läget i kommunerna
                        Två sätt att räkna:
                        1) Per invånare
                        2) Per elev

                        3) Nästa möte
                        """)).containsExactly("1 Presentationsrunda", "2 Läget i kommunerna", "3 Nästa möte");
    }

    @Test
    void takesNumberedDecisionsUnderSectionsForText() {
        assertThat(items("""
                        § 12 Budget
                        Beslut
                        1. Budgeten antas.
                        2. Finansiering sker genom lån.
                        3. Uppdraget avslutas.

                        § 13 Meddelanden
                        """)).containsExactly("12 Budget", "13 Meddelanden");
    }

    @Test
    void prefersTheItemsToTheListOfThem() {
        var items = read("""
                1. Inledning
                2. Budget
                3. Nästa möte

                Deltagare: Anna Ek

                1. Inledning
                Anna hälsar välkommen.

                2. Budget
                Budgeten gås igenom.

                3. Nästa möte
                Ingen dag är bestämd.
                """);
        assertThat(items).extracting(AgendaItem::title).containsExactly("Inledning", "Budget", "Nästa möte");
        assertThat(items.getFirst().evidence().start()).isGreaterThan(40);
    }

    @Test
    void readsHeadingsOfMarkdownWithAndWithoutNumbers() {
        assertThat(items("""
                        # Minnesanteckningar
                        ## Deltagare
                        - Anna Ek
                        ## Läget i näringslivet
                        1. Bygg
                        2. Handel
                        ### Handel
                        ## Att göra
                        """)).containsExactly("null Läget i näringslivet", "null Att göra");
        assertThat(items("""
                        # Anteckningar
                        ## 1. Laget runt
                        Inget nytt.
                        ## 2. Vindkraft
                        """)).containsExactly("1 Laget runt", "2 Vindkraft");
    }

    @Test
    void joinsTitlesThatFillTheirLine() {
        assertThat(items("""
                        § 4 Svar på motion om trygga gång- och cykelvägar till skolorna i
                        kommunens norra delar
                        Motionen besvaras.

                        § 5 Nästa sammanträde
                        bestämdes till den 3 maj.
                        """))
                .containsExactly(
                        "4 Svar på motion om trygga gång- och cykelvägar till skolorna i kommunens norra delar",
                        "5 Nästa sammanträde");
    }

    @Test
    void findsNumberedTitlesInTextWithoutLineBreaks() {
        assertThat(items("""
                        Transkript

                        1 Protokoll Plats: Kommunhuset, Fiktby Närvarande ledamöter: Övriga närvarande: Anna Ek Bo Lind Carl Ås Dan Hult, ekonom 14 Eva Nord, lokalvårdare Mötets öppnande Ordföranden öppnade mötet och hälsade välkomna 12 Godkännande av dagordning Dagordningen godkändes. 13 Val av justerare Att jämte ordföranden justera valdes Bo Lind. 14 Ekonomi Dan Hult gick igenom utfallet till och med april 2013 och nämnde 3 nya lån.

                        2 15 Studieresa till Irland med förvaltningen Carl Ås berättade om hotellet.
                        """))
                .containsExactly(
                        "null Mötets öppnande",
                        "12 Godkännande av dagordning",
                        "13 Val av justerare",
                        "14 Ekonomi",
                        "15 Studieresa till Irland med förvaltningen");
    }

    @Test
    void takesTheListOfContentsWhereTheItemsAreCutOff() {
        assertThat(items("""
                        1(40) Plats och tid Kommunhuset, 09.00-11.00 Beslutande Anna Ek (S) Bo Lind (M) Övriga närvarande Dan Hult, kanslichef Justerare Bo Lind Underskrifter Sekreterare Dan Hult Ordförande Anna Ek Justerare Bo Lind ANSLAG/BEVIS Protokollet är justerat. Organ Kulturnämnden Underskrift Dan Hult och mer text så att raden blir lång nog för en sida.
                        2(40) Kulturnämnden Ärendelista 26 Dnr KN 2018/14 Information... 3 27 Dnr KN 2018/124 Årsredovisning för 2017... 4 28 Dnr KN 2018/117 Svar på motion: Fler bänkar i parken... 9 29 Dnr KN 2018/2 Val av ombud... 12
                        """))
                .containsExactly(
                        "26 Information",
                        "27 Årsredovisning för 2017",
                        "28 Svar på motion: Fler bänkar i parken",
                        "29 Val av ombud");
    }

    @Test
    void takesAListOfSentencesInTextWithoutLineBreaksForText() {
        assertThat(items("""
                        Transkript

                        1 Protokoll Plats: Kommunhuset Närvarande: Anna Ek Bo Lind Carl Ås Dan Hult Sedan enades gruppen om fem områden. 1. Viljan till mer struktur. 2. Hur ska arbetet ordnas? 3. Öka förståelsen för hälsa.
                        """)).isEmpty();
    }

    @Test
    void readsNumbersBeforeTheSectionSignAndBeforeAColon() {
        assertThat(items("""
                        Närvarande
                        Anna Ek
                        19 § Mötet öppnas

                        Enligt 5 § kommunallagen är mötet öppet.

                        20 § Föregående protokoll

                        Det finns inget att anmärka.
                        """)).containsExactly("19 Mötet öppnas", "20 Föregående protokoll");
        assertThat(items("""
                        1:Mötet öppnas
                        Alla hälsas välkomna.
                        2: Val av justerare
                        Bo Lind väljs kl 10:15.
                        3: Ekonomi
                        """)).containsExactly("1 Mötet öppnas", "2 Val av justerare", "3 Ekonomi");
    }

    @Test
    void readsNumbersBehindAWord() {
        assertThat(items("""
                        Närvarande
                        Anna Ek, fr o m punkt 2
                        Ärende 1. Mötet öppnas
                        Ordföranden öppnar mötet.
                        Ärende 2. Val av justerare
                        Se ärende 1 och punkt 3.
                        """)).containsExactly("1 Mötet öppnas", "2 Val av justerare");
        assertThat(items("""
                        Närvarande
                        Anna Ek, t o m par 42

                        Par 42  MÖTETS ÖPPNANDE

                        Ordföranden öppnade mötet.

                        Par 43  EKONOMI

                        Rapporten godkändes. Se även
                        par 42 ovan.
                        """)).containsExactly("42 MÖTETS ÖPPNANDE", "43 EKONOMI");
    }

    @Test
    void leavesOutCaseNumbersBeforeAndBehindATitle() {
        assertThat(items("""
                        § 31   Dnr KS 2019/44   Bokslut för 2018
                        Texten om bokslutet.
                        § 32 KS 2019/51 Borgen för Lillbyhus AB
                        Texten om borgen.
                        § 33 Bidrag till studieförbund (KFU 2020/41)
                        Texten om bidraget.
                        § 34 EU-projekt 2020
                        """))
                .containsExactly(
                        "31 Bokslut för 2018",
                        "32 Borgen för Lillbyhus AB",
                        "33 Bidrag till studieförbund",
                        "34 EU-projekt 2020");
    }

    @Test
    void takesWordsAndYearsThatLookLikeCaseNumbersForNone() {
        assertThat(items("""
                        § 41 Idéburet partnerskap
                        Texten om partnerskapet.
                        § 42
                        Idédagen 2024
                        Texten om dagen.
                        § 43 Verksamhetsplan (2013-2015)
                        Planen antas.
                        § 44 Budget (åren 2013-15)
                        Budgeten antas.
                        § 45 Taxa för hamnen (ks 2013-15)
                        Taxan antas.
                        § 46 Bro vid ån, Ärendenr 12
                        Bron byggs.
                        """))
                .containsExactly(
                        "41 Idéburet partnerskap",
                        "42 Idédagen 2024",
                        "43 Verksamhetsplan (2013-2015)",
                        "44 Budget (åren 2013-15)",
                        "45 Taxa för hamnen",
                        "46 Bro vid ån");
    }

    @Test
    void keepsANameWithinATitleApartFromTheSpeakerBehindIt() {
        assertThat(items("""
                        Transkript

                        1 Protokoll Plats: Lillby Närvarande: Anna Ek Bo Lind Carl Ås Dan Hult Eva Rask 1 Mötets öppnande Mötet öppnas av ordföranden som hälsar alla välkomna. 2 Lägesrapport Unga vägar Anna Ek berättar om projektet som har nått fler ungdomar än beräknat. 3 Val av justerare Styrelsen utser Bo Lind. 4 Ekonomi Därefter informerar Anna Ek om läget, och ordföranden tackar för en god redovisning av årets första kvartal.
                        """))
                .containsExactly("1 Mötets öppnande", "2 Lägesrapport Unga vägar", "3 Val av justerare", "4 Ekonomi");
    }

    @Test
    void readsLinesThatWereGluedTogether() {
        assertThat(items("""
                        Närvarande: Anna Ek (S)Bo Lind (M)Carl Ås (C)
                        § 8 DagordningNämndens beslutDagordningen fastställs.Den gäller.§ 9 EkonomiSammanfattningÖverskottet är litet.Nämndens beslutRapporten godkänns.§ 10 Val
                        """)).containsExactly("8 Dagordning", "9 Ekonomi", "10 Val");
    }

    @Test
    void leavesNamesWithCapitalsWithinAlone() {
        assertThat(items("""
                        1. OpenData och DataService
                        HasPolicy, HasValue, PeriodOfTime, DataSet och MetaData gås igenom. Det tar tid.
                        2. PeriodOfTime
                        3. Nästa möte
                        """)).containsExactly("1 OpenData och DataService", "2 PeriodOfTime", "3 Nästa möte");
    }

    @Test
    void endsATitleBeforeBulletsAndBeforeSubjectsInCapitals() {
        assertThat(items("""
                        Transkript

                        1 Protokoll Plats: Lillby Närvarande: Anna Ek Bo Lind 1 Öppnande Mötet öppnas. 2 VD-rapport VD rapporterar om läget. 3 Rapporter - Fritidsgården har öppet på lördagar. - Simhallen är stängd. 4 Avtal med AB Lillbyhus Inget nytt. 5 Fastställande av dagordning att fastställa dagordningen 6 Nästa möte Nästa möte är den 4 maj.
                        """))
                .containsExactly(
                        "1 Öppnande",
                        "2 VD-rapport",
                        "3 Rapporter",
                        "4 Avtal med AB Lillbyhus",
                        "5 Fastställande av dagordning",
                        "6 Nästa möte");
    }

    @Test
    void addsNothingToATitleThatEveryBodyHas() {
        assertThat(items(ofPages("""
                        Transkript

                        1 Protokoll Plats: Lillby Närvarande: Anna Ek Bo Lind 1. Mötets öppnande Mötet öppnas. 2. Sekreterare Till sekreterare utsågs Bo Lind. 3. Övriga frågor om vägen Inga. 4. Nästa möte 11 juni kl. 13.30 i Lillby.
                        """)))
                .containsExactly("1 Mötets öppnande", "2 Sekreterare", "3 Övriga frågor om vägen", "4 Nästa möte");
    }

    @Test
    void readsNamesThatATitleIsNotWholeWithout() {
        assertThat(items(ofPages("""
                        Transkript

                        1 Protokoll Plats: Lillby Närvarande: Anna Ek Bo Lind 1 Öppnande Mötet öppnas. 2 Motion Gratis kaffe på biblioteket Anna Ek har skrivit den. 3 Bidrag till förening, Folkets park i Lillby Söks av två. 4 Kommunalförbundet Sjöbygden begär borgen Inget nytt. 5 Motion Anna Ek tar upp vägen.
                        """)))
                .containsExactly(
                        "1 Öppnande",
                        "2 Motion Gratis kaffe på biblioteket",
                        "3 Bidrag till förening, Folkets park i Lillby",
                        "4 Kommunalförbundet Sjöbygden begär borgen",
                        "5 Motion");
    }

    @Test
    void takesNumberedClausesOfTextWithoutLineBreaksForNoItems() {
        assertThat(items(ofPages("""
                        Transkript

                        1 PROTOKOLL 1 (9) Plats Lillby Beslutande Anna Ek Bo Lind

                        2 PROTOKOLL 2 (9) 43 Fastställande av ärendelistan Nämndens beslut Listan fastställs.

                        3 PROTOKOLL 3 (9) 45 Dnr RUN Strategi för skogen Nämndens beslut 1. Strategin antas. 2. Chefen får i uppdrag att sprida den. 46 Dnr Run 2019/9 Ny sluss Nämndens beslut Slussen byggs.
                        """)))
                .containsExactly("43 Fastställande av ärendelistan", "45 Strategi för skogen", "46 Ny sluss");
    }

    @Test
    void takesNoTitlesFromAListWhoseNumbersWereGathered() {
        assertThat(items(ofPages("""
                        Transkript

                        1 Protokoll Sida 1(9) Plats Lillby Beslutande Anna Ek Bo Lind ANSLAG/BEVIS

                        2 Protokoll Sida 2(9) Ärendelista Frågestund 98 99 100 101 Ändringar Motion Gratis kaffe Budget

                        3 Protokoll Sida 3(9) Kf § 98 Ändringar av listan Listan godkänns.

                        4 Protokoll Sida 4(9) Kf § 101 Budget för 2013 Budgeten antas.
                        """))).containsExactly("98 Ändringar av listan", "101 Budget för 2013");
    }

    @Test
    void goesOnWithAListThatItsPageEnds() {
        assertThat(items(ofPages("""
                        Transkript

                        1 KUNGÖRELSE Plats: Lillby Tid: kl. 18 Närvarande Anna Ek Ärendelista 1. Sammanträdet öppnas 2. Upprop 3. Val av justerare

                        2 4. Budget för skolan 5. Svar på motion 6. Ny taxa 7. Övriga frågor
                        """)))
                .containsExactly(
                        "1 Sammanträdet öppnas",
                        "2 Upprop",
                        "3 Val av justerare",
                        "4 Budget för skolan",
                        "5 Svar på motion",
                        "6 Ny taxa",
                        "7 Övriga frågor");
    }

    @Test
    void readsItemsThatAPageNumbersEachAsTheFirst() {
        assertThat(items("""
                        Protokoll

                         1. Öppnande

                        Mötet öppnas.

                         1. Val av ordförande

                        Anna väljs.

                         1. Kassa

                        Kassan är tom.

                         1. Ansvarsfrihet

                        Ges.
                        """)).containsExactly("1 Öppnande", "1 Val av ordförande", "1 Kassa", "1 Ansvarsfrihet");
        assertThat(items("""
                        § 1 Val
                        1. Anna
                        § 2 Plan
                        1. Läsa
                        § 3 Resa
                        1. Gå
                        1. Åka
                        """)).containsExactly("1 Val", "2 Plan", "3 Resa");
    }

    @Test
    void readsNumbersBehindABullet() {
        for (String bullet : List.of("•", "▪", "►")) {
            assertThat(items(
                            "  • 1 Mötet öppnas\n\nAnna öppnar.\n\n  • 2 Ekonomi\n\n• Kassan är tom.\n\n  • 3 Nästa möte\n"
                                    .replace("•", bullet)))
                    .containsExactly("1 Mötet öppnas", "2 Ekonomi", "3 Nästa möte");
        }
    }

    @Test
    void readsSurnamesWithinATitleAndNoPageNumberOfAList() {
        assertThat(items(ofPages("""
                        Transkript

                        1 Folkrådet Plats Lillby Beslutande Anna Ek Bo Lind Justerare Bo Lind

                        2 Innehållsförteckning Besök av Eva Ros, chef... 2 Projekt om ungdomar... 4 Ansökan om bidrag... 5 Övrigt... 6

                        3 Folkrådet FHR 1 Besök av Eva Ros, chef Eva Ros berättar om läget.

                        4 Folkrådet FHR 2 Information om maj och juni Ekonomen berättar om läget.
                        """)))
                .contains("1 Besök av Eva Ros, chef", "2 Information om maj och juni")
                .noneMatch(item -> item.startsWith("4"));
    }

    @Test
    void readsTitlesInCapitalsThoughTheirNumbersRiseWithThePages() {
        assertThat(items("""
                        Transkript

                        1 Protokoll Folkrådet Plats och tid Lillby bibliotek, stora salen kl Beslutande Anna Ek (C) Bo Lind (S) Eva Ros (M) Carl Ås (V) Nils Lind (L) Ulla Berg (KD) Siv Holm (MP) Övriga deltagande Maj Dal samordnare Tor Fors förskollärare Ingrid Sjö familjebehandlare Paragraf Anna Ek, Ordförande Maj Dal, Sekreterare Bo Lind, Justerare Anslag Protokollet är justerat

                        2 17 UPPROP Mötet öppnas.

                        3 18 VAL AV JUSTERARE Att välja Bo Lind.

                        4 19 BESÖK PÅ CENTRALEN Rådet besökte centralen.
                        """)).containsExactly("17 UPPROP", "18 VAL AV JUSTERARE", "19 BESÖK PÅ CENTRALEN");
    }

    /** Pages that have lost their line breaks are known by how long they are. */
    private static String ofPages(String text) {
        return text.strip() + " Alla hade läst handlingarna i god tid.".repeat(20) + "\n";
    }

    private static List<AgendaItem> read(String text) {
        return new AgendaReader(PlainText.layout(text)).items();
    }

    @Test
    void endsATitleInCapitalsBeforeTheTextOnItsLine() {
        assertThat(items("""
                        1. MÖTETS ÖPPNANDE: Ordföranden öppnade mötet.
                        2. NÄSTA MÖTE: 25 april i Torsby.
                        3. Bro vid ån: ny ritning
                        """)).containsExactly("1 MÖTETS ÖPPNANDE", "2 NÄSTA MÖTE", "3 Bro vid ån: ny ritning");
    }

    @Test
    void readsSectionsWithADashBeforeTheTitleAndLettersForFigures() {
        assertThat(items("""
                        § 9 – Val av justerare
                        Bo Lind väljs.
                        § lO
                        § 1O Bro vid ån
                        § 11 – 12 gäller även ån.
                        § 1l
                        Fiske i ån
                        """)).containsExactly("9 Val av justerare", "10 Bro vid ån", "11 Fiske i ån");
    }

    @Test
    void readsScannedSectionsWithTheNumberAloneAndGluedToTheirSign() {
        assertThat(items("""
                        & 20
                        val av justeringsman
                        Bo Lind väljs.
                        821 Uppföljning till och med mars
                        Läget är gott.
                        8 22 Bro vid ån
                        Bron är ny.
                        880 Personer har badat.
                        """))
                .containsExactly("20 val av justeringsman", "21 Uppföljning till och med mars", "22 Bro vid ån");
        assertThat(
                        items(
                                "821 Uppföljning i mars\nLäget är gott.\n822 Bro vid ån\nBron är ny.\n823 Övriga frågor\nInga.\n"))
                .containsExactly("821 Uppföljning i mars", "822 Bro vid ån", "823 Övriga frågor");
    }

    @Test
    void readsTheLettersOfTheBodyForASectionSignAndNumbersOverTheirTitles() {
        assertThat(items("""
                        SFV 1     Godkännande av dagordning
                                  Dagordningen godkänns.
                        SFV 2     Bokslut
                                  Bokslutet läggs fram.
                        Box 3 Lillby
                        SFV 3     Laget runt
                                  Lillby badar.
                        """)).containsExactly("1 Godkännande av dagordning", "2 Bokslut", "3 Laget runt");
        assertThat(items("""
                        Deltagare: Anna Ek

                        1
                        Inledning
                        Anna hälsade välkomna.

                        2
                        Status i utredningen
                        Bo berättade.

                        3

                        Vatten och avlopp
                        Ledningen är ny.

                        3
                        Nästa möte
                        Vi ses i maj.
                        """)).containsExactly("1 Inledning", "2 Status i utredningen", "3 Nästa möte");
    }

    @Test
    void headingsOverTheListOfThosePresentAreNoItems() {
        assertThat(items("""
                        # Anteckningar

                        # Samverkansgruppen för kartor

                        # Närvarande
                        Anna Ek, Lillby

                        # Inledning
                        Anna hälsade välkomna.

                        # Kartor i mobilen
                        Bo visade en karta.
                        """)).containsExactly("null Inledning", "null Kartor i mobilen");
    }

    @Test
    void readsTitlesWithoutNumberOverTheirParagraphs() {
        assertThat(items("""
                        Anteckningar

                        Deltagare
                        Anna Ek, Torsby.
                        Bo Lind, Sunne.

                        Läget i länet
                        Vattnet är lågt. Anna visade en karta.

                        Gemensam övning
                        En grupp tar fram
                        ett förslag.

                        Alla var överens
                        Det sades flera gånger.

                        Kommande möten
                        7 december kl. 13
                        """)).containsExactly("null Läget i länet", "null Gemensam övning", "null Kommande möten");
        assertThat(items("""
                        Deltagare: Anna Ek

                        * Förra anteckningarna
                          OK.

                        * Vandringar i skogen
                          Anna har gått två.

                        * Övrigt
                          Bo slutar vid årsskiftet.

                        Adress till oss
                        Vi finns i Torsby.
                        """)).containsExactly("null Förra anteckningarna", "null Vandringar i skogen", "null Övrigt");
    }

    @Test
    void theNumberOfTheCaseBehindATitleIsNoPartOfIt() {
        assertThat(items("""
                        § 10 Delårsbokslut ÖN 2016/16
                        Godkänns.
                        § 11 Taxa för hamnen, KS/2016:45
                        Antas.
                        § 12 Plan för parken MSN 2016-0123
                        Antas.
                        § 13 Remiss SOU 2016/42
                        Besvaras.
                        § 14 Läsåret HT 2016/17
                        Noteras.
                        § 15 Mål SVP 2016-2019
                        Noteras.
                        """))
                .containsExactly(
                        "10 Delårsbokslut",
                        "11 Taxa för hamnen",
                        "12 Plan för parken",
                        "13 Remiss SOU 2016/42",
                        "14 Läsåret HT 2016/17",
                        "15 Mål SVP 2016-2019");
    }

    @Test
    void aTitleInCapitalsWithADashEndsAtItsColon() {
        assertThat(items("""
                        1. ÖPPNING: Anna Ek öppnade mötet.

                        2. ÖVRIGA FRÅGOR – BÄNKAR & BORD: Styrelsen ska se på dem i maj.

                        3. AVSLUTNING: Anna Ek tackade.
                        """)).containsExactly("1 ÖPPNING", "2 ÖVRIGA FRÅGOR – BÄNKAR & BORD", "3 AVSLUTNING");
    }

    @Test
    void theFirstSentenceOfAnOldItemGoesOnToItsEnd() {
        assertThat(items("""
                        § 57.

                        Föredrages styrelsens skrivelse angående anslag
                        till ny bro över dammen.

                        § 58.

                        Anmäles att länsstyrelsen fastställt planen för
                        dammen.
                        """))
                .containsExactly(
                        "57 Föredrages styrelsens skrivelse angående anslag till ny bro över dammen.",
                        "58 Anmäles att länsstyrelsen fastställt planen för dammen.");
    }

    private static List<String> items(String text) {
        return AgendaOf.items(text);
    }

    @Test
    void readsSectionsBehindTheLettersOfTheBodyAndAHyphen() {
        assertThat(AgendaOf.items("""
                        KS-§ 91

                        KS-AU § 74

                        Dnr 13.143.04

                        Finansiell rapport
                        Chefen redogör.

                        KS-§ 92

                        KS-AU § 75

                        Vatten till skärgården
                        Frågan är väckt.
                        """)).containsExactly("91 Finansiell rapport", "92 Vatten till skärgården");
    }

    @Test
    void takesShortLinesOverBulletsThatTellForTitles() {
        assertThat(AgendaOf.items("""
                        Närvarande: Anna Ek

                        Läget just nu
                        • Antalet brott har minskat med sex procent jämfört med i fjol
                        • Inbrott vid parkeringen har setts fler gånger under februari

                        Vandring på natten
                        Det saknas vuxna till påsk.

                        Besök från Skara
                        En grupp vill komma och höra mer.
                        """))
                .extracting(String::strip)
                .contains("null Läget just nu", "null Vandring på natten");
    }

    @Test
    void readsLinesInBoldForTitlesOfMail() {
        String mail = """
                Hej!

                **Bryggan i Fiktby**
                Alla vill ha en.

                **Ankorna**
                - De är tre
                - De är glada

                **Nästa gång**

                Vi ses i Lillby den 3 maj.
                """;

        assertThat(items(mail)).containsExactly("null Bryggan i Fiktby", "null Ankorna", "null Nästa gång");
        assertThat(items(mail.replace("**Ankorna**", "**Ankorna** är viktiga.")))
                .isEmpty();
    }

    @Test
    void takesTheWholeFirstSentenceOfASectionWithoutTitleOverItsLineEnd() {
        assertThat(items("""
                        § 1. Upprop.
                        Alla var här.
                        § 2. Meddelades att fullmäktige den 29
                        mars beslutat bygga bryggan.
                        § 3. Bryggan vid ån
                        byggs om.
                        """))
                .containsExactly(
                        "1 Upprop.",
                        "2 Meddelades att fullmäktige den 29 mars beslutat bygga bryggan.",
                        "3 Bryggan vid ån");
    }

    @Test
    void leavesCaseNumbersOfOlderAndOtherSeriesOut() {
        assertThat(items("""
                        § 112                                        04.042/2006
                        Delårsrapport

                        § 113 Redovisning av delegationsbeslut (RS/2/2016)

                        Redovisningen noteras.
                        """)).containsExactly("112 Delårsrapport", "113 Redovisning av delegationsbeslut");
    }

    @Test
    void takesAHeadingOverWhatWasDecidedOnTheAgendaForAnItem() {
        String text =
                "Närvarande:\n\nAnna Ek\n\n## Val av justerare\n\nAnna Ek utses.\n\n## Dagordning\n\n#\n\n## Rapport\n\nRapporten godkänns.\n";

        assertThat(items(text.replace("#\n\n## Rapport", "**Beslut**\n\nDagordningen godkänns.\n\n## Rapport")))
                .containsExactly("null Val av justerare", "null Dagordning", "null Rapport");
        assertThat(items(text.replace("#\n\n## Rapport", "Val, rapport, övrigt\n\n## Rapport")))
                .containsExactly("null Val av justerare", "null Rapport");
    }

    @Test
    void leavesOutTheBoardBehindACaseNumber() {
        assertThat(items("""
                        § 172                                        Dnr 2013.311 KS
                        Taxa för bryggor

                        Taxan noteras.

                        § 173                                        2013/94 BUN
                        Ankornas skola

                        Den noteras.

                        § 174                                        78.311-214 Ks
                        Dammen

                        Den grävs.
                        """)).containsExactly("172 Taxa för bryggor", "173 Ankornas skola", "174 Dammen");
    }

    @Test
    void readsATitleBelowTheSectionsOfWhoeverPreparedTheMatter() {
        assertThat(items("""
                        Sn § 50                Dnr 2016/14
                        Au § 84
                        Sn § 34
                        Uppföljning av budgeten

                        Den noteras.

                        Sn § 51                Dnr 2016/62
                        Au § 85
                        Taxa för bryggor

                        Den höjs.

                        Sn § 52
                        Delgivningar

                        De noteras.
                        """)).containsExactly("50 Uppföljning av budgeten", "51 Taxa för bryggor", "52 Delgivningar");
    }

    @Test
    void knowsAListOfContentsWhosePagesStandBelowItsNumbers() {
        String text = """
                § 21        Dnr 2023/11
                            Godkännande av dagordning ............... 3
                § 22        Dnr 2023/12
                            Bryggor ................................. 3

                § 21        Dnr 2023/11
                Godkännande av dagordning

                Den godkänns.

                § 22        Dnr 2023/12
                Bryggor

                De målas.
                """;

        assertThat(read(text))
                .extracting(item -> item.evidence().start())
                .containsExactly(text.lastIndexOf("§ 21"), text.lastIndexOf("§ 22"));
    }

    @Test
    void readsOnATitleThatNamesOnlyWhoTells() {
        assertThat(items("""
                        1. Dagordning
                           Godkänns.

                        2. Bo Ek om;
                           Ankornas vinter
                           De har det bra.

                        3. Övrigt
                           Inget.
                        """)).containsExactly("1 Dagordning", "2 Bo Ek om; Ankornas vinter", "3 Övrigt");
    }

    @Test
    void readsItemsThatWereDealtWithInTheOtherOrder() {
        assertThat(items("""
                        § 19
                        Taxa

                        Den höjs.

                        § 21
                        Meddelanden

                        De noteras.

                        § 20
                        Val av ombud

                        Bo Ek väljs.
                        """)).containsExactly("19 Taxa", "21 Meddelanden", "20 Val av ombud");
        assertThat(items("""
                        § 19 Taxa
                        Den höjs.

                        § 21 Meddelanden
                        De noteras.

                        § 20 Val av ombud
                        Bo Ek väljs.

                        § 22 Bryggan
                        Den målas.
                        """)).containsExactly("19 Taxa", "21 Meddelanden", "20 Val av ombud", "22 Bryggan");
        assertThat(items("""
                        Ks § 19 Taxa
                        Den höjs enligt

                        Au § 21 Dammen
                        Den grävs.

                        Ks § 20 Val av ombud
                        Bo Ek väljs.
                        """)).containsExactly("19 Taxa", "20 Val av ombud");
    }

    @Test
    void readsATitleOfSeveralMattersBelowEachOther() {
        assertThat(items("""
                        § 1. Val av justerare
                             Dagordningen
                             Föregående protokoll
                        Bo Ek hälsar alla välkomna till mötet.

                        § 2. Ankorna
                             De räknas i maj.

                             Bo räknar dem.

                        § 3. Övrigt
                             Inget

                        § 4. Slut
                        """))
                .containsExactly(
                        "1 Val av justerare Dagordningen Föregående protokoll", "2 Ankorna", "3 Övrigt", "4 Slut");
    }

    @Test
    void keepsTheNumberOfAPrintedReportInATitle() {
        assertThat(items("§ 4 Remiss: Ankor och frihet (Ds 2006:31)\n\nYttrandet noteras.\n"))
                .containsExactly("4 Remiss: Ankor och frihet (Ds 2006:31)");
    }

    @Test
    void endsATitleAtTheSentenceThatEndsOnItsLine() {
        assertThat(items("""
                        § 17 Ordföranden förklarade mötet öppnat. Lillby kommun hade
                        anmält förhinder.

                        § 18 Meddelanden. Lades till handlingarna.

                        § 19 Val av justerare. Tur att justera: Bo Ek
                        """))
                .containsExactly(
                        "17 Ordföranden förklarade mötet öppnat.",
                        "18 Meddelanden.",
                        "19 Val av justerare. Tur att justera: Bo Ek");
    }

    @Test
    void endsATitleBeforeASentenceThatTellsWhatIsBeingDone() {
        assertThat(items("""
                        §1. Ankmötets början. Eva förklarar träffen öppnad.

                        §2. Listan över ankor. Listan godkänns.

                        §3. Dammen i fjol. Ett antal bilder lämnas runt.
                        """)).containsExactly("1 Ankmötets början.", "2 Listan över ankor.", "3 Dammen i fjol.");
    }

    @Test
    void takesASentenceThatBeginsWithItsVerbInWhole() {
        assertThat(items("""
                        1. Förklarade föreningens ordförande Eva Ros mötet öppnat och hälsade alla välkomna.

                        2. Redogjorde Bo Ek för ankorna.

                        3. Mötet avslutades.
                        """))
                .containsExactly(
                        "1 Förklarade föreningens ordförande Eva Ros mötet öppnat och hälsade alla välkomna.",
                        "2 Redogjorde Bo Ek för ankorna.",
                        "3 Mötet avslutades.");
    }

    @Test
    void readsSectionsWithASlashBehindTheirNumbers() {
        assertThat(items("§ 1/ Mötets öppnande\nText.\n\n§ 2/ Ankor\nText.\n\n§ 3/ Slut\nText.\n"))
                .containsExactly("1 Mötets öppnande", "2 Ankor", "3 Slut");
    }

    @Test
    void takesNumbersOverTheColumnsOfAListForNoItems() {
        assertThat(items("Ledamöter\nNärvaro\n§ 4\n§\nTjg\nAnna Ek\nX\n\n§ 1\nAnkor\nText.\n\n§ 2\nVass\nText.\n"))
                .containsExactly("1 Ankor", "2 Vass");
        assertThat(items("Ledamöter\nNärvaro\n§ 4\n§\nTjg\nAnna Ek\nX\n")).isEmpty();
    }

    @Test
    void takesTheItemsThatAreLeftFromBehindTheirListOfContents() {
        assertThat(items("""
                        Ärenden

                        § 1 Upprop ......... 3
                        § 2 Ankor .......... 4
                        § 3 Bryggor ........ 9 _____

                        Ankrådet den 4 maj

                        § 1 Upprop
                        Alla är här.
                        """)).containsExactly("2 Ankor", "3 Bryggor", "1 Upprop");
    }

    @Test
    void readsItemsBelowHeadingsOverThoseWhoWerePresent() {
        assertThat(items("""
                        Ankmöte

                        ### Närvarande ledamöter

                        Anna Ek

                        ### Närvarande ersättare

                        Bo Lind

                        #### 1. Öppnande

                        Bo hälsar.

                        #### 2. Ankorna

                        De räknas.
                        """)).containsExactly("1 Öppnande", "2 Ankorna");
    }

    @Test
    void readsTheTitleBelowItsNumberThoughTheListOfContentsHasItAsOftenAsAHead() {
        assertThat(headed(
                        "Personärende/ 4",
                        "Personärende/ 4",
                        "# § 1/ Upprop",
                        "Bo ropar upp.",
                        "# § 2/ Personärende",
                        "Sekretess.",
                        "# § 3/ Personärende",
                        "Sekretess."))
                .containsExactly("1 Upprop", "2 Personärende", "3 Personärende");
    }

    @Test
    void readsTheLettersOfTheBodyBeforeNumbersInHeadings() {
        assertThat(headed(
                        "# Fikarådet",
                        "# FR 1 Öppnande",
                        "Bo hälsar.",
                        "# FR 2 Bullar",
                        "# Beslut",
                        "De bakas.",
                        "# FR 3 Slut",
                        "Alla går."))
                .containsExactly("1 Öppnande", "2 Bullar", "3 Slut");
    }

    @Test
    void joinsFormalitiesThatHaveAHeadingEachUnderOneNumberButNoHeadingOverTheText() {
        assertThat(headed(
                        "# § 1 Val av justerare",
                        "# Dagordningen",
                        "# Föregående protokoll",
                        "Bo Ek öppnar mötet.",
                        "# § 2 Bullar",
                        "# Bakgrund",
                        "De är slut.",
                        "# § 3 Nästa möte",
                        "# Övriga frågor",
                        "Inga frågor."))
                .containsExactly(
                        "1 Val av justerare Dagordningen Föregående protokoll",
                        "2 Bullar",
                        "3 Nästa möte Övriga frågor");
    }

    @Test
    void readsTheItemsNumberedThroughAllGroupsBelowTheirHeadings() {
        String text = """
                # Anteckningar från badgruppen

                ## Gemensamt

                ### 1. Föregående anteckningar

                Inget att tillägga.

                ### 2. Nyckeltal

                Anna Ek visade siffrorna.

                ## Anläggningar

                ### 3. Bassänger

                Bo Lind berättade.

                ## Övrigt

                ### 4. Nästa möte

                I Hjo.
                """;
        assertThat(items(text))
                .containsExactly("1 Föregående anteckningar", "2 Nyckeltal", "3 Bassänger", "4 Nästa möte");
        assertThat(items(text.replace("3. Bass", "1. Bass").replace("4. Nästa", "1. Nästa")))
                .containsExactly("null Gemensamt", "null Anläggningar", "null Övrigt");
    }

    /** Paragraphs with line breaks written as "/ "; those behind a number sign are headings. */
    private static List<String> headed(String... paragraphs) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (String paragraph : paragraphs) {
            boolean heading = paragraph.startsWith("# ");
            int start = text.length();
            text.append((heading ? paragraph.substring(2) : paragraph).replace("/ ", "\n"));
            blocks.add(new Block(
                    heading ? BlockKind.HEADING : BlockKind.PARAGRAPH,
                    start,
                    text.length(),
                    null,
                    heading ? 6 : 0,
                    List.of()));
            text.append('\n');
        }
        var document = new SourceDocument(text.toString(), blocks, 0, "application/msword", null, List.of());
        return new AgendaReader(Layout.of(document))
                .items().stream()
                        .map(item -> item.number() + " " + item.title())
                        .toList();
    }
}
