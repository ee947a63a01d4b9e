package se.protokoll.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's parser for PDF in Protokoll: takes the text by where it stands on the page, and writes tables, columns,
 * headings and page headers as such.
 */
public class LayoutPdfParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (PDDocument document = open(stream)) {
            addMetadata(document, metadata);
            var pages = new PdfPages(
                    document, context.get(PdfReading.class, new PdfReading(Integer.MAX_VALUE, 0, () -> {})));
            var xhtml = new XHTMLContentHandler(handler, metadata);
            xhtml.startDocument();
            pages.write(new XhtmlWriter(xhtml));
            xhtml.endDocument();
            var attachments = context.get(AttachmentTaker.class);
            if (attachments != null) {
                PdfAttachments.handOver(document, attachments);
            }
        } catch (InvalidPasswordException e) {
            throw new EncryptedDocumentException(e);
        }
    }

    private static PDDocument open(InputStream stream) throws IOException {
        TikaInputStream file = TikaInputStream.cast(stream);
        return file != null && file.hasFile()
                ? Loader.loadPDF(new RandomAccessReadBufferedFile(file.getFile()))
                : Loader.loadPDF(new RandomAccessReadBuffer(stream));
    }

    private static void addMetadata(PDDocument document, Metadata metadata) {
        metadata.set(PagedText.N_PAGES, document.getNumberOfPages());
        var information = document.getDocumentInformation();
        if (information.getTitle() != null) {
            metadata.set(TikaCoreProperties.TITLE, information.getTitle());
        }
    }
}
