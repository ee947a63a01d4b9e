package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.pdf.PdfReading;

/**
 * Reads any file that Tika knows, with its layout. Thread-safe; one instance per process is enough and saves loading the
 * parsers again. A parser that hangs or exhausts memory takes the process with it: where files are not to be trusted,
 * call this in a process of its own.
 */
public final class DocumentReader {

    private final ReadingLimits limits;
    private final TikaConfig tika;
    private final AutoDetectParser parser;
    private final PlainTextReader plainText;

    public DocumentReader() {
        this(ReadingLimits.STANDARD);
    }

    public DocumentReader(ReadingLimits limits) {
        this.limits = limits;
        this.tika = loadConfiguration();
        this.parser = new AutoDetectParser(tika);
        this.plainText = new PlainTextReader(limits);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if nothing of it can be read; says why
     */
    public SourceDocument read(Path file) throws UnreadableFileException {
        String mediaType = null;
        try {
            check(file);
            var metadata = new Metadata();
            try (TikaInputStream input = TikaInputStream.get(file, metadata)) {
                MediaType type = tika.getDetector().detect(input, metadata);
                mediaType = type.toString();
                return isPlainText(type)
                        ? plainText.read(input.readAllBytes(), mediaType)
                        : parse(input, metadata, type);
            }
        } catch (IOException | TikaException | SAXException | StackOverflowError e) {
            throw Failure.of(e, mediaType);
        } catch (RuntimeException e) {
            throw Failure.of(e, mediaType);
        }
    }

    private void check(Path file) throws IOException, UnreadableFileException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(Outcome.UNSUPPORTED, "Det är en mapp, inte en fil.");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableFileException(Outcome.NO_PERMISSION, "Läsrättighet till filen saknas.");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableFileException(Outcome.EMPTY, "Filen är tom.");
        }
        if (size > limits.fileBytes()) {
            throw new UnreadableFileException(
                    Outcome.TOO_LARGE,
                    "Filen är " + size / 1_000_000 + " MB; gränsen är " + limits.fileBytes() / 1_000_000 + " MB.");
        }
    }

    private SourceDocument parse(TikaInputStream input, Metadata metadata, MediaType type)
            throws IOException, TikaException, SAXException, UnreadableFileException {
        String mediaType = type.getBaseType().toString();
        var context = new ParseContext();
        // without it some parsers build their own configuration, and all parsers with it, for every file
        context.set(TikaConfig.class, tika);
        context.set(HtmlMapper.class, new WebPageMapper());
        var ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, ocr);
        var embedded = new EmbeddedDocuments(context, limits);
        context.set(EmbeddedDocumentExtractor.class, embedded);
        var pdf = new PdfReading(limits.pages());
        context.set(PdfReading.class, pdf);
        context.set(org.apache.tika.parser.Parser.class, parser);

        var draft = new DocumentDraft();
        var handler = new XhtmlReader(draft, limits.characters(), isWebPage(type));
        var notes = new ArrayList<String>();
        try {
            parser.parse(input, handler, metadata, context);
        } catch (SAXException | TikaException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
            notes.add(LimitNotes.characters(limits.characters()));
        }
        handler.finish();
        notes.addAll(embedded.limitsReached());
        notes.addAll(LimitNotes.of(pdf, limits));
        if (!draft.hasWords()) {
            throw withoutText(mediaType, metadata, embedded);
        }
        return draft.finish(mediaType, title(metadata), notes);
    }

    private static UnreadableFileException withoutText(
            String mediaType, Metadata metadata, EmbeddedDocuments embedded) {
        if (embedded.hasImages() || mediaType.startsWith("image/") || "application/pdf".equals(mediaType)) {
            return new UnreadableFileException(
                    Outcome.NEEDS_OCR, "Filen innehåller bilder men ingen text, och textigenkänning saknas.");
        }
        String[] parsers = metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY);
        boolean unsupported = parsers.length > 0 && EmptyParser.class.getName().equals(parsers[parsers.length - 1]);
        return unsupported
                ? new UnreadableFileException(Outcome.UNSUPPORTED, "Filer av typen " + mediaType + " kan inte läsas.")
                : new UnreadableFileException(Outcome.EMPTY, "Filen innehåller ingen text.");
    }

    private static boolean isPlainText(MediaType type) {
        String name = type.getBaseType().toString();
        return "text/plain".equals(name) || "text/x-web-markdown".equals(name) || "text/x-log".equals(name);
    }

    private static boolean isWebPage(MediaType type) {
        String subtype = type.getSubtype();
        return subtype.equals("html") || subtype.equals("xhtml+xml");
    }

    private static @Nullable String title(Metadata metadata) {
        String title = metadata.get(TikaCoreProperties.TITLE);
        return title == null || title.isBlank() ? null : title.strip();
    }

    private static TikaConfig loadConfiguration() {
        try (InputStream file = DocumentReader.class.getResourceAsStream("tika-config.xml")) {
            if (file == null) {
                throw new IllegalStateException("The program is incomplete: tika-config.xml is missing from it.");
            }
            return new TikaConfig(file);
        } catch (IOException | TikaException | SAXException e) {
            throw new IllegalStateException("The program's own tika-config.xml cannot be read.", e);
        }
    }
}
