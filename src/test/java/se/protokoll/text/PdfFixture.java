package se.protokoll.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** Writes PDFs with text at given places; points from the upper left corner of an A4 page. */
public final class PdfFixture {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final List<List<Mark>> pages = new ArrayList<>();

    public PdfFixture page() {
        pages.add(new ArrayList<>());
        return this;
    }

    public PdfFixture text(float x, float y, String text) {
        return text(x, y, 10, false, text);
    }

    PdfFixture bold(float x, float y, String text) {
        return text(x, y, 10, true, text);
    }

    PdfFixture text(float x, float y, float size, boolean bold, String text) {
        pages.getLast().add(out -> {
            out.beginText();
            out.setFont(bold ? BOLD : PLAIN, size);
            out.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            out.showText(text);
            out.endText();
        });
        return this;
    }

    /** Text whose line is turned counter-clockwise. */
    PdfFixture turned(float x, float y, int degrees, String text) {
        pages.getLast().add(out -> {
            out.beginText();
            out.setFont(PLAIN, 10);
            out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, PDRectangle.A4.getHeight() - y));
            out.showText(text);
            out.endText();
        });
        return this;
    }

    PdfFixture line(float x1, float y1, float x2, float y2) {
        pages.getLast().add(out -> {
            out.moveTo(x1, PDRectangle.A4.getHeight() - y1);
            out.lineTo(x2, PDRectangle.A4.getHeight() - y2);
            out.stroke();
        });
        return this;
    }

    /** Writes everything in an order that has nothing to do with reading. */
    PdfFixture scrambled() {
        pages.forEach(page -> Collections.shuffle(page, new Random(7)));
        return this;
    }

    public Path save(Path file) throws IOException {
        try (PDDocument document = document()) {
            document.save(file.toFile());
        }
        return file;
    }

    /** Saves pages that lie on their side in the file and are turned when they are shown. */
    Path saveOnTheirSide(Path file) throws IOException {
        float across = PDRectangle.A4.getHeight();
        float down = PDRectangle.A4.getWidth();
        pages.forEach(page -> page.addFirst(out -> out.transform(new Matrix(0, 1, -1, 0, across, 0))));
        try (PDDocument document = document()) {
            for (PDPage page : document.getPages()) {
                page.setMediaBox(new PDRectangle(across, down));
                page.setRotation(90);
            }
            document.save(file.toFile());
        }
        return file;
    }

    public Path saveEncrypted(Path file) throws IOException {
        try (PDDocument document = document()) {
            document.protect(new StandardProtectionPolicy("ägare", "hemligt", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /** Saves pages that are pictures of the text, as a scanner makes them. */
    public Path saveScanned(Path file) throws IOException {
        return saveScanned(file, picture -> picture);
    }

    /** As above, with something done to each picture; they are in grey, of 200 dots an inch. */
    Path saveScanned(Path file, UnaryOperator<BufferedImage> spoil) throws IOException {
        try (PDDocument document = document();
                PDDocument scan = new PDDocument()) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                var image = LosslessFactory.createFromImage(
                        scan, spoil.apply(renderer.renderImageWithDPI(i, 200, ImageType.GRAY)));
                try (var out = new PDPageContentStream(scan, page)) {
                    out.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            scan.save(file.toFile());
        }
        return file;
    }

    /** Saves pictures of the pages under text that another program recognised in them, which is not seen. */
    Path saveScannedUnder(Path file, String... lines) throws IOException {
        saveScanned(file);
        try (PDDocument scan = Loader.loadPDF(Files.readAllBytes(file))) {
            for (PDPage page : scan.getPages()) {
                try (var out = new PDPageContentStream(scan, page, AppendMode.APPEND, true)) {
                    out.beginText();
                    out.setFont(PLAIN, 10);
                    out.setRenderingMode(RenderingMode.NEITHER);
                    out.newLineAtOffset(60, 700);
                    for (String line : lines) {
                        out.showText(line);
                        out.newLineAtOffset(0, -14);
                    }
                    out.endText();
                }
            }
            scan.save(file.toFile());
        }
        return file;
    }

    /** Saves a picture of the first two pages side by side on one sheet. */
    Path saveSpread(Path file) throws IOException {
        try (PDDocument document = document();
                PDDocument scan = new PDDocument()) {
            var renderer = new PDFRenderer(document);
            var left = renderer.renderImageWithDPI(0, 200, ImageType.GRAY);
            var sheet = new BufferedImage(2 * left.getWidth(), left.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            var pen = sheet.createGraphics();
            pen.drawImage(left, 0, 0, null);
            pen.drawImage(renderer.renderImageWithDPI(1, 200, ImageType.GRAY), left.getWidth(), 0, null);
            pen.dispose();
            var page = new PDPage(new PDRectangle(2 * PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
            scan.addPage(page);
            try (var out = new PDPageContentStream(scan, page)) {
                out.drawImage(
                        LosslessFactory.createFromImage(scan, sheet),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            scan.save(file.toFile());
        }
        return file;
    }

    /**
     * Saves it with files attached.
     *
     * @param relation of the last one to the pages, such as {@code Source}
     * @param toPage the one that is attached to a place on the first page; the others are attached to the whole
     */
    Path saveWithAttached(Path file, Map<String, byte[]> attached, String relation, String toPage) throws IOException {
        try (PDDocument document = document()) {
            var files = new TreeMap<String, PDComplexFileSpecification>();
            for (var entry : attached.entrySet()) {
                var specification = new PDComplexFileSpecification();
                specification.setFile(entry.getKey());
                specification.setFileUnicode(entry.getKey());
                specification.setEmbeddedFile(
                        new PDEmbeddedFile(document, new ByteArrayInputStream(entry.getValue()), COSName.FLATE_DECODE));
                specification.getCOSObject().setName("AFRelationship", "Unspecified");
                files.put(entry.getKey(), specification);
            }
            files.lastEntry().getValue().getCOSObject().setName("AFRelationship", relation);
            var annotation = new PDAnnotationFileAttachment();
            annotation.setFile(files.remove(toPage));
            document.getPage(0).setAnnotations(List.of(annotation));
            var tree = new PDEmbeddedFilesNameTreeNode();
            var kid = new PDEmbeddedFilesNameTreeNode();
            kid.setNames(files);
            tree.setKids(List.of(kid));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.save(file.toFile());
        }
        return file;
    }

    private PDDocument document() throws IOException {
        var document = new PDDocument();
        for (List<Mark> marks : pages) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                for (Mark mark : marks) {
                    mark.put(out);
                }
            }
        }
        return document;
    }

    @FunctionalInterface
    private interface Mark {
        void put(PDPageContentStream out) throws IOException;
    }
}
