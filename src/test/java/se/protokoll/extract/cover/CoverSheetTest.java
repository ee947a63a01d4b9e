package se.protokoll.extract.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.Token;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

class CoverSheetTest {

    @Test
    void bindsAValueBesideItsLabel() {
        assertThat(fields("""
                Plats och tid      Kommunhuset, Ekeby, kl 13.00-15.30
                Beslutande         Anna Ek (S), ordförande
                                   Bo Lind (C)
                Utses att justera  Bo Lind
                """))
                .containsExactly(
                        "PLACE_AND_TIME: Kommunhuset, Ekeby, kl 13.00-15.30",
                        "DECIDING: Anna Ek (S), ordförande Bo Lind (C)",
                        "CHOSEN_ADJUSTERS: Bo Lind");
    }

    @Test
    void doesNotTakeTheSectionSignAtTheBeginningOfALineOfAValueForAnItem() {
        assertThat(fields("""
                Beslutande         Anna Ek (S), ordförande; Bo Lind (C),
                                   ankom § 31
                                   Eva Ros (M)
                Tjänstemän         Kommunchef Carl Ås och ekonomichef Siv
                                   Wass § 33.
                Utses att justera  Bo Lind
                """))
                .containsExactly(
                        "DECIDING: Anna Ek (S), ordförande; Bo Lind (C), ankom § 31 Eva Ros (M)",
                        "OFFICIALS: Kommunchef Carl Ås och ekonomichef Siv Wass § 33",
                        "CHOSEN_ADJUSTERS: Bo Lind");
    }

    @Test
    void takesTheLastCellOfARowAndTheLabelBelowForNoDamagedLabel() {
        assertThat(fields(Documents.table(
                        "Frånvarande | Anna Ek | (C) | Vansbro | ",
                        " | Bo Lind | (L) | Gagnef | ersättare",
                        "Justerare | Eva Ros | | | ")))
                .containsExactly("ABSENT: Anna Ek (C) Vansbro Bo Lind (L) Gagnef ersättare", "ADJUSTER: Eva Ros");
    }

    @Test
    void leavesTheOfficesOfAnAppendedListAlone() {
        assertThat(fields(Documents.table(
                        "Justerare | Bo Lind",
                        "§ 1 Val",
                        "Anna väljs.",
                        "Anna Ek | S | Ordf. | x",
                        "Bo Lind | M | | x")))
                .containsExactly("ADJUSTER: Bo Lind");
    }

    @Test
    void bindsAValueBelowItsLabel() {
        assertThat(fields("Närvarande\n\nAnna Ek\nBo Lind\n\nFrånvarande\n\nCarl Ås\n"))
                .containsExactly("PRESENT: Anna Ek Bo Lind", "ABSENT: Carl Ås");
    }

    @Test
    void findsLabelsInALineThatHasLostItsLayout() {
        String line =
                "1 PROTOKOLL Sida 1 (9) Plats och tid Kommunhuset i Ekeby, sal 3, kl Beslutande Anna Ek (S), ordförande"
                        + " Bo Lind (C) Övriga deltagande Carl Ås, kommunchef Utses att justera Bo Lind Justeringens plats och tid"
                        + " Kommunhuset Underskrifter Sekreterare Carl Ås Ordförande Anna Ek Justerande Bo Lind\n";
        assertThat(fields(line))
                .contains(
                        "DECIDING: Anna Ek (S), ordförande Bo Lind (C)",
                        "OTHERS: Carl Ås, kommunchef",
                        "CHOSEN_ADJUSTERS: Bo Lind",
                        "CHAIR: Anna Ek");
    }

    @Test
    void leavesRolesInTheListAlone() {
        assertThat(fields("Beslutande\nAnna Ek (S),\nordförande\nBo Lind (C)\nUtses att justera\nBo Lind\n"))
                .containsExactly("DECIDING: Anna Ek (S), ordförande Bo Lind (C)", "CHOSEN_ADJUSTERS: Bo Lind");
        assertThat(
                        fields(
                                "Beslutande Anna Ek, S, Ordförande Bo Lind, C Övriga Carl Ås, kommunchef, och en lång rad andra som"
                                        + " hör till förvaltningen och som gör raden så lång att radbrytningarna måste ha gått förlorade i den"))
                .first()
                .isEqualTo("DECIDING: Anna Ek, S, Ordförande Bo Lind, C");
    }

    @Test
    void joinsALabelThatItsColumnBreaks() {
        assertThat(fields("""
                Ej tjänstgörande   Anna Ek (S)
                ersättare          Bo Lind (C)
                Justeringens       Kommunhuset
                plats och tid      2012-03-04
                """))
                .containsExactly(
                        "NON_SERVING_SUBSTITUTES: Anna Ek (S) Bo Lind (C)", "ADJUSTMENT: Kommunhuset 2012-03-04");
    }

    @Test
    void keepsLabelsThatStandTogetherBeforeTheirValues() {
        assertThat(
                        fields(
                                "Plats och tid\nBeslutande\nÖvriga deltagande\n\nKommunhuset kl 9\nAnna Ek (S)\nBo Lind, kommunchef\n"))
                .containsExactly("PLACE_AND_TIME+DECIDING+OTHERS: Kommunhuset kl 9 Anna Ek (S) Bo Lind, kommunchef");
    }

    @Test
    void recognisesLabelsThatADamagedFontHasLeftLettersOutOf() {
        assertThat(fields("""
                 lats och tid       Kommunhuset
                 eslut
                ande                Anna Ek (S)
                 tses att justera   Anna Ek
                0rdförande          Anna Ek
                """))
                .containsExactly(
                        "PLACE_AND_TIME: Kommunhuset",
                        "DECIDING: Anna Ek (S)",
                        "CHOSEN_ADJUSTERS: Anna Ek",
                        "CHAIR: Anna Ek");
    }

    @Test
    void takesNoWordOfAPagesMenuForALabelThatLostLetters() {
        var page = Documents.text("Startsidan\nPolitik\nNärvaroplikt\n\nPlats: Folkets hus\n");
        var menu = page.blocks().getFirst();
        var marked = new Block(BlockKind.FURNITURE, menu.start(), menu.end(), null, 0, List.of());

        assertThat(fields(new SourceDocument(
                        page.text(), List.of(marked, page.blocks().getLast()), 0, "text/html", null, List.of())))
                .containsExactly("PLACE: Folkets hus");
        assertThat(fields("Politike\nAnna Ek\n\nPlats: Folkets hus\n"))
                .containsExactly("PRESENT: Anna Ek", "PLACE: Folkets hus");
    }

    @Test
    void endsWhereTheItemsBegin() {
        var document =
                Documents.text("Närvarande: Anna Ek\n\n§ 1 Mötet öppnas\n\nNärvarande ledamöter hälsas välkomna.\n");
        var sheet = CoverSheet.of(Layout.of(document));
        assertThat(document.text().substring(sheet.itemsStart())).startsWith("§ 1 Mötet öppnas");
        assertThat(fields(document)).containsExactly("PRESENT: Anna Ek");
    }

    @Test
    void takesAnAgendaBeforeTheListForWhatItIs() {
        var document = Documents.text(
                "1. Mötet öppnas\n2. Ekonomi\n3. Övrigt\n\nDeltagare\nAnna Ek, Hjo\n\n1. Mötet öppnas\nAnna hälsade.\n");
        var sheet = CoverSheet.of(Layout.of(document));
        assertThat(document.text().substring(sheet.itemsStart())).startsWith("1. Mötet öppnas\nAnna");
    }

    @Test
    void findsSignaturesBehindTheItems() {
        assertThat(
                        fields(
                                "Närvarande: Anna Ek\n\n§ 1 Mötet öppnas\nAnna hälsade alla välkomna.\n\nVid protokollet\nBo Lind\n"))
                .containsExactly("PRESENT: Anna Ek", "RECORDED_BY: Bo Lind");
    }

    @Test
    void takesTheHeadingOfATableForTheLabelOfItsRows() {
        assertThat(fields(Documents.table(
                        "Kommun | Namn | Funktion", "Hjo | Anna Ek | Ordförande", "Tibro | Bo Lind | Sekreterare")))
                .containsExactly("PRESENT: Kommun Namn Funktion Hjo Anna Ek Ordförande Tibro Bo Lind Sekreterare");
    }

    @Test
    void readsParallelColumnsOneAfterTheOther() {
        assertThat(fields(Documents.table(
                        "Beslutande | Ledamöter/ Anna Ek (S)/ Bo Lind (C) | Ersättare/ Carl Ås (M)/ Dan Hult (V)")))
                .containsExactly("DECIDING+MEMBERS: Anna Ek (S) Bo Lind (C)", "SUBSTITUTES: Carl Ås (M) Dan Hult (V)");
    }

    @Test
    void aListGoesOnOverThePageBreak() {
        var sheet = CoverSheet.of(Layout.of(Documents.text("""
                Älvnära kommun       SAMMANTRÄDESPROTOKOLL       Sida
                Kulturnämnden        2023-05-11                  1 (9)

                Beslutande           Anna Ek (S), ordförande

                Justerandes sign     Utdragsbestyrkande

                Älvnära kommun       SAMMANTRÄDESPROTOKOLL       Sida
                Kulturnämnden        2023-05-11                  2 (9)

                                     Bo Lind (C)

                Frånvarande          Carl Ås (M)
                """)));

        assertThat(sheet.fields())
                .filteredOn(field -> field.is(Label.DECIDING))
                .singleElement()
                .extracting(field -> field.value().stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo("Anna Ek S ordförande Bo Lind C");
    }

    @Test
    void theSheetStandsBehindAListOfTheItemsAndANotice() {
        assertThat(fields("""
                        Ankdammsnämnden

                        Ärendelista
                        § 7   Bro över dammen
                        § 8   Bänkar

                        Tillkännagivande

                        Ankdammsnämnden har haft sammanträde den
                        28 februari 2031

                        Protokollet, som godkänts den 5 mars 2031,
                        finns tillgängligt i dammhuset,
                        Storgatan 15, Lillby

                        Kansliet

                        Plats och tid   Dammhuset, klockan 15.00

                        Beslutande      Anna Ek (S)

                        § 7   Bro över dammen
                        Bron byggs.

                        § 8   Bänkar
                        De målas.
                        """)).contains("PLACE_AND_TIME: Dammhuset, klockan 15.00", "DECIDING: Anna Ek (S)");
    }

    private static List<String> fields(String text) {
        return fields(Documents.text(text));
    }

    private static List<String> fields(SourceDocument document) {
        return CoverSheet.of(Layout.of(document)).fields().stream()
                .map(field -> field.labels().stream().map(Label::name).collect(Collectors.joining("+")) + ": "
                        + field.text(document.text()))
                .toList();
    }
}
