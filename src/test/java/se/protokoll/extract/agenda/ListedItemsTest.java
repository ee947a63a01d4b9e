package se.protokoll.extract.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;

/** Lists of items: of contents, of what a notice calls to, of numbers with case numbers beside their titles. */
class ListedItemsTest {

    @Test
    void partsAListOfContentsThatHasNoNumbersAtThePages() {
        assertThat(items("""
                        Transkript

                        1 Bokrådet Plats Lillby Beslutande Anna Ek Bo Lind

                        2 Innehållsförteckning: Beslutande...2 Bokbussen, nya tider...3 Bro vid Åby station...5 Hyror för lokaler...7 Lillby kommun Bokrådet

                        3 Bokrådet Ordföranden berättar om läget.
                        """))
                .containsExactly("null Bokbussen, nya tider", "null Bro vid Åby station", "null Hyror för lokaler");
    }

    @Test
    void findsAnItemThatHasLostItsMarkByItsNumberAndTitle() {
        var items = new AgendaReader(
                        PlainText.layout("""
                        Transkript

                        1 Bokrådet Plats Lillby Beslutande Anna Ek Bo Lind\
                        """ + " och alla hade läst handlingarna i god tid".repeat(9) + """


                        2 Innehållsförteckning 7 Nya tider... 3 8 Bro vid ån... 4 9 Svar om hyror... 5

                        3 Br 7 Nya tider Bussen går. Br 8 Bro vid ån Bron är ny. 9 Svar om hyror De är höga.
                        """))
                .items();

        assertThat(items).extracting(item -> item.number()).containsExactly("7", "8", "9");
        assertThat(items.get(1).textEnd()).isEqualTo(items.get(2).evidence().start());
    }

    @Test
    void keepsTheTitleWithinWhichTheTextIsCutOff() {
        String text = """
                Transkript

                1 Bokrådet Plats Lillby Beslutande Anna Ek Bo Lind\
                """ + " och alla hade läst handlingarna i god tid".repeat(16);
        assertThat(AgendaOf.items(text
                        + "\n\n2 Innehållsförteckning... Sid Bokbussen, nya tider...3 Bro vid Åby station...5 Hyr\n"))
                .containsExactly("null Bokbussen, nya tider", "null Bro vid Åby station", "null Hyr");
    }

    @Test
    void partsTitlesByTheNumbersOfTheirCasesAndPutsGatheredNumbersInOrder() {
        assertThat(items("""
                        Transkript

                        1 Kommunfullmäktige Plats Lillby Beslutande Anna Ek Bo Lind

                        2 Innehållsförteckning KF 57 Dagordning... 4 KF 58 Dnr KS Regler för torget... 5 KF 59 KF 60 Dnr KS Avtal om bron i Åby Dnr KS Stadga för hamnen... 9

                        3 Kommunfullmäktige Ordföranden berättar om läget.
                        """))
                .containsExactly(
                        "57 Dagordning", "58 Regler för torget", "59 Avtal om bron i Åby", "60 Stadga för hamnen");
    }

    @Test
    void readsTitlesOfAListUpToTheNextNumberWithoutThoseWhoPresentThem() {
        assertThat(items("""
                        Transkript

                        1 KALLELSE Plats Lillby Kallade Anna Ek Bo Lind Ärende/Föredragande 1 Upprop Dnr 2 Ansökningar för beslut 3 Uppsägning av förskolan Ekorren Eva Berg 4 Inkomna skrivelser och meddelanden 5 Skolskjuts Karin Lund, Maj Dahl 6 Ny plan för skolan

                        2 KALLELSE Alla hälsas välkomna.
                        """))
                .contains(
                        "1 Upprop",
                        "2 Ansökningar för beslut",
                        "3 Uppsägning av förskolan Ekorren",
                        "4 Inkomna skrivelser och meddelanden",
                        "5 Skolskjuts");
    }

    @Test
    void readsTitlesWhoseNumbersWereLostWithinAList() {
        assertThat(items("""
                        Transkript

                        1 Tekniska nämnden 24 Plan för dagvatten 25 Ny ledning till tornet 26 Prognos för april Ny delegationsordning Projekt i formell ordning 29 Samråd om hallen 30 Delegerade beslut

                        2 Tekniska nämnden Plats Lillby Beslutande Anna Ek Bo Lind
                        """))
                .containsExactly(
                        "24 Plan för dagvatten",
                        "25 Ny ledning till tornet",
                        "26 Prognos för april",
                        "null Ny delegationsordning",
                        "null Projekt i formell ordning",
                        "29 Samråd om hallen",
                        "30 Delegerade beslut");
    }

    @Test
    void endsATitleAtTheTextBelowItWhereMoreThanAListStandsThere() {
        assertThat(items("""
                        Transkript

                        1 Bokrådet Plats Lillby Beslutande Anna Ek Bo Lind 1 Mötets öppnande Ordföranden hälsade välkomna 2 Ekonomi Kassören Eva Ros visade siffror 3 Nästa möte Den 4 maj.
                        """)).contains("1 Mötets öppnande", "2 Ekonomi", "3 Nästa möte");
    }

    @Test
    void takesTheNumberOfTheCaseForTheEndOfATitle() {
        assertThat(items("""
                        Transkript

                        1 Kommunstyrelsen Plats Lillby Beslutande Anna Ek Bo Lind

                        2 2 (9) Sekreterare Bo Lind

                        3 3 (9) 162 Sjöby Bolag AB:s redovisning av plan för tillsyn Dnr KS 2015/0259 Bolaget skrev till styrelsen i maj.
                        """)).containsExactly("162 Sjöby Bolag AB:s redovisning av plan för tillsyn");
        assertThat(items("""
                        Transkript

                        1 Bokrådet Plats Lillby Beslutande Anna Ek Bo Lind

                        2 Bokrådet Kfn 59 Dnr Redovisning av bokcirkeln Eleverna berättade. Kfn 60 Ny hylla Eva Ros berättade om ärendet Dnr 3/14 och dess gång.
                        """)).containsExactly("59 Redovisning av bokcirkeln", "60 Ny hylla");
    }

    @Test
    void readsNumbersWithTheirYear() {
        assertThat(AgendaOf.items(
                        "§ 63/20 Dagordning\nText.\n\n§ 64/20\nNytt reglemente\nText.\n\n§ 65/20 Övriga frågor\n"))
                .containsExactly("63/20 Dagordning", "64/20 Nytt reglemente", "65/20 Övriga frågor");
        assertThat(items("""
                        Transkript

                        1 Bokrådet Plats Lillby Beslutande Anna Ek Bo Lindgren § 3/14 Val av justerare Bo Lind väljs. § 4/14 Övriga frågor Inga fanns.
                        """)).containsExactly("3/14 Val av justerare", "4/14 Övriga frågor");
        assertThat(AgendaOf.items(
                        "§ 8 Utseende av arbetsgrupp\nKS § 437/06, 2006-12-13\nText.\n\n§ 9 Ersättare\nText.\n"))
                .containsExactly("8 Utseende av arbetsgrupp", "9 Ersättare");
    }

    @Test
    void readsNumbersThatStandOnALineOfTheirOwn() {
        assertThat(AgendaOf.items(
                        "Ärenden\n\n 1. 1.\n  Inledning\n 2. 2.\n  Justering\n\nMotioner\n\n 1. 3.\n  Fler bänkar\n"))
                .containsExactly("1 Inledning", "2 Justering", "3 Fler bänkar");
        assertThat(AgendaOf.items("1. Öppnande\nAnna öppnar.\n\n2. Kassa\nDen har 14\n12.\nkronor i sig.\n\n3. Slut\n"))
                .containsExactly("1 Öppnande", "2 Kassa", "3 Slut");
    }

    @Test
    void keepsTheNumberOfAQuestionWithItsTitle() {
        assertThat(
                        AgendaOf.items(
                                "2 Nr 2001:25 av Anna Ek om bollplaner\n\n3 Nr 2001:30 av Bo Lind om hamnen\n\n4 KS 2001:31 Hamnen\n"))
                .containsExactly(
                        "2 Nr 2001:25 av Anna Ek om bollplaner", "3 Nr 2001:30 av Bo Lind om hamnen", "4 Hamnen");
    }

    @Test
    void readsASectionThatIsGluedToTheFootOfThePage() {
        assertThat(
                        AgendaOf.items(
                                "UtdragsbestyrkandeKf § 93\n\nVal av justerare\n\nText.\n_______Kf § 94\n\nOrdning för mötet\n\nText.\n"))
                .containsExactly("93 Val av justerare", "94 Ordning för mötet");
    }

    @Test
    void endsATitleAtAListWithinTheItem() {
        assertThat(items("""
                        Transkript

                        1 Bokrådet Plats Lillby Deltagare Anna Ek Bo Lind 1. Dispenser 24/ Eva Ros ansöker om mer. Den avslås. 2. Anmälningar a Brev om bron. 3. Val av två personer att jämte ordföranden justera protokollet Bo Lind väljs.
                        """))
                .containsExactly(
                        "1 Dispenser",
                        "2 Anmälningar",
                        "3 Val av två personer att jämte ordföranden justera protokollet");
    }

    /** Pages that have lost their line breaks are known by how long they are. */
    private static List<String> items(String text) {
        return AgendaOf.items(text.strip() + " Alla hade läst handlingarna i god tid.".repeat(20) + "\n");
    }
}
