package se.protokoll.text.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser for pictures in Protokoll: each is a page, recognised and laid out like the pages of a PDF. */
public class LayoutImageParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(
            MediaType.image("png"),
            MediaType.image("jpeg"),
            MediaType.image("tiff"),
            MediaType.image("gif"),
            MediaType.image("bmp"),
            MediaType.image("x-ms-bmp"));

    /** Pixels that a page of text has at least; smaller pictures are logotypes and icons. */
    private static final int SMALLEST = 400_000;

    /** Pixels above which a picture is no page, and would not fit in memory. */
    private static final long LARGEST = 200_000_000;

    /** Width of an A4 sheet in points, to which a picture is scaled. */
    private static final float WIDTH = 595;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var reading = context.get(PdfReading.class, new PdfReading(Integer.MAX_VALUE, 0, () -> {}));
        var arriving = new ArrivingPages(reading);
        try (ImageInputStream input = ImageIO.createImageInputStream(stream)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new TikaException("No reader for this picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                read(reader, arriving, reading);
            } finally {
                reader.dispose();
            }
        }
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        arriving.layout().write(new XhtmlWriter(xhtml));
        xhtml.endDocument();
    }

    private static void read(ImageReader reader, ArrivingPages arriving, PdfReading reading) throws IOException {
        int pages = reading.start(reader.getNumImages(true));
        for (int i = 0; i < pages; i++) {
            long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
            if (pixels < SMALLEST || pixels > LARGEST) {
                continue;
            }
            PageRecognizer recognizer = reading.recognizer();
            if (recognizer == null) {
                reading.addImagePage();
            } else {
                BufferedImage image = PageRecognizer.grey(reader.read(i));
                float scale = WIDTH / Math.min(image.getWidth(), image.getHeight());
                var unread = ScannedPage.empty(i + 1, image.getWidth() * scale, image.getHeight() * scale);
                arriving.recognize(recognizer, image, scale, unread);
            }
        }
    }
}
