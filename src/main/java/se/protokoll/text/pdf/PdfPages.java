package se.protokoll.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    void write(XhtmlWriter out) throws SAXException {
        var layout = new DocumentLayout();
        int last = reading.start(document.getNumberOfPages());
        var scanner = new PageScanner();
        for (int number = 1; number <= last; number++) {
            layout.add(scan(scanner, number));
        }
        layout.write(out);
    }

    private ScannedPage scan(PageScanner scanner, int number) {
        try {
            ScannedPage page = scanner.scan(document.getPage(number - 1), number);
            if (page.words().isEmpty() && page.isScan()) {
                reading.addImagePage();
            }
            return page;
        } catch (IOException | RuntimeException e) {
            LOG.debug("Page {} cannot be read", number, e);
            reading.addDamaged(number);
            return new ScannedPage(number, 595, 842, List.of(), List.of(), List.of(), 0);
        }
    }
}
