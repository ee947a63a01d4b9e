package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.head.HeadOf;
import se.protokoll.extract.layout.Layout;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.language.SwedishSentences;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Signature;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

class DecisionReaderTest {

    private static final SwedishSentences SENTENCES = LanguageModels.load().sentences();

    @Test
    void takesEachClauseUnderADecisionHeading() {
        assertThat(read("Direktionen", """
                        § 4 Taxa
                        Förslag till beslut
                        Direktionen föreslås besluta att höja taxan.

                        Yrkande
                        Eva Ros (KD) yrkar avslag.

                        Direktionens beslut
                        Direktionen beslutar
                        att avslå yrkandet,
                        - att höja taxan samt
                        att sända den till kommunernas full-
                        mäktige.

                        Reservation
                        Eva Ros (KD) reserverar sig mot beslutet.
                        """))
                .containsExactly(
                        "4: att avslå yrkandet",
                        "4: att höja taxan",
                        "4: att sända den till kommunernas full- mäktige.");
    }

    @Test
    void readsWhatABodyDecidesItselfBelowWhatItLaysBeforeAnother() {
        assertThat(read("Kommunstyrelsen", """
                        § 4 Taxa
                        Beslut
                        Kommunstyrelsens förslag till kommunfullmäktige:
                        Taxan höjs.

                        Kommunstyrelsen beslutar för egen del att utreda avgiften.
                        """))
                .containsExactly("4: Kommunstyrelsen beslutar för egen del att utreda avgiften.");
        assertThat(read("Kommunstyrelsen", """
                        § 4 Taxa
                        Arbetsutskottets förslag till kommunstyrelsen:
                        Taxan höjs.

                        Kommunstyrelsen beslutar för egen del att utreda avgiften.
                        """)).isEmpty();
    }

    @Test
    void readsWhatWasDecidedInAListBeforeTheItems() {
        assertThat(read("Anknätverket", """
                        Anteckningar från anknätverkets möte

                        Mötets beslut

                        - Alla svarar på enkäten.

                        2. Bröd

                        - Brödet köps i Ankeby.

                        Läs mer nedan.

                        - Detta är inget beslut.

                        1. Enkät
                        Eva Ros berättade.

                        2. Bröd
                        Bo Ek berättade.

                        3. Övrigt
                        Inget.
                        """))
                .containsExactly("null: Alla svarar på enkäten.", "2: Brödet köps i Ankeby.");
    }

    @Test
    void tellsWhatIsDecidedBesideADecisionFromWhatWasDone() {
        assertThat(read("Nämnden", """
                        § 4 Möte på distans
                        Nämndens beslut
                        Nämnden godkänner att Bo Ek deltar på distans. Hans identitet har kontrollerats.

                        § 5 Avsägelse
                        Nämndens beslut
                        Nämnden befriar Bo Ek från uppdraget. Till ny ersättare väljs Eva Ros.

                        Ajournering till kl 13

                        § 6 Utflykt
                        Beslut: utflykten blir av. Datum 11 april.
                        """))
                .containsExactly(
                        "4: Nämnden godkänner att Bo Ek deltar på distans.",
                        "5: Nämnden befriar Bo Ek från uppdraget.",
                        "5: Till ny ersättare väljs Eva Ros.",
                        "6: utflykten blir av.",
                        "6: Datum 11 april.");
    }

    @Test
    void readsTheSentenceOfAnItemWithoutATitle() {
        assertThat(read("Styrelsen", """
                        § 1.
                        Uppdrog styrelsen åt fru Ros att å förbun-
                        dets vägnar närvara vid invigningen av bryggan.

                        § 2.
                        Till ombud vid nästa förbundsmöte valde
                        styrelsen herr Ek med herr Ros i reserv.

                        § 3.
                        Anslaget uppgår till 1,8 mkr. EK-stiftelsen tackar. Styrelsen beslöt tacka.
                        """))
                .containsExactly(
                        "1: Uppdrog styrelsen åt fru Ros att å förbun- dets vägnar närvara vid invigningen av bryggan.",
                        "2: Till ombud vid nästa förbundsmöte valde styrelsen herr Ek med herr Ros i reserv.",
                        "3: Styrelsen beslöt tacka.");
    }

    @Test
    void endsAProposalAtTheSentenceItselfWhereAnEarlierOneSaysTheSame() {
        assertThat(read("Direktionen", """
                        § 4 Taxa
                        Förslag till beslut
                        Direktionen beslutar att höja taxan. Att sänka avgiften. Direktionen beslutar att höja taxan.
                        """)).containsExactly("4: Direktionen beslutar att höja taxan.");
    }

    @Test
    void readsEachLabelAndLeadInWithinAParagraph() {
        assertThat(read("Direktionen", """
                        § 4 Taxa
                        Taxan togs upp. Beslut: Taxan höjs. Avgiften togs upp. Beslut: Direktionen beslutar: Avgiften sänks.
                        """)).containsExactly("4: Taxan höjs.", "4: Avgiften sänks.");
    }

    @Test
    void knowsTheBodyWhoseNameHasLostABlank() {
        assertThat(read("Kultur-och fritidsnämnden", """
                        § 8 Badet
                        Kultur- och fritidsnämndens beslut
                        Kultur- och fritidsnämnden tackar för rapporten.

                        Dagens sammanträde
                        Eva Ros berättar. Fyra badare kom i snitt.
                        """))
                .containsExactly("8: Kultur- och fritidsnämnden tackar för rapporten.");
    }

    @Test
    void readsWhatABodyDecidesForItself() {
        assertThat(read("Omsorgsnämnden", """
                        § 9 Larm
                        Omsorgsnämndens förslag till kommunfullmäktige
                        Avgiften höjs.

                        Omsorgsnämndens beslut för egen del
                        Kontoret ska skriva till alla som har larm.
                        """)).containsExactly("9: Kontoret ska skriva till alla som har larm.");
    }

    @Test
    void joinsADecisionThatThePageEndHasCut() {
        assertThat(read("Direktionen", """
                        § 9 Taxa
                        Direktionen beslutar
                        att taxan ska gälla från

                        Justerandes sign
                        Sida 3 (7)

                        den 1 januari, och
                        att räkna om den varje år.
                        """))
                .containsExactly("9: att taxan ska gälla från den 1 januari", "9: att räkna om den varje år.");
    }

    @Test
    void takesTheBodyAloneForALeadIn() {
        assertThat(read("Vattennämnden", """
                        § 3 Budget
                        Beslut
                        Nämnden
                        1. godkänner budgeten
                        2. lämnar den till styrelsen.

                        Vattennämnden
                        """))
                .containsExactly("3: godkänner budgeten", "3: lämnar den till styrelsen.");
    }

    @Test
    void endsADecisionWhereSomethingElseIsTold() {
        assertThat(read("Kommunstyrelsen", """
                        § 3 Meddelanden
                        Beslut
                        Meddelandena läggs till handlingarna.

                        - Länsrådet har beslutat om en ny väg.
                        - Skrivelse om hamnen.

                        § 4 Motioner
                        Beslut
                        Motionerna lämnas till kontoret.

                        Följande har lämnats in
                        Motion från Bo Ek (V) om cyklar

                        § 5 Bidrag
                        Beslut
                        Föreningen får 500 kronor.

                        Efter paragrafen lämnar Bo Ek (V) sammanträdet.

                        § 6 Post
                        Beslut
                        Posten läggs till handlingarna.

                        Fiktby läns landsting har den 3 maj beslutat att stänga mottagningen.

                        § 7 Övrigt
                        Beslut
                        Frågan läggs till handlingarna.

                        Utskottets nästa sammanträde är den 3 juni.
                        """))
                .containsExactly(
                        "3: Meddelandena läggs till handlingarna.",
                        "4: Motionerna lämnas till kontoret.",
                        "5: Föreningen får 500 kronor.",
                        "6: Posten läggs till handlingarna.",
                        "7: Frågan läggs till handlingarna.");
    }

    @Test
    void takesWhatTheBodyLaysBeforeFullmaktigeInASentenceThatEndsTheItem() {
        assertThat(read("Byggnadsnämnden", """
                        § 4 Taxa

                        Taxan bör höjas.

                        Byggnadsnämnden föreslår kommunfullmäktige besluta att avgiften ska vara 62 kronor.
                        ------

                        § 5 Tillsyn

                        Miljönämnden föreslår kommunfullmäktige besluta att anta planen.
                        """))
                .containsExactly(
                        "4: Byggnadsnämnden föreslår kommunfullmäktige besluta att avgiften ska vara 62 kronor.");
    }

    @Test
    void takesEachEntryOfAListThatHasNoBullets() {
        assertThat(listed(LIST, "text/html"))
                .containsExactly("godkänna rapporten", "ge kansliet i uppdrag att räkna på en ny brygga.");
    }

    @Test
    void endsAnEntryBeforeAParagraphThatFollowsIt() {
        assertThat(listed("""
                        § 7 Badplatser
                        Beslut
                        Fritidsnämnden beslutar
                        att godkänna rapporten om ankorna i Lillby
                        att sända den till alla badplatser i kommunen
                        Bo Ek reserverar sig mot beslutet.
                        """, "application/pdf"))
                .containsExactly(
                        "att godkänna rapporten om ankorna i Lillby", "att sända den till alla badplatser i kommunen");
    }

    private static List<String> listed(String text, String mediaType) {
        var layout = Layout.of(new SourceDocument(text, blocks(text), 0, mediaType, null, List.of()));
        var agenda = new AgendaReader(layout).items();
        return new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords("Fritidsnämnden"))
                .decisions(agenda, text.length(), List.of()).stream()
                        .map(Decision::text)
                        .toList();
    }

    @Test
    void takesNoReasonsForADecision() {
        assertThat(read("Nämnden", """
                        § 8 Pris
                        Beslut
                        Nämnden utser Bo Ek till mottagare av priset med följande motivering:

                        Bo Ek har med stor omsorg målat alla bryggor i kommunen.
                        """))
                .containsExactly("8: Nämnden utser Bo Ek till mottagare av priset med följande motivering:");
    }

    private static final String LIST = """
            § 7 Badplatser
            Beslut
            Fritidsnämnden beslutar att:
            godkänna rapporten
            ge kansliet i uppdrag att räkna på en ny brygga.
            Meddelanden
            Dom om strandskydd.
            """;

    /** The fourth and fifth line are entries of a list. */
    private static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (String line : text.lines().toList()) {
            var kind = blocks.size() == 3 || blocks.size() == 4 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
            blocks.add(new Block(kind, start, start + line.length(), null, 0, List.of()));
            start += line.length() + 1;
        }
        return blocks;
    }

    @Test
    void whatIsReportedOrCanBeAppealedIsNotDecided() {
        assertThat(read("Miljönämnden", """
                        § 9 Delegationsbeslut
                        Miljönämndens beslut
                        Besluten läggs till handlingarna.
                        Redovisade delegationsbeslut
                        2020-11-03 beslutade inspektören att bevilja bygglov.

                        § 10 Vite
                        Miljönämndens beslut
                        Ägaren föreläggs att städa gården.
                        Beslutet kan överklagas
                        Se bilaga.
                        """))
                .containsExactly("9: Besluten läggs till handlingarna.", "10: Ägaren föreläggs att städa gården.");
    }

    @Test
    void leavesOutWhomADecisionIsSentToAndWhoDisagrees() {
        assertThat(read("Kulturnämnden", """
                        § 32 Meröppet bibliotek
                        Beslut
                        1. Ett försök genomförs.
                        2. Avgiften tas ut: |
                        Expedieras till: Kommunstyrelsen
                        Mot beslutet reserverar sig (s)-ledamöterna.
                        3 HERRLJUNGA KOMMUN SAMMANTRÄDESPROTOKOLL Kulturnämnden 3 (8)
                        """)).containsExactly("32: Ett försök genomförs.", "32: Avgiften tas ut:");
    }

    @Test
    void aProposalEndsWhereTheDebateOnItBegins() {
        assertThat(read("Kommunfullmäktige", """
                        § 80 Skattesats
                        Kommunstyrelsens förslag till kommunfullmäktige
                        Kommunfullmäktige beslutar att fastställa skatten till 21:04.

                        Stig Ek (s) yrkar bifall till kommunstyrelsens förslag.

                        Ordföranden ställer förslagen mot varandra.

                        Kommunfullmäktige beslutar att fastställa skatten till 20:90.
                        """))
                .containsExactly("80: Kommunfullmäktige beslutar att fastställa skatten till 20:90.");
    }

    @Test
    void aLeadInBehindAProposalIsTheDecisionAndOneAtItsHeadIsNot() {
        assertThat(read("Rådet", """
                        § 23 E-arkiv
                        Förslag till beslut

                        Rådet föreslås besluta att teckna avtal.

                        Rådet beslutar

                        att teckna avtal under förutsättning av godkännande,

                        § 24 Tåg
                        Förslag till beslut

                        Rådet beslutar

                        att skriva till regionen.
                        """)).containsExactly("23: att teckna avtal under förutsättning av godkännande");
    }

    @Test
    void takesSentencesNumbersAndBulletsUnderADecisionHeading() {
        assertThat(read("Kulturnämnden", """
                        § 7 Bidrag
                        **Beslut**
                        1. Nämnden antar riktlinjerna.
                        2. Tidigare riktlinjer upphävs.

                        § 8 Rapport
                        Kulturnämndens beslut:
                        Rapporten godkänns.
                        Paragrafen förklaras omedelbart justerad.
                        Beslutet skickas till
                        Ekonomikontoret
                        """))
                .containsExactly(
                        "7: Nämnden antar riktlinjerna.",
                        "7: Tidigare riktlinjer upphävs.",
                        "8: Rapporten godkänns.",
                        "8: Paragrafen förklaras omedelbart justerad.");
    }

    @Test
    void endsWhereTheMeetingGoesOn() {
        assertThat(read("Kommunfullmäktige", """
                        § 9 Interpellation
                        Kommunfullmäktiges beslut
                        Interpellationen anses besvarad.

                        Rut Berg (S) lämnar sammanträdet. Åke Holm (M) övertar ordförandeskapet.
                        """)).containsExactly("9: Interpellationen anses besvarad.");
    }

    @Test
    void keepsARiderWithItsDecision() {
        assertThat(read("Samverkansrådet", """
                        § 1 Program

                        Beslut

                        Rådet beslutar att ge kansliet i uppdrag att utreda frågan. Tidplanen ska dock inte ändras.

                        Rådet beslutar att förslaget sänds ut.
                        """))
                .containsExactly(
                        "1: Rådet beslutar att ge kansliet i uppdrag att utreda frågan. Tidplanen ska dock inte ändras.",
                        "1: Rådet beslutar att förslaget sänds ut.");
    }

    @Test
    void takesDecidingSentencesWithoutAHeading() {
        assertThat(read("Mellanbygdens vattenråd", """
                        § 1 Ekonomi
                        Kassören redovisade läget. Styrelsen beslöt vidare att höja avgiften samt att säga upp avtalet.
                        Beslöts att köpa en båt.
                        -> Rådet beslutar att mötet hålls i maj.
                        Efter votering beslöt styrelsen
                        att sälja bryggan,
                        att hyra en ny.
                        Styrelsen utser Anna Ek till kassör.
                        Beslut togs att Bo och Eva räknar på saken.
                        """))
                .containsExactly(
                        "1: Styrelsen beslöt vidare att höja avgiften",
                        "1: att säga upp avtalet.",
                        "1: Beslöts att köpa en båt.",
                        "1: Rådet beslutar att mötet hålls i maj.",
                        "1: att sälja bryggan",
                        "1: att hyra en ny.",
                        "1: Styrelsen utser Anna Ek till kassör.",
                        "1: Beslut togs att Bo och Eva räknar på saken.");
    }

    @Test
    void leavesProposalsReportsAndOthersDecisionsAlone() {
        assertThat(read("Samverkansrådet Värend", """
                        § 1 Räddningstjänst
                        Förslaget är att rådet beslutar att avvakta. Rådet föreslår kommunerna att besluta om medel.
                        Kommunfullmäktige i Tingsryd beslutade i januari att säga upp avtalet.
                        Länsstyrelsen har beslutat att rikta kritik. Rådet beslutade den 3 mars 2017 att vänta.
                        Rådet har tidigare beslutat att avstå. Räddningschefen beslutar att anställa en vikarie.
                        Ordföranden finner att rådet avslår yrkandet.
                        Tidigare beslut
                        Rådet beslutar att ge kansliet ett uppdrag.
                        """)).isEmpty();
    }

    @Test
    void leavesAnotherBodysHeadingAlone() {
        assertThat(read("Kommunstyrelsen", """
                        § 3 Bad
                        Arbetsutskottets beslut
                        Badet stängs.
                        Arbetsutskottet beslutar att stänga badet.

                        Kommunstyrelsens beslut
                        Badet hålls öppet.
                        """)).containsExactly("3: Badet hålls öppet.");
    }

    @Test
    void takesWhatFollowsALabelOnTheSameLine() {
        assertThat(read("Valnämnden", """
                        § 1 Röstmottagare
                        Byggnadsinspektörens förslag till beslut: Valnämnden beslutar
                        att lämna lokalen tom.
                        Beslut: Valnämnden förordnar röstmottagare enligt bilaga. Eva Ros meddelar övriga.

                        § 2 Öppettider
                        Förslag: fördelning efter folkmängd.
                        Beslut: Biblioteket har öppet till kl. 20 den 6 september.
                        """))
                .containsExactly(
                        "1: Valnämnden förordnar röstmottagare enligt bilaga.",
                        "2: Biblioteket har öppet till kl. 20 den 6 september.");
    }

    @Test
    void beginsBehindTheColonOfALeadIn() {
        assertThat(read("Direktionen", """
                        § 2 Val av justerare
                        Direktionen beslutar: Utse Anna Ek att justera. Protokollet justeras på kontoret.
                        """))
                .containsExactly("2: Utse Anna Ek att justera.", "2: Protokollet justeras på kontoret.");
    }

    @Test
    void keepsAnElectionWithThoseElected() {
        assertThat(read("Kommunstyrelsen", """
                        § 3 Val av utskott
                        Kommunstyrelsens beslut
                        Till utskott från och med 2007-01-08 till och med 2010-12-31 utses:
                        Ordinarie
                        (C) Ewa Dahl
                        (M) Per Köhl
                        Ersättare
                        (KD) Ingemar Berg

                        Till ordförande utses Ewa Dahl.
                        """))
                .containsExactly(
                        "3: Till utskott från och med 2007-01-08 till och med 2010-12-31 utses: Ordinarie (C) Ewa Dahl (M) Per Köhl Ersättare (KD) Ingemar Berg",
                        "3: Till ordförande utses Ewa Dahl.");
    }

    @Test
    void findsDecisionsInTextWithoutLineBreaks() {
        assertThat(read(null, """
                        Transkript

                        1 Protokoll Plats: Kommunhuset Närvarande ledamöter: Övriga närvarande: Anna Ek Bo Lind Carl Ås 12 Godkännande av dagordning Dagordningen godkändes. 13 Föregående protokoll Anna Ek redogjorde för protokollet från den 11 mars. att lägga protokollet till handlingarna. 14 Ändring av taxan Ärendebeskrivning Ordföranden föreslår att taxan höjs. Beslut - Taxan höjs från den 1 maj.
                        """))
                .containsExactly("13: att lägga protokollet till handlingarna.", "14: Taxan höjs från den 1 maj.");
    }

    @Test
    void readsAListBehindTheWordsThatADecisionIsTaken() {
        assertThat(read("Fritidsnämnden", """
                        § 6 Bidrag
                        Beslut
                        Fritidsnämnden fattar följande beslut.
                        1. Bidragen fördelas.
                        2. Reglerna ses över.

                        Skäl: Pengarna räcker.
                        """)).containsExactly("6: Bidragen fördelas.", "6: Reglerna ses över.");
    }

    @Test
    void knowsListsByTheirNumbersAloneAndEntriesFromHeadings() {
        assertThat(read("Kommunstyrelsen", """
                        § 3 Program
                        Kommunstyrelsen beslutar således
                        1 att anta programmet
                        2 att upphäva det äldre från 2009

                        § 4 Bidrag
                        Arbetsutskottets förslag till kommunstyrelsen
                        - att bevilja bidrag
                        Ks beslut
                        - enligt arbetsutskottets förslag

                        § 5 Taxa
                        Kommunstyrelsens beslut
                        Kommunstyrelsen föreslår att kommunfullmäktige beslutar
                        att höja taxan, och
                        att den gäller från juli.
                        """))
                .containsExactly(
                        "3: att anta programmet",
                        "3: att upphäva det äldre från 2009",
                        "4: enligt arbetsutskottets förslag",
                        "5: att höja taxan",
                        "5: att den gäller från juli.");
    }

    @Test
    void readsItemsWithoutTitle() {
        assertThat(read("styrelsen", """
                        § 1. Mötet öppnades av ordföranden.
                        § 2. Beslöts att till kassör för åren 1947-1948
                        återvälja herr Sten.
                        § 3. På förslag av kassören anslogo styrelsen 25 kronor
                        till flaggstång.
                        § 4 Beslut om att bygga brygga
                        Frågan diskuterades.
                        """))
                .containsExactly(
                        "2: Beslöts att till kassör för åren 1947-1948 återvälja herr Sten.",
                        "3: På förslag av kassören anslogo styrelsen 25 kronor till flaggstång.");
    }

    @Test
    void readsTextWithoutLineBreaksBetweenPageFeetAndBareProposals() {
        assertThat(read("Kommunfullmäktige", """
                        Transkript

                        1 Protokoll Plats: Lillby Närvarande ledamöter: Övriga närvarande: Anna Ek Bo Lind Carl Ås Dan Hult Eva Rask 8 Redovisning av motioner Elva motioner väntar på svar och den äldsta av dem lämnades in för tre år sedan. Kommunfullmäktiges beslut Redovisningen läggs till handlingarna. Justerandes sign Utdragsbestyrkande

                        2 Sida 2(9) 9 Val av ombud Ombudet företräder kommunen på stämmorna i de bolag som kommunen äger ensam eller tillsammans med andra och rapporterar efter varje stämma. Beslutsförslag att utse Bo Lind. Kommunfullmäktige beslutar att utse Anna Ek till ombud för 2019 att ge henne fullmakt.
                        """))
                .containsExactly(
                        "8: Redovisningen läggs till handlingarna.",
                        "9: Kommunfullmäktige beslutar att utse Anna Ek till ombud för 2019",
                        "9: att ge henne fullmakt.");
    }

    @Test
    void takesALeadInBehindALabelForNoDecision() {
        assertThat(read("direktionen", """
                        § 7 Rapport
                        Beslut: Direktionen beslutar
                        1. att godkänna rapporten,
                        2. att sända den vidare.
                        """)).containsExactly("7: att godkänna rapporten", "7: att sända den vidare.");
    }

    @Test
    void knowsItsOwnBodyByTheInitialsInAHeading() {
        String text = """
                § 7 Rapport
                MHN:s beslut
                att redovisningen godkänns.
                """;
        assertThat(read("Miljö- och hälsoskyddsnämnden", text)).containsExactly("7: att redovisningen godkänns.");
        assertThat(read("Kulturnämnden", text)).isEmpty();
    }

    @Test
    void takesTheClausesThatTheBodyLaysBeforeAnotherUnderItsHeading() {
        String text = """
                § 7 Borgen
                %s
                Kommunstyrelsen föreslår kommunfullmäktige besluta
                att teckna borgen, samt
                att ta ut en avgift.
                """;
        assertThat(read("Kommunstyrelsen", text.formatted("Kommunstyrelsens beslut")))
                .containsExactly("7: att teckna borgen", "7: att ta ut en avgift.");
        assertThat(read("Kommunstyrelsen", text.formatted("Bakgrund"))).isEmpty();
        assertThat(read("Kommunfullmäktige", text.formatted("Kommunfullmäktiges beslut")))
                .isEmpty();
    }

    @Test
    void readsALeadInThatNamesWhomTheBodyWritesTo() {
        assertThat(read("Kommunstyrelsen", """
                        § 7 Borgen

                        Kommunstyrelsen beslutar därefter föreslå kommunfullmäktige

                        att teckna borgen
                        """)).containsExactly("7: att teckna borgen");
    }

    @Test
    void theBodyThanksUnderTheHeadingButNotBehindTheDecision() {
        assertThat(read("Styrelsen", "§ 7 Läget\nBeslut\nStyrelsen tackar för informationen.\n"))
                .containsExactly("7: Styrelsen tackar för informationen.");
        assertThat(read("Styrelsen", "§ 7 Läget\nBeslut\nRapporten godkänns.\n\nStyrelsen tackar för informationen.\n"))
                .containsExactly("7: Rapporten godkänns.");
    }

    @Test
    void whatIsWishedAndPromisedBehindTheDecisionIsNotDecided() {
        assertThat(read("Styrelsen", """
                        § 7 Läget
                        Beslut
                        Rapporten godkänns.

                        Styrelsen önskar alla en trevlig sommar.

                        § 8 Bryggan
                        Beslut
                        Bryggan rivs.

                        Styrelsen återkommer till frågan om stegen.

                        § 9 Vassen
                        Beslut
                        Vassen klipps.

                        Vassen | uppdaterad 3 maj
                        """))
                .containsExactly("7: Rapporten godkänns.", "8: Bryggan rivs.", "9: Vassen klipps.");
    }

    @Test
    void howADecisionIsAppealedIsNotDecided() {
        assertThat(read("Styrelsen", """
                        § 7 Läget
                        Beslut
                        Rapporten godkänns.
                        Överklagandehänvisning bifogas.

                        § 8 Bryggan
                        Beslut
                        Bryggan rivs.
                        ÄRENDET OMFATTAS AV SEKRETESS
                        """)).containsExactly("7: Rapporten godkänns.", "8: Bryggan rivs.");
    }

    @Test
    void readsTheDecisionBesideItsHeading() {
        assertThat(read("Kommunala pensionärsrådet", """
                        § 7 Buss
                        Nils Lind        Han kommer inte.
                        KPR:s beslut     1. Bussen går den 21 maj.
                                         2. Anna Ek utses att
                                            köra den.
                        """))
                .containsExactly("7: Bussen går den 21 maj.", "7: Anna Ek utses att köra den.");
    }

    @Test
    void readsALabelInTheMiddleOfAParagraph() {
        assertThat(read("Nätverket", "§ 7 Resan\nNils visade kartan. Beslut: Anna ordnar resan. Alla tackade henne.\n"))
                .containsExactly("7: Anna ordnar resan.");
    }

    @Test
    void readsWhatSomebodyIsChargedWithBehindTheDecision() {
        assertThat(read(
                        "Nämnden",
                        "§ 7 Bad\nBeslut: Planen antas. Chefen får i uppdrag att söka bidrag. Det regnar.\n"))
                .containsExactly("7: Planen antas.", "7: Chefen får i uppdrag att söka bidrag.");
    }

    @Test
    void takesTheListThatALeadInAnnounces() {
        assertThat(read(
                        "Rådet",
                        "§ 7 Bidrag\nRådet beslutar att fördela bidragen enligt följande:\n- Lillby IF 400 kr\n"))
                .containsExactly("7: Lillby IF 400 kr");
    }

    @Test
    void decidesNothingInAListOfThosePresent() {
        assertThat(read("Nämnden", "§ 7 Bad\nBeslut\nPlanen antas.\n\nNärvarolista\nAnna Ek, ledamot\n"))
                .containsExactly("7: Planen antas.");
    }

    @Test
    void findsTheSentenceOfTheBodyBehindATitleThatRunsOn() {
        String text = """
                Transkript

                1 PROTOKOLL Plats och tid Lillby Beslutande Anna Ek Bo Lind Justerande Bo Lind Plats för mötet Utskottet beslutar att mötet hålls i Lillby. Det som Utskottet beslutar att göra blir gjort.
                """.strip() + " Alla hade läst handlingarna i god tid.".repeat(10);
        assertThat(read("Utskottet", text)).containsExactly("null: Utskottet beslutar att mötet hålls i Lillby.");
    }

    @Test
    void readsTheHeadingThatNamesNobodyInTextWithoutLineBreaks() {
        String text = """
                Transkript

                1 PROTOKOLL Plats och tid Lillby Beslutande Anna Ek Bo Lind Justerande Bo Lind

                2 13 Fastställande av dagordning Beslut Nämnden fastställer dagordningen. Justerarsignaturer

                3 14 Val av justerare Beslut 1. Bo Lind utses. 2. Eva Ros utses. Ärendet Två ska väljas.

                4 15 Information om vägen Beslut Nämnden tackar för informationen.

                5 16 Föregående protokoll Inga synpunkter. Att lägga protokollet till handlingarna. Att justera protokollet utsågs Bo Lind.
                """.strip() + " Alla hade läst handlingarna i god tid.".repeat(20);
        assertThat(read("Nämnden", text))
                .containsExactly(
                        "13: Nämnden fastställer dagordningen.",
                        "14: Bo Lind utses.",
                        "14: Eva Ros utses.",
                        "15: Nämnden tackar för informationen.",
                        "16: Att lägga protokollet till handlingarna.");
    }

    @Test
    void aGroupInTheTitleDecidesBesideTheBodyItBelongsTo() {
        String text =
                "Sjösamverkan\nChefsgruppen\n\nMötesanteckningar\n\n§ 7 Avgift\nChefsgruppen beslutade att höja den.\n";
        var layout = PlainText.layout(text);
        var agenda = new AgendaReader(layout).items();
        var body = BodyWords.of("Sjösamverkan", HeadOf.text(text));

        assertThat(new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, body)
                        .decisions(agenda, text.length(), List.of()))
                .extracting(Decision::text)
                .containsExactly("Chefsgruppen beslutade att höja den.");
        assertThat(body.isOwn("styrgruppen")).isTrue();
        assertThat(body.isOwn("bryggruppen")).isFalse();
    }

    @Test
    void readsWhatABodyIsAgreedOnBehindArrowsAndPictures() {
        assertThat(read(null, """
                        § 1 Lån
                        => Vi bestämde att ha ett tak på lånen.
                        Efter en stunds samtal enades nätverket om att skriva ett brev.
                        Efter lång överläggning beslöts
                        att höja taxan, samt
                        att sänka hyran.

                        \u2705 Beslut
                        • Brevet går på remiss.

                        \ud83d\udccc Att göra
                        • Anna ringer Bo.
                        """))
                .containsExactly(
                        "1: Vi bestämde att ha ett tak på lånen.",
                        "1: Efter en stunds samtal enades nätverket om att skriva ett brev.",
                        "1: att höja taxan",
                        "1: att sänka hyran.",
                        "1: Brevet går på remiss.");
    }

    @Test
    void takesEachParagraphOfAFormatThatHasThemBelowALeadIn() {
        String text = """
                § 2 Bokslut
                Förslag till beslut
                Chefen föreslår avslag.
                Direktionen beslutar
                godkänna bokslutet
                sända det till revisorerna
                vara snar.
                Eva Ros lämnar salen.
                """;
        var starts = text.split("\n", -1);
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (String line : starts) {
            if (!line.isEmpty()) {
                boolean heading = line.startsWith("§") || line.startsWith("För") || line.startsWith("Direktionen");
                blocks.add(new Block(
                        heading ? BlockKind.HEADING : BlockKind.PARAGRAPH,
                        at,
                        at + line.length(),
                        null,
                        heading ? 2 : 0,
                        List.of()));
            }
            at += line.length() + 1;
        }
        var layout = Layout.of(new SourceDocument(
                text,
                blocks,
                0,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                null,
                List.of()));

        assertThat(new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords("Direktionen"))
                        .decisions(new AgendaReader(layout).items(), text.length(), List.of()))
                .extracting(Decision::text)
                .startsWith("godkänna bokslutet", "sända det till revisorerna")
                .doesNotContain("Chefen föreslår avslag.", "Eva Ros lämnar salen.");
    }

    @Test
    void readsADecisionBehindABullet() {
        assertThat(
                        read(
                                "Gruppen",
                                "Två förslag finns.\n\n- Beslut: Gruppen väljer fri licens.\n-> Beslut: Bo skriver ett utkast.\n"))
                .containsExactly("null: Gruppen väljer fri licens.", "null: Bo skriver ett utkast.");
    }

    @Test
    void takesNoProposalAmongDecisionsBehindBulletsForOne() {
        assertThat(
                        read(
                                null,
                                "Tre idéer fanns.\n\n- Beslut att satsa på kvällar i vecka 12\n- Beslut att Hjo trycker affischer\n- Förslag att göra en film\n"))
                .containsExactly(
                        "null: Beslut att satsa på kvällar i vecka 12", "null: Beslut att Hjo trycker affischer");
    }

    @Test
    void readsTheSentenceInWhichTheBodyDecidesBelowAMotion() {
        assertThat(read("Styrelsen", """
                        § 73 Platser
                        Yrkande
                        Eva Ek yrkar att platserna går till ungdomar.
                        Styrelsen finner att yrkandet ligger utanför ärendet.
                        Styrelsen beslutar enhälligt att förlänga projektet.

                        § 74 Taxa
                        Yrkande
                        Bo Ek yrkar:
                        Styrelsen beslutar att höja taxan.

                        § 75 Svar
                        Styrelsen beslutar:
                        att svara. Bo Ek reserverar sig mot beslutet.
                        """))
                .containsExactly("73: Styrelsen beslutar enhälligt att förlänga projektet.", "75: att svara.");
    }

    @Test
    void knowsABodyByTheFirstWordOfItsName() {
        assertThat(read("Arkivsamverkan norra Slätten", "1. Listor\n- Arkivsamverkan beslutar att ta fram en lista.\n"))
                .containsExactly("null: Arkivsamverkan beslutar att ta fram en lista.");
    }

    @Test
    void readsHowAVoteHasEnded() {
        assertThat(read("Fullmäktige", """
                        § 1 Avtal
                        Omröstning
                        Den som bifaller förslaget röstar ja.
                        Fullmäktige beslutar således att avslå förslaget.

                        § 2 Lån
                        Votering begärdes. Därvid avgavs 9 ja-röster.
                        Fullmäktige hade således beslutat

                        att godkänna lånet.
                        """))
                .containsExactly("1: Fullmäktige beslutar således att avslå förslaget.", "2: att godkänna lånet.");
        assertThat(
                        read(
                                "Styrelsen",
                                "§ 1 Yttrande\nEfter votering, som utföll med fem röster mot två, beslöt styrelsen\natt avstyrka förslaget.\n"))
                .containsExactly("1: att avstyrka förslaget.");
        assertThat(read("Fullmäktige", "§ 1 Rapport\nStyrelsen hade i maj beslutat att vänta.\n"))
                .isEmpty();
    }

    @Test
    void beginsADecisionOnALineOfItsOwn() {
        assertThat(read("Skolstyrelsen", """
                        § 121 Delegationsbeslut
                        Redovisas beslut om
                        a) ledigheter för elever under tiden mars till och med juni månad
                        b) skolskjuts, avslag för en elev som är bosatt i en annan kommun
                        Skolstyrelsen beslutar att godkänna redovisningen.

                        § 122 Taxa
                        Herr Ek föreslår i likhet med ordföranden och kommunalrådet att
                        Skolstyrelsen beslutar att höja taxan.
                        """))
                .containsExactly("121: Skolstyrelsen beslutar att godkänna redovisningen.");
    }

    @Test
    void takesNoDecisionFromASectionQuotedWithItsDay() {
        assertThat(read("Nämnden", """
                        § 30 Samråd
                        TN § 12 08-11-19
                        Nämnden beslutade att sända förslaget på samråd.
                        ___
                        Svar har kommit.
                        Nämnden beslutar att anta förslaget.
                        """)).containsExactly("30: Nämnden beslutar att anta förslaget.");
    }

    @Test
    void endsAProposalOfClausesWithTheLeadInBelowIt() {
        assertThat(read("Tekniska nämnden", """
                        § 62 Uppföljning
                        Kontorets förslag till beslut
                        att nämnden godkänner uppföljningen
                        att nämnden begär 600 tkr

                        Tekniska nämnden beslutar

                        att godkänna uppföljningen
                        """)).containsExactly("62: att godkänna uppföljningen");
    }

    @Test
    void readsTheDecisionOfABodyThatIsCalledByTheEndOfItsName() {
        assertThat(read("Kommunstyrelsens allmänna utskott", """
                        § 51 Plan
                        Förslag  ll beslut
                        Utskottet beslutar att godkänna planen.

                        Allmänna utskottets beslut
                        Planen skickas på remiss.

                        Kommunstyrelsens beslut
                        Planen läggs åt sidan.
                        """)).containsExactly("51: Planen skickas på remiss.");
    }

    @Test
    void leavesWhatStandsBelowDecisionsOut() {
        assertThat(read("Nämnden", """
                        § 7 Bidrag
                        Beslut
                        Nämnden beviljar bidrag med 412 000 kr. Beslutet är enhälligt sedan Bo Ek ändrat sig.

                        Paragrafen skickas till
                        Kommunalförbundet
                        Hjo kommun

                        § 8 Rapport
                        Beslut
                        Rapporten godkänns.

                        Nästa sammanträde hålls den 21 november.
                        """))
                .containsExactly("7: Nämnden beviljar bidrag med 412 000 kr.", "8: Rapporten godkänns.");
    }

    @Test
    void endsNoDecisionAtTheInitialOfAName() {
        assertThat(read(
                        "Nämnden",
                        "§ 1 Dispens\nBeslut: Nämnden beviljar dispensen och ber Urban B. Söderman att öva mer.\n"))
                .containsExactly("1: Nämnden beviljar dispensen och ber Urban B. Söderman att öva mer.");
        assertThat(read("Nämnden", "§ 1 Väg\nNämnden utser Urban Söderman. Planen gäller i maj.\n"))
                .first()
                .isEqualTo("1: Nämnden utser Urban Söderman.");
    }

    @Test
    void decidesNothingBelowTheSignatures() {
        String text =
                "§ 7 Rapport\nBeslut\nRapporten godkänns.\n\nEva Ros          Bo Lind\nsekreterare      ordförande\n";
        var layout = PlainText.layout(text);
        var agenda = new AgendaReader(layout).items();
        var signatures = List.of(signature(text, "Eva Ros"), signature(text, "Bo Lind"));

        assertThat(new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords(null))
                        .decisions(agenda, text.length(), signatures))
                .extracting(Decision::text)
                .containsExactly("Rapporten godkänns.");
    }

    @Test
    void readsADecisionBehindWhatItsEntryIsAbout() {
        assertThat(read(
                        "Rådet",
                        "§ 1 Kort\n• Bryggan - Rådet beslutade att måla den.\n• Bryggan - Fullmäktige målade den.\n"))
                .containsExactly("1: Rådet beslutade att måla den.");
    }

    @Test
    void readsClausesBelowASentenceThatBeginsOnTheLineOfTheTitle() {
        assertThat(
                        read(
                                "Parknämnden",
                                "§ 1.\nVägen till ån. Nämnden\nbeslutade\n1. att köpa grus,\n2. att sälja bron.\n\n§ 2.\nVägen till sjön. Eva\nbeslutade\natt gå hem.\n"))
                .containsExactly("1: att köpa grus", "1: att sälja bron.");
    }

    @Test
    void readsClausesBelowALeadInThatNamesWhoseProposalItIs() {
        assertThat(
                        read(
                                "Fullmäktige",
                                "§ 1 Bron\nFullmäktige beslutade enligt styrelsens förslag\natt sälja bron.\n\n§ 2 Vägen\nStyrelsens förslag\natt köpa vägen.\n"))
                .containsExactly("1: att sälja bron.");
    }

    @Test
    void endsADecisionWhereTheNextOfSeveralMattersBegins() {
        assertThat(
                        read(
                                "Gruppen",
                                "§ 1 Ansökningar\na) Båten på sjön.\nBeslut:\nBåten får 200 kronor.\n\nb) Film om ankor.\nSökande: Bo Ek.\nBeslut:\nFilmen får inget.\n"))
                .containsExactly("1: Båten får 200 kronor.", "1: Filmen får inget.");
        assertThat(read("Gruppen", "§ 1 Val\nBeslut:\na) Bo Ek väljs.\nb) Eva Ros väljs.\n"))
                .containsExactly("1: Bo Ek väljs.", "1: Eva Ros väljs.");
    }

    @Test
    void keepsAnInitialBehindAnOccupationWithItsName() {
        assertThat(read(
                        "Nämnden",
                        "§ 1 Semester\nTill vikarie utser nämnden skötaren G. Alm från Lillby. Nämnden tackar.\n"))
                .contains("1: Till vikarie utser nämnden skötaren G. Alm från Lillby.");
    }

    @Test
    void joinsAClauseThatGoesOnBehindTheFootAndHeadOfAPage() {
        var pages = new StringBuilder();
        var colours = List.of("röd", "ljust blå", "gul eller vit", "grön");
        for (int page = 1; page <= 4; page++) {
            pages.append("""
                    LILLBY KOMMUN
                    Nämnden                     2014-09-17            %d (41)

                    § %d Bryggan

                    Nämnden beslutar
                    1. att bryggan målas med den färg som bestäms enligt
                    """.formatted(2 * page, page));
            pages.append("""

                    Utdragsbestyrkande
                    LILLBY KOMMUN
                    Nämnden                     2014-09-17            %d (41)

                    planen, helst %s
                    2. att ankorna flyttas.

                    Utdragsbestyrkande
                    """.formatted(2 * page + 1, colours.get(page - 1)));
        }
        assertThat(read("Nämnden", pages.toString()))
                .contains(
                        "2: att bryggan målas med den färg som bestäms enligt planen, helst ljust blå",
                        "2: att ankorna flyttas.")
                .hasSize(8);
    }

    @Test
    void readsTheClausesBelowALeadInThatIsAHeadingOfMarkdown() {
        assertThat(
                        read(
                                "Direktionen",
                                "## 43 § Delårsrapport\n\n### Direktionen beslutar\natt godkänna rapporten\natt sända den till revisorerna.\n\n### Bakgrund\nRapporten lämnas två gånger om året.\n\n## 44 § Taxa\n\nTaxan togs upp.\n"))
                .containsExactly("43: att godkänna rapporten", "43: att sända den till revisorerna.");
    }

    @Test
    void takesNeitherVotesNorFeesNorProposalsToOthersBelowADecisionForDecisions() {
        assertThat(read("Regionstyrelsen", """
                        § 1 Lovet
                        Beslut
                        Regionstyrelsen beslutar
                        att bevilja lov.

                        Avgift
                        Avgiften är 800 kronor. Faktura skickas separat.

                        § 2 Bokslut
                        Regionstyrelsens beslut
                        1. Bokslutet godkänns för egen del.

                        Regionstyrelsens förslag till regionfullmäktige
                        Bokslutet godkänns.

                        § 3 Skolan
                        Regionstyrelsens beslut
                        Skolan läggs ned.

                        Ersättaryttrande
                        Eva Ros (V) instämmer.

                        OMRÖSTNINGSLISTA 1, § 3

                                           Parti     JA    NEJ
                        Eva Ros            V               X
                        Bo Ek              S         X
                        """))
                .containsExactly("1: att bevilja lov.", "2: Bokslutet godkänns för egen del.", "3: Skolan läggs ned.");
    }

    @Test
    void readsWhatWasDecidedOnAMatterNamedFirstAndABodyThatAScanHasSpoilt() {
        assertThat(
                        read(
                                "Kommunalfullmäktige",
                                "§ 1 Bron\n\nÄrendet beslöts bordlägga.\n\n§ 2 Vägen\n\nKommunalfullrnäktige beslöto bevilja ett bidrag.\n"))
                .containsExactly(
                        "1: Ärendet beslöts bordlägga.", "2: Kommunalfullrnäktige beslöto bevilja ett bidrag.");
    }

    @Test
    void takesWhatShallBeBehindADecidingSentenceForADecisionAndWhatQualifiesItForPartOfIt() {
        assertThat(
                        read(
                                "Nämnden",
                                "§ 1 Bryggan\nBeslut\nNämnden beslutar att måla bryggan. Beslutet gäller till årets slut.\n\n§ 2 Ankorna\nBeslut\nNämnden beslutar att mata ankorna. Planen ska dock inte ändras. Nästa sammanträde hålls den 6 december.\n"))
                .containsExactly(
                        "1: Nämnden beslutar att måla bryggan.",
                        "1: Beslutet gäller till årets slut.",
                        "2: Nämnden beslutar att mata ankorna. Planen ska dock inte ändras.");
    }

    @Test
    void readsDecisionsBehindTheirLabelInARunningLine() {
        assertThat(read("Nämnden", """
                        § 1 Bryggan
                        Beslut. Redovisningen läggs till handlingarna.

                        § 2 Ankorna
                        Bidraget upphör. Beslut:

                        att mata ankorna

                        att räkna dem

                        § 3 Taket
                        Beslut: Nämnden antar anbudet. Pengar tas från reserven. Bo Ek reserverar sig.

                        § 4 Bygget
                        Nämndens beslut
                        Nämnden beviljar bygglov. Avgift 3 200 kronor.
                        """))
                .containsExactly(
                        "1: Redovisningen läggs till handlingarna.",
                        "2: att mata ankorna",
                        "2: att räkna dem",
                        "3: Nämnden antar anbudet.",
                        "3: Pengar tas från reserven.",
                        "4: Nämnden beviljar bygglov.",
                        "4: Avgift 3 200 kronor.");
    }

    @Test
    void readsTheParagraphOfTheHeadingAndNotWhatIsToldInTheNext() {
        assertThat(read("Nämnden", """
                        § 1 Bryggan
                        Beslut
                        Nämnden tackar för rapporten.

                        Bolagets chef berättar om läget. Bryggan beräknas stå klar i maj.
                        """)).containsExactly("1: Nämnden tackar för rapporten.");
    }

    @Test
    void keepsTogetherWhoIsChargedAndWithWhat() {
        assertThat(read("Nämnden", """
                        § 3 Tomten
                        Nämnden beslutar förelägga ägaren vid vite av 3.000 kronor
                        att senast den 30 juni ha forslat bort båtarna.
                        """))
                .containsExactly(
                        "3: Nämnden beslutar förelägga ägaren vid vite av 3.000 kronor att senast den 30 juni ha forslat bort båtarna.");
    }

    @Test
    void keepsTogetherWhatIsProposedToAnother() {
        assertThat(read("Drätselkammaren", """
                        § l9. Lån
                        Drätselkammaren beslöt
                        att hos fullmäktige föreslå, att staden upptager ett lån, samt
                        att uppdraga åt kamreren att infordra offert.
                        """))
                .containsExactly(
                        "19: att hos fullmäktige föreslå, att staden upptager ett lån",
                        "19: att uppdraga åt kamreren att infordra offert.");
    }

    private static Signature signature(String text, String name) {
        int start = text.indexOf(name);
        return new Signature(name, "", new Evidence(start, start + name.length(), null, "signature-label", 0.9));
    }

    @Test
    void takesADecisionInThePassiveBelowALineWithoutAFullStop() {
        assertThat(read("Styrelsen", """
                        1. Dagar
                        Möjliga dagar för städningen är den 4 maj och den 2 oktober samt den 7 december
                        Beslutas att städa dammen i maj.

                        2. Ankor
                        """)).containsExactly("1: Beslutas att städa dammen i maj.");
    }

    @Test
    void takesWhatIsToBeDoneInCapitalsBelowALeadIn() {
        assertThat(read("Kommunfullmäktige", """
                        § 1 Dagordning
                        Kommunfullmäktige beslutar
                        Fastställa dagordningen.
                        Lägga rapporten till handlingarna.
                        Samtliga ledamöter i (S) reserverar sig.

                        § 2 Ankor
                        """))
                .containsExactly("1: Fastställa dagordningen.", "1: Lägga rapporten till handlingarna.");
    }

    @Test
    void pointsToTheDecisionInTheSource() {
        String text = "§ 1 Val\nBeslut\n1.  Eva Ros\n väljs till\n ordförande.\n";
        var layout = PlainText.layout(text);
        var agenda = new AgendaReader(layout).items();
        var decision = new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords(null))
                .decisions(agenda, text.length(), List.of())
                .getFirst();
        var evidence = decision.evidence();
        assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo("Eva Ros\n väljs till\n ordförande.");
        assertThat(decision.text()).isEqualTo("Eva Ros väljs till ordförande.");
    }

    @Test
    void takesEachLineBelowALeadInForADecisionWithoutAtt() {
        assertThat(read("Styrelsen", """
                        § 4 Planen
                        Styrelsen beslutar
                        anta planen för bryggan, samt
                        avstå från avgift av
                        föreningen.

                        § 5 Avtalet
                        Styrelsen beslutar
                        under förutsättning av medlemmarnas godkännande teckna avtalet.

                        § 6 Taxan
                        Styrelsen beslutar
                        föreslå stämman besluta
                        att höja taxan.
                        """))
                .containsExactly(
                        "4: anta planen för bryggan",
                        "4: avstå från avgift av föreningen.",
                        "5: under förutsättning av medlemmarnas godkännande teckna avtalet.",
                        "6: att höja taxan.");
    }

    @Test
    void endsNoSentenceAtAnAbbreviationThatTheNextWordBelongsTo() {
        assertThat(read("Kommunstyrelsen", """
                        § 4 Kv. Rådjuret
                        Kommunstyrelsens beslut
                        1. Fiktbolaget får bygga i kv. Rådjuret till juni.
                        2. Avgiften sänks, bl.a. Ankdammens. Den gäller i ett år.
                        """))
                .containsExactly(
                        "4: Fiktbolaget får bygga i kv. Rådjuret till juni.",
                        "4: Avgiften sänks, bl.a. Ankdammens.",
                        "4: Den gäller i ett år.");
    }

    @Test
    void knowsTheBodyByItsWholeNameWhereOnlyTheSecondHalfWasRead() {
        assertThat(read("utbildningsnämnden", """
                        § 4 Skolan
                        Ank- och utbildningsnämndens beslut

                        Skolan hålls öppen.
                        """)).containsExactly("4: Skolan hålls öppen.");
    }

    @Test
    void readsWhatStandsBelowAQuestion() {
        assertThat(read("Nämnden", """
                        Paragraf 4. Skolan
                        Vad föreslog förvaltningen?
                        Att nämnden beslutar att stänga skolan.
                        Vad tyckte partierna?
                        Eva Ros (S) yrkade avslag.
                        Vad beslutade nämnden?
                        Skolan blir kvar.
                        Vilka höll inte med?
                        Bo Ek (M).

                        Paragraf 5. Slut
                        Vad beslutade kommunstyrelsen?
                        Dammen töms.
                        """)).containsExactly("4: Skolan blir kvar.");
    }

    @Test
    void readsWhatStandsRightBelowTheFirstDecisionBesideItsLabel() {
        assertThat(read("Styrelsen", """
                        53. Budget
                            Budgeten är utsänd.

                            Beslut: Styrelsen godkänner budgeten.
                                    Avgiften för i år lämnas oförändrad.
                                    Ansvarig: Bo Ek

                        54. Val
                            Beslut: Dagordningen godkänns. Eva Ros utses att justera.

                        55. Dammen
                            Beslut:  -  Dammen töms.
                                     -  Bo får möjlighet att bada.
                        """))
                .containsExactly(
                        "53: Styrelsen godkänner budgeten.",
                        "53: Avgiften för i år lämnas oförändrad.",
                        "54: Dagordningen godkänns.",
                        "54: Eva Ros utses att justera.",
                        "55: Dammen töms.",
                        "55: Bo får möjlighet att bada.");
    }

    @Test
    void leavesOutWhatFollowsTheLastDecisionOfTheMeeting() {
        assertThat(read("Nämnden", """
                        § 4 Vitet
                        Beslut
                        Vite om 40 000 kronor läggs på ägaren.

                        Lagstöd
                        26 kap. miljöbalken.

                        § 5 Kartan
                        Beslut
                        Kartan antas.

                        Karta PDF

                        BN-2021-2

                        § 6 Rapporten
                        Beslut
                        Rapporten läggs till handlingarna.
                        - Bo får i uppdrag att räkna ankorna.

                        Nästa sammanträde med nämnden är den 13 december.

                        Närvaro- och omröstningslista

                        Anna Ek
                        """))
                .containsExactly(
                        "4: Vite om 40 000 kronor läggs på ägaren.",
                        "5: Kartan antas.",
                        "6: Rapporten läggs till handlingarna.",
                        "6: Bo får i uppdrag att räkna ankorna.");
    }

    @Test
    void readsDecisionsWithATickBeforeThem() {
        assertThat(read("Nätverket", """
                        1. Ankorna
                        Vi såg dem.

                        ✔ Vi beslutade att räkna ankorna.

                        ✔ Beslutades vidare att bygga en brygga.

                        2. Dammen
                        ✔ Beslutades vidare tömma dammen.

                        3. Slut
                        Vi gick.
                        """))
                .containsExactly(
                        "1: Vi beslutade att räkna ankorna.",
                        "1: Beslutades vidare att bygga en brygga.",
                        "2: Beslutades vidare tömma dammen.");
    }

    @Test
    void takesNeitherTheOrderOfAVoteNorAStatementNorALeadInForADecision() {
        assertThat(read("Nämnden", """
                        § 4 Bryggan
                        Nämnden godkänner följande propositionsordning: Den som vill avgöra ärendet i dag röstar ja.

                        Nämnden ger bryggchefen i uppdrag att räkna bräder.

                        Reservation

                        Eva Ros (M) anför: Nämnden borde ha beslutat att riva bryggan.

                        § 5 Dammen
                        Nämndens beslut
                        Nämnden beslutar för egen del att
                        1. tömma dammen.

                        Motivering till beslutet
                        Dammen läcker.

                        § 6 Ankorna
                        Förslag till beslut
                        Ankutskottet föreslår att nämnden räknar ankorna.
                        Nämnden beslutar
                        att räkna ankorna, och
                        att mata dem.
                        """))
                .containsExactly(
                        "4: Nämnden ger bryggchefen i uppdrag att räkna bräder.",
                        "5: tömma dammen.",
                        "6: att räkna ankorna",
                        "6: att mata dem.");
    }

    @Test
    void takesAnyBoardWithAnAdjectiveForTheOneThatMetWhereNoneIsNamed() {
        assertThat(read(null, """
                        § 4 Taxan
                        Tekniska nämndens beslut
                        att höja taxan.
                        """)).containsExactly("4: att höja taxan.");
    }

    @Test
    void readsTheDecisionInTheSentenceThatStandsForATitle() {
        assertThat(read("Direktionen", """
                        § 4
                        Till att justera protokollet utser direktionen Eva Ros.
                        Justeringen sker den 3 maj.

                        § 5
                        Meddelanden
                        De noteras.
                        """))
                .containsExactly("4: Till att justera protokollet utser direktionen Eva Ros.");
    }

    @Test
    void readsADecisionBehindEachLetter() {
        assertThat(read("LAG", """
                        § 7   Ansökningar
                        Bo Ek anmälde jäv för punkt b.

                        a)    Scen i Lillby, 184 000 kr
                              Beslut: Projektet prioriteras. Poäng 71.
                        b)    Mat i Storby, 420 000 kr
                              Beslut: Ansökan avslås, når inte poängen.
                        """))
                .containsExactly("7: Projektet prioriteras.", "7: Ansökan avslås, når inte poängen.");
    }

    @Test
    void readsTheClausesOfAListWhoseNumbersHaveNoFullStop() {
        assertThat(read("Ankdammsnämnden", """
                        § 7   Bro över dammen
                        Ankdammsnämnden beslutar

                        1   Bron får byggas.

                        2   Avgiften är 4 812 kronor

                        Reservation
                        Eva Ros (S).

                        § 8   Bänkar
                        Beslut
                        1   Bänkarna målas.
                        2   Kostnaden tas från
                            reserven.
                        15 Ankor såg på.

                        § 9   Räkning
                        Eva Ros berättar:
                        1   Ankorna räknas i maj.
                        """))
                .containsExactly(
                        "7: Bron får byggas.",
                        "7: Avgiften är 4 812 kronor",
                        "8: Bänkarna målas.",
                        "8: Kostnaden tas från reserven.",
                        "8: 15 Ankor såg på.");
    }

    @Test
    void readsWordsWithBlanksBetweenTheirLettersAndGivesThemAsPrinted() {
        assertThat(read("Ankdammsnämnden", """
                        § 7   Bro över dammen
                        Ankdammsnämnden b e s l u t a r
                        a t t bygga bron, samt
                        a t t uppdra åt Bo Ek att måla den.

                        § 8   Bänkar
                        Ankdammsnämnden beslutar a t t köpa bänkar, samt a t t måla dem.
                        """))
                .containsExactly(
                        "7: a t t bygga bron",
                        "7: a t t uppdra åt Bo Ek att måla den.",
                        "8: Ankdammsnämnden beslutar a t t köpa bänkar",
                        "8: a t t måla dem.");
    }

    @Test
    void aClauseGoesOnOverTheBlankLineThatStandsBetweenAnyTwoLines() {
        assertThat(read("Ankdammsnämnden", """
                        § 7   Bro över dammen

                        Ankdammsnämnden beslutar

                        att bron ska vara fyra meter bred vid den norra stranden och fem meter bred vid den söd-

                        ra, samt

                        att måla bron.

                        § 8   Bänkar

                        Ankdammsnämnden beslutar

                        köpa bänkar till stranden vid dammen så att det blir en för var och en som vill sitta där

                        måla bänkarna
                        """))
                .containsExactly(
                        "7: att bron ska vara fyra meter bred vid den norra stranden och fem meter bred vid den söd- ra",
                        "7: att måla bron.",
                        "8: köpa bänkar till stranden vid dammen så att det blir en för var och en som vill sitta där",
                        "8: måla bänkarna");
    }

    @Test
    void endsANumberedListBelowAHeadingWhereAParagraphWithoutANumberTellsOfTheMatter() {
        assertThat(paragraphs("""
                        § 7 Bryggan
                        Beslut
                        1. Direktionen tackar för rapporten.
                        2. Bryggan målas om.
                        Bo Ek visar bilder på bryggan. Den har blivit grå. Ankorna har inte klagat.
                        § 8 Dammen
                        Beslut
                        1. Dammen töms.
                        Dammen har läckt i två år. Direktionen beslutar att ankorna flyttas.
                        § 9 Båtar
                        Beslut
                        1. Båtarna hyrs ut.
                        Färgen bestäms av Bo Ek.
                        2. Årorna säljs.
                        Priset ska vara 50 kronor.
                        """))
                .containsExactly(
                        "7: Direktionen tackar för rapporten.",
                        "7: Bryggan målas om.",
                        "8: Dammen töms.",
                        "8: Direktionen beslutar att ankorna flyttas.",
                        "9: Båtarna hyrs ut.",
                        "9: Färgen bestäms av Bo Ek.",
                        "9: Årorna säljs.",
                        "9: Priset ska vara 50 kronor.");
    }

    @Test
    void takesWhatPeopleTakeOnBesideTheLabelButNotWhatTheySay() {
        assertThat(read("Gruppen", """
                        1. Ankorna

                        Beslut: Ankorna räknas. Anna-Eva Ros och Bo af Ek bereder räkningen. Eva Ros tror på tio.

                        2. Dammen

                        Beslut: Dammen töms. Bo Ek ansvarar för pumpen.
                        """))
                .containsExactly(
                        "1: Ankorna räknas.",
                        "1: Anna-Eva Ros och Bo af Ek bereder räkningen.",
                        "2: Dammen töms.",
                        "2: Bo Ek ansvarar för pumpen.");
    }

    @Test
    void takesNoPlaceForAnInitialBelowTheLastItemForADecision() {
        assertThat(paragraphs("""
                        § 7 Bryggan
                        Direktionens beslut
                        Bryggan målas om.
                        Justerarens signatur ............
                        """)).containsExactly("7: Bryggan målas om.");
        assertThat(paragraphs("""
                        § 7 Bryggan
                        Direktionens beslut
                        Justerarens signatur ska stå på varje sida.
                        """)).containsExactly("7: Justerarens signatur ska stå på varje sida.");
    }

    @Test
    void readsClausesThatBeginWithACapitalBelowALeadInWithoutColon() {
        assertThat(read("Dammkommittén", """
                        4   BRYGGAN

                            Kommittén beslutar

                            Att laga bryggan.

                            Att priset skall vara 20 kronor.

                        5   STEGEN

                            Kommittén beslutar

                            Att justera dagens protokoll utsågs Eva Ros.

                        6   ANKORNA
                        """))
                .containsExactly("4: Att laga bryggan.", "4: Att priset skall vara 20 kronor.");
    }

    @Test
    void endsAListWithWhatIsTold() {
        assertThat(read("Ankgruppen", """
                        1. Ankor
                        Gruppen beslutar:
                        - att ankorna räknas i maj
                        - att Eva Ros räknar dem
                        Gruppen diskuterade även svanar och gäss.
                        Byalaget vill avvakta.

                        2. Dammen
                        Gruppen beslutar:
                        - att dammen töms
                        Kostnaden får vara högst 20 kronor för varje anka som räknas.

                        3. Slut
                        """))
                .containsExactly(
                        "1: att ankorna räknas i maj",
                        "1: att Eva Ros räknar dem",
                        "2: att dammen töms",
                        "2: Kostnaden får vara högst 20 kronor för varje anka som räknas.");
    }

    @Test
    void takesNoSentenceWithoutFullStopForTheHeadingOfAProposal() {
        assertThat(read("Direktionen", """
                        § 4 Taxa
                        Direktionen beslutar med ändring av kontorets förslag

                        att höja taxan.

                        § 5 Avgift
                        Direktionen beslutar i enlighet med kontorets förslag:
                        att sänka avgiften.

                        § 6 Arvoden
                        Direktionen fastställde arvodena enligt byalagets förslag:
                        Ordförande 60 kr

                        § 7 Slut
                        Direktionens förslag
                        Direktionen beslutar att höja taxan.
                        """))
                .containsExactly(
                        "4: att höja taxan.",
                        "5: att sänka avgiften.",
                        "6: Direktionen fastställde arvodena enligt byalagets förslag:");
    }

    @Test
    void takesWhatIsDoneWithAProposalForNoHeading() {
        assertThat(read("Direktionen", """
                        § 4 Taxa
                        Direktionen beslutar

                        att anta kontorets förslag till yttrande

                        att skicka det.

                        § 5 Avgift
                        Beslut
                        Bifalla Eva Ros förslag

                        § 6 Bryggan
                        Direktionens beslut
                        1. Direktionen antar kontorets förslag till yttrande
                        2. Kontoret får i uppdrag att skicka det

                        § 7 Dammen
                        Direktionens beslut
                        Direktionen beslutar att som yttrande över remissen om dammen överlämna
                        kontorets förslag till yttrande, daterat den 3 maj, till byalaget.

                        § 8 Slut
                        Direktionens förslag till yttrande
                        Dammen töms.
                        """))
                .containsExactly(
                        "4: att anta kontorets förslag till yttrande",
                        "4: att skicka det.",
                        "5: Bifalla Eva Ros förslag",
                        "6: Direktionen antar kontorets förslag till yttrande",
                        "6: Kontoret får i uppdrag att skicka det",
                        "7: Direktionen beslutar att som yttrande över remissen om dammen överlämna kontorets förslag till yttrande, daterat den 3 maj, till byalaget.");
    }

    @Test
    void takesALeadInThatOnlyTellsWhyForOne() {
        assertThat(read("Direktionen", """
                        § 4. Direktionen beslöt på framställning av byalaget i Ankeby
                        att anvisa 85 kronor.

                        § 5. Tillstyrkte direktionen bifall till motion nr 14 av herr Ek.
                        """))
                .containsExactly(
                        "4: att anvisa 85 kronor.", "5: Tillstyrkte direktionen bifall till motion nr 14 av herr Ek.");
    }

    @Test
    void readsHowAVoteEndedWhereNothingElseSaysWhatWasDecided() {
        String vote = """
                Yrkande
                Eva Ros (V) yrkar avslag.

                Beslutsgång
                Omröstning begärs. Den som vill bifalla planen röstar ja.
                Med 7 ja-röster mot 2 nej-röster beslutar direktionen att anta planen.
                """;
        assertThat(read("Direktionen", "§ 4 Plan\n" + vote))
                .containsExactly("4: Med 7 ja-röster mot 2 nej-röster beslutar direktionen att anta planen.");
        assertThat(read("Direktionen", "§ 4 Plan\n" + vote.replace("att anta planen", "att planen ska avgöras i dag")))
                .isEmpty();
        assertThat(read("Direktionen", "§ 4 Plan\nBeslut\nPlanen antas.\n\n" + vote))
                .containsExactly("4: Planen antas.");
    }

    @Test
    void joinsAClauseToTheOneThatGovernsItOverAnEmptyLine() {
        assertThat(read("Direktionen", """
                        § 4 Ankor
                        Direktionen beslutar att ge chefen i uppdrag

                        att räkna ankorna,

                        att tömma dammen.
                        """))
                .containsExactly(
                        "4: Direktionen beslutar att ge chefen i uppdrag att räkna ankorna", "4: att tömma dammen.");
    }

    @Test
    void takesWhatIsProposedToAllMembersForALeadIn() {
        assertThat(read("Direktionen", """
                        § 4 Taxa
                        Direktionen beslutar föreslå kommunfullmäktige i medlemskommunerna

                        att anta taxan

                        att höja den varje år.

                        § 5 Avgift
                        Direktionens beslut
                        Direktionen föreslår medlemskommunernas fullmäktige att
                        1. anta avgiften.
                        """))
                .containsExactly("4: att anta taxan", "4: att höja den varje år.", "5: anta avgiften.");
    }

    @Test
    void readsOnBesideATitleInAColumnOfItsOwn() {
        assertThat(read("Direktionen", """
                        § 4    Semester        Direktionen beviljade chefen semester under tiden
                                               5/7 - 1/8 1976.

                        § 5    Nästa möte      Beslöts, att nästa sammanträde skall hållas i Ankeby
                                               onsdagen den 8/9 1976.

                        § 6    Slut            Ordföranden avslutade mötet.
                        """))
                .containsExactly(
                        "4: Direktionen beviljade chefen semester under tiden 5/7 - 1/8 1976.",
                        "5: Beslöts, att nästa sammanträde skall hållas i Ankeby onsdagen den 8/9 1976.");
    }

    /** Each line as a paragraph of its own, as word processors have them. */
    private static List<String> paragraphs(String text) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (String line : text.lines().toList()) {
            blocks.add(new Block(BlockKind.PARAGRAPH, at, at + line.length(), null, 0, List.of()));
            at += line.length() + 1;
        }
        var layout = Layout.of(new SourceDocument(
                text,
                blocks,
                0,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                null,
                List.of()));
        return decisions("Direktionen", layout);
    }

    private static List<String> read(@Nullable String body, String text) {
        return decisions(body, PlainText.layout(text));
    }

    private static List<String> decisions(@Nullable String body, Layout layout) {
        var agenda = new AgendaReader(layout).items();
        int end = layout.document().text().length();
        return new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords(body))
                .decisions(agenda, end, List.of()).stream()
                        .map(decision -> decision.item() + ": " + decision.text())
                        .toList();
    }
}
