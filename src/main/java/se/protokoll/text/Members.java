package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.pdf.AttachmentTaker;

/**
 * Unpacks the files inside an archive, an e-mail or a PDF, one after the other and only what is within the limits, and
 * hands each over as the file it is.
 */
final class Members implements EmbeddedDocumentExtractor, AttachmentTaker {

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-bzip2",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/x-gtar");

    private static final Set<String> MAIL =
            Set.of("message/rfc822", "application/vnd.ms-outlook", "application/mbox", "application/vnd.ms-tnef");

    private static final MediaType PDF = MediaType.application("pdf");

    /** What programs put into archives beside a user's own files. */
    private static final Pattern LEFT_ALONE = Pattern.compile("(.*/)?(\\.(?!\\.?/)[^/]*|__MACOSX|Thumbs\\.db)(/.*)?");

    private static final Pattern EXTENSION = Pattern.compile(".*(\\.[A-Za-z0-9]{1,8})");

    /** Those who want some of the files. */
    interface Taker {

        /** Whether to unpack the file at a path. */
        boolean wants(String path);

        /**
         * Takes a file that was unpacked and is deleted thereafter.
         *
         * @throws UnreadableFileException if it is good for nothing; the others are handed over all the same
         */
        void take(String path, Path file) throws IOException, UnreadableFileException;
    }

    private final Taker taker;
    private final Unpacking unpacking;
    private final boolean inMail;
    private @Nullable UnreadableFileException firstFailure;
    private int unnamed;

    /** @param type of the file they are in, one that {@link #areIn} */
    Members(Taker taker, Unpacking unpacking, MediaType type) {
        this.taker = taker;
        this.unpacking = unpacking;
        this.inMail = isMail(type);
    }

    /** Whether files may be attached to one of the type, which is also a document itself. */
    static boolean areAttachedTo(MediaType type) {
        return PDF.equals(type.getBaseType());
    }

    /** Whether a file of the type holds files of their own, not just parts of itself. */
    static boolean areIn(MediaType type) {
        return isMail(type) || ARCHIVES.contains(type.getBaseType().toString());
    }

    /** Whether a file of the type also holds a text of its own. */
    static boolean isMail(MediaType type) {
        return MAIL.contains(type.getBaseType().toString());
    }

    /** Why the first one that could not be read could not; null where all could. */
    @Nullable
    UnreadableFileException firstFailure() {
        return firstFailure;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String name = name(metadata);
        return !LEFT_ALONE.matcher(name).matches() && !isLogo(metadata, name) && unpacking.mayGoOn();
    }

    /** A picture that is shown with a mail's text; a scan comes as a file. */
    private boolean isLogo(Metadata metadata, String name) {
        return inMail
                && name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|emz|wmz)")
                && !TikaCoreProperties.EmbeddedResourceType.ATTACHMENT
                        .toString()
                        .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    }

    @Override
    public void take(String name, InputStream content) throws IOException {
        if (!LEFT_ALONE.matcher(name).matches() && unpacking.mayGoOn()) {
            take(name, null, content);
        }
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        take(name(metadata), metadata.get(Metadata.CONTENT_TYPE), stream);
    }

    private void take(String name, @Nullable String type, InputStream stream) throws IOException {
        String path = path(name);
        if (!taker.wants(path)) {
            return;
        }
        Path file = Files.createTempFile("member", extension(path, type));
        unpacking.enter();
        try {
            if (unpack(stream, file)) {
                taker.take(path, file);
            }
        } catch (UnreadableFileException e) {
            unpacking.failed(path, e);
            firstFailure = firstFailure == null ? e : firstFailure;
        } finally {
            unpacking.leave();
            Files.delete(file);
        }
    }

    private boolean unpack(InputStream stream, Path file) throws IOException, UnreadableFileException {
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int length = read(stream, buffer); length >= 0; length = read(stream, buffer)) {
                if (!unpacking.mayTake(length)) {
                    return false;
                }
                out.write(buffer, 0, length);
            }
        }
        return true;
    }

    /** Where the archive is damaged, what came before is not. */
    private static int read(InputStream stream, byte[] buffer) throws UnreadableFileException {
        try {
            return stream.read(buffer);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Outcome.UNREADABLE, "Den kan inte packas upp.", e);
        }
    }

    private static String name(Metadata metadata) {
        String path = metadata.get(TikaCoreProperties.INTERNAL_PATH);
        String name = path == null ? metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) : path;
        return name == null ? "" : name;
    }

    private String path(String name) {
        String path = Arrays.stream(name.split("[/\\\\]+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? "bilaga " + ++unnamed : path;
    }

    /** That of the name, or else that of what a mail says the file is. */
    private static String extension(String path, @Nullable String type) {
        var extension = EXTENSION.matcher(path);
        if (extension.matches()) {
            return extension.group(1);
        }
        try {
            return type == null
                    ? ""
                    : MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
        } catch (MimeTypeException e) {
            return "";
        }
    }
}
