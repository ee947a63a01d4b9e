package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
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
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.office.WrittenOut;
import se.protokoll.text.pdf.AttachmentTaker;
import se.protokoll.text.pdf.PdfReading;

/** Reads what Tika's parsers read, ours for PDF and pictures among them. Thread-safe. */
final class TikaReader {

    /** Elements within each other; more of them are no page that anybody wrote. */
    private static final int DEEPEST = 1000;

    private final DocumentReader members;
    private final ReadingLimits limits;
    private final TikaConfig tika = loadConfiguration();
    private final TypeDetector types = new TypeDetector(tika.getDetector());
    private final AutoDetectParser parser = parser(tika);

    /** @param members reads the files inside archives, mail and PDF */
    TikaReader(DocumentReader members, ReadingLimits limits) {
        this.members = members;
        this.limits = limits;
    }

    /** The type of a file. */
    MediaType detect(TikaInputStream input, Metadata metadata) throws IOException {
        return types.detect(input, metadata);
    }

    /** Reads a file; where a document has no text but pictures, the pictures are recognised. */
    SourceDocument read(Path file, MediaType type, Unpacking unpacking)
            throws IOException, TikaException, SAXException, UnreadableFileException {
        OfficePackage.check(file, type);
        var beforeRecognition = unpacking.beforeRecognition();
        if (Members.areIn(type)) {
            return new Reading(type, false, beforeRecognition).readMembers(file, type, unpacking);
        }
        var reading = new Reading(type, false, beforeRecognition);
        if (Members.areAttachedTo(type)) {
            return reading.readWithAttached(file, type, unpacking);
        }
        try (var written = WrittenOut.of(file, reading.mediaType)) {
            reading.parse(written.file());
            if (!reading.draft.hasWords() && reading.embedded.hasImages()) {
                reading = new Reading(type, true, beforeRecognition);
                reading.parse(written.file());
            }
        }
        reading.draft.setApart(OfficeFurniture.of(file, reading.mediaType));
        return reading.finish();
    }

    /** Unpacks files out of an archive, an e-mail or a PDF. */
    void unpack(Path file, MediaType type, Members inside) throws IOException, TikaException, SAXException {
        var reading = new Reading(type, false, () -> {});
        reading.context.set(EmbeddedDocumentExtractor.class, inside);
        reading.context.set(AttachmentTaker.class, inside);
        // the pages are not asked for
        reading.context.set(PdfReading.class, new PdfReading(0, 0, () -> {}));
        reading.parse(file);
    }

    private static TikaConfig loadConfiguration() {
        try (InputStream file = TikaReader.class.getResourceAsStream("tika-config.xml")) {
            if (file == null) {
                throw new IllegalStateException("The program is incomplete: tika-config.xml is missing from it.");
            }
            return new TikaConfig(file);
        } catch (IOException | TikaException | SAXException e) {
            throw new IllegalStateException("The program's own tika-config.xml cannot be read.", e);
        }
    }

    /** Pages of content management systems nest their divisions deeper than Tika takes for an attack. */
    private static AutoDetectParser parser(TikaConfig tika) {
        var parser = new KnownParsers(tika);
        parser.getAutoDetectParserConfig().setMaximumDepth(DEEPEST);
        return parser;
    }

    /** One pass over one file. */
    private final class Reading {

        private final String mediaType;
        private final DocumentDraft draft = new DocumentDraft();
        private final XhtmlReader handler;
        private final ParseContext context = new ParseContext();
        private final EmbeddedDocuments embedded;
        private final PdfReading pages;
        private final Metadata metadata = new Metadata();
        private final ArrayList<String> notes = new ArrayList<>();

        Reading(MediaType type, boolean withImages, Runnable beforeRecognition) {
            mediaType = type.getBaseType().toString();
            // Tika would look for it a second time, in an Office file by opening it
            metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
            handler = new XhtmlReader(draft, limits.characters(), isWebPage(type));
            pages = new PdfReading(limits.pages(), limits.ocrPages(), beforeRecognition);
            embedded = new EmbeddedDocuments(context, limits, withImages);
            // without it some parsers build their own configuration, and all parsers with it, for every file
            context.set(TikaConfig.class, tika);
            context.set(HtmlMapper.class, new WebPageMapper());
            context.set(EmbeddedDocumentExtractor.class, embedded);
            context.set(PdfReading.class, pages);
            context.set(Parser.class, parser);
            // streams a Word file instead of building it in memory, which takes half as long
            var office = new OfficeParserConfig();
            office.setUseSAXDocxExtractor(true);
            context.set(OfficeParserConfig.class, office);
        }

        void parse(Path file) throws IOException, TikaException, SAXException {
            try (TikaInputStream input = TikaInputStream.get(file, metadata)) {
                parser.parse(input, handler, metadata, context);
            } catch (SAXException | TikaException e) {
                if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                    throw e;
                }
            }
            if (handler.isCut()) {
                notes.add(LimitNotes.characters(limits.characters()));
            }
            handler.finish();
        }

        SourceDocument readMembers(Path file, MediaType type, Unpacking unpacking)
                throws IOException, TikaException, SAXException, UnreadableFileException {
            var read = new ReadMembers(members, unpacking);
            var inside = new Members(read, unpacking, type);
            context.set(EmbeddedDocumentExtractor.class, inside);
            try {
                parse(file);
            } catch (IOException | TikaException | SAXException | RuntimeException e) {
                if (read.all().isEmpty()) {
                    throw e;
                }
                notes.add(LimitNotes.damaged());
            }
            boolean own = Members.isMail(type) && draft.hasWords();
            if (!own && read.all().isEmpty()) {
                throw withoutMembers(inside, unpacking);
            }
            noteWhatIsLocked();
            if (!unpacking.isInside()) {
                notes.addAll(unpacking.notes());
            }
            var document = (own ? draft : new DocumentDraft()).finish(mediaType, title(), notes);
            return document.with(document.text(), document.title(), document.limits(), read.all());
        }

        /** Reads a file that is a document whether others are attached to it or not. */
        SourceDocument readWithAttached(Path file, MediaType type, Unpacking unpacking)
                throws IOException, TikaException, SAXException, UnreadableFileException {
            var read = new ReadMembers(members, unpacking);
            context.set(AttachmentTaker.class, new Members(read, unpacking, type));
            parse(file);
            if (!unpacking.isInside()) {
                notes.addAll(unpacking.notes());
            }
            if (read.all().isEmpty()) {
                return finish();
            }
            var own = document();
            return own.with(own.text(), own.title(), own.limits(), Repetition.without(own, read.all()));
        }

        private UnreadableFileException withoutMembers(Members inside, Unpacking unpacking) {
            var failure = inside.firstFailure();
            if (failure != null) {
                return failure;
            }
            if (!unpacking.limitsReached().isEmpty()) {
                return new UnreadableFileException(Outcome.TOO_LARGE, String.join(" ", unpacking.limitsReached()));
            }
            return withoutText();
        }

        SourceDocument finish() throws UnreadableFileException {
            if (!draft.hasWords()) {
                throw withoutText();
            }
            return document();
        }

        private SourceDocument document() {
            noteWhatIsLocked();
            notes.addAll(embedded.limitsReached());
            notes.addAll(LimitNotes.of(pages, limits));
            return draft.finish(mediaType, title(), notes).recognizedAs(pages.recognizedPages());
        }

        private @Nullable String title() {
            String title = metadata.get(TikaCoreProperties.TITLE);
            return title == null || title.isBlank() ? null : CommonCharacters.of(title.strip());
        }

        private void noteWhatIsLocked() {
            if (hasLockedDocument()) {
                notes.add(LimitNotes.locked());
            }
        }

        /** Tika only writes down that it cannot open a document inside the file. */
        private boolean hasLockedDocument() {
            return Arrays.stream(metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM))
                    .anyMatch(trace -> trace.contains(EncryptedDocumentException.class.getName())
                            || trace.contains("Unsupported feature encryption"));
        }

        private UnreadableFileException withoutText() {
            if (hasLockedDocument()) {
                return new UnreadableFileException(
                        Outcome.ENCRYPTED, "Allt som ligger i filen är skyddat med lösenord.");
            }
            if (!embedded.limitsReached().isEmpty()) {
                return new UnreadableFileException(Outcome.TOO_LARGE, String.join(" ", embedded.limitsReached()));
            }
            if (pages.imagePages() > 0) {
                return new UnreadableFileException(
                        Outcome.NEEDS_OCR, "Filen innehåller bilder men ingen text, och textigenkänning saknas.");
            }
            if (isUnsupported()) {
                return new UnreadableFileException(
                        Outcome.UNSUPPORTED, "Filer av typen " + mediaType + " kan inte läsas.");
            }
            if (!pages.damaged().isEmpty()) {
                return new UnreadableFileException(Outcome.UNREADABLE, "Ingen av filens sidor kan läsas.");
            }
            return new UnreadableFileException(
                    Outcome.EMPTY,
                    pages.imagePagesTaken() > 0
                            ? "Ingen text kunde kännas igen på sidornas bilder."
                            : "Filen innehåller ingen text.");
        }

        private boolean isUnsupported() {
            @Nullable String[] parsers = metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY);
            return parsers.length > 0 && EmptyParser.class.getName().equals(parsers[parsers.length - 1]);
        }

        private static boolean isWebPage(MediaType type) {
            String subtype = type.getSubtype();
            return subtype.equals("html") || subtype.equals("xhtml+xml");
        }
    }
}
