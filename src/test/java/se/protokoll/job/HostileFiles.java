package se.protokoll.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.PdfFixture;

/** A folder of everything that ever hurt a reader of files, with what must become of each. */
final class HostileFiles {

    private final Path folder;
    private final Map<String, Outcome> expected = new TreeMap<>();
    private final GeneratedMinutes minutes = new GeneratedMinutes(8);
    private final Random random = new Random(8);
    private int number;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes them all. What must become of each file, by its name. */
    Map<String, Outcome> write() throws IOException, GeneralSecurityException {
        names();
        wrongExtensions();
        encodings();
        locked();
        damaged();
        bombs();
        nested();
        endless();
        noise();
        notFiles();
        deeds();
        return expected;
    }

    private void names() throws IOException {
        for (String name : new String[] {
            "protokoll med mellanslag.txt",
            "sammanträde på Åland.txt",
            "möte 😀.txt",
            "rad\nbrytning.txt",
            "-rf.txt",
            "tabb\there.txt",
            "50% av #1 & 'citat'.txt",
            "l" + "å".repeat(120) + "ng.txt"
        }) {
            file(name, Outcome.INDEXED, minutes());
        }
    }

    private void wrongExtensions() throws IOException {
        pdf("egentligen pdf.docx");
        file("egentligen text.pdf", Outcome.INDEXED, minutes());
        file("egentligen html.doc", Outcome.INDEXED, FileBytes.html(minutes()));
        file("egentligen docx.txt", Outcome.INDEXED, FileBytes.docx(minutes()));
        file("egentligen zip.pdf", Outcome.INDEXED, FileBytes.zip("protokoll.txt", FileBytes.utf8(minutes())));
        file("ingen ändelse", Outcome.INDEXED, minutes());
    }

    private void encodings() throws IOException {
        file("utf-16 utan BOM.txt", Outcome.INDEXED, minutes().getBytes(StandardCharsets.UTF_16LE));
        file("utf-16 be utan BOM.txt", Outcome.INDEXED, minutes().getBytes(StandardCharsets.UTF_16BE));
        file("dos.txt", Outcome.INDEXED, minutes().getBytes(Charset.forName("IBM850")));
    }

    private void locked() throws IOException, GeneralSecurityException {
        new PdfFixture().page().text(50, 50, "hemligt").saveEncrypted(folder.resolve("låst.pdf"));
        expect("låst.pdf", Outcome.ENCRYPTED);
        file("låst.docx", Outcome.ENCRYPTED, FileBytes.encrypted(FileBytes.docx(minutes())));
        byte[] zip = FileBytes.zip("protokoll.txt", FileBytes.utf8(minutes()));
        // The bit that says that an entry is encrypted, in its own header and in the list of entries.
        zip[6] |= 1;
        zip[FileBytes.indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        file("låst.zip", Outcome.ENCRYPTED, zip);
    }

    private void damaged() throws IOException {
        byte[] pdf = Files.readAllBytes(pdf("hel.pdf"));
        file("halv.pdf", Outcome.UNREADABLE, FileBytes.half(pdf));
        file("bara huvudet.pdf", Outcome.UNREADABLE, Arrays.copyOf(pdf, 40));
        file("halv.docx", Outcome.UNREADABLE, FileBytes.half(FileBytes.docx(minutes())));
        file("halv.odt", Outcome.UNREADABLE, FileBytes.half(FileBytes.odt(minutes())));
        byte[] doc = FileBytes.ole("WordDocument", noise(40_000));
        file("skräp.doc", Outcome.UNREADABLE, doc);
        file("halv.doc", Outcome.UNREADABLE, FileBytes.half(doc));
        file("inget word.docx", Outcome.UNREADABLE, FileBytes.zip("word/styles.xml", FileBytes.utf8("<w/>")));
        try (var empty = new PDDocument()) {
            empty.save(folder.resolve("inga sidor.pdf").toFile());
        }
        expect("inga sidor.pdf", Outcome.EMPTY);
        file("sidor i ring.pdf", Outcome.EMPTY, """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[2 0 R]/Count 9999999>> endobj
                trailer <</Root 1 0 R>>
                """);
        file("djup vektor.pdf", Outcome.UNREADABLE, "%PDF-1.4\n1 0 obj " + "[".repeat(2 * FileBytes.MEGABYTE));
    }

    private void bombs() throws IOException {
        file("300 MB xml.docx", Outcome.TOO_LARGE, FileBytes.docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 300));
        file("300 MB mellanrum.docx", Outcome.TOO_LARGE, FileBytes.docx("                ", 300));
        file("miljarder skratt.docx", Outcome.UNREADABLE, FileBytes.laughingDocx());
        file("bomb.zip", Outcome.UNREADABLE, FileBytes.bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("nollor.txt"));
                FileBytes.repeat(zip, new byte[FileBytes.MEGABYTE], 400);
            }
        }));
        file("bomb.gz", Outcome.NOT_MINUTES, FileBytes.bytes(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
                FileBytes.repeat(gzip, FileBytes.utf8("text ".repeat(FileBytes.MEGABYTE / 5)), 400);
            }
        }));
        file("stor bild.png", Outcome.EMPTY, FileBytes.hugePng());
        file("miljarder skratt.xml", Outcome.UNREADABLE, FileBytes.laughs());
        file("många i arkiv.zip", Outcome.NOT_MINUTES, FileBytes.bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 5_000; i++) {
                    zip.putNextEntry(new ZipEntry("../../" + i + ".txt"));
                    zip.write('x');
                }
            }
        }));
    }

    private void nested() throws IOException {
        byte[] shallow = FileBytes.utf8(minutes());
        byte[] deep = FileBytes.utf8(minutes());
        for (int i = 0; i < 40; i++) {
            shallow = i < 3 ? FileBytes.zip(i == 0 ? "protokoll.txt" : "arkiv.zip", shallow) : shallow;
            deep = FileBytes.zip(i == 0 ? "protokoll.txt" : "arkiv.zip", deep);
        }
        file("tre arkiv djup.zip", Outcome.INDEXED, shallow);
        file("fyrtio arkiv djup.zip", Outcome.TOO_LARGE, deep);
        file("djup.html", Outcome.NOT_MINUTES, "<div>".repeat(20_000) + "text");
        file("ganska djup.html", Outcome.NOT_MINUTES, "<div>".repeat(500) + "text");
        file("djup.rtf", Outcome.EMPTY, "{\\rtf1 " + "{".repeat(FileBytes.MEGABYTE));
        file("djup.eml", Outcome.TOO_LARGE, "Subject: x\nContent-Type: message/rfc822\n\n".repeat(300) + "text");
    }

    private void endless() throws IOException {
        file(
                "en rad.txt",
                Outcome.NOT_MINUTES,
                "Det sägs mycket utan att någon rad tar slut. ".repeat(5 * FileBytes.MEGABYTE / 45));
        file("ett ord.txt", Outcome.NOT_MINUTES, "a".repeat(5 * FileBytes.MEGABYTE));
        file(
                "en rad.html",
                Outcome.NOT_MINUTES,
                FileBytes.html("Det sägs mycket. ".repeat(5 * FileBytes.MEGABYTE / 17)));
        file("bara radbyten.txt", Outcome.EMPTY, "\n".repeat(5 * FileBytes.MEGABYTE));
    }

    private void noise() throws IOException {
        file("brus.bin", Outcome.UNSUPPORTED, noise(100_000));
        file("brus.pdf", Outcome.UNREADABLE, noise(100_000));
        file("brus.doc", Outcome.UNREADABLE, noise(100_000));
        file("nollor.txt", Outcome.UNREADABLE, new byte[100_000]);
        file("tom.pdf", Outcome.EMPTY, "");
        file("blank.txt", Outcome.EMPTY, " \n\t \n");
    }

    private void notFiles() throws IOException {
        Files.createDirectory(folder.resolve("mapp.pdf"));
        shell("mkfifo", folder.resolve("rör.txt").toString());
        expect("rör.txt", Outcome.UNSUPPORTED);
        Files.createSymbolicLink(folder.resolve("bruten.pdf"), folder.resolve("finns inte.pdf"));
        expect("bruten.pdf", Outcome.VANISHED);
        Files.createSymbolicLink(folder.resolve("sig själv.pdf"), folder.resolve("sig själv.pdf"));
        expect("sig själv.pdf", Outcome.UNREADABLE);
        Files.createSymbolicLink(folder.resolve("mapp.pdf/upp"), folder);
    }

    private void deeds() throws IOException {
        Map.of(
                        "hang", Outcome.TIMEOUT,
                        "spin", Outcome.TIMEOUT,
                        "allocate", Outcome.OUT_OF_MEMORY,
                        "exit", Outcome.CRASHED,
                        "halt", Outcome.CRASHED,
                        "SEGV", Outcome.CRASHED,
                        "throw", Outcome.CRASHED,
                        "recurse", Outcome.UNREADABLE)
                .forEach((deed, outcome) -> {
                    try {
                        file(deed + ".hostile", outcome, deed);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** A text of its own each time, for the same text twice would be a duplicate. */
    private String minutes() {
        return minutes.text(number++);
    }

    private void file(String name, Outcome outcome, String text) throws IOException {
        file(name, outcome, FileBytes.utf8(text));
    }

    private void file(String name, Outcome outcome, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        expect(name, outcome);
    }

    private void expect(String name, Outcome outcome) {
        expected.put(name, outcome);
    }

    private Path pdf(String name) throws IOException {
        var pdf = new PdfFixture().page();
        float y = 50;
        for (String line : minutes().lines().toList()) {
            pdf.text(50, y, line);
            y += 14;
        }
        expect(name, Outcome.INDEXED);
        return pdf.save(folder.resolve(name));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void shell(String... command) throws IOException {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
