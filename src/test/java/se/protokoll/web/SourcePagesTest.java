package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.web.RunningPages.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of PDF files beside the card, and the files themselves. */
class SourcePagesTest {

    /** Invented; its check digit is right. */
    private static final String NUMBER = "640823-3234";

    @TempDir
    private static Path folder;

    private static Path file;
    private static String id;

    @BeforeAll
    static void index() throws IOException {
        file = PdfMinutes.about("Kajrådet", "lanternor").save(folder.resolve("kajrådet å.pdf"));
        id = PdfMinutes.index(file);
    }

    @Test
    void thePageStandsBesideTheCardWithTheWordsOfItsFactsMarked() throws IOException, InterruptedException {
        var first = get("/meetings/" + id + "?page=1&fact=person-0").body();

        assertThat(first)
                .contains("sida 1 av 2", "<img src=\"/meetings/" + id + "/pages/1\"", "viewBox=\"0 0 59")
                .containsPattern("<g id=\"chosen\"><title>Ebba Ekmo</title><rect ")
                .contains("<title>Ture Lindhult</title><rect ")
                .doesNotContain("att bevilja ansökan om bärgning av roddbåten</title>");
        assertThat(get("/meetings/" + id + "?page=2").body())
                .contains("sida 2 av 2", "att bevilja ansökan om bärgning av roddbåten")
                .containsPattern("<g><title>[^<]*roddbåten[^<]*</title><rect ")
                .doesNotContain("<title>Ebba Ekmo</title>", "id=\"chosen\"");
    }

    @Test
    void aFactLeadsToItsPage() throws IOException, InterruptedException {
        assertThat(get("/meetings/" + id + "?page=1").body())
                .contains("href=\"/meetings/" + id + "?page=1&amp;fact=person-1#chosen\"")
                .containsPattern("href=\"/meetings/" + id + "\\?page=2&amp;fact=decision-\\d#chosen\"");
        assertThat(get("/meetings/" + id).body())
                .contains("<span class=\"page-mark\"><a href=\"/meetings/" + id + "?page=2\">sida 2</a></span>")
                .contains("href=\"#person-1\"", "href=\"/meetings/" + id + "?page=1\"");
    }

    @Test
    void theMarkLiesWhereTheWordsAre() throws IOException, InterruptedException {
        var mark = Pattern.compile("<g id=\"chosen\"><title>Ture Lindhult</title><rect rx=\"1.5\""
                        + " x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\" height=\"([\\d.]+)\"")
                .matcher(get("/meetings/" + id + "?page=1&fact=person-1").body());
        assertThat(mark.find()).isTrue();
        float y = Float.parseFloat(mark.group(2));

        assertThat(Float.parseFloat(mark.group(1))).isBetween(68f, 71f);
        assertThat(y).isLessThan(190);
        assertThat(y + Float.parseFloat(mark.group(4))).isBetween(195f, 200f);
    }

    @Test
    void thePictureIsServedByNumber() throws IOException, InterruptedException {
        var page = bytes("/meetings/" + id + "/pages/2");

        assertThat(page.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(picture(page.body()).getWidth()).isGreaterThan(1100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/0",
                "/pages/3",
                "/pages/9999999",
                "/pages/-1",
                "/pages/1.png",
                "/pages/..%2f1",
                "/pages/",
                "?page=0",
                "?page=3"
            })
    void whatIsNoPageIsNotFound(String address) throws IOException, InterruptedException {
        assertThat(get("/meetings/" + id + address).statusCode()).isIn(400, 404);
    }

    @Test
    void theFileCanBeHadAsItIs() throws IOException, InterruptedException {
        var answer = bytes("/meetings/" + id + "/file");

        assertThat(answer.body()).isEqualTo(Files.readAllBytes(file));
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''kajr%C3%A5det%20");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }

    @Test
    void nothingIsShownOfAFileThatHasOtherContentToday() throws IOException, InterruptedException {
        Path other = PdfMinutes.about("Bytesrådet", "master").save(folder.resolve("byts.pdf"));
        String changed = PdfMinutes.index(other);
        byte[] bytes = Files.readAllBytes(other);
        bytes[bytes.length / 2] ^= 1;
        Files.write(other, bytes);

        assertThat(get("/meetings/" + changed + "/file").statusCode()).isEqualTo(404);
        assertThat(get("/meetings/" + changed + "/pages/1").statusCode()).isEqualTo(404);
        assertThat(get("/meetings/" + changed + "?page=1").body())
                .contains("filen är flyttad, borttagen eller ändrad")
                .doesNotContain("<img ");
        Files.delete(other);
        assertThat(get("/meetings/" + changed).body())
                .contains("Bytesrådet")
                .doesNotContain("Sidor som bild", "Hämta filen");
    }

    @Test
    void anIndexThatNamesAnotherFileDoesNotOpenIt() throws IOException, InterruptedException {
        Path minutes = PdfMinutes.about("Avvägsrådet", "stigar").save(folder.resolve("avväg.pdf"));
        Path secret = Files.write(folder.resolve("hemligt.pdf"), new byte[(int) Files.size(minutes)]);
        String meeting = PdfMinutes.index(minutes, secret);

        assertThat(get("/meetings/" + meeting + "/file").statusCode()).isEqualTo(404);
        assertThat(get("/meetings/" + meeting + "/pages/1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"protokoll/hamnrådet.pdf", "bilagor.zip/protokoll/hamnrådet.pdf"})
    void pagesOfMinutesInAnArchiveAreShownTooAndTheArchiveIsKept(String member)
            throws IOException, InterruptedException {
        Path pdf = PdfMinutes.about("Hamnrådet", "fyrar " + member).save(folder.resolve("hamn.pdf"));
        boolean nested = member.startsWith("bilagor.zip");
        byte[] inner = zip(Map.of("protokoll/hamnrådet.pdf", Files.readAllBytes(pdf), "läs mig.txt", new byte[] {65}));
        Path archive = Files.write(
                folder.resolve(nested ? "yttre.zip" : "inre.zip"),
                nested ? zip(Map.of("bilagor.zip", inner, "bild.png", new byte[] {1})) : inner);

        String meeting = PdfMinutes.index(archive, member);

        assertThat(get("/meetings/" + meeting + "?page=1&fact=person-0").body())
                .contains("sida 1 av 2", "<img src=\"/meetings/" + meeting + "/pages/1\"")
                .containsPattern("<g id=\"chosen\"><title>Ebba Ekmo</title><rect ")
                .doesNotContain("Hämta filen");
        assertThat(picture(bytes("/meetings/" + meeting + "/pages/2").body()).getWidth())
                .isGreaterThan(1100);
        assertThat(get("/meetings/" + meeting + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesOfMinutesInAnEmailAreShownToo() throws IOException, InterruptedException {
        Path pdf = PdfMinutes.about("Brevrådet", "frimärken").save(folder.resolve("brev.pdf"));
        Path mail = Files.writeString(folder.resolve("brev.eml"), """
                From: a@example.org
                To: b@example.org
                Subject: Protokoll
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="gräns"

                --gräns
                Content-Type: application/pdf; name="protokoll.pdf"
                Content-Disposition: attachment; filename="protokoll.pdf"
                Content-Transfer-Encoding: base64

                %s
                --gräns--
                """.replace("gräns", "xyz")
                .formatted(Base64.getMimeEncoder().encodeToString(Files.readAllBytes(pdf))));

        String meeting = PdfMinutes.index(mail, "protokoll.pdf");

        assertThat(get("/meetings/" + meeting + "?page=2").body())
                .contains("sida 2 av 2")
                .containsPattern("<g><title>[^<]*roddbåten[^<]*</title><rect ");
    }

    @Test
    void ofTwoFilesWithOneNameInAnArchiveNoneIsTakenForTheOther() throws IOException, InterruptedException {
        byte[] one = Files.readAllBytes(PdfMinutes.about("Tvillingrådet", "a").save(folder.resolve("a.pdf")));
        byte[] other = Files.readAllBytes(PdfMinutes.about("Tvillingrådet", "b").save(folder.resolve("b.pdf")));
        Path tar = Files.write(folder.resolve("två.tar"), tar("protokoll.pdf", one, other));

        String meeting = PdfMinutes.index(tar, "protokoll.pdf");

        assertThat(get("/meetings/" + meeting + "/pages/1").statusCode()).isEqualTo(404);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte[]... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (byte[] file : files) {
                var entry = new TarArchiveEntry(name);
                entry.setSize(file.length);
                tar.putArchiveEntry(entry);
                tar.write(file);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void personalNumbersAreCoveredAndTheFileIsKept() throws IOException, InterruptedException {
        Path hiding = PdfMinutes.about("Dolda rådet", NUMBER).save(folder.resolve("dolt.pdf"));
        String hidden = PdfMinutes.index(hiding);
        Path plain = PdfMinutes.about("Dolda rådet", "lanternor").save(folder.resolve("öppet.pdf"));
        String open = PdfMinutes.index(plain);

        assertThat(get("/meetings/" + hidden).body()).contains("XXXXXX-XXXX").doesNotContain("Hämta filen");
        assertThat(get("/meetings/" + hidden + "/file").statusCode()).isEqualTo(404);
        // Where the number stands on the second page, and the same place where there is none.
        assertThat(dark(hidden)).isGreaterThan(0.9);
        assertThat(dark(open)).isLessThan(0.5);
    }

    private static double dark(String meeting) throws IOException, InterruptedException {
        var picture = picture(bytes("/meetings/" + meeting + "/pages/2").body());
        int dark = 0;
        for (int x = 300; x < 360; x++) {
            for (int y = 188; y < 200; y++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark / (60.0 * 12);
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(RunningPages.address(path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
