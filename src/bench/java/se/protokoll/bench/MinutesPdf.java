package se.protokoll.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Prints minutes as word processors do: fonts embedded in part, lines with even margins, ruled tables, a head with a coat
 * of arms and a foot on each page.
 */
final class MinutesPdf {

    private static final TrueTypeFont LETTERS = letters();
    private static final float SIZE = 11;
    private static final float SMALL = 8;

    private MinutesPdf() {}

    static void write(InventedMinutes minutes, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var text = PDType0Font.load(document, LETTERS, true);
            // as if there were a bold one: what is read is a second font
            var bold = PDType0Font.load(document, LETTERS, true);
            var arms = LosslessFactory.createFromImage(document, arms());
            var sheets = PdfSheets.of(minutes, words -> width(text, words));
            for (int number = 0; number < sheets.size(); number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    head(content, minutes, text, arms, "Sida " + (number + 1) + " (" + sheets.size() + ")");
                    print(content, sheets.get(number), text, bold);
                    line(content, text, SMALL, PdfSheets.LEFT, 45, "Justerandes sign");
                    line(content, text, SMALL, PdfSheets.LEFT + 250, 45, "Utdragsbestyrkande");
                }
            }
            document.save(out);
        }
    }

    private static void head(
            PDPageContentStream content, InventedMinutes minutes, PDFont font, PDImageXObject arms, String number)
            throws IOException {
        float top = PDRectangle.A4.getHeight() - 45;
        content.drawImage(arms, PdfSheets.LEFT, top - 20, 24, 30);
        line(content, font, SMALL, PdfSheets.LEFT + 40, top, minutes.authority());
        line(content, font, SMALL, PdfSheets.LEFT + 40, top - 11, minutes.body());
        line(content, font, SMALL, PdfSheets.LEFT + 230, top, "SAMMANTRÄDESPROTOKOLL");
        line(content, font, SMALL, PdfSheets.LEFT + 230, top - 11, minutes.day().toString());
        line(content, font, SMALL, PdfSheets.RIGHT - 50, top, number);
    }

    private static void print(PDPageContentStream content, PdfSheet sheet, PDFont text, PDFont bold)
            throws IOException {
        for (var rule : sheet.rules()) {
            content.addRect(rule.left(), rule.bottom(), rule.width(), rule.height());
            content.stroke();
        }
        for (var line : sheet.lines()) {
            content.beginText();
            content.setFont(line.bold() ? bold : text, SIZE);
            content.newLineAtOffset(line.left(), line.bottom());
            // word by word, the blanks between them as wide as the margin asks for
            Object[] words = new Object[2 * line.words().size() - 1];
            for (int word = 0; word < line.words().size(); word++) {
                words[2 * word] =
                        word == 0 ? line.words().get(word) : " " + line.words().get(word);
                if (word > 0) {
                    words[2 * word - 1] = -line.wider() * 1000 / SIZE;
                }
            }
            content.showTextWithPositioning(words);
            content.endText();
        }
    }

    private static void line(
            PDPageContentStream content, PDFont font, float size, float left, float bottom, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(left, bottom);
        content.showText(text);
        content.endText();
    }

    private static float width(PDFont font, String words) {
        try {
            return font.getStringWidth(words) * SIZE / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage arms() {
        var image = new BufferedImage(96, 120, BufferedImage.TYPE_INT_RGB);
        var drawn = image.createGraphics();
        drawn.setPaint(new GradientPaint(0, 0, Color.BLUE, 96, 120, Color.YELLOW));
        drawn.fillRect(0, 0, 96, 120);
        drawn.dispose();
        return image;
    }

    private static TrueTypeFont letters() {
        String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream font = Objects.requireNonNull(PDFont.class.getResourceAsStream(path), path)) {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(font));
            // looking for ligatures, which Swedish does without, takes four fifths of the time
            letters.setEnableGsub(false);
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
