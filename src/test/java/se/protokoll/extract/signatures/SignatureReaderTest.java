package se.protokoll.extract.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.language.LanguageModels;

class SignatureReaderTest {

    private static final LanguageModels MODELS = LanguageModels.load();

    @Test
    void readsLabelsBeforeLinesToSignOn() {
        assertThat(signatures("""
                        Plats och tid   Kommunhuset
                        Beslutande      Anna Ek (S), ordförande
                        Underskrifter
                        Sekreterare     ........................   Paragrafer 41–49
                                        Eva-Lotta Karlsson
                        Ordförande      ........................
                                        Anna Ek §§ 41–43        Bo Lind §§ 44–49
                        Justerande      ........................
                                        Carin af Berg

                        § 41 Upprop
                        """))
                .containsExactly(
                        "Eva-Lotta Karlsson: sekreterare",
                        "Anna Ek: ordförande",
                        "Bo Lind: ordförande",
                        "Carin af Berg: justerande");
    }

    @Test
    void readsEveryAdjusterOfASentence() {
        assertThat(signatures(
                        "Protokoll\n\n§ 1 Val\nBo väljs.\n\nProtokollet har justerats av Anna Ek (S) och Bo Alm.\n"))
                .containsExactly("Anna Ek: justeras", "Bo Alm: justeras");
    }

    @Test
    void theNameOfACooperationAtTheFootIsNoSigner() {
        assertThat(signatures("""
                        Anteckningar

                        1. Start
                        X.

                        2. Slut
                        Y.

                        Vid anteckningarna

                        Eva Rask

                            Dammsamverkan Sydlund

                          Postadress    Telefon
                        """)).containsExactly("Eva Rask: vid anteckningarna");
    }

    @Test
    void readsWhoIsNamedAtTheEndOfNotes() {
        assertThat(signatures("Anteckningar\n\n1. Start\nX.\n\n2. Slut\nY.\n\nLillby den 18 april 2011\nEva Rask\n"))
                .containsExactly("Eva Rask: vid anteckningarna");
        assertThat(signatures("Med: Anna Ek, Eva Rask\n\nVi pratade om ankor.\n\nEva Rask\n"))
                .containsExactly("Eva Rask: vid anteckningarna");
        assertThat(signatures("Med: Anna Ek, Eva Rask\n\nAnkor\nVi räknade dem.\n\n/Eva\n"))
                .containsExactly("Eva: vid anteckningarna");
        assertThat(signatures("Från: Eva Rask\nTill: Anna Ek\n\nVi räknade ankor.\n\n/Eva\n"))
                .isEmpty();
        assertThat(signatures("Anteckningar\n\n1. Start\nX.\n\n2. Slut\nY.\n\n/Eva Rask\n\nLäst och okej: Anna Ek\n"))
                .containsExactly("Anna Ek: läst och okej", "Eva Rask: vid anteckningarna");
        assertThat(
                        signatures(
                                "Från: Eva Rask\nÄmne: Anteckningar\n\nHej!\n\nVi räknade ankor.\n\nHa det!\n\nEva Rask\nDammrådgivare\nLillby kommun\n"))
                .containsExactly("Eva Rask: vid anteckningarna");
    }

    @Test
    void readsTheSecretaryOverHerOfficeAndAdjustersBelowTheirs() {
        assertThat(signatures("""
                        § 1 Upprop
                        X.

                        Eva Rask
                        sekreterare

                        Justeras

                        Anna Ek          Bo Lind
                        """))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: justerare", "Bo Lind: justerare");
    }

    @Test
    void readsElectronicSignaturesWithTheirTimesAndOfficesOfAssociations() {
        assertThat(signatures("""
                        § 1 Upprop
                        X.

                        Digitalt signerat
                        Eva Rask, sekreterare, 2022-09-14 16:41
                        Anna Ek, ordförande, 2022-09-14 16:44
                        Bo Lind, justerare, 2022-09-14 17:02
                        """))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
        assertThat(signatures("""
                        § 1 Upprop
                        X.

                        Underskrifter
                        Eva Rask              Anna Ek
                        Förbundssekreterare   Ordförande
                        Bo Lind
                        Justerare
                        """))
                .containsExactly("Eva Rask: förbundssekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
    }

    @Test
    void takesWhoStandsInForAnAdjusterForNoSigner() {
        assertThat(signatures("""
                        Justerare: Bo Lind
                        Ersättare för justerare: Ove Alm

                        Sekreterare
                        Eva Rask

                        § 1 Upprop
                        """)).containsExactly("Bo Lind: justerare", "Eva Rask: sekreterare");
    }

    @Test
    void readsRowsOfSignatures() {
        assertThat(rows("§ 1 Upprop", "X.", "Eva Rask, sekreterare | Anna Ek, ordförande | Bo Lind, justerare"))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
        assertThat(rows(
                        "§ 1 Upprop",
                        "X.",
                        "Anna Ek | Signerat: 2023-12-04 08:12",
                        "Ordförande | Metod: BankID",
                        " | Transaktion: 2f3a",
                        "Bo Lind | Signerat: 2023-12-04 17:40",
                        "Justerare | Metod: BankID",
                        " | Transaktion: 4f3a"))
                .containsExactly("Anna Ek: ordförande", "Bo Lind: justerare");
        assertThat(rows(
                        "Tjänstemän | Ove Alm, chef/ Eva Rask, sekreterare",
                        "Ordförande | ____________/ Anna Ek",
                        "Justerare | ____________/ Bo Lind",
                        "Sekreterare | ____________/ Eva Rask",
                        "§ 1 Upprop",
                        "X."))
                .containsExactly("Anna Ek: ordförande", "Bo Lind: justerare", "Eva Rask: sekreterare");
    }

    @Test
    void readsOfficesBesideTheirNamesInCells() {
        assertThat(rows(
                        "§ 1 Upprop",
                        "X.",
                        "______ | ______",
                        "Anna Ek ordförande § 1–2 | Bo Lind/ ordförande § 3–4",
                        "______ | ______",
                        "Eva Rask sekreterare | Karin Holm/ justerare"))
                .containsExactly(
                        "Anna Ek: ordförande", "Bo Lind: ordförande", "Eva Rask: sekreterare", "Karin Holm: justerare");
        assertThat(rows("§ 1 Upprop", "X.", "Anna Ek ordförande för ankorna | Eva Rask sekreterare i parken"))
                .isEmpty();
    }

    @Test
    void readsWhoSignsBelowPlaceAndDayThoughAPageGoesOnBelow() {
        String page =
                "Ankmöte\n\nVi sågs.\n\nVi åt.\n\nAlla gick.\n\nLillby den 3 maj 2019\nAnna Ek\n\nSenast uppdaterad i maj\n\nAktuellt\n";
        assertThat(signatures(page)).containsExactly("Anna Ek: vid anteckningarna");
        assertThat(signatures(page + "\nLillby den 4 maj 2019\nBo Lind\n\nFler brev\n"))
                .isEmpty();
    }

    @Test
    void readsCellsWithOfficesOverTheirNames() {
        assertThat(rows(
                        "Justerare/ Bo Lind | Paragrafer/ 1–4",
                        "Sekreterare/ Eva Rask | Ordförande/ Anna Ek (S)",
                        "Justerare/ Bo Lind | ",
                        "§ 1 Upprop",
                        "X."))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
        assertThat(rows(
                        "Underskrift sekreterare/ ________________/ Eva Rask",
                        "Ordförande | ................/ Anna Ek",
                        "Justerande | ................",
                        " | Bo Lind",
                        "§ 1 Upprop",
                        "X."))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerande");
        assertThat(rows(
                        "Underskrifter | ____________/ Eva Rask, sekreterare",
                        "____________/ Anna Ek, ordförande | ____________/ Bo Lind, justerare",
                        "§ 1 Upprop",
                        "X."))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
    }

    @Test
    void leavesWhoLeadsANoticeOrNotesAtTheirTopAlone() {
        String top =
                "Ordförande: Anna Ek\n%s: Bo Lind\n\nDeltagare: Anna Ek, Bo Lind, Eva Ros\n\n1. Ankor\nVi räknade dem.\n";
        assertThat(signatures(top.formatted("Sekreterare"))).isEmpty();
        assertThat(signatures(top.formatted("Vid pennan"))).containsExactly("Bo Lind: vid pennan");
    }

    @Test
    void readsWhoSignsForNothingInParticularOrCallsToAMeeting() {
        assertThat(signatures("Anslag\nProtokollet förvaras i arkivet.\n\nUnderskrift: Eva Rask\n\nVal\nAnna väljs.\n"))
                .containsExactly("Eva Rask: underskrift");
        assertThat(signatures("Anslag\nProtokollet förvaras i arkivet.\n\nUnderskrift\nEva Rask\n\nVal\nAnna väljs.\n"))
                .containsExactly("Eva Rask: underskrift");
        assertThat(
                        signatures(
                                "Kallelse\nTid: kl 9\nPlats: Lillby\n\n1. Ankor\n2. Gäss\n3. Svanar\n\nVälkomna!\n\nAnna Ek\nsammankallande\n"))
                .containsExactly("Anna Ek: sammankallande");
    }

    @Test
    void readsAGivenNameAsTheLastSurnameOfASigner() {
        assertThat(signatures("§ 1 Upprop\nX.\n\nVid protokollet\nLena Isaksson Harry\n\nJusteras\nAnna Ek\n"))
                .containsExactly("Lena Isaksson Harry: vid protokollet", "Anna Ek: justeras");
    }

    @Test
    void takesNobodyWhomAContactIsForASigner() {
        assertThat(signatures("§ 1 Upprop\nX.\n\nVid pennan: Eva Rask\nKontakt\nAnna Ek\nstrateg\n"))
                .containsExactly("Eva Rask: vid pennan");
    }

    @Test
    void takesNobodyOfAnAppendedListForASigner() {
        assertThat(signatures("""
                        § 1 Upprop
                        X.

                        Vid protokollet
                        Eva Rask

                        Justeras
                        Anna Ek

                        Bilaga 1
                        Närvaroförteckning
                        Bo Lind, Hjo
                        Ove Alm, Sala
                        """)).containsExactly("Eva Rask: vid protokollet", "Anna Ek: justeras");
    }

    @Test
    void readsSignersBelowTheHeadOfAPage() {
        assertThat(signatures("""
                        PROTOKOLL  1(2)
                        Diarienummer
                        Nämnden för vatten och luft
                        2017-05-16

                        § 1 Upprop
                        Ordföranden öppnar.

                        Vid protokollet

                        Eva Rask

                        Justeras
                        PROTOKOLL  2(2)
                        Diarienummer
                        Nämnden för vatten och luft
                        2017-05-16

                        Anna Ek  Bo Lind
                        """))
                .containsExactly("Eva Rask: vid protokollet", "Anna Ek: justeras", "Bo Lind: justeras");
    }

    @Test
    void readsNamesPrintedBelowTheDots() {
        assertThat(signatures("""
                        Plats och tid    Aulan
                        Beslutande       Anna Ek (s), ordf
                        Utses att        Rune Boxby
                        justera

                        Underskrifter    Sekreterare ............................  Paragrafer 19-24
                                         Lotta Holm
                                         Ordförande ............................
                                         Anna Ek
                                         Justerande ............................
                                         Rune Boxby

                        § 19 Upprop
                        """))
                .containsExactly("Lotta Holm: sekreterare", "Anna Ek: ordförande", "Rune Boxby: justerande");
    }

    @Test
    void readsSignaturesBelowTheText() {
        assertThat(
                        signatures(
                                "§ 1 Val\nAnna väljs.\n\nVid protokollet:          Justeras:\nT. Bergdahl       K.E. Larsson\n"))
                .containsExactly("T. Bergdahl: vid protokollet", "K.E. Larsson: justerare");
        assertThat(
                        signatures(
                                "§ 1 Val\nAnna väljs.\n\nVid protokollet Jörgen Falk\n\nRune Skarp, ordförande\n\nJusteras Eva Ros\n\nSidan uppdaterades den 4 maj 2009. Webbansvarig: K. Larsson\n"))
                .containsExactly("Jörgen Falk: vid protokollet", "Rune Skarp: vid protokollet", "Eva Ros: justeras");
        assertThat(signatures("§ 1 Val\nAnna väljs.\n\nVid pennan\nJörgen Falk\n"))
                .containsExactly("Jörgen Falk: vid pennan");
        assertThat(signatures("§ 1 Val\nAnna väljs.\n\n*Antecknat av Helena Rask*\n"))
                .containsExactly("Helena Rask: antecknat av");
    }

    @Test
    void readsNamesOverTheirRoles() {
        assertThat(
                        signatures(
                                "§ 1 Val\nX.\n\nStaffan Lindholm            Ellen Dahl\nOrdförande                  Sekreterare\n"))
                .extracting(signature -> signature.substring(0, signature.indexOf(':')))
                .containsExactly("Staffan Lindholm", "Ellen Dahl");
    }

    @Test
    void readsWhoVouchesForTheMinutesAndLeavesTheFootOfAPageOut() {
        assertThat(
                        signatures(
                                "§ 1 Val\nX.\n\nIn fidem\nP. Ek\n\nUppläst och godkänt den 3 april 1923 betyga\nLars Lind                O. Modin\n"))
                .contains("Lars Lind: justerat", "O. Modin: justerat");
        assertThat(
                        signatures(
                                "§ 1 Val\nX.\n\nVid protokollet Ellen Dahl\n\nStaffan Lindholm, ordförande\n\nJusteras Karin Holm Rolf Sandberg\n\nSidan uppdaterades den 11 mars 2009. Webbansvarig: Sten Dahl\n"))
                .extracting(signature -> signature.substring(0, signature.indexOf(':')))
                .containsExactly("Ellen Dahl", "Staffan Lindholm", "Karin Holm", "Rolf Sandberg");
        assertThat(signatures(
                        "§ 1 Val\nA.\n§ 2 Budget\nB.\n§ 3 Bokslut\nC.\n\nEva Lind\nnämndsekreterare\n\nSkriv ut\n"))
                .containsExactly("Eva Lind: nämndsekreterare");
    }

    @Test
    void keepsASecondSurnameThatEndsTheLine() {
        assertThat(signatures("§ 1 Val\nX.\n\nVid protokollet\nAnna-Karin Nilsson Hedh\n"))
                .containsExactly("Anna-Karin Nilsson Hedh: vid protokollet");
    }

    @Test
    void readsNamesOverTheirRolesInCells() {
        var layout = Layout.of(Documents.table(
                "§ 1 Val",
                "Staffan väljs.",
                "Staffan Lindholm/ Ordförande|Ellen Dahl/ Sekreterare",
                "Karin Holm/ Justerare|"));

        assertThat(new SignatureReader(layout, MODELS.nameSplitter(), PersonNames.NONE)
                        .read(CoverSheet.of(layout), Integer.MAX_VALUE).stream()
                                .map(signature -> signature.name() + ": " + signature.role()))
                .containsExactly("Staffan Lindholm: ordförande", "Ellen Dahl: sekreterare", "Karin Holm: justerare");
    }

    @Test
    void splitsNamesOfTextWithoutLineBreaks() {
        assertThat(signatures("""
                        1 PROTOKOLL 1(43) Plats och tid Kommunhuset, kl 09:00-12:10 Beslutande Sven Ek (M), ordförande Ivan Lind (M) Utses att justera Justeringens plats och tid Underskrifter Sekreterare: Mikael Trygg Ordförande: Sven Ek Justerande: Britt Modig Karin Holm Kommunkontoret, Torggatan 7 Paragrafer: 1-5 och lite mer text så att raden blir lång
                        """))
                .containsExactly(
                        "Mikael Trygg: sekreterare",
                        "Sven Ek: ordförande",
                        "Britt Modig: justerande",
                        "Karin Holm: justerande");
    }

    @Test
    void leavesTheAttendanceListAndTheNoticeAlone() {
        assertThat(signatures("""
                        Närvarande
                        Ordförande: Anna Ek (S)
                        1:e vice ordförande: Bo Lind (C)

                        Underskrifter
                        Sekreterare: Eva Ros
                        Justerande: Bo Lind

                        ANSLAG/BEVIS
                        Underskrift
                        Elisabet Karlsson

                        § 1 Val
                        """)).containsExactly("Eva Ros: sekreterare", "Bo Lind: justerande");
        assertThat(signatures("Närvarande\nOrdförande: Anna Ek (S)\n1:e vice ordförande: Bo Lind (C)\n\n§ 1 Val\n"))
                .isEmpty();
    }

    @Test
    void readsNamesOverTheirRolesBelowAHeading() {
        assertThat(
                        signatures(
                                "Underskrifter\n\nEva Rask\nSekreterare\n\nBo Lind\nOrdförande\n\nAnna Ek\nJusterare\n\n§ 1 Val\n"))
                .extracting(signature -> signature.substring(0, signature.indexOf(':')))
                .containsExactly("Eva Rask", "Bo Lind", "Anna Ek");
    }

    @Test
    void readsNamesThatRunOnBehindTheLastSentence() {
        assertThat(flat("9 Avslutning Mötet avslutas. Vid protokollet Eva Rask Justeras Bo Lind Anna Ek"))
                .containsExactly("Eva Rask: vid protokollet", "Bo Lind: justeras", "Anna Ek: justeras");
        assertThat(flat("9 Nästa möte Den 4 maj i Lillby. Eva Rask Bo Lind sekreterare ordförande"))
                .containsExactly("Eva Rask: sekreterare", "Bo Lind: ordförande");
        assertThat(flat("9 Övrigt Sekreterare Ordförande Justerare Eva Rask Bo Lind (S) Anna Ek (M)"))
                .containsExactly("Eva Rask: sekreterare", "Bo Lind: ordförande", "Anna Ek: justerare");
        assertThat(flat("9 Övrigt Inget. Lillby den 6 mars 2018 Anna Ek (S) Ordförande Bo Lind Sekreterare"))
                .containsExactly("Anna Ek: ordförande", "Bo Lind: sekreterare");
    }

    @Test
    void leavesThoseWhoSpeakInTheTextAlone() {
        assertThat(flat("2 Ekonomi Ordförande Bo Lind hälsar välkommen. Anna Ek tackar ordförande Bo Lind."))
                .isEmpty();
        assertThat(signatures("§ 1 Stämman öppnas\nOrdföranden Eva Ek öppnar stämman.\n§ 2 Val\nVal av sekreterare\n"))
                .isEmpty();
    }

    @Test
    void readsRolesBehindNamesOfTextWithoutLineBreaks() {
        String page = "Transkript\n\n1 Protokoll Plats Lillby Beslutande Carl Ås (M) Nils Lind (V) "
                + "Ulla Berg (C) ".repeat(20)
                + "Underskrifter.. %s 2 Upprop Mötet öppnas.\n";
        assertThat(pages(page.formatted("Anna Ek (S), ordförande Bo Lind, sekreterare... Eva Ros, justerare")))
                .containsExactly("Anna Ek: ordförande", "Bo Lind: sekreterare", "Eva Ros: justerare");
        assertThat(pages(page.formatted("Anna Ek, ordförande i rådet Bo Lind, sekreterare")))
                .isEmpty();
    }

    @Test
    void takesTheNameBehindTheParagraphsForTheSecretary() {
        assertThat(
                        signatures(
                                "Utses att justera:\nSekreterare: Eva Ros Paragrafer 11-18 Bo Lind\nOrdförande: Anna Ek\nJusterande: Eva Ros\n"))
                .contains("Bo Lind: sekreterare", "Anna Ek: ordförande");
    }

    @Test
    void readsTheLastNameBeforeTheNotice() {
        assertThat(
                        signatures(
                                "Transkript\n\n1 Protokoll Plats Lillby Beslutande " + "Ulla Berg (C) ".repeat(25)
                                        + "Underskrifter Sekreterare.... Eva Ros Ordförande.... Bo Lind (S) Justerande.... Anna Ek (C) Protokollet är justerat\n"))
                .containsExactly("Eva Ros: sekreterare", "Bo Lind: ordförande", "Anna Ek: justerande");
    }

    @Test
    void takesNoSquareForAName() {
        assertThat(signatures("""
                        Underskrifter
                        Sekreterare
                        Eva Ros
                        Ordförande
                        Bo Lind
                        Gustav Adolfs torg 4
                        """)).containsExactly("Eva Ros: sekreterare", "Bo Lind: ordförande");
    }

    @Test
    void takesNoLetterheadForAName() {
        assertThat(signatures(
                        "Underskrifter\nOrdförande   Anna Ek\nJusterande   Bo Lind\nLILLBY STORÅS KOMMUN\n\n§ 1 Val\n"))
                .containsExactly("Anna Ek: ordförande", "Bo Lind: justerande");
    }

    @Test
    void readsTheNameThatNotesEndWith() {
        String notes =
                "Deltagare: Anna Ek, Bo Lind\n\n1. Laget runt\nAlla berättade.\n\n2. Ses igen\nDen 6 september.\n";

        assertThat(signatures(notes + "\n/Anna Ek\n")).containsExactly("Anna Ek: vid anteckningarna");
        assertThat(signatures(notes + "\nBo Lind\n")).containsExactly("Bo Lind: vid anteckningarna");
        assertThat(signatures(notes + "Bo Lind\n")).isEmpty();
        assertThat(signatures(notes + "\nBo Lind hälsar till alla\n")).isEmpty();
    }

    @Test
    void readsAdjustersOverTheItemsBelowTheDayOfAdjustment() {
        String minutes = """
                FIKTBYFULLMÄKTIGE

                Justerat tisdagen den 28 juni 1994

                Eva Ros      Carl Ås%s

                § 1 Val
                Bo väljs.

                Vid protokollet

                Bo Lind
                """;

        assertThat(signatures(minutes.formatted("")))
                .containsExactly("Eva Ros: justerat", "Carl Ås: justerat", "Bo Lind: vid protokollet");
        assertThat(signatures(minutes.formatted(" badar"))).containsExactly("Bo Lind: vid protokollet");
    }

    @Test
    void readsNamesBesideScribblesWithFiguresForLettersAndWithSmallParticles() {
        String minutes = """
                § 1 Val
                Bo väljs.

                Vid protokollet
                %s

                Justeras:
                Eva 0lars Ros     Fatima el-Amrani
                """;

        assertThat(signatures(minutes.formatted("~~L. Bo Lind")))
                .containsExactly("Bo Lind: vid protokollet", "Eva 0lars Ros: justeras", "Fatima el-Amrani: justeras");
        assertThat(signatures(minutes.formatted("L. Lind"))).contains("L. Lind: vid protokollet");
    }

    @Test
    void readsChairsBelowEachOtherSurnamesFirstAndALabelThatAScanHasSpoilt() {
        assertThat(signatures("""
                        Plats och tid   Kommunhuset
                        Beslutande      Anna Ek (S), ordförande
                        Underskrifter
                        Sekreterare     ........................
                                        Rosenqvist Emelie
                        0rdförande      ........................
                                        Anna Ek §§ 41-43, 45
                                        Bo Lind § 44
                        Justerande      ........................
                                        Carin af Berg

                        § 41 Upprop
                        """))
                .containsExactly(
                        "Rosenqvist Emelie: sekreterare",
                        "Anna Ek: 0rdförande",
                        "Bo Lind: 0rdförande",
                        "Carin af Berg: justerande");
    }

    @Test
    void takesNobodyInTheTableOfWhatIsToBeDoneForASigner() {
        assertThat(signatures("""
                        Närvarande: Anna Ek, Hanna Lind

                        1 Mötet öppnas
                        Ordföranden öppnade mötet.

                        Antecknat av
                        Hanna Lind

                        Att göra               Vem            När
                        Brev till bolagen      Anna Ek        31 augusti
                        """)).containsExactly("Hanna Lind: antecknat av");
    }

    private static List<String> flat(String items) {
        String text = "Transkript\n\n1 Protokoll Plats Lillby Närvarande Anna Ek " + items + "\n";
        var layout = PlainText.layout(text);
        return new SignatureReader(layout, MODELS.nameSplitter(), PersonNames.NONE)
                .read(CoverSheet.of(layout), text.indexOf(items)).stream()
                        .map(signature -> signature.name() + ": " + signature.role())
                        .toList();
    }

    @Test
    void findsNobodyInATextWithoutWords() {
        assertThat(read("\n", 0)).isEmpty();
    }

    private static List<String> pages(String text) {
        return read(text, text.length());
    }

    @Test
    void readsAllWhoSignOnOneLine() {
        assertThat(signatures("""
                        Beslutande
                        Anna Ek (S), ordförande
                        Utses att justera Bo Lind

                        Underskrifter
                        Sekreterare Eva Rask Ordförande Anna Ek (S) Justerande Bo von Lind

                        § 1 Val
                        X.
                        """))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo von Lind: justerande");
    }

    @Test
    void readsWhoSignsBelowLabelsOnOneLine() {
        assertThat(signatures("""
                        1. Start
                        X.

                        2. Slut
                        Y.

                        Vid protokollet: Justeras:


                        Eva Rask Bo Lind
                        """)).containsExactly("Eva Rask: vid protokollet", "Bo Lind: justerare");
    }

    @Test
    void readsSignaturesBelowTheItemsThatTheMinutesHold() {
        assertThat(signatures("""
                        Beslutande ledamöter
                        Anna Ek (S) (ordförande)
                        Bo Lind (S)
                        Protokollet innehåller paragraferna 20-31
                        Ordförande Anna Ek (S)
                        Justerare Bo Lind (S)
                        Siv Alm (C)
                        Sekreterare Eva Rask

                        § 20 Upprop
                        """))
                .containsExactly(
                        "Anna Ek: ordförande", "Bo Lind: justerare", "Siv Alm: justerare", "Eva Rask: sekreterare");
    }

    @Test
    void namesTheRoleOnceWhereItsLabelStandsTwice() {
        assertThat(signatures("""
                        Beslutande
                        Anna Ek (S)

                        Underskrifter
                        Sekreterare: Eva Rask
                        Ordförande: Anna Ek
                        Justerare: Justerare:
                        Bo Lind (S) Siv Alm (C)

                        § 1 Val
                        """))
                .containsExactly(
                        "Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare", "Siv Alm: justerare");
    }

    private static List<String> signatures(String text) {
        return read(text, Integer.MAX_VALUE);
    }

    private static List<String> rows(String... rows) {
        return read(Layout.of(Documents.table(rows)), Integer.MAX_VALUE);
    }

    private static List<String> read(String text, int textStart) {
        return read(PlainText.layout(text), textStart);
    }

    private static List<String> read(Layout layout, int textStart) {
        return new SignatureReader(layout, MODELS.nameSplitter(), PersonNames.NONE)
                .read(CoverSheet.of(layout), textStart).stream()
                        .map(signature -> signature.name() + ": " + signature.role())
                        .toList();
    }
}
