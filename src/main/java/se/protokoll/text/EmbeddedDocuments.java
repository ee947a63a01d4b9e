package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads documents inside the document (attachments, files in an archive), but only so many and so deep. */
final class EmbeddedDocuments extends ParsingEmbeddedDocumentExtractor {

    private final ReadingLimits limits;
    private final boolean withImages;
    private int count;
    private int depth;
    private boolean tooMany;
    private boolean tooDeep;
    private boolean images;

    /**
     * @param withImages whether pictures are read too, which means recognised
     */
    EmbeddedDocuments(ParseContext context, ReadingLimits limits, boolean withImages) {
        super(context);
        this.withImages = withImages;
        this.limits = limits;
        setWriteFileNameToContent(false);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        if (isImage(metadata)) {
            images = true;
            if (!withImages) {
                return false;
            }
        }
        tooMany |= count >= limits.embedded();
        tooDeep |= depth >= limits.embeddedDepth();
        return count < limits.embedded() && depth < limits.embeddedDepth() && super.shouldParseEmbedded(metadata);
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        count++;
        depth++;
        try {
            super.parseEmbedded(stream, handler, metadata, outputHtml);
        } finally {
            depth--;
        }
    }

    /** Whether the document holds a picture, which may be a scanned page. */
    boolean hasImages() {
        return images;
    }

    /** What the limits cut off, in sentences. */
    List<String> limitsReached() {
        var notes = new ArrayList<String>();
        if (tooMany) {
            notes.add(LimitNotes.embedded(limits.embedded()));
        }
        if (tooDeep) {
            notes.add(LimitNotes.embeddedDepth(limits.embeddedDepth()));
        }
        return notes;
    }

    private static boolean isImage(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return (type != null && type.startsWith("image/")) || isImageName(metadata.get("resourceName"));
    }

    private static boolean isImageName(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)");
    }
}
