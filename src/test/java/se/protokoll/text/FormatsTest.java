package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.minutes.Outcome;

class FormatsTest {

    private final DocumentReader reader = new DocumentReader();

    @TempDir
    private Path folder;

    @Test
    void putsTheRowsOfATableInAWordTableBesideTheirLabel() throws Exception {
        var document = reader.read(wordFile());

        assertThat(rows(document))
                .containsExactly(
                        List.of("Plats och tid", "Kommunhuset"),
                        List.of("Beslutande", "Anna Ek", "S", "ordförande"),
                        List.of("", "Bo Lindgren", "M", ""),
                        List.of("Utses att justera", "Bo Lindgren"));
        assertThat(document.text()).contains("Beslutande\tAnna Ek\tS\tordförande\n\tBo Lindgren\tM");
    }

    @Test
    void readsWhatFoldsOutOnAWebPageUnderTheButtonsThatUnfoldIt() throws Exception {
        Path file = Files.writeString(folder.resolve("dragspel.html"), """
                <html><body><main><button>Lyssna</button>
                <h2><button aria-expanded="false">§ 1 Upprop<svg><title>Öppna</title></svg></button></h2>
                <div hidden><p>Anna Ek ropar upp.</p></div>
                <button aria-expanded="false">§ 2 Budget</button><div><p>Budgeten <del>avslås</del>godkänns.</p></div>
                <details><summary>§ 3 Övrigt</summary><p>Inget.</p></details>
                </main></body></html>
                """);

        var document = reader.read(file);

        assertThat(texts(document, BlockKind.HEADING)).containsExactly("§ 1 Upprop", "§ 2 Budget", "§ 3 Övrigt");
        assertThat(texts(document, BlockKind.PARAGRAPH))
                .containsExactly("Anna Ek ropar upp.", "Budgeten godkänns.", "Inget.");
    }

    @Test
    void readsListsInTablesBesideEachOtherOneAfterTheOther() throws Exception {
        String list =
                "<td><p>%s</p><table><tr><td>%s</td><td>Nora</td></tr><tr><td>%s</td><td>Lekeberg</td></tr></table></td>";
        Path file = Files.writeString(
                folder.resolve("bredvid.html"),
                "<html><body><table><tr>"
                        + list.formatted("Ledamöter", "Anna Ek", "Bo Lind")
                        + list.formatted("Ersättare", "Eva Ros", "Per Ask")
                        + "</tr></table></body></html>");

        assertThat(reader.read(file).text()).isEqualTo("""
                        Ledamöter
                        Anna Ek\tNora
                        Bo Lind\tLekeberg
                        Ersättare
                        Eva Ros\tNora
                        Per Ask\tLekeberg""");
    }

    @Test
    void keepsTheLinesAndGapsOfPreformattedText() throws Exception {
        Path file = Files.writeString(folder.resolve("maskin.html"), """
                <html><body><p>Närvarande:
                två</p><pre>Anna Ek   (s)
                Bo Lind   (c)</pre></body></html>
                """);

        assertThat(texts(reader.read(file), BlockKind.PARAGRAPH))
                .containsExactly("Närvarande: två", "Anna Ek   (s)\nBo Lind   (c)");
    }

    @Test
    void readsTermsWithValuesAsRowsAndThoseWithTextAsHeadings() throws Exception {
        String text = "Ordföranden hälsar alla välkomna till mötet. ".repeat(6).strip();
        Path file = Files.writeString(folder.resolve("termer.html"), """
                <html><body><dl><dt>Plats</dt><dd>Nora</dd><div><dt>Beslutande</dt><dd>Anna Ek</dd><dd>Bo Lind</dd></div></dl>
                <dl><dt>§ 1 Upprop</dt><dd><p>%s</p></dd><dt>§ 2 Budget</dt><dd><h4>Beslut</h4><p>Avslag.</p></dd></dl>
                </body></html>
                """.formatted(text));

        var document = reader.read(file);

        assertThat(rows(document)).containsExactly(List.of("Plats", "Nora"), List.of("Beslutande", "Anna Ek\nBo Lind"));
        assertThat(texts(document, BlockKind.HEADING)).containsExactly("§ 1 Upprop", "§ 2 Budget", "Beslut");
        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly(text, "Avslag.");
    }

    @Test
    void composesTheLettersThatMacsWriteAsTwo() throws Exception {
        Path file = Files.writeString(folder.resolve("mac.html"), Normalizer.normalize("""
                <html><head><title>Möte i Åre</title></head><body><p>F<b>ö</b>redragande: Åsa Öst</p>
                <table><tr><td>Närvarande</td><td>Örjan Ängström</td></tr></table></body></html>
                """, Normalizer.Form.NFD));

        var document = reader.read(file);

        assertThat(document.title()).isEqualTo("Möte i Åre");
        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Föredragande: Åsa Öst");
        assertThat(rows(document)).containsExactly(List.of("Närvarande", "Örjan Ängström"));
    }

    @Test
    void setsTheHeaderOfAWordFileApart() throws Exception {
        var document = reader.read(wordFile());

        assertThat(texts(document, BlockKind.FURNITURE)).containsExactly("Kommunstyrelsen");
        assertThat(texts(document, BlockKind.HEADING)).containsExactly("§ 1 Dagordning");
    }

    private Path wordFile() throws IOException {
        Path file = folder.resolve("protokoll.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Kommunstyrelsen");
            var cover = word.createTable(3, 2);
            fill(cover, 0, "Plats och tid", "Kommunhuset");
            cover.getRow(1).getCell(0).setText("Beslutande");
            fill(cover, 2, "Utses att justera", "Bo Lindgren");
            var cell = cover.getRow(1).getCell(1);
            var cursor = cell.getParagraphs().getFirst().getCTP().newCursor();
            XWPFTable inner = cell.insertNewTbl(cursor);
            fill(inner.createRow(), "Anna Ek", "S", "ordförande");
            fill(inner.createRow(), "Bo Lindgren", "M", "");
            var heading = word.createParagraph().createRun();
            heading.setBold(true);
            heading.setText("§ 1 Dagordning");
            word.createParagraph().createRun().setText("Dagordningen fastställs.");
            word.write(out);
        }
        return file;
    }

    private static void fill(XWPFTable table, int row, String label, String value) {
        table.getRow(row).getCell(0).setText(label);
        table.getRow(row).getCell(1).setText(value);
    }

    private static void fill(XWPFTableRow row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            var cell = row.getCell(i);
            (cell == null ? row.createCell() : cell).setText(texts[i]);
        }
    }

    @Test
    void keepsLinesOfAWebPageApartThatStandInDivisions() throws Exception {
        String page =
                "<html><body>" + "<div>".repeat(300) + "<div>Närvarande:</div><div>Anna Ek</div><div>Bo Lind</div>"
                        + "</div>".repeat(300) + "</body></html>";
        Path file = Files.writeString(folder.resolve("rader.html"), page);

        assertThat(new DocumentReader().read(file).text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Närvarande:", "Anna Ek", "Bo Lind");
    }

    @Test
    void aTableThatOnlyPlacesThingsOnAWebPageIsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("soc.html"), """
                <html><body><table>
                <tr><td><a href="/">Startsidan</a><br><a href="/pol">Politik</a><br><a href="/vard">Vård</a></td>
                <td><h2>Socialnämnden</h2><h3>Protokoll</h3>
                <table><tr><td><b>Beslutande</b></td><td>Anna Ek (s)<br>Bo Lind (m)</td></tr></table>
                <h4>§ 1 Budget</h4><p>Nämnden beslutar att anta budgeten.</p></td></tr>
                </table></body></html>
                """);

        var document = reader.read(file);

        assertThat(texts(document, BlockKind.FURNITURE)).containsExactly("Startsidan\nPolitik\nVård");
        assertThat(texts(document, BlockKind.HEADING)).containsExactly("Socialnämnden", "Protokoll", "§ 1 Budget");
        assertThat(rows(document)).containsExactly(List.of("Beslutande", "Anna Ek (s)\nBo Lind (m)"));
        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Nämnden beslutar att anta budgeten.");
    }

    @Test
    void readsAWebPageWithoutItsNavigation() throws Exception {
        String page = """
                <html><head><title>Protokoll</title><script>var x = "Anna Testsson (s)";</script></head><body>
                <table><tr><td>
                  <table><tr><td><a href="/">Startsida</a></td></tr><tr><td><a href="/vard">Vård</a></td></tr>
                    <tr><td><a href="/skola">Skola i Nora</a></td></tr></table>
                  <select><option>Protokoll 2001-02-27</option></select></td>
                <td><table>
                  <tr><td colspan="2"><b>Kommunstyrelsen</b></td></tr>
                  <tr><td>Beslutande</td><td><table><tr><td>Åke Ek</td><td>s</td></tr>
                    <tr><td>Bo Lindgren</td><td>c</td></tr></table></td></tr>
                  <tr><td>Övriga</td><td>Eva Fors,<br>sekre-
                     terare</td></tr>
                </table></td></tr></table></body></html>
                """;
        Path file = Files.write(folder.resolve("ks.html"), page.getBytes(Charset.forName("windows-1252")));

        var document = reader.read(file);

        assertThat(rows(document))
                .containsExactly(
                        List.of("Beslutande", "Åke Ek", "s"),
                        List.of("", "Bo Lindgren", "c"),
                        List.of("Övriga", "Eva Fors,\nsekre- terare"));
        assertThat(texts(document, BlockKind.HEADING)).containsExactly("Kommunstyrelsen");
        assertThat(texts(document, BlockKind.FURNITURE)).containsExactly("Startsida", "Vård", "Skola i Nora");
        assertThat(document.text()).doesNotContain("Testsson", "2001-02-27");
        assertThat(document.title()).isEqualTo("Protokoll");
    }

    @Test
    void believesTheBytesOfAWebPageMoreThanItsDeclaration() throws Exception {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head>"
                + "<body><p>Närvarande: Åsa Öst</p></body></html>";
        Path file = Files.writeString(folder.resolve("fel.html"), page, StandardCharsets.UTF_8);

        assertThat(reader.read(file).text()).isEqualTo("Närvarande: Åsa Öst");
    }

    @Test
    void takesACellWithACoverSheetAndMuchBelowItForAPage() throws Exception {
        String cover = "<table><tr><td>Plats</td><td>Eksalen</td></tr></table>";
        String text = "<p>§ 1 Upprop</p><p>Klart.</p><p>§ 2 Budget</p><p>Klart.</p>";
        String page = "<table><tr><td>Meny</td><td><p>Nämnden</p>%s%s</td></tr></table>";

        var whole = reader.read(Files.writeString(folder.resolve("hel.html"), page.formatted(cover, text + text)));
        assertThat(texts(whole, BlockKind.PARAGRAPH)).contains("Nämnden", "§ 1 Upprop", "§ 2 Budget");
        assertThat(rows(whole)).containsExactly(List.of("Plats", "Eksalen"));

        var values =
                reader.read(Files.writeString(folder.resolve("cell.html"), page.formatted(cover, "<p>Klart.</p>")));
        assertThat(rows(values)).contains(List.of("Meny", "Nämnden", ""), List.of("", "Plats", "Eksalen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "utf-8"})
    void readsWhatWindowsWroteAsThatWhateverThePageSays(String declared) throws Exception {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head><body><p>Mötet – kl 13–14 på Åsen</p></body></html>";
        Path file = Files.write(folder.resolve("windows.html"), page.getBytes(Charset.forName("windows-1252")));

        assertThat(reader.read(file).text()).isEqualTo("Mötet – kl 13–14 på Åsen");
    }

    @Test
    void readsTheTablesOfRichText() throws Exception {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252 \\sectd\\pard\\plain {\\header \\pard Ydre kommun\\par}"
                + "\\trowd\\cellx2000\\cellx6000 \\pard\\intbl Beslutande\\cell Alice Ek (C)\\par Bo Lindgren (S)\\cell\\row"
                + "\\trowd\\cellx2000\\cellx6000 \\pard\\intbl Ers\\'e4ttare\\cell \\cell\\row"
                + "\\pard {\\b \\'a7 1 Dagordning}\\par Fastst\\'e4lls."
                + "{\\*\\atnid SE}{\\*\\atnauthor Eva}\\chatn{\\*\\annotation{\\*\\atnref 0}Av vem?}\\par}";
        Path file = Files.writeString(folder.resolve("au.rtf"), rtf, StandardCharsets.US_ASCII);

        var document = reader.read(file);

        assertThat(rows(document))
                .containsExactly(List.of("Beslutande", "Alice Ek (C)\nBo Lindgren (S)"), List.of("Ersättare", ""));
        assertThat(texts(document, BlockKind.FURNITURE)).containsExactly("Ydre kommun");
        assertThat(texts(document, BlockKind.HEADING)).containsExactly("§ 1 Dagordning");
        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Fastställs.");
    }

    @Test
    void endsEveryFileItCannotReadInItsOwnOutcome() throws Exception {
        byte[] word = Files.readAllBytes(wordFile());
        Path cut = Files.write(folder.resolve("avbruten.docx"), Arrays.copyOf(word, word.length / 2));

        assertOutcome(cut, Outcome.UNREADABLE);
        assertOutcome(folder.resolve("finns inte.pdf"), Outcome.VANISHED);
        assertOutcome(folder, Outcome.UNSUPPORTED);
        assertOutcome(
                Files.write(folder.resolve("program.bin"), new byte[] {0, 1, 2, 3, 9, 8, 7}), Outcome.UNSUPPORTED);
        assertOutcome(Files.write(folder.resolve("tom.docx"), new byte[0]), Outcome.EMPTY);
        var strict = new DocumentReader(new ReadingLimits(100, 1_000, 1, 0, 1, 1));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> strict.read(folder.resolve("protokoll.docx")))
                .returns(Outcome.TOO_LARGE, UnreadableFileException::outcome);
    }

    @Test
    void saysWhenTextOrAttachmentsWereCutOff() throws Exception {
        Path archive = folder.resolve("möten.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 1; i <= 3; i++) {
                zip.putNextEntry(new ZipEntry("möte" + i + ".txt"));
                zip.write(("Protokoll nummer " + i).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        var two = new DocumentReader(new ReadingLimits(1_000_000, 1_000, 1, 0, 2, 1));
        var brief = new DocumentReader(new ReadingLimits(1_000_000, 10, 1, 0, 2, 1));

        assertThat(two.read(archive).limits()).containsExactly("Bara de första 2 bifogade filerna är lästa.");
        assertThat(two.read(archive).members())
                .extracting(SourceDocument.Member::path)
                .containsExactly("möte1.txt", "möte2.txt");
        assertThat(brief.read(wordFile()).limits())
                .containsExactly("Texten är avkortad: bara de första 10 tecknen är lästa.");
    }

    private void assertOutcome(Path file, Outcome outcome) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read(file))
                .returns(outcome, UnreadableFileException::outcome);
    }

    private static List<List<String>> rows(SourceDocument document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TABLE_ROW)
                .map(block -> block.cells().stream().map(document::text).toList())
                .toList();
    }

    private static List<String> texts(SourceDocument document, BlockKind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(document::text)
                .toList();
    }
}
