package se.protokoll.text.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * A single page of a PDF: its words and what it looks like. A hostile file may take any time and memory: others use
 * {@link se.protokoll.text.isolation.PageReader}.
 */
public final class PdfPage {

    /** Two pixels a point are sharp on today's screens. */
    private static final float SCALE = 2;

    /** More pixels than these no page needs to be read, and a poster is made smaller. */
    private static final float MOST_PIXELS = 4_000_000;

    /** A PNG above this is a photograph, which JPEG keeps in a tenth of the room. */
    private static final int PHOTOGRAPH_BYTES = 700_000;

    /** How far capitals reach above the baseline and letters below it, as shares of the font size. */
    private static final float ABOVE = 0.82f;

    private static final float BELOW = 0.24f;

    private PdfPage() {}

    /**
     * The words of a page.
     *
     * @param number of the page, from 1
     * @param recognize whether those of a page that is a picture are recognised, which takes seconds
     * @throws IOException where the file is damaged, locked with a password or has no such page
     */
    public static PageWords words(Path file, int number, boolean recognize) throws IOException {
        try (var document = open(file, number)) {
            var page = new PageScanner().scanOnly(document, number);
            var words = TextQuality.isRubbish(page.words()) ? List.<Word>of() : page.words();
            if (words.isEmpty() && recognize) {
                words = recognized(document, number);
            }
            return new PageWords(
                    page.width(),
                    page.height(),
                    new SegmentFinder(page)
                            .segments(words).stream()
                                    .flatMap(segment -> segment.words().stream())
                                    .map(PdfPage::placed)
                                    .toList(),
                    page.rotated().isEmpty());
        }
    }

    private static List<Word> recognized(PDDocument document, int number) throws IOException {
        PageRecognizer recognizer = PageRecognizer.installed();
        if (recognizer == null) {
            return List.of();
        }
        try {
            var picture = new PDFRenderer(document).renderImageWithDPI(number - 1, PageRecognizer.DPI, ImageType.GRAY);
            return recognizer.words(picture, 72f / PageRecognizer.DPI);
        } catch (TikaException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static PageWords.PlacedWord placed(Word word) {
        float size = word.size();
        return new PageWords.PlacedWord(
                word.text(),
                new Box(word.left(), word.baseline() - ABOVE * size, word.right(), word.baseline() + BELOW * size));
    }

    /**
     * A page as a picture.
     *
     * @param number of the page, from 1
     * @param covered what nobody is to see; painted over
     * @throws IOException where the file is damaged, locked with a password or has no such page
     */
    public static PageImage image(Path file, int number, List<Box> covered) throws IOException {
        try (var document = open(file, number)) {
            var box = document.getPage(number - 1).getCropBox();
            float points = Math.max(1, box.getWidth() * box.getHeight());
            float scale = (float) Math.min(SCALE, Math.sqrt(MOST_PIXELS / points));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var picture = renderer.renderImage(number - 1, scale, ImageType.RGB);
            cover(picture, covered, scale);
            byte[] png = encoded(picture, "png");
            return png.length <= PHOTOGRAPH_BYTES
                    ? new PageImage("image/png", png)
                    : new PageImage("image/jpeg", encoded(picture, "jpeg"));
        }
    }

    private static void cover(BufferedImage picture, List<Box> covered, float scale) {
        var brush = picture.createGraphics();
        brush.setColor(Color.BLACK);
        for (Box box : covered) {
            int left = (int) Math.floor((box.left() - 1) * scale);
            int top = (int) Math.floor((box.top() - 1) * scale);
            brush.fillRect(
                    left,
                    top,
                    (int) Math.ceil((box.right() + 1) * scale) - left,
                    (int) Math.ceil((box.bottom() + 1) * scale) - top);
        }
        brush.dispose();
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ImageIO.setUseCache(false);
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IOException("Java cannot write " + format + " here.");
        }
        return bytes.toByteArray();
    }

    private static PDDocument open(Path file, int number) throws IOException {
        var document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()));
        if (number < 1 || number > document.getNumberOfPages()) {
            document.close();
            throw new IOException("The file has no page " + number + ".");
        }
        return document;
    }
}
