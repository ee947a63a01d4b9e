package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.DocumentKind;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Minutes;

/** Minutes as collections on the web hand them out: a page to a line, some numbers and dates lost. */
class CollectedMinutesTest {

    private static final MinutesExtractor EXTRACTOR = new MinutesExtractor(LanguageModels.load());

    private static final String COVER = """
            Transkript

            1 21 Organ Plats och tid Lillbyrådets styrelse Lillbyrådet i Hjo Torsdagen den 4 mars 2010, kl Beslutande Anna Ek ordförande Bo Lind vice ordförande Utses att justera Bo Lind Paragrafer ANSLAG/BEVIS Protokollet är justerat. Justeringen har tillkännagivits genom anslag på kommunernas anslagstavlor. Datum för anslags uppsättande Datum för anslags nedtagande Förvaringsplats för protokollet Lillbyrådets kansli, Storgatan 3, Hjo Underskrift

            """;

    @Test
    void thePagesOwnNumbersAreNoItemsAndALostSubjectEndsTheTitle() {
        var minutes = read(
                COVER
                        + "2 22 Gudrun Sten 28 Dagordning beslutar att godkänna dagordningen. 29 Rapporter Styrelsen beslutar att tacka för rapporterna.\n");

        assertThat(minutes.agenda())
                .extracting(AgendaItem::number, AgendaItem::title)
                .containsExactly(tuple("28", "Dagordning"), tuple("29", "Rapporter"));
        assertThat(minutes.decisions())
                .extracting(Decision::text)
                .containsExactly(
                        "beslutar att godkänna dagordningen.", "Styrelsen beslutar att tacka för rapporterna.");
        assertThat(value(minutes.meeting().body())).isEqualTo("Lillbyrådets styrelse");
        assertThat(value(minutes.meeting().place())).isEqualTo("Lillbyrådet i Hjo");
    }

    @Test
    void aClauseAtTheEndOfAnItemDecidesAndOneBehindAnAbbreviationDoesNot() {
        var minutes = read(
                COVER
                        + "2 44 Fastställande av dagordning att fastställa dagordningen 45 Samverkan med skolan i Borås Pelle Ros från skolan informerar. Skolan kommer bl.a. att skicka brev till de valda i bygden. Det är viktigt för skolan. att ta informationen till protokollet 46 Rapporter\n");

        assertThat(minutes.decisions())
                .extracting(Decision::text)
                .containsExactly("att fastställa dagordningen", "att ta informationen till protokollet");
        assertThat(minutes.agenda())
                .extracting(AgendaItem::title)
                .containsExactly("Fastställande av dagordning", "Samverkan med skolan i Borås", "Rapporter");
    }

    @Test
    void piecesOfOtherDocumentsBelowArePartOfNone() {
        var minutes = read("""
                Share "Styrelsen"

                Full text

                Styrelsen för Lillbyrådet

                § 1 Val av justerare

                Styrelsen beslutar att utse Bo Lind.

                References

                Related documents

                Styrelsen beslutar att godkänna budgeten för 2016.
                """);

        assertThat(minutes.decisions())
                .extracting(Decision::text)
                .containsExactly("Styrelsen beslutar att utse Bo Lind.");
    }

    @Test
    void contentsBeforeTheCoverSheetAreItemsAndTheCoverSheetIsReadAllTheSame() {
        var minutes = read("""
                Transkript

                1 INNEHÅLLSFÖRTECKNING 1 [1] 101 Informationspunkt: Anna Ek BESLUTAS AV KOMMUNFULLMÄKTIGE 102 Riktlinjer för markanvisningar 103 Svar på motion: Fler bänkar 104 Delegationsärenden 105 Svar på motion: Ny gångbro över ån vid stationen i Lillby 106 Svar på medborgarförslag: Lekplats vid biblioteket 107 Anmälningsärenden

                2 SAMMANTRÄDESPROTOKOLL 1[25] Plats och tid Kommunalhuset, Lillby, kl 16:00-17:15 Beslutande Se bilaga Utses att justera Bo Lind (MP) Plats och tid för justering Kommunalhuset plan 4 Sekreterare Paragrafer Eva Ros Ordförande Anna Ek (S) Justerare Bo Lind (MP) ANSLAG/BEVIS Protokollet är justerat.
                """);

        assertThat(minutes.agenda())
                .extracting(AgendaItem::title)
                .containsExactly(
                        "Informationspunkt: Anna Ek",
                        "Riktlinjer för markanvisningar",
                        "Svar på motion: Fler bänkar",
                        "Delegationsärenden",
                        "Svar på motion: Ny gångbro över ån vid stationen i Lillby",
                        "Svar på medborgarförslag: Lekplats vid biblioteket",
                        "Anmälningsärenden");
        assertThat(minutes.meeting().body()).isNull();
        assertThat(value(minutes.meeting().place())).isEqualTo("Kommunalhuset, Lillby");
        assertThat(minutes.meeting().startTime()).isNotNull();
    }

    @Test
    void theCoverSheetIsReadBehindAListOfContentsWhoseItemsAreCutOff() {
        var minutes = read("""
                Ärendeförteckning

                § 1 Val av justerare ... 4
                § 2 Ankor ... 4
                § 3 Bryggor ... 5
                § 4 Anmälningsärenden ... 18 _____

                Tid och plats onsdagen den 8 februari 2017 kl 09.00-11.15 Rådhuset, Lillby

                Närvarande
                Anna Ek (S), ordförande
                Bo Lind (M)

                § 1 Val av justerare
                Ankstyrelsen beslutar
                att utse Bo Lind att justera protokollet.
                """);

        assertThat(value(minutes.meeting().place())).isEqualTo("Rådhuset, Lillby");
        assertThat(minutes.meeting().date()).isNotNull();
        assertThat(minutes.decisions()).extracting(Decision::item).containsExactly("1");
    }

    @Test
    void theNoticeOfAdjustmentNamesTheBodyAndDatesWithinItemsAreNotTheMeetings() {
        var minutes = read("""
                Transkript

                1 (40) Tid och plats Stadshuset, sessionssalen Kl Beslutande Anna Ek (S) Bo Lind (M) Övriga närvarande Eva Ros, sekr Paragrafer justering Sekreterare Ordförande. Eva Ros.. Anna Ek Justerande.. Bo Lind ANSLAG/BEVIS Kommunfullmäktiges protokoll är justerat. Förvaringsplats för protokollet Stadskansliet Underskrift Nämndkansliet. Eva Ros

                2 KF 13 Bidrag till studier Dnr 31/16 XXXX XXXX, anställd inom omsorgen i kommunen, har kommit in med ansökan om bidrag. Ansökan avser perioden den 18 januari 2016 till den 30 juni.
                """);

        assertThat(value(minutes.meeting().body())).isEqualTo("Kommunfullmäktige");
        assertThat(minutes.meeting().date()).isNull();
    }

    @Test
    void pagesAboutMinutesAreNone() {
        for (String page : List.of(
                "Protokoll\n\nVid varje sammanträde skrivs protokoll. Här hittar du protokoll från nämndens möten.\n\nProtokoll 2021-11-25\n",
                "Direktionen\n\nJustering av protokoll från direktionens senaste sammanträde\n\nProtokollet är justerat, se anslagstavlan\n",
                "§ 8. STYRELSE OCH PROTOKOLL\n\nÖver ärendena skall föras protokoll. Protokollet skall justeras av ordföranden.\n")) {
            var minutes = read(page);
            assertThat(minutes.kind()).as(page).isEqualTo(DocumentKind.OTHER);
            assertThat(minutes.decisions()).as(page).isEmpty();
        }
    }

    private static Minutes read(String text) {
        return EXTRACTOR.extract(PlainText.document(text));
    }

    private static <T> @Nullable T value(@Nullable Fact<T> fact) {
        return fact == null ? null : fact.value();
    }
}
