package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.minutes.DecisionKind;

class DecisionKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPROVE   | att godkänna delårsrapporten
            APPROVE   | Styrelsen beslutar enligt ordförandens förslag.
            APPROVE   | att bevilja Aneby ridklubb 40 000 kronor
            APPROVE   | Nämnden ställer sig bakom planen.
            REJECT    | att avslå motionen och i övrigt godkänna planen
            REJECT    | Direktionen kan inte tillmötesgå begäran.
            REMIT     | Ärendet återremitteras till tekniska nämnden.
            REMIT     | Motionen överlämnas till kommunstyrelsen för beredning.
            ELECT     | att utse Anna Ek (S) att justera protokollet
            ELECT     | att entlediga Bo Lind från uppdraget
            ADOPT     | att med avslag på övriga yrkanden fastställa taxan
            ADOPT     | att antaga reglementet
            NOTE      | att lägga rapporten till handlingarna
            NOTE      | Kulturnämnden har tagit del av informationen.
            NOTE      | att lägga rapporten till hand- lingarna
            APPROVE   | Nämnden har inget att erinra mot förslaget.
            PROPOSE   | Kommunstyrelsen beslutar föreslå kommunfullmäktige att godkänna taxan.
            PROPOSE   | att hos fullmäktige hemställa om anslag
            POSTPONE  | Ärendet bordläggs till nästa möte.
            POSTPONE  | att avvakta med frågan
            INSTRUCT  | att uppdra åt kommunchefen att godkänna avtalet
            INSTRUCT  | Förbundschefen får i uppdrag att teckna avtal.
            OTHER     | Valnämnden sammanträder den 3 maj.
            OTHER     | att skriva till länsstyrelsen
            """)
    void theFirstVerbThatSaysWhatIsDoneGivesTheKind(DecisionKind kind, String decision) {
        assertThat(DecisionKinds.of(decision)).isEqualTo(kind);
    }
}
