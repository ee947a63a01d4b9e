package se.protokoll.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents that are attached to a PDF, to the whole or to a place on a page; a portfolio consists of them. What
 * programs attach for each other, such as the figures of an invoice or the log of a signature, is left alone, and so is
 * what the pages were made from.
 */
final class PdfAttachments {

    private static final Logger LOG = LoggerFactory.getLogger(PdfAttachments.class);

    private static final Pattern DOCUMENT = Pattern.compile("(?iu).*\\.(pdf|docx?|docm|odt|rtf|txt|eml|msg|zip)\\s*");

    /** What a file says that the pages show already (ISO 32000-2, 7.11.3). */
    private static final Set<String> SHOWN = Set.of("Source", "Data", "Alternative");

    /** Nodes of a tree within each other; more are a circle. */
    private static final int DEEPEST = 20;

    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PDComplexFileSpecification> files = new ArrayList<>();

    private PdfAttachments() {}

    /** Hands over one after the other, those of the whole file first. */
    static void handOver(PDDocument document, AttachmentTaker taker) throws IOException {
        var attachments = new PdfAttachments();
        try {
            attachments.find(document);
        } catch (RuntimeException e) {
            LOG.debug("Not all attached files can be found", e);
        }
        for (var file : attachments.files) {
            try (InputStream content = content(file)) {
                taker.take(file.getFilename().strip(), content);
            }
        }
    }

    private void find(PDDocument document) {
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        if (names != null) {
            addTree(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
        }
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation
                        && "FileAttachment".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
                    add(annotation.getDictionaryObject(COSName.FS));
                }
            }
        }
    }

    private void addTree(@Nullable COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST || !met.add(node)) {
            return;
        }
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 1; names != null && i < names.size(); i += 2) {
            add(names.getObject(i));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                addTree(kid, depth + 1);
            }
        }
    }

    private void add(@Nullable COSBase specification) {
        if (specification instanceof COSDictionary dictionary
                && !SHOWN.contains(dictionary.getNameAsString("AFRelationship", ""))) {
            var file = new PDComplexFileSpecification(dictionary);
            PDEmbeddedFile embedded = embedded(file);
            String name = file.getFilename();
            if (embedded != null
                    && name != null
                    && DOCUMENT.matcher(name).matches()
                    && met.add(embedded.getCOSObject())) {
                files.add(file);
            }
        }
    }

    private static @Nullable PDEmbeddedFile embedded(PDComplexFileSpecification file) {
        PDEmbeddedFile embedded = file.getEmbeddedFileUnicode();
        return embedded == null ? file.getEmbeddedFile() : embedded;
    }

    /** PDFBox would unpack all of it at once, and nobody knows how much that is. */
    private static InputStream content(PDComplexFileSpecification file) {
        PDEmbeddedFile embedded = embedded(file);
        try {
            if (embedded == null || !embedded.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
                return embedded == null ? InputStream.nullInputStream() : embedded.createInputStream();
            }
            return new InflaterInputStream(embedded.getCOSObject().createRawInputStream());
        } catch (IOException e) {
            LOG.debug("An attached file cannot be unpacked", e);
            // is said to be empty, and costs only itself
            return InputStream.nullInputStream();
        }
    }
}
