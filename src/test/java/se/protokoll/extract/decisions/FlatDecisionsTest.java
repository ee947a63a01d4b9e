package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.language.SwedishSentences;

/** Decisions in text that has lost its line breaks: where headings, clauses and lists begin and end within it. */
class FlatDecisionsTest {

    private static final SwedishSentences SENTENCES = LanguageModels.load().sentences();

    @Test
    void readsAHeadingOfWhichOnlyTheGenitiveIsLeft() {
        assertThat(
                        read(
                                "Parknämnden",
                                "31 Lekplats vid ån s beslut 1. Lekplatsen byggs. 2. Avgiften blir 200 kronor. Skäl till beslut Platsen är solig. s förslag till beslut Ansökan avslås. 32 Förslag s beslut om bron Frågan om s beslut vilar."))
                .containsExactly("Lekplatsen byggs.", "Avgiften blir 200 kronor.");
    }

    @Test
    void readsHeadingsInCapitalsButNotTheWordInATitle() {
        assertThat(
                        read(
                                "Parknämnden",
                                "31 Bidrag till orkestern ANSÖKAN Orkestern söker 900 kronor. FÖRSLAG Kontoret föreslår avslag. PARKNÄMNDENS BESLUT 1. Orkestern beviljas 500 kronor. 2. Konserten hålls utomhus. RESERVATION Eva Ek reserverar sig. 32 ÄRENDEN FÖR BESLUT Två handlingar har kommit in."))
                .containsExactly("Orkestern beviljas 500 kronor.", "Konserten hålls utomhus.");
    }

    @Test
    void endsWhereSomebodyActsAndKeepsWhatStandsBefore() {
        assertThat(
                        read(
                                "Direktionen",
                                "31 Avtal om fält Direktionen beslutar: Ingå avtalet. Ge chefen rätt att skriva under. Bo Lind (S) deltar inte i beslutet. Fältet ligger vid ån."))
                .containsExactly("Ingå avtalet.", "Ge chefen rätt att skriva under.");
    }

    @Test
    void takesTheSecondSentenceInWhichTheBodyDecidesForTheDecision() {
        String item = "31 Ekonomi Chefen redovisar. Förslag till beslut Parknämnden beslutar att godkänna rapporten. ";

        assertThat(
                        read(
                                "Parknämnden",
                                item
                                        + "Parknämnden beslutar att godkänna rapporten att ge chefen i uppdrag att se över hyrorna"))
                .containsExactly(
                        "Parknämnden beslutar att godkänna rapporten", "att ge chefen i uppdrag att se över hyrorna");
        assertThat(read("Parknämnden", item + "Parknämnden beslutar att sälja bänken. Beslut Förslaget avslås."))
                .containsExactly("Förslaget avslås.");
    }

    @Test
    void aLeadInWithAColonEndsAProposal() {
        assertThat(
                        read(
                                "Direktionen",
                                "31 Årsredovisning Chefen berättar. Förslag till beslut: Direktionen godkänner redovisningen. Direktionen beslutar: Godkänna redovisningen med ett tillägg. Sända den till revisorerna."))
                .containsExactly("Godkänna redovisningen med ett tillägg.", "Sända den till revisorerna.");
        assertThat(
                        read(
                                "Direktionen",
                                "31 Årsredovisning Chefen berättar. Förslag till beslut Direktionen beslutar: Godkänna redovisningen. Yrkanden Bo Lind (S) yrkar avslag."))
                .isEmpty();
    }

    @Test
    void leavesOutWhomADecisionIsSentTo() {
        assertThat(
                        read(
                                "Direktionen",
                                "31 Delårsrapport Beslut Direktionen godkänner rapporten. Exp: Tranås, Ydre 32 Växel i samverkan Beslut Avtal tecknas om växeln. Utdrag till Anna Ek Ekonomienheten 33 Budget Beslut Medlen förs över. Utdrag till protokollet görs av chefen."))
                .containsExactly(
                        "Direktionen godkänner rapporten.",
                        "Avtal tecknas om växeln.",
                        "Medlen förs över.",
                        "Utdrag till protokollet görs av chefen.");
    }

    @Test
    void partsClausesWithoutCommaUnlessOneGovernsTheOther() {
        assertThat(
                        read(
                                "Parknämnden",
                                "31 Tomt vid ån Beslut Parknämnden beslutar att ge ett negativt svar att ta ut en avgift Ärendebeskrivning Tomten är brant. 32 Plan Beslut Parknämnden beslutar att ge kontoret i uppdrag att rita en plan att anta taxan att gälla från maj att omedelbart justera paragrafen Ärendebeskrivning Planen är gammal."))
                .containsExactly(
                        "Parknämnden beslutar att ge ett negativt svar",
                        "att ta ut en avgift",
                        "Parknämnden beslutar att ge kontoret i uppdrag att rita en plan",
                        "att anta taxan att gälla från maj",
                        "att omedelbart justera paragrafen");
    }

    @Test
    void readsWhatIsDecidedOnEachEntryOfAList() {
        assertThat(
                        read(
                                "Beslutsgruppen",
                                "31 Nya ansökningar Sekreteraren föredrog dem. a) Stigen vid ån. Sökt belopp 900 kr. Beslöts att bevilja 500 kr. b) Bron i byn. Sökt belopp 300 kr. Beslutades att avslå ansökan. I höstas beslöts att inga broar skulle byggas."))
                .containsExactly("Beslöts att bevilja 500 kr.", "Beslutades att avslå ansökan.");
    }

    @Test
    void leavesOutTheNumbersOfPagesAndWhatStandsBelowAnInstruction() {
        assertThat(
                        read(
                                "Parknämnden",
                                "31 Bron vid ån Beslut Bron målas. 5 (19) 32 Bad Beslut Badet öppnar. 7 (19) 33 Plank vid sjön Beslut Planket får byggas. Upplysning Plank kan ruttna. 9 (19) 34 Frågor Inga."))
                .containsExactly("Bron målas.", "Badet öppnar.", "Planket får byggas.");
    }

    @Test
    void aLabelWithAttIsNoClause() {
        assertThat(
                        read(
                                "Parknämnden",
                                "31 Protokoll Protokollet lästes upp. Att notera: Dammen är full. Att ta med till dammen: Bröd ska köpas. 32 Frågor Inga."))
                .isEmpty();
    }

    @Test
    void aClauseAloneMayRefuseAsWellAsApprove() {
        assertThat(
                        read(
                                "Parknämnden",
                                "31 Motion om bänkar Motionen lästes upp. att bifalla motionen. 32 Motion om träd Motionen lästes upp. att avslå motionen. 33 Motion om gräs Motionen lästes upp. att föreslå mer gräs 34 Frågor Inga."))
                .containsExactly("att bifalla motionen.", "att avslå motionen.", "att föreslå mer gräs");
    }

    @Test
    void whoSignsTheMinutesIsNoFootOfAPage() {
        assertThat(
                        read(
                                "Parknämnden",
                                "31 Justering Parknämndens beslut 1. Justerande signerar i dag. 2. Ordföranden signerar i morgon. 32 Frågor Inga."))
                .containsExactly("Justerande signerar i dag.", "Ordföranden signerar i morgon.");
    }

    private static List<String> read(String body, String items) {
        String text =
                "Transkript\n\n1 Plats Lillby Beslutande Anna Ek Bo Lind Justerare Bo Lind\n\n2 30 Val av justerare "
                        + "Bo Lind väljs till justerare."
                        + " Alla hade läst handlingarna i god tid före mötet.".repeat(8) + " " + items
                        + "\n";
        var layout = PlainText.layout(text);
        assertThat(layout.isFlat()).isTrue();
        var agenda = new AgendaReader(layout).items();
        return new DecisionReader(SENTENCES, SentenceClassifier.UNTRAINED, layout, new BodyWords(body))
                .decisions(agenda, text.length(), List.of()).stream()
                        .map(decision -> decision.text())
                        .toList();
    }
}
