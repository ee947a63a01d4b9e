package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.minutes.Outcome;

class PdfLayoutTest {

    private final DocumentReader reader = new DocumentReader();
    private final PdfFixture pdf = new PdfFixture();

    @TempDir
    private Path folder;

    @Test
    void readsACoverSheetRowByRowWhateverOrderTheFileHasItIn() throws Exception {
        pdf.page()
                .bold(60, 100, "Plats och tid")
                .text(180, 100, "Sammanträdesrum Eken, kommunhuset, kl. 09.00-11.30")
                .bold(60, 116, "Beslutande")
                .text(180, 116, "Anna Ek")
                .text(320, 116, "(S)")
                .text(360, 116, "ordförande")
                .text(180, 132, "Bo Lindgren")
                .text(320, 132, "(M)")
                .text(180, 148, "Cecilia Åkerö")
                .text(320, 148, "(C)")
                .text(360, 148, "ersätter Dan Öst (C)")
                .bold(60, 164, "Övriga närvarande")
                .text(180, 164, "Eva Fors")
                .text(320, 164, "kommunsekreterare")
                .scrambled();

        assertThat(rows())
                .containsExactly(
                        List.of("Plats och tid", "Sammanträdesrum Eken, kommunhuset, kl. 09.00-11.30", "", ""),
                        List.of("Beslutande", "Anna Ek", "(S)", "ordförande"),
                        List.of("", "Bo Lindgren", "(M)", ""),
                        List.of("", "Cecilia Åkerö", "(C)", "ersätter Dan Öst (C)"),
                        List.of("Övriga närvarande", "Eva Fors", "kommunsekreterare", ""));
    }

    @Test
    void keepsALabelOfTwoLinesWholeBesideItsValues() throws Exception {
        pdf.page()
                .bold(60, 100, "Beslutande")
                .text(180, 100, "Anna Ek (S)")
                .bold(60, 114, "Ej tjänstgörande")
                .text(180, 114, "Bo Lindgren (M)")
                .bold(60, 126, "ersättare")
                .text(180, 128, "Cecilia Åkerö (C)")
                .bold(60, 142, "Utses att justera")
                .text(180, 142, "Anna Ek");

        assertThat(rows())
                .containsExactly(
                        List.of("Beslutande", "Anna Ek (S)"),
                        List.of("Ej tjänstgörande ersättare", "Bo Lindgren (M)\nCecilia Åkerö (C)"),
                        List.of("Utses att justera", "Anna Ek"));
    }

    @Test
    void setsTheItemsOfAPersonBesideThatPersonAlone() throws Exception {
        pdf.page()
                .bold(60, 100, "Beslutande")
                .text(180, 100, "Bo Lindgren (M)")
                .text(370, 100, "§§ 101 - 106")
                .bold(60, 126, "Tjänstemän")
                .text(180, 126, "Anna Ek, miljöinspektör vid kommunen")
                .text(370, 126, "§ 104")
                .text(180, 138, "Cecilia Åkerö, nämndsekreterare")
                .bold(60, 164, "Utses att justera")
                .text(180, 164, "Bo Lindgren");

        assertThat(rows())
                .contains(
                        List.of("Tjänstemän", "Anna Ek, miljöinspektör vid kommunen", "§ 104"),
                        List.of("", "Cecilia Åkerö, nämndsekreterare", ""));
    }

    @Test
    void readsColumnsWithLinesOfTheirOwnOneAfterTheOther() throws Exception {
        pdf.page().bold(60, 100, "Ledamöter").bold(320, 100, "Ersättare");
        for (int i = 0; i < 6; i++) {
            pdf.text(60, 114 + i * 13, "Ledamot Nummer" + i + " (S), Gnesta");
            pdf.text(320, 119 + i * 15, "Ersättare Nummer" + i + " (M), Trosa");
        }

        var text = read().text();

        assertThat(text.indexOf("Ledamot Nummer5")).isLessThan(text.indexOf("Ersättare Nummer0"));
        assertThat(text.indexOf("Ledamöter")).isLessThan(text.indexOf("Ledamot Nummer0"));
        assertThat(text.indexOf("Ledamot Nummer5")).isLessThan(text.indexOf("Ersättare\n"));
    }

    @Test
    void readsThreeListsSideBySideWithHeadingsOfTheirOwn() throws Exception {
        pdf.page().bold(60, 100, "Ledamöter").bold(220, 100, "Ersättare").text(390, 100, "Gun Ro (S), § 7");
        for (int i = 0; i < 5; i++) {
            pdf.text(60, 115 + i * 15, "Ledamot Nummer" + i + " (S)");
            pdf.text(220, 119 + i * 13, "Ersättare Nummer" + i + " (M)");
        }
        pdf.bold(390, 121, "Tjänstepersoner");
        pdf.text(390, 136, "Bo Lind, chef").text(390, 151, "Eva Ros, sekreterare");

        var text = read().text();

        assertThat(text.indexOf("Ledamot Nummer4")).isLessThan(text.indexOf("Ersättare\n"));
        assertThat(text.indexOf("Ersättare Nummer4")).isLessThan(text.indexOf("Gun Ro"));
        assertThat(text.indexOf("Gun Ro")).isLessThan(text.indexOf("Tjänstepersoner"));
        assertThat(text.indexOf("Bo Lind")).isLessThan(text.indexOf("Eva Ros"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void readsListsOnCommonLinesOneAfterTheOtherWhereTheirHeadingsAreNot() throws Exception {
        pdf.page().bold(60, 100, "Hjo").bold(220, 100, "Tibro").bold(390, 100, "Ersättare");
        pdf.text(60, 113, "Anna Ek (S)").text(220, 113, "Bo Lind (M)").text(390, 113, "Eva Ros (C), Hjo");
        pdf.text(60, 126, "Fia Mo (V)").text(390, 126, "Gun Ro (S), Laxå");
        pdf.bold(60, 139, "Laxå").text(220, 139, "Carl Ås (C)");
        pdf.text(60, 152, "Dan Hult (M)").bold(390, 152, "Tjänstepersoner");
        pdf.text(390, 165, "Sara Öst, chef");

        assertThat(rows()).isEmpty();
        assertThat(read().text())
                .containsSubsequence(
                        "Hjo",
                        "Anna Ek",
                        "Fia Mo",
                        "Laxå",
                        "Dan Hult",
                        "Tibro",
                        "Bo Lind",
                        "Carl Ås",
                        "Ersättare",
                        "Eva Ros",
                        "Gun Ro",
                        "Tjänstepersoner",
                        "Sara Öst");
    }

    @Test
    void readsNotesInTheMarginBeforeTheTextBesideThem() throws Exception {
        pdf.page().bold(60, 100, "§ 72").bold(180, 100, "Ekonomisk uppföljning");
        pdf.text(60, 112, 8, false, "BMN 2021/12").text(60, 136, 8, false, "Skickas till");
        pdf.text(60, 146, 8, false, "Kommunstyrelsen");
        pdf.bold(180, 124, "Nämndens beslut");
        pdf.text(180, 140, "Nämnden godkänner uppföljningen och överlämnar den till");
        pdf.text(180, 153, "kommunstyrelsen.");
        pdf.bold(60, 180, "§ 73").bold(180, 180, "Bygglov").text(180, 204, "Bygglov beviljas.");

        assertThat(rows()).isEmpty();
        assertThat(read().text())
                .containsSubsequence(
                        "§ 72",
                        "Ekonomisk uppföljning",
                        "BMN 2021/12",
                        "Skickas till\nKommunstyrelsen",
                        "Nämndens beslut",
                        "överlämnar den till\nkommunstyrelsen.",
                        "§ 73",
                        "Bygglov beviljas.");
    }

    @Test
    void leavesDaysBelowTheNumberOfAnItemBesideTheirText() throws Exception {
        pdf.page().bold(60, 100, "§ 72").bold(180, 100, "Träffar i sommar");
        pdf.text(60, 124, "den 12/5").text(180, 124, "Vi träffas vid dammen och ser på ankorna som simmar");
        pdf.text(180, 137, "där.");
        pdf.text(60, 150, "den 19/5").text(180, 150, "Vi träffas på bryggan och fiskar till solen har gått");
        pdf.text(180, 163, "ned.");
        pdf.bold(60, 190, "§ 73").bold(180, 190, "Bygglov").text(180, 214, "Bygglov beviljas.");

        assertThat(read().text())
                .containsSubsequence("den 12/5", "Vi träffas vid dammen", "den 19/5", "Vi träffas på bryggan");
    }

    @Test
    void leavesLabelsBesideTheirValuesThoughLinesStandBetweenThem() throws Exception {
        pdf.page();
        for (int i = 0; i < 6; i++) {
            pdf.bold(60, 106 + i * 36, "Fält " + i);
            pdf.text(180, 100 + i * 36, "Första raden av ett värde som går över");
            pdf.text(180, 112 + i * 36, "två rader med sitt namn mitt för dem");
        }

        var text = read().text();

        assertThat(text.indexOf("Fält 5")).isGreaterThan(text.indexOf("Första raden"));
    }

    @Test
    void readsTwoColumnsThatAreNoFurtherApartThanWords() throws Exception {
        pdf.page().bold(200, 80, "Protokoll från nämndens möte");
        for (int i = 0; i < 8; i++) {
            pdf.text(60, 114 + i * 13, "vänstra spalten rad " + i + ", full av ord, samt");
            pdf.text(60 + 186 + 8, 119 + i * 14, "högra spalten, rad " + i + ", full av ord, samt");
        }
        pdf.text(60, 260, "En sista rad som går över hela sidans bredd och hör till båda spalterna.");

        var text = read().text();

        assertThat(text.indexOf("Protokoll")).isLessThan(text.indexOf("vänstra spalten rad 0"));
        assertThat(text.indexOf("vänstra spalten rad 7")).isLessThan(text.indexOf("högra spalten, rad 0"));
        assertThat(text.indexOf("högra spalten, rad 7")).isLessThan(text.indexOf("En sista rad"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void readsTwoColumnsOfItemsThatBeginWithALongList() throws Exception {
        columns("§ ", "", "§ 4");

        var text = read().text();

        assertThat(text.indexOf("vänster rad 2")).isLessThan(text.indexOf("§ 4"));
        assertThat(text.indexOf("§ 3")).isLessThan(text.indexOf("höger rad 0"));
    }

    @Test
    void readsTwoColumnsOfItemsThatAreNumberedWithAFullStop() throws Exception {
        columns("", ".", "4.");

        var text = read().text();

        assertThat(text.indexOf("vänster rad 2")).isLessThan(text.indexOf("4. Ärende"));
        assertThat(text.indexOf("3. Ärende")).isLessThan(text.indexOf("höger rad 0"));
    }

    @Test
    void readsATableWithItsRowsWhereNoItemsGoOnInTheNextColumn() throws Exception {
        columns("§ ", "", "§ 1");

        assertThat(rows()).contains(List.of("Ort1", "Namn Nummer1", "höger rad 0, så full av ord att den når"));
    }

    /**
     * A list of names and three items on the left, as much text on the right that begins with the given item.
     *
     * @param before what stands before the numbers on the left
     * @param behind what stands behind them
     */
    private void columns(String before, String behind, String firstOnTheRight) {
        pdf.page();
        for (int i = 0; i < 8; i++) {
            pdf.text(60, 100 + i * 13, "Ort" + i).text(130, 100 + i * 13, "Namn Nummer" + i);
        }
        for (int i = 0; i < 3; i++) {
            pdf.text(60, 204 + i * 39, before + (i + 1) + behind + " Ärende");
            pdf.text(60, 217 + i * 39, "vänster rad " + i + ", så full av ord att den når");
            pdf.text(60, 230 + i * 39, "vänster rad " + i + ", så full av ord att den når");
        }
        pdf.text(320, 100, firstOnTheRight + " Ärende");
        for (int i = 0; i < 16; i++) {
            pdf.text(320, 113 + i * 13, "höger rad " + i + ", så full av ord att den når");
        }
    }

    @Test
    void putsRingAndDotsOnTheLetterTheyAreDrawnOverBeforeOrAfterIt() throws Exception {
        pdf.page()
                .text(60, 100, "f")
                .text(63.9f, 100, "¨")
                .text(62.8f, 100, "o")
                .text(68.3f, 100, "r")
                .text(80, 100, "p")
                .text(85.6f, 100, "a")
                .text(86.7f, 100, "°")
                .text(100.7f, 97.8f, "¨")
                .text(99, 100, "A")
                .text(105.7f, 100, "r");

        assertThat(read().text()).isEqualTo("för på Är");
    }

    @Test
    void joinsTheLettersOfAWordThatIsSetApart() throws Exception {
        pdf.page();
        String letters = "NYTT MÖTE";
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != ' ') {
                pdf.text(60 + 11 * i, 100, letters.substring(i, i + 1));
            }
        }
        pdf.text(60, 130, "t o m § 5");

        assertThat(read().text()).isEqualTo("NYTT\tMÖTE\nt o m § 5");
    }

    @Test
    void setsApartWhatABrowserPrintsRoundAPage() throws Exception {
        pdf.page()
                .text(30, 20, "2021-03-18 14:05")
                .text(300, 20, "Protokoll")
                .text(60, 100, "§ 1 Upprop")
                .text(30, 830, "https://www.example.org/protokoll/1")
                .text(550, 830, "1/1");

        assertThat(texts(BlockKind.FURNITURE))
                .containsExactly("2021-03-18 14:05\tProtokoll", "https://www.example.org/protokoll/1\t1/1");
    }

    @Test
    void setsStampsAcrossTheTextApart() throws Exception {
        pdf.page()
                .text(60, 100, "Nämnden godkänner den ekonomiska uppföljningen för året.")
                .turned(70, 112, 10, "RÄTT AVSKRIVET")
                .text(60, 113, "Nämnden beslutar också att skicka den vidare.")
                .turned(120, 300, 50, "UTDRAG");

        assertThat(texts(BlockKind.PARAGRAPH))
                .containsExactly(
                        "Nämnden godkänner den ekonomiska uppföljningen för året.",
                        "Nämnden beslutar också att skicka den vidare.");
        assertThat(texts(BlockKind.FURNITURE)).containsExactly("RÄTT AVSKRIVET UTDRAG");
    }

    @Test
    void partsTheHeadsOfColumnsThatStandNoFurtherApartThanWords() throws Exception {
        pdf.page()
                .text(60, 100, "Ledamot")
                .text(200, 100, "Parti")
                .text(229, 100, "Frånv")
                .text(262, 100, "Anm");
        for (int i = 0; i < 4; i++) {
            pdf.text(60, 114 + i * 14, "Ledamot Nummer" + i).text(200, 114 + i * 14, "S");
            pdf.text(i % 2 == 0 ? 229 : 262, 114 + i * 14, i % 2 == 0 ? "X" : "ordf");
        }

        assertThat(rows())
                .startsWith(List.of("Ledamot", "Parti", "Frånv", "Anm"), List.of("Ledamot Nummer0", "S", "X", ""));
    }

    @Test
    void leavesAPhraseOverAColumnWhole() throws Exception {
        pdf.page().text(60, 100, "Ledamot").text(200, 100, "Parti och anm");
        for (int i = 0; i < 4; i++) {
            pdf.text(60, 114 + i * 14, "Ledamot Nummer" + i).text(200, 114 + i * 14, "S");
        }

        assertThat(rows()).startsWith(List.of("Ledamot", "Parti och anm"), List.of("Ledamot Nummer0", "S"));
    }

    @Test
    void readsTheUprightHeadsOfNarrowColumns() throws Exception {
        pdf.page();
        table(List.of("Namn", ""), List.of("Anna Ek", "X"));
        pdf.turned(200, 127, 90, "På").turned(200, 112, 90, "plats");

        assertThat(rows()).containsExactly(List.of("Namn", "På plats"), List.of("Anna Ek", "X"));
    }

    @Test
    void readsPagesThatLieOnTheirSideInTheFile() throws Exception {
        pdf.page().text(60, 100, "§ 1 Upprop").text(60, 140, "Anna Ek är närvarande.");

        var document = reader.read(pdf.saveOnTheirSide(folder.resolve("liggande.pdf")));

        assertThat(document.text()).isEqualTo("§ 1 Upprop\nAnna Ek är närvarande.");
        assertThat(document.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
    }

    @Test
    void readsTextWithItsNumbersInTheMarginAsText() throws Exception {
        pdf.page()
                .text(60, 100, "§ 17")
                .text(120, 100, "Val av justerare")
                .text(120, 126, "Ordföranden hälsar alla välkomna.")
                .text(120, 152, "Direktionens beslut")
                .text(120, 166, "Anna Ek utses att justera.")
                .text(60, 192, "§ 18")
                .text(120, 192, "Budget");

        assertThat(rows()).isEmpty();
        assertThat(read().text()).contains("§ 17\tVal av justerare\n", "\nDirektionens beslut\n", "§ 18\tBudget");
    }

    @Test
    void readsARuledTableOverAPageBreakWithoutItsRepeatedHeading() throws Exception {
        pdf.page();
        table(List.of("Namn", "Kommun"), List.of("Anna Ek", "Nora kommun"), List.of("Bo Lindgren", "Säters"));
        pdf.text(182, 185, "kommun");
        pdf.page();
        table(List.of("Namn", "Kommun"), List.of("Cecilia Åkerö", "Ljusnarsbergs kommun"));

        assertThat(rows())
                .containsExactly(
                        List.of("Namn", "Kommun"),
                        List.of("Anna Ek", "Nora kommun"),
                        List.of("Bo Lindgren", "Säters\nkommun"),
                        List.of("Cecilia Åkerö", "Ljusnarsbergs kommun"));
    }

    @SafeVarargs
    private void table(List<String>... rows) {
        for (int i = 0; i < rows.length; i++) {
            float y = 100 + i * 30;
            pdf.text(62, y + 13, rows[i].get(0)).text(182, y + 13, rows[i].get(1));
            pdf.line(60, y, 400, y);
        }
        float bottom = 100 + rows.length * 30;
        pdf.line(60, bottom, 400, bottom);
        for (float x : new float[] {60, 180, 400}) {
            pdf.line(x, 100, x, bottom);
        }
    }

    @Test
    void setsPageHeadersAndFootersApartButNotParagraphNumbers() throws Exception {
        for (int page = 1; page <= 4; page++) {
            pdf.page()
                    .text(60, 40, "Kommunstyrelsen")
                    .text(480, 40, page + " (4)")
                    .bold(60, 80, "§ " + (50 + page))
                    .text(60, 100, "Ärende nummer " + page + " om en helt egen sak.")
                    .text(60, 800, "Justerandes sign");
        }

        assertThat(texts(BlockKind.FURNITURE))
                .hasSize(8)
                .contains("Kommunstyrelsen\t1 (4)", "Kommunstyrelsen\t4 (4)", "Justerandes sign");
        assertThat(texts(BlockKind.HEADING)).containsExactly("§ 51", "§ 52", "§ 53", "§ 54");
    }

    @Test
    void findsHeadingsBySizeAndWeightAndListItems() throws Exception {
        pdf.page()
                .text(60, 80, 18, false, "Protokoll")
                .bold(60, 110, "Beslut")
                .text(60, 124, "Nämnden tackar för en information som var både lång och mycket innehållsrik.")
                .text(60, 140, "1.")
                .text(80, 140, "Mötets öppnande")
                .text(60, 154, "2.")
                .text(80, 154, "Övriga frågor");

        assertThat(texts(BlockKind.HEADING)).containsExactly("Protokoll", "Beslut");
        assertThat(texts(BlockKind.LIST_ITEM)).containsExactly("1. Mötets öppnande", "2. Övriga frågor");
    }

    @Test
    void readsClausesBehindTheAttThatHangsBeforeEach() throws Exception {
        pdf.page()
                .text(60, 100, "Nämnden beslutar")
                .text(60, 126, "att")
                .text(110, 126, "måla bryggan före sommaren")
                .text(60, 139, "att")
                .text(110, 139, "avslå ansökan om en båt till ankorna vid dammen i")
                .text(110, 152, "Lillby.")
                .text(60, 178, "Bo Ek reserverar sig.");

        assertThat(texts(BlockKind.LIST_ITEM))
                .containsExactly(
                        "att måla bryggan före sommaren",
                        "att avslå ansökan om en båt till ankorna vid dammen i\nLillby.");
    }

    @Test
    void endsParagraphsWhereTheirLinesLeaveRoom() throws Exception {
        pdf.page()
                .text(60, 100, "Nämnden beslutar")
                .text(
                        60,
                        113,
                        "att godkänna redovisningen av den interna kontrollen enligt det förslag som lagts fram-")
                .text(60, 126, "ställts av förvaltningen.")
                .text(60, 139, "Punkten är direkt justerad.");

        assertThat(texts(BlockKind.PARAGRAPH))
                .containsExactly(
                        "Nämnden beslutar",
                        "att godkänna redovisningen av den interna kontrollen enligt det förslag som lagts framställts\n"
                                + "av förvaltningen.",
                        "Punkten är direkt justerad.");
    }

    @Test
    void saysWhichPagesWereLeftOut() throws Exception {
        for (int page = 1; page <= 3; page++) {
            pdf.page().text(60, 100, "Sida nummer " + page);
        }
        var limited = new DocumentReader(new ReadingLimits(10_000_000, 10_000, 2, 0, 1, 1));

        var document = limited.read(pdf.save(folder.resolve("lång.pdf")));

        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.limits()).containsExactly("De första 2 av 3 sidor är lästa.");
    }

    @Test
    void asksForThePasswordOfAProtectedFile() throws Exception {
        Path file = pdf.page().text(60, 100, "Hemligt").saveEncrypted(folder.resolve("hemlig.pdf"));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read(file))
                .returns(Outcome.ENCRYPTED, UnreadableFileException::outcome);
    }

    @Test
    void refusesAFileThatOnlyBeginsLikeAPdf() throws Exception {
        Path file = Files.writeString(folder.resolve("trasig.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catal");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read(file))
                .returns(Outcome.UNREADABLE, UnreadableFileException::outcome);
    }

    private SourceDocument read() throws Exception {
        return reader.read(pdf.save(folder.resolve("protokoll.pdf")));
    }

    private List<List<String>> rows() throws Exception {
        var document = read();
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TABLE_ROW)
                .map(block -> block.cells().stream().map(document::text).toList())
                .toList();
    }

    private List<String> texts(BlockKind kind) throws Exception {
        var document = read();
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(document::text)
                .toList();
    }
}
