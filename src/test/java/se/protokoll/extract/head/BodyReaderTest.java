package se.protokoll.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.extract.Documents;
import se.protokoll.extract.layout.Layout;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

class BodyReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ankchefsgruppen Södra Slätten\\nAnteckningar från möte i Broddby 2020-01-23           | Ankchefsgruppen Södra Slätten
                    Anteckningar från möte i Ankrådet 2020-01-23                                       | Ankrådet
                    DAMMSTRATEGER I FIKTLÄN – INTERNAT\\n\\nMinnesanteckningar                           | DAMMSTRATEGER I FIKTLÄN
                    Fiktby kommun\\nRevisorerna\\n\\nMötesanteckningar, revisionsmöte 6/2009             | Revisorerna
                    Ämne: SV: Minnesanteckningar natur- och dammrådgivarna                             | natur- och dammrådgivarna
                    Sju i söder\\nMinnesanteckningar, ledningsmöte\\n                                   | Sju i söder
                    Ankträffen\\nAnteckningar hösten 2018                                              | Ankträffen
                    SJÖHUS AB\\n\\nProtokoll fört vid styrelsemöte nr 4/2017 i Sjöhus AB                 | Sjöhus AB
                    FIKTBY KOMMUN\\nBarn- och ungdomsnämnden\\nPROTOKOLL\\n2015-03-02                  | Barn- och ungdomsnämnden
                    Fiktby kommun\\n· Kommunala pensionärsrådet ·\\nProtokoll 20 mars 2020                     | Kommunala pensionärsrådet
                    FIKTBY KOMMUN, Krisledningsnämnden\\nProtokoll 20 mars 2020                       | Krisledningsnämnden
                    Protokoll hållet vid sammanträde med kommunalnämnden i Lillby\\nsocken å kontoret den 4 maj 1951 | kommunalnämnden
                    Möte: Vattennätverket Södra Slätten\\nDatum: 3/10 2019                           | Vattennätverket Södra Slätten
                    Sjöbuss AB PROTOKOLL 1 (7) Styrelsesammanträde den 4 maj 2009                      | Sjöbuss AB
                    Lillby kommun\\n\\nKommunala\\npensionärsrådet\\nprotokoll\\n2019-02-28      | Kommunala pensionärsrådet
                    Brandförebyggande rådet\\nSammanträdesdag 4 maj 2009                          | Brandförebyggande rådet
                    PROTOKOLL Fritidsförvaltningen Norra Brandförebyggande rådet Sammanträdesdag 4 maj 2009 Tid: 9:00 – 10.50 Plats: Lillhuset | Brandförebyggande rådet
                    Referat från Ankrådets sammanträde\\nPolisen är också med på mötet i Arvidsjaur.                    | Ankrådet
                    Referat från Ankrådets sammanträde\\nTack för mötet i onsdags (7/2)                                | Ankrådet
                    Lillbyhus Energi AB\\nProtokoll fört vid styrelsemöte den 4 maj 2009        | Lillbyhus Energi AB
                    Byggnadsnämnden i Åmåls kommun\\nPROTOKOLL 2017-05-18                        | Byggnadsnämnden
                    1 Socialnämnden (27)                                                             | Socialnämnden
                    P R O T O K O L L   nr 7     fört vid sammanträde med kommun-\\nstyrelsen i Lillby kommun tisdagen den 4 maj 1971 | kommunstyrelsen
                    Slättnätet för folkhälsa\\n\\nMinnesanteckningar från träffen den 7 november 2018 | Slättnätet för folkhälsa
                    Valnämnden, protokoll 2018-08-15, § 11-12                                        | Valnämnden
                    Minnesanteckningar från möte med Nätverket för beredskap i Skaraborg             | Nätverket för beredskap i Skaraborg
                    Minnesanteckningar, Tillväxtrådet Bergslagen                                     | Tillväxtrådet Bergslagen
                    Protokoll fört vid Stadsfullmäktiges i Hjo sammanträde den 11 december 1956       | Stadsfullmäktige
                    Protokoll hållet vid kommunalnämndens i Lillby sammanträde den 11 december 1956   | kommunalnämnden i Lillby
                    Protokoll fört vid ordinarie sammanträde med drätselkammaren i Hjo               | drätselkammaren
                    Mötesanteckningar 3 GEO-KARTA 2.0                                                | GEO-KARTA 2.0
                    Sammanfattning av E-gruppens telefonmöte den 3 april 2020                        | E-gruppen
                    Kommunalförbundet Sjöstad      PROTOKOLL\\nDirektionen      Sammanträdesdatum 2021-11-25 | Direktionen
                    Protokoll fört vid sammanträde med kommunalfullmäktige\\ni Lillby köping den 4 maj 1951 i\\nFolkets Hus.\\nVid uppropet befunnos följande fullmäktige närvarande: | kommunalfullmäktige
                    Arbetsutskottet (19) Sjöförbundet, Storgatan 3                                   | Arbetsutskottet
                    KALLELSE Valnämnd\\nValnämnd kallas till sammanträde för att behandla ärenden      | Valnämnd
                    Skolstyrelsen i Lillby sammanträdde i rådhusets sessionssal\\nkl. 18.30. Protokollet föres av undertecknad. | Skolstyrelsen
                    Bygdens vattenråd höll extra möte i Folkets hus                                  | Bygdens vattenråd
                    Protokoll\\n\\nOrgan och §§: Samordningsförbundet Sjöbygden §§ 4-9\\nSammanträdesdatum 2017-03-02 | Samordningsförbundet Sjöbygden
                    Plats och tid:\\n\\nFIKTBY KOMMUN\\nFOLKHÄLSORÅD\\nPlats och tid:\\nKommunhuset, kl 9    | FOLKHÄLSORÅD
                    SAMMANTRÄDESPROTOKOLL Folkhälsorådet Sida 2\\nPlats och tid Kommunhuset\\nOrgan Folkhälsoråd | Folkhälsorådet
                    Sammanträdesprotokoll Sida 1(15)\\nPlats och tid Kommunhuset                     | null
                    Socialnämnden 24 april 2018\\nDokument\\nKommunfullmäktige Sammanträdesprotokoll.\\n\\nOrgan: Socialnämnden | Socialnämnden
                    Direktionens protokoll den 8 december 2023                                       | Direktionen
                    Protokoll från årsstämma i Sjöbyns vägsamfällighet för verksamhetsåret 2013      | Sjöbyns vägsamfällighet
                    Datum av 22 Sjöförbundet Direktionen Sammanträdesprotokoll 4/                    | Sjöförbundet Direktionen
                    Sjöviks Hotell & Konferens\\nMINNESANTECKNINGAR 1(8) Regionrådet                   | Regionrådet
                    FIKTBY KOMMUN SAMMANTRÄDESPROTOKOLL Folkrådet\\nEva Ros (S) För Barn- och skolnämnden  | Folkrådet
                    PROTOKOLL Sammanträdesdag 2013-08-29. Tid och Plats                              | null
                    Årsstämman öppnas\\nVal av ordförande                                            | null
                    Protokoll Motorsektionen Nr 6-2004                                               | Motorsektionen
                    Kommunstyrelsen 3 (22)\\nÄrenden till kommunfullmäktige: 12-13                   | Kommunstyrelsen
                    Plats och tid Salen\\nProtokollet är justerat. Justeringen har tillkännagivits genom anslag Bok- och fritidsnämnden Anslaget tas ned | Bok- och fritidsnämnden
                    Plats och tid Salen\\nJusteringen har tillkännagivits genom anslag på nämndens tavla | null
                    Direktionsprotokoll 2014-09-19                                                   | Direktionen
                    # Sammanfattning 2024-12-06                                                      | null
                    Minnesanteckningar Styrgruppsmöte 3\\nProjekt Digital samverkan\\n2019-03-12         | Styrgruppen
                    Anteckningar från referensgruppsmöte för spillvärme 4 maj 2016                   | referensgruppen för spillvärme
                    Minnesanteckningar från kommunchefsträff\\n4 maj 2020, Lillby                    | kommunchefsträff
                    Anteckningar samrådsmöte mellan Sjöby och Lillby om färdtjänst                   | samrådsmöte mellan Sjöby och Lillby om färdtjänst
                    Nätverket Goda Arkiv – kurser\\nMinnesanteckningar från nätverksträff 3 maj 2021  | Nätverket Goda Arkiv – kurser
                    Direktionsmöte Protokoll 190214\\nSjöbygdens Gymnasieförbund                     | Sjöbygdens Gymnasieförbund
                    Protokoll nr 3/2012\\n\\nLAG-möte Leader Sjöbygden\\n\\nTid: kl 9                   | LAG Leader Sjöbygden
                    LAG Sjöbygden\\nProtokoll 2012-03-12                                             | LAG Sjöbygden
                    FÖRSLAG\\nProtokoll 2012-03-12                                                   | null
                    Datum\\n2021-10-12\\n\\nRegional samverkan vatten, möte 3/2021\\n\\nDeltagare: Anna Ek | Regional samverkan vatten
                    Skolchefer i Slättbygden, möte 4 maj 2020\\nMinnesanteckningar                    | Skolchefer i Slättbygden
                    Region Slätten\\nMinnesanteckningar\\nKommundirektörsgruppen\\n4 maj 2020           | Kommundirektörsgruppen
                    Slättens kommunförbund\\nStyrgruppen för e-arkiv\\nProtokoll 4 maj 2020          | Styrgruppen för e-arkiv
                    Start > Nätverk > Skola > IT-chefsnätverket > Möten\\nMinnesanteckningar          | IT-chefsnätverket
                    Anslagstavla\\nAnslag direktionen 2023\\nDirektionens protokoll 4 maj 2023       | direktionen
                    Anslag\\nFörbundsdirektionen\\nProtokoll 2021-03-04                              | Förbundsdirektionen
                    Samrådsnämnden miljö\\nSödra Slätten\\nPROTOKOLL\\nOrgan Samrådsnämnden           | Samrådsnämnden miljö Södra Slätten
                    Samrådsnämnden\\nNorrgården\\nPROTOKOLL                                           | Samrådsnämnden
                    Samhällsbyggnads-       PROTOKOLL                  Sida\\nnämnden                 4 maj 2020                 1 (4) | Samhällsbyggnadsnämnden
                    Barn- och               SAMMANTRÄDESPROTOKOLL      Sida\\nutbildningsnämnden      4 maj 2020                 1 (4) | Barn- och utbildningsnämnden
                    Samrådsgruppen för fjälltrafiken 4/86        1\\n\\nProtokoll från samrådsgruppsmöte den 2 oktober 1986 | Samrådsgruppen för fjälltrafiken
                    LILLBY KOMMUN           PROTOKOLL                  1 (22)\\nKommunstyrelsens        4 maj 2020\\narbetsutskott | Kommunstyrelsens arbetsutskott
                    Kommunförbundet       PROTOKOLL\\nSlätten               Sammanträdesdatum\\nStyrelsen             2020-05-04         Sida 61 (78) | Styrelsen
                    PROTOKOLL FRÅN STYRGRUPPSMÖTE ENERGI NORR\\nTisdag den 14 oktober 2008              | STYRGRUPPEN ENERGI NORR
                    KULTURCHEFSGRUPPEN NORR – Teams 4 maj 2020 kl 9                                  | KULTURCHEFSGRUPPEN NORR
                    Styrelsemöte\\n\\nPlats: Zoom                                                      | null
                    Protokoll från årsmöte\\n\\nPlats: Zoom                                            | null
                    Plats: Zoom\\n\\n§ 1 Plan\\nBeslut Bokrådet beslutar att anta den.\\nSocialnämnden beslutar i maj.\\nBokrådet tackar Eva. | Bokrådet
                    Plats: Zoom\\n\\n§ 1 Plan\\nDet är Bokrådet som Eva Ros har skrivit till. | null
                    Snabbreferat från brottsförebyggande rådets sammanträde 2023-11-14               | brottsförebyggande rådet
                    Hej! Tack för ett bra möte i tisdags.\\n\\nMinnesanteckningar – Viltrådet Norr       | Viltrådet Norr
                    Minnesanteckningar för Bokrådet                                                  | Bokrådet
                    Bokrådet - Möte 2022-06-08                                                       | Bokrådet
                    Anslag direktionen 2024                                                          | direktionen
                    Datum 2021-04-22 1 av 16 Sjöförbundet Direktionen Sammanträdesprotokoll 2/2021   | Sjöförbundet Direktionen
                    Hem\\nOm föreningen\\nStyrelse\\nÅnviks byalag\\nProtokoll                             | Ånviks byalag
                    1 PROTOKOLL 1 (5) STYRELSEN FÖR LIDENS VATTENRÅD                                 | STYRELSEN FÖR LIDENS VATTENRÅD
                    Sjöby byalag\\n[Hem] [Styrelsen] [Bilder]\\nProtokoll, fört vid Sjöby byalags extra årsmöte den 4 maj 2009 | Sjöby byalag
                    Nämnder och styrelser / Bok- och kulturnämnden / Möte 2024-02-14\\nBok- och kulturnämnden Kallelse | Bok- och kulturnämnden
                    Protokoll hållet vid ordinarie kommunalstämma med Lillby kommun i\\nLillby skolhus den 4 maj 1923 | kommunalstämma
                    1 1 KOMMUNALFÖRBUNDET SLÄTTBRAND Sammanträdesprotokoll Sammanträdesdatum Förbundsfullmäktige | Förbundsfullmäktige
                    1 Sammanträdesprotokoll Samordningsförbundet Ådalen Sida 1 Styrelsen               | Samordningsförbundet Ådalen
                    Protokoll fört vid Vårdrådets möte den 4 maj 2009                                | Vårdrådet
                    PROTOKOLL FRÅN TEKNISKA NÄMNDENS MÖTE DEN 4 MAJ 2009                             | TEKNISKA NÄMNDEN
                    Protokoll fört vid dagens möte den 4 maj 2009                                    | null
                    1 Leader Sjöbygden Protokoll styrelsemöte 6                                      | Leader Sjöbygden
                    1 Sekretariatet för Kustrådet Minnesanteckningar                                 | Kustrådet
                    Plats: Zoom\\n\\n§ 1 Plan\\nLänsstyrelsen godkänner planen.                      | null
                    Årsmöte med Lillby hembygdsförening\\n4 maj 2009                                | Lillby hembygdsförening
                    Ägarmöte för Sjöby Energi\\n4 maj 2009                                          | Sjöby Energi
                    LILLBY KÖPING DRÄTSELKAMMAREN\\nPROTOKOLL                                       | DRÄTSELKAMMAREN
                    RÄDDNINGSFÖRBUNDET SJÖBYGDEN\\nARBETSGRUPPEN FÖR BÅTAR\\nPROTOKOLL              | ARBETSGRUPPEN FÖR BÅTAR
                    Anteckningar\\nÄrenden till kommunstyrelsen\\nBåtrådet                          | Båtrådet
                    Region Sjöbygden samverkan\\nSkolnätverket – mötesanteckningar 2026-03-18        | Skolnätverket
                    Bokcheferna i Fiktdal & Lillbygd\\nMedlemsmöte 6–7 mars 2014                      | Bokcheferna i Fiktdal & Lillbygd
                    KOMMUNRÅDET Sidan 1(30)\\nSammanträdesdatum 2012-02-08                        | KOMMUNRÅDET
                    LILLBY KOMMUN SAMMANTRÄDESPROTOKOLL\\nKommunrådet [36]\\n2013-09-05             | Kommunrådet
                    Protokoll fört vid styrelsemöte nr 5 onsdagen den 2 maj 2012 kl. 16 i Anköping   | null
                    Protokoll för vid ankmöte nr 5 onsdagen den 2 maj 2012                           | null
                    Protokoll styrelsemöte Nätverket Bokvänner\\nDatum: 2018-09-17                  | Nätverket Bokvänner
                    PROTOKOLL:      Styrelsesammanträde Sjöbyns FVOF\\n\\nPLATS:      Lillby        | Sjöbyns FVOF
                    Styrelsemöte Stora Hotellet\\nDatum: 2018-09-17                               | null
                    Protokoll - Sjöbo\\n\\nMINNESANTECKNINGAR\\nDatum\\n2016-05-07\\nMinnesanteckningar Ankfrämjande rådet,\\nden 7 maj 2016 | Ankfrämjande rådet
                    Vårmöte 2023 i Nätverket Levande sjöar                                           | Nätverket Levande sjöar
                    Kustnätverket i Fiktdals län\\nHöstmöte med kommunernas båtsamordnare. Mötet hölls i Sjöby. | Kustnätverket i Fiktdals län
                    Datum 2021-04-22\\n\\nKustnätverket i Fiktdals län\\n\\nMötet hölls i Sjöby den 4 maj 2021. | Kustnätverket i Fiktdals län
                    """)
    void readsTheBody(String text, String body) {
        String whole = text.replace("\\n", "\n");
        var found = new BodyReader(HeadOf.text(whole), whole, null).body();
        assertThat(found == null ? "null" : found.value()).isEqualTo(body);
    }

    @Test
    void theBodyInTheFilesOwnTitleStandsAgainstTheMenuBesideThePage() {
        String page = "Kommunstyrelsen\nSocialnämnden\nKontakta oss\n\nProtokoll 2004-02-18";

        var found = new BodyReader(HeadOf.text(page), page, "Lillby kommun - Protokoll socialnämnden 2004").body();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("Socialnämnden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miljösamverkan Östra Sjöbygden",
                "Vårdsamverkan Sjöbygden",
                "Miljönämnden Södra Slätten",
                "Samverkansrådet Mellersta Slätten"
            })
    void theLabelGivesTheWholeName(String name) {
        String page = "Protokoll\n\nNämnd: " + name + "\nSammanträdesdatum: 2018-03-14\nPlats: Rådhuset";

        var found = new BodyReader(HeadOf.text(page), page, null).body();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Samverkansrådet Norrbygden, Samverkansrådet Norrbygden",
        "Samverkansrådet Nacka, samverkansrådet",
        "Samverkansrådet Protokoll, Samverkansrådet",
        "Samverkansrådet Övre Ådalen, Samverkansrådet Övre Ådalen"
    })
    void theLetterheadGivesAJointBodyItsOwnName(String letterhead, String body) {
        String page = letterhead + "\nMinnesanteckningar från samverkansrådet den 18 november 2021";

        var found = new BodyReader(HeadOf.text(page), page, null).body();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(body);
    }

    @Test
    void takesTheAuditorsOfAMunicipalityForABody() {
        String page = "PROTOKOLL FRÅN REVISIONSSAMMANTRÄDE\nHjo kommuns revisorer\nTisdag den 3 juni 2008\n";

        var found = new BodyReader(HeadOf.text(page), page, null).body();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("Hjo kommuns revisorer");
    }

    @Test
    void readsTheTitleBelowTheLabelOfTheDayInThePagesHead() {
        var text = Documents.text("Datum\n2019-09-25\nÅdalen\n\nFörbundet Ådalen\n\nDirektionen\n\nProtokoll");
        var blocks = new ArrayList<>(text.blocks());
        var head = blocks.getFirst();
        blocks.set(0, new Block(BlockKind.FURNITURE, head.start(), head.end(), null, 0, List.of()));
        var layout = Layout.of(new SourceDocument(text.text(), blocks, 0, "text/plain", null, List.of()));

        var found = new BodyReader(HeadOf.of(layout), text.text(), null).body();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("Direktionen");
    }
}
