package se.protokoll.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.minutes.DocumentKind;

class KindReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Minnesanteckningar från nätverket\\n\\n1. Inledning\\nX.\\n\\n2. Slut\\nY.                        | MINNESANTECKNINGAR
                    # Mötesanteckningar\\n\\n## Läget\\nX.\\n\\n## Slut                                            | MOTESANTECKNINGAR
                    P R O T O K O L L , hållet vid sammanträde\\n§ 1 Val                                        | PROTOKOLL
                    Kommunfullmäktige\\n\\n§ 1 Val\\nAtt justera utses Anna Ek.                                   | PROTOKOLL
                    # Sammanfattning nätverksträff digitala verktyg 23-11-09\\n\\n## Vilka var med      | SAMMANFATTNING
                    # Sammanfattning 24.12.06\\n\\n## Mötesfokus                                                | SAMMANFATTNING
                    # Mötessammanfattning\\n\\nArkivnätverket                                                    | SAMMANFATTNING
                    M I N N E S A N T E C K N I N G A R\\n\\nfrån sammanträffande med cheferna              | MINNESANTECKNINGAR
                    Samverkansgruppen för arkiv\\n\\nAnteckningar 2021-06-02\\n\\nDeltagare: Bo Ek       | MOTESANTECKNINGAR
                    Anteckningar referensgrupp växel\\nDeltagare: Bo Ek, Hjo                               | MOTESANTECKNINGAR
                    ANTECKN. FÖRDA VID MÖTE MED GRUPPEN\\nNärv: Bo Ek, Hjo                                 | MOTESANTECKNINGAR
                    PROTOKOLL\\nByns styrelse i maj\\nNärv: Bo Ek, Eva Ros\\nBeslöts att köpa tak.              | PROTOKOLL
                    Anteckningar om växeln\\nDen ska bytas.                                               | OTHER
                    TJÄNSTESKRIVELSE 1 (3)\\nTill kommunstyrelsen\\nKommunstyrelsen beslutar att resa.\\nSekreterare: Bo Ek | OTHER
                    Styrelsemöte\\n\\nPlats: Zoom\\n\\n 1. Öppnande\\n 2. Föregående mötesprotokoll godkändes        | OTHER
                    Fiktby kommun    KALLELSE\\nLedamöterna kallas härmed till sammanträde\\n\\n§ 1 Val          | KALLELSE
                    Sjörådet                KALLELSE\\nTill ledamöterna\\nAnna Ek, Sala kommun\\nPlats Gysinge\\n1. Minnesanteckningar från den 3 juni\\n2. Budget | KALLELSE
                    KALLELSE 1(8) Rådet\\nNärvarande Anna Ek\\nMINNESANTECKNINGAR 2(8)\\n1. Öppnande\\n2. Slut      | MINNESANTECKNINGAR
                    Utskottet (9) Plats och tid Lokalen\\nNärvarande Bo Ek\\nJusterande Eva Ros\\nUtskottet beslutar att resa. | PROTOKOLL
                    Protokollet föres av sekreteraren\\nNärvarande: Bo Ek, Eva Ros                            | PROTOKOLL
                    Protokoll VU-möte\\n1. Öppnande\\nMötet öppnades.\\n2. Val\\nBo Ek valdes till justeringsperson. | PROTOKOLL
                    Så väljs en justeringsperson\\nStyrelsen har ett protokoll.                               | OTHER
                    Fiktby > Nämnden > Sammanträde 2011-11-24\\n§1 Godkännande av föredragningslista\\nOrdföranden öppnade sammanträdet.\\n§2 Val av protokolljusterare\\nBeslut\\nBo Ek utses att justera. | PROTOKOLL
                    Nämnden den 3 maj\\nFöredragningslista\\n1. Godkännande av listan\\n2. Val                    | KALLELSE
                    KULTURNÄMNDEN SAMMANTRÄDESPROTOKOLL\\nPlats och tid Salen\\nProtokollet är justerat. Justeringen har tillkännagivits genom anslag. | PROTOKOLL
                    Kulturnämnden\\nBeslutande Bo Ek\\nProtokollet är justerat. Justeringen har tillkännagivits genom anslag. | PROTOKOLL
                    Byggnadsnämnden\\nSammanträdesdatum 1989-10-03\\n\\nNärvarande\\nBo Ek, ordförande\\n\\nUtses att justera\\nEva Ros\\n\\nParagrafer\\n140–140 | PROTOKOLL
                    Våra protokoll\\nNär protokollet är justerat läggs det upp här.                           | OTHER
                    2 Val av justerare av dagens protokoll\\n\\n1 FÖREDRAGNINGSLISTA 1 (3) Plats Salen\\n1 Närvaro\\n2 Val  | KALLELSE
                    Ankforum Fiktlän 26/4-22\\n\\nNärv: Bo (Hjo), Eva (Sala)\\nEj med: Ove (Åre)\\n\\n* Ankorna räknas i maj. | MINNESANTECKNINGAR
                    Ankforum i maj\\n\\nDeltagare: Bo Ek, Eva Ros\\n\\nVi ses i parken.                      | OTHER
                    Ankrådet i Hjo – anteckningar + beslut\\n\\nVilka? Bo Ek, Eva Ros\\n\\n1. Start\\nX.           | MOTESANTECKNINGAR
                    Ankträffen\\nAnteckningar hösten 2018\\n\\nMed på mötet\\nHjo: Bo Ek, Eva Ros          | MOTESANTECKNINGAR
                    SJÖRÅDET      KALLELSE\\nTill ledamöterna\\n\\nFörhinder meddelas till Bo Ek.\\n\\n1. Anteckningar från den 3 juni\\n2. Budget | KALLELSE
                    Sammanträdesprotokoll\\n2019-03-20\\nBeslutande: Bo Ek, Eva Ros\\n\\n1. Budget\\nAnkrådet beslutar\\natt resa.   | PROTOKOLL
                    Dagens lunch: pannbiff med lök                                                            | OTHER
                    """)
    void tellsTheKind(String text, DocumentKind kind) {
        String whole = text.replace("\\n", "\n");
        var layout = PlainText.layout(whole);
        var agenda = new AgendaReader(layout).items();
        assertThat(new KindReader(HeadOf.text(whole), agenda, whole).kind()).isEqualTo(kind);
    }
}
