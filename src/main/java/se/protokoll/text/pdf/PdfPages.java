package se.protokoll.text.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** The pages of a PDF, scanned one by one, then laid out together: only all of them show what is repeated. */
final class PdfPages {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);

    private final PDDocument document;
    private final PdfReading reading;

    PdfPages(PDDocument document, PdfReading reading) {
        this.document = document;
        this.reading = reading;
    }

    void write(XhtmlWriter out) throws IOException, SAXException {
        var arriving = new ArrivingPages(reading);
        var scanner = new PageScanner();
        int last = reading.start(document.getNumberOfPages());
        var pages = scanner.scan(document, last);
        boolean foreign = TextQuality.isForeign(pages.stream()
                .filter(ScannedPage::isScan)
                .flatMap(page -> page.words().stream())
                .toList());
        for (ScannedPage page : pages) {
            addReadable(page, foreign && page.isScan(), arriving);
        }
        var layout = arriving.layout();
        scanner.damaged().forEach(reading::addDamaged);
        layout.write(out);
    }

    /**
     * The page itself, or what is recognised in its image where it has no text or none that can be read.
     *
     * @param foreign whether its text was recognised in its image by a program for another language
     */
    private void addReadable(ScannedPage page, boolean foreign, ArrivingPages arriving) {
        boolean rubbish = TextQuality.isRubbish(page.words());
        boolean image = page.words().isEmpty() && page.imageShare() > 0.2f;
        if (!rubbish && !image && !foreign) {
            arriving.add(page);
            return;
        }
        PageRecognizer recognizer = reading.recognizer();
        if (recognizer == null) {
            if (!foreign) {
                reading.addImagePage();
            }
            arriving.add(page);
            return;
        }
        try {
            var picture =
                    new PDFRenderer(document).renderImageWithDPI(page.number() - 1, PageRecognizer.DPI, ImageType.GRAY);
            arriving.recognize(recognizer, picture, 72f / PageRecognizer.DPI, page);
        } catch (IOException | RuntimeException e) {
            LOG.debug("Page {} cannot be drawn", page.number(), e);
            reading.addDamaged(page.number());
            arriving.add(page);
        }
    }
}
