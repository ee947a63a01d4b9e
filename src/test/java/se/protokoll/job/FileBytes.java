package se.protokoll.job;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes the bytes of files in several formats, sound and unsound. */
final class FileBytes {

    static final int MEGABYTE = 1 << 20;

    private FileBytes() {}

    static byte[] docx(String text) throws IOException {
        return bytes(out -> {
            try (var word = new XWPFDocument()) {
                text.lines().forEach(line -> word.createParagraph().createRun().setText(line));
                word.write(out);
            }
        });
    }

    /** A Word file whose document is a piece of XML repeated to a size. */
    static byte[] docx(String piece, int megabytes) throws IOException {
        byte[] body = utf8(piece.repeat(MEGABYTE / piece.length()));
        return wordPackage(zip -> {
            zip.write(utf8(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"));
            repeat(zip, body, megabytes);
            zip.write(utf8("</w:body></w:document>"));
        });
    }

    static byte[] laughingDocx() throws IOException {
        return wordPackage(zip -> zip.write(utf8(laughs())));
    }

    static byte[] wordPackage(Content document) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml" ContentType=
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                        """);
                entry(zip, "_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Target="word/document.xml" Type=
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                        </Relationships>
                        """);
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                document.writeTo(zip);
            }
        });
    }

    static byte[] odt(String text) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
                entry(zip, "content.xml", "<p>" + text + "</p>");
            }
        });
    }

    static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
        zip.closeEntry();
    }

    /** A document type whose entities stand for each other, a thousand million times in all. */
    static String laughs() {
        var type = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            type.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        return type + "]><l>&l9;</l>";
    }

    static byte[] encrypted(byte[] docx) throws IOException, GeneralSecurityException {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (var out = encryptor.getDataStream(system)) {
                out.write(docx);
            }
            return bytes(system::writeFilesystem);
        }
    }

    static byte[] ole(String stream, byte[] content) throws IOException {
        try (var system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(content), stream);
            return bytes(system::writeFilesystem);
        }
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        });
    }

    /** Says that it is 60,000 pixels wide and high. */
    static byte[] hugePng() throws IOException {
        return bytes(out -> {
            var image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            byte[] bytes = png.toByteArray();
            var header = ByteBuffer.wrap(bytes);
            header.putInt(16, 60_000);
            header.putInt(20, 60_000);
            var sum = new CRC32();
            sum.update(bytes, 12, 17);
            header.putInt(29, (int) sum.getValue());
            out.write(bytes);
        });
    }

    static String html(String text) {
        return "<html><body><p>" + text.strip().replace("\n", "</p><p>") + "</p></body></html>";
    }

    static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static int indexOf(byte[] bytes, byte[] part) {
        int at = 0;
        while (Arrays.mismatch(bytes, at, at + part.length, part, 0, part.length) >= 0) {
            at++;
        }
        return at;
    }

    static void repeat(OutputStream out, byte[] bytes, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
