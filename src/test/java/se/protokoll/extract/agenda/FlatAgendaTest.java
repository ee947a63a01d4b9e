package se.protokoll.extract.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;

/** Items in text that has lost its line breaks: what stands between number and title, and where titles end. */
class FlatAgendaTest {

    @Test
    void readsTitlesBehindWhatIsLeftOfTheNumbersOfTheirCases() {
        assertThat(items("KF 56 KS 2015- Taxa för hamnen Taxan höjs. KF 57 TN 2018/ Bro vid ån Bron är ny. "
                        + "KF 58 Dnr 88/2011 Kod 041 Fiske i ån Fisket är gott."))
                .containsExactly("56 Taxa för hamnen", "57 Bro vid ån", "58 Fiske i ån");
    }

    @Test
    void lettersThatSeveralItemsHaveBeforeTheirTitlesAreARegisters() {
        assertThat(items("90 MOB Ansökan om plank Planket är högt. 91 MOB Tillsyn av avlopp Planen är ny. "
                        + "92 MOB Garage på ön Ritningen visas."))
                .containsExactly("90 Ansökan om plank", "91 Tillsyn av avlopp", "92 Garage på ön");
        assertThat(items("90 Ansökan om plank Planket är högt. 91 AB Lillbyhus årsbokslut Chefen berättar. "
                        + "92 Garage på ön Ritningen visas."))
                .contains("91 AB Lillbyhus årsbokslut");
    }

    @Test
    void aShortSurnameBeforeASectionSignIsNoBody() {
        assertThat(items("Justerande Bo Alm § 41 Upprop Alla svarar. § 42 Taxa för hamnen Taxan höjs. "
                        + "§ 43 Fiske i ån Fisket är gott."))
                .containsExactly("41 Upprop", "42 Taxa för hamnen", "43 Fiske i ån");
    }

    @Test
    void readsSectionsWithASlashBehindTheirNumbers() {
        assertThat(items("§ 1/ Upprop Alla svarar. § 2/ Taxa för hamnen Taxan höjs. § 3/ Val av ankvakt Bo väljs."))
                .containsExactly("1 Upprop", "2 Taxa för hamnen", "3 Val av ankvakt");
    }

    @Test
    void readsTitlesRightBehindTheirNumbers() {
        assertThat(items("1.Upprop Alla svarar. 2.Taxa för hamnen Taxan höjs. 3.Val av ankvakt Bo väljs."))
                .containsExactly("1 Upprop", "2 Taxa för hamnen", "3 Val av ankvakt");
    }

    @Test
    void aPageThatBeginsWithItsNumberAndTheWordForMinutesHasLostItsLineBreaks() {
        String filler = "Eva Ros berättade om ankorna i dammen och om vassen som har vuxit i hela viken sedan i fjol. ";
        assertThat(AgendaOf.items(
                        "1 Protokoll Årsmöte med Anknätet Dag: Torsdagen den 9 maj 2013 Plats: Folkets hus, Lillby "
                                + "1 Mötets öppnande Årsmötet öppnades. " + filler
                                + "2 Val av sekreterare Till sekreterare valdes Bo Ek. " + filler
                                + "3 Val av justerare Till justerare valdes Anna Alm. " + filler
                                + "\n\n2 Nätverkets berättelse godkändes av mötet. " + filler + "4 Ekonomi " + filler
                                + "\n"))
                .containsExactly("1 Mötets öppnande", "2 Val av sekreterare", "3 Val av justerare", "4 Ekonomi");
    }

    @Test
    void endsTitlesBeforeHeadingsInCapitalsCompaniesAndBrackets() {
        assertThat(items("31 Yttrande över planen PARKNÄMNDENS BESLUT Planen antas. 32 Taxa för LSS Taxan höjs. "
                        + "33 Borgen för Lillbyhus AB Bolaget ansöker. 34 Lån till AB Lillbyhus Lånet är stort. "
                        + "35 Uppföljning av taxan (Dnr LKS 09-112) Taxan är ny. 36 Bad i ån s beslut Badet stängs."))
                .containsExactly(
                        "31 Yttrande över planen",
                        "32 Taxa för LSS",
                        "33 Borgen för Lillbyhus AB",
                        "34 Lån till AB Lillbyhus",
                        "35 Uppföljning av taxan",
                        "36 Bad i ån");
    }

    @Test
    void endsATitleThatEveryBodyHasBeforeACapitalUnlessAllIsInCapitals() {
        assertThat(
                        items(
                                "1 Upprop Alla svarar. 2 Övriga frågor (Anna) Vassen är hög. 3 Nästa möte (Bo) Det blir i maj."))
                .containsExactly("1 Upprop", "2 Övriga frågor", "3 Nästa möte");
        assertThat(items("1. MÖTETS ÖPPNANDE: Bo öppnar. 2. VAL AV JUSTERARE FÖR MÖTETS PROTOKOLL: Bo väljs. "
                        + "3. FÖREGÅENDE PROTOKOLL NR 18: Det godkänns. 4. RAPPORT OM EKONOMI: Den är god."))
                .containsExactly(
                        "1 MÖTETS ÖPPNANDE:",
                        "2 VAL AV JUSTERARE FÖR MÖTETS PROTOKOLL:",
                        "3 FÖREGÅENDE PROTOKOLL NR 18:",
                        "4 RAPPORT OM EKONOMI:");
    }

    @Test
    void takesFormalBusinessUnderOneNumberTogether() {
        assertThat(items("1 Val av justerare Dagordningen Föregående protokoll Anna Ek öppnar mötet. "
                        + "2 Val av justerare Dagordningen godkändes. 3 Rapport från ån Ån är hög."))
                .containsExactly(
                        "1 Val av justerare Dagordningen Föregående protokoll",
                        "2 Val av justerare",
                        "3 Rapport från ån");
    }

    @Test
    void readsTheItemsBehindAListOfThem() {
        assertThat(items("1. Mötets öppnande 2. Val av justerare 3. Ekonomirapport 4. Nästa möte "
                        + "1. MÖTETS ÖPPNANDE: Mötet öppnades. 2. VAL AV JUSTERARE: Till justerare valdes Bo Lind. "
                        + "3. EKONOMIRAPPORT: Kassan är full. 4. NÄSTA MÖTE: I maj."))
                .containsExactly("1 MÖTETS ÖPPNANDE", "2 VAL AV JUSTERARE", "3 EKONOMIRAPPORT", "4 NÄSTA MÖTE");
        assertThat(items(
                        "Utsänd lista 1. Val av justerare 2. Föredragningslista 3. Information om bussar 4. Plan för ån "
                                + "20 Val av justerare Bo Lind väljs. 21 Föredragningslista Listan godkänns. "
                                + "22 Information om bussar Bussarna är nya. 23 Plan för ån Planen antas."))
                .containsExactly(
                        "20 Val av justerare", "21 Föredragningslista", "22 Information om bussar", "23 Plan för ån");
    }

    @Test
    void readsTitlesOfAListWithoutTheNumbersOfTheirCases() {
        assertThat(
                        items(
                                "Ärenden 1 Upprop 2 Avgifter i skolan Pia Ek KFN 2019/12 3 Bidrag 2019 KFN 2019/4 4 Övriga frågor"))
                .containsExactly("1 Upprop", "2 Avgifter i skolan", "3 Bidrag 2019", "4 Övriga frågor");
    }

    @Test
    void readsNumbersBeforeADash() {
        assertThat(
                        items(
                                "61 - Upprop Alla är här. 62 - Svar på motion om bryggan Bryggan byggs. 63 - Frågor Eva Ek frågar."))
                .containsExactly("61 Upprop", "62 Svar på motion om bryggan", "63 Frågor");
        assertThat(items("1. Upprop Alla är här. 2. Öppettider Badet har öppet 7 - Sommar 8 - Vinter. 3. Frågor Inga."))
                .containsExactly("1 Upprop", "2 Öppettider", "3 Frågor");
    }

    @Test
    void endsTitlesBeforeDaysAndBeforeWhoSpeaksButKeepsASpeakerWhoOpensThem() {
        assertThat(items("1. Sammanträdet öppnas Mötets ordförande hälsar. 2. Taxa 2031 VD föreslår 9 kronor. "
                        + "3. Eva Ek om ankorna i dammen Ankorna är tre. 4. Kommande möten 2032 3 maj och 9 juni"))
                .containsExactly(
                        "1 Sammanträdet öppnas",
                        "2 Taxa 2031",
                        "3 Eva Ek om ankorna i dammen",
                        "4 Kommande möten 2032");
    }

    @Test
    void readsPagesWithoutFrameThatAllBeginWithTheirNumberOfAll() {
        String cover = "1 (5) Plats Lillby Beslutande Anna Ek Bo Lind Justerare Bo Lind"
                + " och alla hade läst handlingarna i god tid".repeat(6);
        String matter = " Ankorna i dammen är tre och har bott där hela sommaren utan att klaga på bryggan.";
        String pages = "\n\n2 (5) 18 Val av justerare Bo Lind väljs." + matter
                + "\n\n3 (5) 19 Bryggan vid ån Den är ny." + matter + "\n\n4 (5) 20 Skrivelse om bänken Den läses."
                + matter + "\n\n5 (5) 21 Övriga frågor Inga frågor.\n";

        assertThat(AgendaOf.items(cover + pages))
                .containsExactly(
                        "18 Val av justerare", "19 Bryggan vid ån", "20 Skrivelse om bänken", "21 Övriga frågor");
        assertThat(PlainText.layout(cover + pages.replace("(5)", "")).isFlat()).isFalse();
    }

    private static List<String> items(String items) {
        return AgendaOf.items("Transkript\n\n1 Plats Lillby Beslutande Anna Ek Bo Lind Justerare Bo Lind"
                + " och alla hade läst handlingarna i god tid".repeat(8) + "\n\n2 " + items + "\n");
    }
}
