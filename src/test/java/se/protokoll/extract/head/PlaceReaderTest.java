package se.protokoll.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Anknätet Fiktlän 26/4-22, 13-14.30, Teams                                        | Teams
                    Anteckningar från möte i Broddby 2020-01-23                                      | Broddby
                    ANKCHEFER – INTERNAT\\n\\nDamm Spa i Broddby, 5–6 oktober 2016                    | Damm Spa i Broddby
                    Anteckningar från gruppen\\n\\nMötet hölls i bystugan i Broddby den 12 april 2011 mellan klockan 18 och 20.30. | bystugan i Broddby
                    År 1969 den 9 juni kl. 16.00-18.25 sammanträdde drätselkammaren i rådhusets\\nsessionssal.\\n\\nNärvarande: Bo Ek | rådhusets sessionssal
                    PROTOKOLL PER CAPSULAM 2025-03-14\\n\\nSvar skulle ha kommit in senast fredagen den 14 mars 2025 kl. 12.00. | null
                    När? Onsdag 4 februari 2026, 15.15\\nVar? Ankdammen (bryggan)                      | Ankdammen (bryggan)
                    Från: Bo Ek\\nÄmne: Anteckningar\\n\\nHej!\\n\\nHär kommer lite från gårdagens fikamöte på Teams, och ett stort tack till er alla som var med. | Teams
                    Anteckningar\\n\\nVi sågs i Röda klöverns stuga den 3 maj.                    | Röda klöverns stuga
                    Noteringar från sammankomst i Broddby, kommunhuset, den 21-22 april 2005         | Broddby, kommunhuset
                    Möte: Anknätet\\nNär: 2024-03-12, kl. 09.00\\nVar: Ankdammen (bryggan)            | Ankdammen (bryggan)
                    Plats och tid   Järven, tisdagen den 16 juni 2020 kl 08:30-12.15                 | Järven
                    Plats och tid   Onsdagen den 3 maj 2017 kl 9-11, Stora salen, Fiktby             | Stora salen, Fiktby
                    Plats och tid   Ankhuset, sal A, från 13.00 till 16.20                           | Ankhuset, sal A
                    Plats och tid   Kl 13.00 och avslutades kl 16.20, Ankhuset                       | Ankhuset
                    Plats och tid   Sammanträdesrum Ekholm, klockan                                  | Sammanträdesrum Ekholm
                    Plats och tid   Lillgården, Fiktby, lördagen den, kl 9                           | Lillgården, Fiktby
                    Plats   Rådhuset, Lillby\\nProtokollsförare   Tor Alm                 | Rådhuset, Lillby
                    Plats och tid: På Sjöviks vandrarhem, Lillby, den 3 maj 2004                     | Sjöviks vandrarhem, Lillby
                    Plats och tid\\nFiktbynämnden\\n\\n2019-01-28\\n\\nBruket, Lillby, 09:00 – 14:55             | Bruket, Lillby
                    Plats: FR, Karin Boyesgatan 12\\nNärvarande: Bo Ek                                | FR, Karin Boyesgatan 12
                    Plats: Medborgarhuset i Fiktby samt på länk                                      | Medborgarhuset i Fiktby samt på länk
                    Protokoll fört vid styrelsemöte med Fiktbyns vattenråd den 4/9-17 i Hjo kommunhus | Hjo kommunhus
                    Anteckningar Nätverk Nord\\n2024-05-24, 09:30 – 11:00, Zoom                       | Zoom
                    PROTOKOLL\\nFiktbyrådet\\nTisdagen den 12 mars 2013 kl 13.15 – 15.05\\nKulturhuset, Fiktby | Kulturhuset, Fiktby
                    Mötesanteckningar referensgrupp X\\nDigitalt möte 29 augusti 2023                 | Digitalt möte
                    Protokoll hållet vid sammanträde med kyrkorådet i Lillby\\nå sockenstugan den 4 maj 1951 kl. 7 e.m. | sockenstugan
                    Protokoll fört vid sammanträde med gatunämnden i Hjo\\ntisdagen den 3 maj 1966 kl. 18 å rådhuset. | rådhuset
                    Sammanträde i Folkets Park, Lillby, måndagen den 25 febr. 1974\\nkl. 18.30 - 20.45. | Folkets Park, Lillby
                    Protokoll fört vid sammanträde med kommunalfullmäktige\\ni Lillby köping den 4 maj 1951 kl. 18 i\\nFolkets Hus, Lillby. | Folkets Hus, Lillby
                    Protokoll VU-möte 2010-08-31 hos Eks Fisk, Lillby kommun                         | Eks Fisk, Lillby kommun
                    Plats och tid:\\n\\nFIKTBY KOMMUN\\nFOLKHÄLSORÅD\\nPlats och tid:\\nKommunhuset, kl 9   | Kommunhuset
                    Protokoll från möte i styrelsen för Fiktbyns vänner den 4 maj 1999 kl 19     | null
                    Plats   Sammanträdesrum Eken Omfattning 3-9\\nBeslutande   Bo Ek                   | Sammanträdesrum Eken
                    Plats och tid   Omfattningens hus, Lillby, kl 9                                  | Omfattningens hus, Lillby
                    Plats och tid   Beslutat KS-salen, Stadshuset, kl 9                              | KS-salen, Stadshuset
                    Plats och tid för sammanträdet   Lillrummet, Fiktby, torsdagen den 25 mars 2004 kl 9 | Lillrummet, Fiktby
                    Plats: Kommunhuset, Lillrummet OBS! Vi börjar med fika                           | Kommunhuset, Lillrummet
                    Plats: Kommunhuset, Lillrummet Namn Representerar Uppdrag Närvaro                | Kommunhuset, Lillrummet
                    Plats: Observatoriet, Namndalens gård                                            | Observatoriet, Namndalens gård
                    Plats\\nSessionssalen, Lillhuset\\n\\n198 Val av justerare\\n\\n199 Svar på motion | Sessionssalen, Lillhuset
                    Protokoll fört vid sammanträde med gatunämnden i Lillby kommun\\ntisdagen den 3 maj 1966 kl. 18 | null
                    Mötesanteckningar: Skjutsnätverket\\nTorsdag 26 okt 2017, 08.15 - 10.30\\nVi sågs i Hjo (Storgården) | Hjo (Storgården)
                    Tid och plats   Fredagen den 3 maj 2031, kl. 09.00–11.50, paus 10.15–10.30\\n                Hotell Ankan, Lillby | Hotell Ankan, Lillby
                    Plats och tid       Lillby kommun kl 13.15-15.30                                 | Lillby kommun
                    Plats: Lillby kommun                                                             | Lillby kommun
                    Plats: LILLBY KOMMUN                                                             | null
                    Skolstyrelsen i Lillby sammanträdde i rådhusets sessionssal\\nkl. 18.30. Protokollet föres av undertecknad. | rådhusets sessionssal
                    Plats   Pausrummet, Fiktby                                                        | Pausrummet, Fiktby
                    Referat från Fiktbyrådets möte\\nRådet satt i kommunhuset den 3 maj 2031      | kommunhuset
                    Referat från Fiktbyrådets möte\\nAnkan satt i dammen den 3 maj 2031           | null
                    Sammanfattning\\nTack för ett bra möte i onsdags (7/2 2031, kl 13-15 på Teams). | Teams
                    Plats: Microsoft Teams\\n\\nKallade\\n\\nLillby kommun                             | Microsoft Teams
                    Protokoll, hållet vid sammanträde med kommunalnämnden i Hjo köping i kommunalhuset tisdagen den 8 mars 1966 kl. 18.00. | kommunalhuset
                    Protokoll 20 mars 2020, extra sammanträde                                        | null
                    Fiktbycheferna\\nMedlemsmöte 6–7 mars 2014, Norra Lillby                               | Norra Lillby
                    Styrelsemöte 6 mars 2014, Lillby vattenråd                                       | null
                    Styrelsemöte 6 mars 2014, Anna Ek                                                | null
                    Plats: Stadsarkivet, Lillby (Anna och Bo via Skype)                              | Stadsarkivet, Lillby
                    Onsdagen den 18 juni 2008 kl 10.00–14.30 (rådet samlas 09.00) i Nässjö           | Nässjö
                    Plats: Fiktby bibliotek\\n\\nBokprat\\nVi gick laget runt.                             | Fiktby bibliotek
                    """)
    void readsThePlace(String text, String place) {
        var found = new PlaceReader(HeadOf.text(text.replace("\\n", "\n")), "Fiktbynämnden").place();
        assertThat(found == null ? "null" : found.value()).isEqualTo(place);
    }
}
