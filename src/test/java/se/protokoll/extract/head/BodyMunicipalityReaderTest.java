package se.protokoll.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMunicipalityReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VARA KOMMUN\\nKommunstyrelsen\\nPROTOKOLL                                        | Kommunstyrelsen | Vara
                    GISLAVEDS KOMMUN\\nSocialnämnden                                                | Socialnämnden | Gislaved
                    Protokoll\\nSocialnämnden\\n\\n§ 1 Bokslut\\nBokslutet för Nora kommun föredras.   | Socialnämnden | Nora
                    Protokoll\\nSocialnämnden\\n\\n§ 1 Buss\\nEn bil delas med Nora kommun.                | Socialnämnden | null
                    Protokoll\\nSocialnämnden\\n\\n§ 1 Träff\\nNora kommun bjuder in.                     | Socialnämnden | null
                    Protokoll\\nSocialnämnden\\nPlats: Hällsalen, Kumla\\n\\n§ 1 Skrivelse från Nora kommun | Socialnämnden | Kumla
                    Region Örebro län\\nVårdnämnden\\nPlats: Hällsalen, Kumla\\n\\n§ 1 Skrivelse från Nora kommun | Vårdnämnden | null
                    Protokoll\\nSocialnämnden\\n\\n§ 1 Avtal med Heby kommun\\n\\nSala kommun\\nBox 304\\n733 25 Sala | Socialnämnden | Sala
                    Protokoll\\nHandikapprådet\\nPlats: Kommunhuset Tierp\\n\\n§ 1 Avtal med Heby kommun | Handikapprådet | Tierp
                    Protokoll\\nSocialnämnden\\nNärvarande: Anna Ek\\n\\nOrgan: Hjo kommun, Socialnämnden\\n\\n§ 1 Avtal med Tibro kommun | Socialnämnden | Hjo
                    Protokoll\\nSocialnämnden\\n\\n§ 1 Avtal\\nTierps kommun och Heby kommun deltar.   | Socialnämnden | null
                    Protokoll\\nSocialnämnden\\n\\nAnslag\\nHeby kommuns anslagstavla\\n\\n§ 1 Avtal med Sala kommun | Socialnämnden | Heby
                    Protokoll\\nSocialnämnden\\nPlats: stadshuset i Säter\\n\\n§ 1 Avtal med Västerås stad | Socialnämnden | Säter
                    Protokoll\\nSocialnämnden\\nÄtran, Tranemo kommunhus\\n\\n§ 1 Avtal            | Socialnämnden | Tranemo
                    Anteckningar\\nPlats: Kommunhuset, Tierp\\n\\n1 Läget                          | Vägrådet | null
                    Protokoll\\nTillväxtrådet\\n\\n§ 1 Bokslut\\nNora kommun deltar.                    | Tillväxtrådet | null
                    PROTOKOLL Adjungerade: Anna Ek Lunds kommun (ordf.)\\nVägrådet                      | Vägrådet | null
                    Östhammars socialnämnd\\nProtokoll                                              | Östhammars socialnämnd | Östhammar
                    Sammanträde med Orsa kommunalnämnd                                              | Orsa kommunalnämnd | Orsa
                    Socialnämnden i Hjo sammanträdde i rådhuset\\nkl. 18.30.\\n\\n§ 1 Avtal med socialnämnden i Sala | Socialnämnden | Hjo
                    Kommunens socialnämnd\\nProtokoll                                               | Kommunens socialnämnd | null
                    PROTOKOLL  Sida\\n                Sammanträdesdatum\\nHjo kommun      2019-11-05\\nSocialnämnden\\nPlats    Rådhuset\\n\\n§ 1 Avtal med Tibro kommun | Socialnämnden | Hjo
                    Protokoll\\nSocialnämnden\\nNärvarande: Anna Ek\\n\\nOrgan: Socialnämnden, Hjo kommun\\n\\n§ 1 Avtal med Tibro kommun | Socialnämnden | Hjo
                    0SBY KOMMUN\\nSocialnämnden\\n\\n§ 1 Avtal med Hjo kommun                          | Socialnämnden | Osby
                    Protokoll. 1(17) Hjo kommun Socialnämnden Sammanträdesdatum 2018-04-24. Avtal med Tibro kommun. | Socialnämnden | Hjo
                    Protokoll\\nBYGGNADSNÄMNDEN\\n\\n§ 1 Bokslut\\nBokslutet för Nora kommun föredras.  | BYGGNADSNÄMNDEN | Nora
                    Sala kommun\\nRÄDDNINGSTJÄNSTFÖRBUNDET                                        | RÄDDNINGSTJÄNSTFÖRBUNDET | null
                    Protokoll\\nSocialnämnden\\n\\n§ 1 Avtal med Västerås stad\\n\\nKontakt: RÅDHUSET, Säter | Socialnämnden | Säter
                    Protokoll - Upplands-Bro\\n\\nMINNESANTECKNINGAR\\nSocialnämnden               | Socialnämnden | Upplands-Bro
                    Sala kommun\\nGemensamma miljönämnden                                            | Gemensamma miljönämnden | null
                    Protokoll fört vid Stadsfullmäktiges i Hjo sammanträde den 3 maj 1956             | Stadsfullmäktige | Hjo
                    Protokoll från Pensionärsrådet i Sala den 3 oktober 2018                        | Pensionärsrådet | Sala
                    """)
    void readsTheMunicipality(String text, String body, String municipality) {
        String whole = text.replace("\\n", "\n");
        var head = HeadOf.text(whole);
        var place = new PlaceReader(head, body).place();
        var found = new BodyMunicipalityReader(head, whole, body, place).municipality();
        assertThat(found == null ? "null" : found.value().name()).isEqualTo(municipality);
    }
}
