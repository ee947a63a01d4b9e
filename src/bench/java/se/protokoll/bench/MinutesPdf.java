package se.protokoll.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints minutes on pages with a foot. */
final class MinutesPdf {

    private static final Charset PRINTABLE = Charset.forName("windows-1252");
    private static final float LEADING = 15;
    private static final float MARGIN = 60;

    private MinutesPdf() {}

    static void write(InventedMinutes minutes, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            int number = 1;
            for (var lines : minutes.pages()) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                print(document, page, font, lines, "Sida " + number++);
            }
            document.save(out);
        }
    }

    private static void print(PDDocument document, PDPage page, PDType1Font font, List<String> lines, String foot)
            throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(printable(line));
                content.newLine();
            }
            content.newLine();
            content.showText(foot);
            content.endText();
        }
    }

    /** Names from all the world have letters that the font lacks. */
    private static String printable(String line) {
        return new String(line.getBytes(PRINTABLE), PRINTABLE);
    }
}
