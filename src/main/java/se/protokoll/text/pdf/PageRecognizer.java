package se.protokoll.text.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** Recognises the text of page images with Tesseract, through Tika. Thread-safe. */
public final class PageRecognizer {

    /** Resolution that Tesseract is trained for. */
    static final int DPI = 300;

    private static final Logger LOG = LoggerFactory.getLogger(PageRecognizer.class);

    private static final String LANGUAGE = "swe";
    private static final int TIMEOUT_SECONDS = 180;

    /** Confidence below which the page may lie on its side or upside down. */
    private static final float DOUBTFUL = 0.5f;

    private final TesseractOCRParser tesseract;

    private PageRecognizer(TesseractOCRParser tesseract) {
        this.tesseract = tesseract;
    }

    /** The recogniser, or null where Tesseract or its Swedish data is not installed. Looked for once. */
    public static @Nullable PageRecognizer installed() {
        return Installed.RECOGNIZER;
    }

    private static @Nullable PageRecognizer find() {
        var tesseract = new TesseractOCRParser();
        tesseract.setPreloadLangs(true);
        try {
            tesseract.initialize(Map.of());
            return tesseract.hasTesseract() && tesseract.getLangs().contains(LANGUAGE)
                    ? new PageRecognizer(tesseract)
                    : null;
        } catch (TikaException e) {
            LOG.debug("Tesseract cannot be used", e);
            return null;
        }
    }

    /**
     * Recognises a page.
     *
     * @param image the page in grey, 8 bits a pixel
     * @param number its number, from 1
     * @param scale points a pixel
     */
    ScannedPage recognize(BufferedImage image, int number, float scale)
            throws IOException, TikaException, SAXException {
        BufferedImage upright = PageSkew.straightened(PageLight.even(image));
        HocrReader best = read(upright, scale);
        BufferedImage asItLies = upright;
        // only a page that makes no sense is worth turning: each turn costs seconds
        for (int quarters : best.confidence() < DOUBTFUL ? new int[] {2, 1, 3} : new int[0]) {
            BufferedImage turned = turn(asItLies, quarters);
            HocrReader other = read(turned, scale);
            if (other.confidence() > best.confidence() + 0.1f && other.letters() > best.letters() / 2) {
                best = other;
                upright = turned;
            }
        }
        return new ScannedPage(
                number,
                upright.getWidth() * scale,
                upright.getHeight() * scale,
                best.words(),
                List.of(),
                List.of(),
                1,
                new RecognizedPage(number, rounded(best.confidence()), rounded(best.misread())));
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    /**
     * Recognises the words of a page as it lies; none where they make no sense that way.
     *
     * @param image the page in grey, 8 bits a pixel
     * @param scale points a pixel
     */
    List<Word> words(BufferedImage image, float scale) throws IOException, TikaException, SAXException {
        var read = read(PageLight.even(image), scale);
        return read.confidence() < DOUBTFUL ? List.of() : read.words();
    }

    private HocrReader read(BufferedImage image, float scale) throws IOException, TikaException, SAXException {
        Path file = Files.createTempFile("protokoll-page", ".pgm");
        try {
            write(image, file);
            var config = new TesseractOCRConfig();
            config.setLanguage(LANGUAGE);
            config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
            config.setTimeoutSeconds(TIMEOUT_SECONDS);
            config.addOtherTesseractConfig("user_defined_dpi", String.valueOf(Math.round(72 / scale)));
            var context = new ParseContext();
            context.set(TesseractOCRConfig.class, config);
            var reader = new HocrReader(scale);
            var metadata = new Metadata();
            try (TikaInputStream input = TikaInputStream.get(file, metadata)) {
                tesseract.parse(input, reader, metadata, context);
            }
            return reader;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Writes a portable grey map, which costs next to nothing where PNG costs a second a page. */
    private static void write(BufferedImage image, Path file) throws IOException {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String header = "P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n";
            out.write(header.getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }

    /** The image in grey with 8 bits a pixel, as {@link #recognize} needs it. */
    static BufferedImage grey(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        return grey;
    }

    private static BufferedImage turn(BufferedImage image, int quarters) {
        boolean sideways = quarters % 2 == 1;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        var transform = new AffineTransform();
        transform.translate(width / 2.0, height / 2.0);
        transform.quadrantRotate(quarters);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return turned;
    }

    private static final class Installed {

        private static final @Nullable PageRecognizer RECOGNIZER = find();
    }
}
