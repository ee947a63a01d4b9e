package se.protokoll.text.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.text.BlockKind;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.SourceDocument;

class WrittenOutTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** "§ %1" from 58 on by a style, "a)" by another; a list of its own that begins with 7. */
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="58"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:pStyle w:val="Sub"/><w:lvlText w:val="%1.%2"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="6"><w:abstractNumId w:val="1"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """;

    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Ärende"/>
              <w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Based"><w:name w:val="Nytt"/><w:basedOn w:val="Item"/></w:style>
            <w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="BasedOnHidden"><w:basedOn w:val="Hidden"/></w:style>
            <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Del"/><w:basedOn w:val="Item"/></w:style>
            """;

    private static final String LISTS = """
            <text:outline-style style:name="Outline">
              <text:outline-level-style text:level="1" style:num-prefix="§ " style:num-format="1" text:start-value="12"/>
              <text:outline-level-style text:level="2" style:num-format=""/>
            </text:outline-style>
            <text:list-style style:name="Att">
              <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
              <text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/>
            </text:list-style>
            <style:style style:family="text" style:name="Dold"><style:text-properties text:display="none"/></style:style>
            <style:style style:family="paragraph" style:name="Mall"><style:text-properties text:display="none"/></style:style>
            <style:style style:family="paragraph" style:name="Underlag" style:parent-style-name="Mall"/>
            <text:list-style style:name="Punkt"><text:list-level-style-bullet text:level="1"/></text:list-style>
            """;

    private final DocumentReader reader = new DocumentReader();

    @TempDir
    private Path folder;

    @Test
    void writesTheNumbersThatWordGivesByStyle() throws Exception {
        var document = word(paragraph("Val av justerare", "<w:pStyle w:val='Item'/>")
                + paragraph("Texten.", "")
                + paragraph("Budget", "<w:pStyle w:val='Based'/>")
                + paragraph("Skolan", "<w:pStyle w:val='Sub'/>")
                + paragraph("Utan nummer", "<w:pStyle w:val='Item'/><w:numPr><w:numId w:val='0'/></w:numPr>")
                + paragraph("Taxor", "<w:pStyle w:val='Item'/>"));

        assertThat(texts(document, BlockKind.HEADING))
                .containsExactly("§ 58 Val av justerare", "§ 59 Budget", "59.1 Skolan", "Utan nummer", "§ 60 Taxor");
        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Texten.");
    }

    @Test
    void takesTypeThatIsNotBoldForWhatItIs() throws Exception {
        var document = word("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Deltagare</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b w:val='0'/><w:i w:val='false'/></w:rPr><w:t>Anna Ek, Hjo</w:t></w:r></w:p>");

        assertThat(texts(document, BlockKind.HEADING)).containsExactly("Deltagare");
        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Anna Ek, Hjo");
    }

    @Test
    void writesTheHyphenThatBreaksNoLineAndTheSignsOfOtherFonts() throws Exception {
        var document = word("""
                <w:p><w:r><w:t>Ann</w:t><w:noBreakHyphen/><w:t>Marie Ek </w:t>
                    <w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>
                """);

        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Ann-Marie Ek ✓");
    }

    @Test
    void keepsTheTabBeforeAParagraphBelowOneInColumnsAndTakesTabStopsForNone() throws Exception {
        String stops = "<w:tabs><w:tab w:val='left' w:pos='2268'/></w:tabs>";
        var document = word(paragraph("Hjo</w:t><w:tab/><w:t>Anna Ek", stops)
                + paragraph("</w:t><w:tab/><w:t>Bo Lindgren", stops)
                + paragraph("Skara</w:t><w:tab/><w:t>Cecilia Åkerö", stops)
                + paragraph("Mötet öppnades.", stops)
                + paragraph("</w:t><w:tab/><w:t>Dan Öst hälsade alla välkomna.", stops));

        assertThat(texts(document, BlockKind.PARAGRAPH))
                .containsExactly(
                        "Hjo\tAnna Ek",
                        "\tBo Lindgren",
                        "Skara\tCecilia Åkerö",
                        "Mötet öppnades.",
                        "Dan Öst hälsade alla välkomna.");
    }

    @Test
    void writesTheNumbersOfListsInWordAndSkipsWhatWasDeleted() throws Exception {
        var document = word(paragraph("avslå", list(5))
                + paragraph("struket", list(5) + "<w:rPr><w:del w:id='1' w:author='x'/></w:rPr>")
                        .replaceFirst(
                                "<w:r>.*</w:r>",
                                "<w:del w:id='2' w:author='x'><w:r><w:delText>x</w:delText></w:r></w:del>")
                + paragraph(
                        "bifalla",
                        list(5) + "<w:pPrChange w:id='3' w:author='x'><w:pPr>" + list(4) + "</w:pPr></w:pPrChange>")
                + paragraph("Nytt ärende", list(6)));

        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("a) avslå", "b) bifalla", "§ 7 Nytt ärende");
    }

    @Test
    void putsANoteInATableBesideWhatItIsAboutAndOthersBelowTheText() throws Exception {
        String reference = "<w:r><w:footnoteReference w:id='%d'/></w:r></w:p>";
        var document = word("<w:tbl><w:tr><w:tc>"
                + paragraph("Anna Ek", "").replace("</w:p>", reference.formatted(2))
                + "</w:tc><w:tc>" + paragraph("Mora", "") + "</w:tc></w:tr></w:tbl>"
                + paragraph("Nämnden godkänner planen.", "").replace("</w:p>", reference.formatted(3)));

        assertThat(document.blocks())
                .extracting(document::text)
                .containsExactly("Anna Ek (t.o.m. § 60)\tMora", "Nämnden godkänner planen.", "t.o.m. § 60", "Dnr 5");
        assertThat(texts(document, BlockKind.FURNITURE)).containsExactly("t.o.m. § 60", "Dnr 5");
    }

    @Test
    void leavesOutWhatIsHiddenInWordByItselfOrByAStyle() throws Exception {
        String field = "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE \"Budget\" </w:instrText></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType='end'/></w:r>";
        var document = word(paragraph("Anna Ek", "")
                + paragraph("Bo Dold", list(5) + "<w:rPr><w:vanish/></w:rPr>").replace("<w:r>", run("<w:vanish/>"))
                + paragraph("Cia Dold", "<w:pStyle w:val='BasedOnHidden'/>")
                + paragraph("Dan Öst", "<w:pStyle w:val='Hidden'/>").replace("<w:r>", run("<w:vanish w:val='0'/>"))
                + "<w:p>" + run("<w:rStyle w:val='Hidden'/>") + "<w:t>hemligt</w:t><w:tab/></w:r>"
                + run("<w:b/>") + "<w:t>Beslut</w:t></w:r>" + field + "</w:p>"
                + paragraph("avslå", list(5)));

        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Anna Ek", "Dan Öst", "a) avslå");
        assertThat(texts(document, BlockKind.HEADING)).containsExactly("Beslut");
    }

    @Test
    void setsTextBoxesBesideTheParagraphsTheyHangIn() throws Exception {
        var document = word(paragraph("Underskrifter", "").replace("</w:p>", box("Sekreterare", "Anna Ek") + "</w:p>")
                + "<w:p>" + box("Bevis", "Bo Lind") + "</w:p>"
                + "<w:p>" + box("Justerare", "Cia Öst") + "</w:p>"
                + paragraph("Nämnden avslår.", "")
                + paragraph("Mötet avslutas.", ""));

        assertThat(texts(document, BlockKind.PARAGRAPH))
                .containsExactly(
                        "Underskrifter",
                        "Sekreterare",
                        "Anna Ek",
                        "Bevis",
                        "Bo Lind",
                        "Justerare",
                        "Cia Öst",
                        "Nämnden avslår.",
                        "Mötet avslutas.");
    }

    /** As Word writes it, once for itself and once for its older versions. */
    private static String box(String first, String second) {
        String content = "<w:txbxContent>" + paragraph(first, "")
                + paragraph(second, "").replace("<w:p>", "<w:p x:id='1'>") + "</w:txbxContent>";
        return """
                <w:r xmlns:x="urn:x"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                <mc:Choice Requires="x"><w:drawing><x:txbx>%s</x:txbx></w:drawing></mc:Choice>
                <mc:Fallback><w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent></w:r>""".formatted(content, content);
    }

    @Test
    void leavesOutWhatIsRemarkedInTheMargin() throws Exception {
        String remark = "<office:annotation><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Cia</dc:creator>"
                + "<text:p>Var Bo med?</text:p></office:annotation>";

        assertThat(texts(word(paragraph("Anna Ek", "")), BlockKind.PARAGRAPH)).containsExactly("Anna Ek");
        assertThat(openDocument("<text:p>Anna" + remark + " Ek</text:p>").text())
                .isEqualTo("Anna Ek");
    }

    private static String run(String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr>";
    }

    @Test
    void leavesOutWhatIsHiddenInOpenDocument() throws Exception {
        var document = openDocument("""
                <text:h text:outline-level="1">Upprop</text:h>
                <text:p text:style-name="Underlag">Bo Dold</text:p>
                <text:p>Anna Ek<text:span text:style-name="Dold"> och Bo Dold</text:span></text:p>
                <text:section text:name="a" text:display="none"><text:h text:outline-level="1">Utkast</text:h></text:section>
                <text:section text:name="b"><text:h text:outline-level="1">Budget</text:h></text:section>
                """);

        assertThat(document.blocks())
                .extracting(document::text)
                .containsExactly("§ 12 Upprop", "Anna Ek", "§ 13 Budget");
    }

    @Test
    void writesTheNumbersOfHeadingsInOpenDocument() throws Exception {
        var document = openDocument("""
                <text:h text:outline-level="1">Upprop</text:h>
                <text:h text:outline-level="2">Beslut</text:h>
                <text:h text:outline-level="1">Budget</text:h>
                <text:h text:outline-level="1" text:is-list-header="true">Bilagor</text:h>
                <text:h text:outline-level="1" text:restart-numbering="true" text:start-value="20">Val</text:h>
                """);

        assertThat(texts(document, BlockKind.HEADING))
                .containsExactly("§ 12 Upprop", "Beslut", "§ 13 Budget", "Bilagor", "§ 20 Val");
    }

    @Test
    void writesTheNumbersOfListsInOpenDocument() throws Exception {
        var document = openDocument("""
                <text:list xml:id="one" text:style-name="Att">
                  <text:list-item><text:p>avslå</text:p><text:p>samt</text:p></text:list-item>
                  <text:list-item><text:list><text:list-item><text:p>inre</text:p></text:list-item></text:list></text:list-item>
                </text:list>
                <text:list text:style-name="Punkt"><text:list-item><text:p>punkt</text:p></text:list-item></text:list>
                <text:list text:continue-list="one" text:style-name="Att">
                  <text:list-item><text:p>bifalla</text:p></text:list-item>
                  <text:list-item text:start-value="9"><text:p>nio</text:p></text:list-item>
                </text:list>
                <text:list text:style-name="Att"><text:list-item><text:p>från början</text:p></text:list-item></text:list>
                """);

        assertThat(document.blocks())
                .extracting(document::text)
                .containsExactly("1. avslå", "samt", "a) inre", "punkt", "2. bifalla", "9. nio", "1. från början");
    }

    private static String paragraph(String text, String properties) {
        return "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(properties, text);
    }

    private static String list(int number) {
        return "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='%d'/></w:numPr>".formatted(number);
    }

    private static List<String> texts(SourceDocument document, BlockKind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(document::text)
                .toList();
    }

    private SourceDocument word(String body) throws Exception {
        String notes = "<w:footnote w:id='2'>%s</w:footnote><w:footnote w:id='3'>%s</w:footnote>"
                .formatted(paragraph("t.o.m. § 60", ""), paragraph("Dnr 5", ""));
        return read(
                "protokoll.docx",
                Map.of(
                        "[Content_Types].xml", contentTypes(),
                        "_rels/.rels", relations("officeDocument", "word/document"),
                        "word/_rels/document.xml.rels",
                                relations(
                                        "styles",
                                        "styles",
                                        "numbering",
                                        "numbering",
                                        "footnotes",
                                        "footnotes",
                                        "comments",
                                        "comments"),
                        "word/comments.xml",
                                wordPart(
                                        "comments",
                                        "<w:comment w:id='1'>" + paragraph("Var Bo med?", "") + "</w:comment>"),
                        "word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>"),
                        "word/styles.xml", wordPart("styles", STYLES),
                        "word/numbering.xml", wordPart("numbering", NUMBERING),
                        "word/footnotes.xml", wordPart("footnotes", notes)));
    }

    private static String wordPart(String name, String content) {
        return "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(name, WORD, content, name);
    }

    private static String contentTypes() {
        var types = new StringBuilder(
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        for (String part : List.of("document.main", "styles", "numbering", "footnotes", "comments")) {
            types.append("<Override PartName=\"/word/")
                    .append(part.replace(".main", ""))
                    .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.")
                    .append(part)
                    .append("+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relations(String... typesAndTargets) {
        var relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s.xml\"/>"
                    .formatted(i, RELATION + typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    private SourceDocument openDocument(String text) throws Exception {
        return read(
                "protokoll.odt",
                Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text",
                        "styles.xml", openDocumentPart("styles", "<office:styles>" + LISTS + "</office:styles>"),
                        "content.xml",
                                openDocumentPart(
                                        "content",
                                        "<office:body><office:text>" + text + "</office:text></office:body>")));
    }

    private static String openDocumentPart(String name, String content) {
        String namespace = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<office:document-%s xmlns:office=\"%soffice:1.0\" xmlns:style=\"%sstyle:1.0\" xmlns:text=\"%stext:1.0\">%s</office:document-%s>"
                .formatted(name, namespace, namespace, namespace, content, name);
    }

    private SourceDocument read(String name, Map<String, String> parts) throws Exception {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            // a reader knows the file by what comes first
            for (String part :
                    parts.keySet().stream().sorted(WrittenOutTest::firstOfAll).toList()) {
                put(zip, part, parts.getOrDefault(part, ""));
            }
        }
        return reader.read(file);
    }

    private static int firstOfAll(String a, String b) {
        return Boolean.compare(b.equals("mimetype"), a.equals("mimetype"));
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
