package se.protokoll.text.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.text.DocumentPlace;
import se.protokoll.text.PdfFixture;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.pdf.Box;
import se.protokoll.text.pdf.PageImage;
import se.protokoll.text.pdf.PageRecognizer;

/** A real process that reads real pages. */
class PageReaderTest {

    private static final PageReader READER = new PageReader();

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        READER.close();
    }

    private Path file() throws IOException {
        return new PdfFixture()
                .page()
                .text(70, 100, "Omslag")
                .page()
                .text(70, 200, "Kerstin Ahlborg, Hedemora")
                .save(folder.resolve("två sidor å.pdf"));
    }

    private static DocumentPlace pdf(Path file) {
        return new DocumentPlace(file, "");
    }

    @Test
    void wordsStandWhereThePageHasThem() throws Exception {
        var page = READER.words(pdf(file()), 2, false);

        assertThat(page.width()).isEqualTo(595, within(1f));
        assertThat(page.words()).extracting(word -> word.text()).containsExactly("Kerstin", "Ahlborg,", "Hedemora");
        assertThat(page.words().getFirst().box()).satisfies(box -> {
            assertThat(box.left()).isBetween(69f, 71f);
            assertThat(box.top()).isBetween(188f, 195f);
            assertThat(box.bottom()).isBetween(200f, 205f);
        });
    }

    @Test
    void aPictureHasInkWhereTheWordsStand() throws Exception {
        var word = READER.words(pdf(file()), 2, false).words().getFirst().box();
        var picture = picture(READER.image(pdf(file()), 2, List.of()));

        assertThat(picture.getWidth()).isBetween(1185, 1195);
        assertThat(ink(picture, word)).isBetween(0.05, 0.6);
        assertThat(ink(picture, new Box(word.left(), word.top() + 50, word.right(), word.bottom() + 50)))
                .isZero();
    }

    private static void needTesseract() {
        boolean installed = PageRecognizer.installed() != null;
        if (System.getProperty("protokoll.tests.required", "").contains("ocr")) {
            assertThat(installed).as("Tesseract with Swedish is installed").isTrue();
        }
        assumeTrue(installed, "Tesseract or its Swedish data is not installed.");
    }

    @Test
    void nobodyWaitsForSomebodyElsesPageToBeRecognised() throws Exception {
        needTesseract();
        var page = new PdfFixture().page();
        for (int line = 0; line < 45; line++) {
            page.text(70, 70 + 15 * line, "Kerstin Ahlborg kommer från Hedemora kommun och talar länge, rad " + line);
        }
        Path scan = page.saveScanned(folder.resolve("lång bild.pdf"));
        READER.image(pdf(file()), 1, List.of());
        try (var threads = Executors.newSingleThreadExecutor()) {
            var recognizing = threads.submit(() -> READER.words(pdf(scan), 1, true));
            Thread.sleep(300);

            READER.image(pdf(file()), 2, List.of());

            assertThat(recognizing.isDone()).isFalse();
            assertThat(recognizing.get(1, TimeUnit.MINUTES).words()).isNotEmpty();
        }
    }

    @Test
    void wordsInAPictureAreRecognisedForThoseWhoAsk() throws Exception {
        needTesseract();
        Path scan = new PdfFixture()
                .page()
                .text(70, 200, "Kerstin Ahlborg kommer från Hedemora kommun")
                .saveScanned(folder.resolve("bild.pdf"));

        assertThat(READER.words(pdf(scan), 1, false).words()).isEmpty();
        assertThat(READER.words(pdf(scan), 1, true).words())
                .filteredOn(word -> word.text().equals("Ahlborg"))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.box().left()).isBetween(95f, 110f);
                    assertThat(word.box().top()).isBetween(185f, 196f);
                    assertThat(word.box().bottom()).isBetween(198f, 207f);
                });
    }

    @Test
    void whatIsCoveredIsBlack() throws Exception {
        var word = READER.words(pdf(file()), 2, false).words().getFirst().box();

        assertThat(ink(picture(READER.image(pdf(file()), 2, List.of(word))), word))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoPageIsSaidToBeNone() throws Exception {
        Path file = file();
        Path damaged = Files.writeString(folder.resolve("skadad.pdf"), "%PDF-1.4 ingenting");
        for (int page : new int[] {0, 3, -1}) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> READER.words(pdf(file), page, false));
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> READER.image(pdf(file), page, List.of()));
        }
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> READER.image(pdf(damaged), 1, List.of()));
        assertThat(READER.words(pdf(file), 1, false).words()).as("afterwards").hasSize(1);
    }

    @Test
    void readsNothingOnceItIsClosed() throws Exception {
        Path file = file();
        var reader = new PageReader();
        reader.close();

        assertThatThrownBy(() -> reader.words(pdf(file), 1, false)).isInstanceOf(IllegalStateException.class);
    }

    private static BufferedImage picture(PageImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    /** Share of a box, in points, that is dark. */
    private static double ink(BufferedImage picture, Box box) {
        double scale = picture.getWidth() / 595.0;
        int dark = 0;
        int all = 0;
        for (int x = (int) Math.ceil(box.left() * scale); x < box.right() * scale - 1; x++) {
            for (int y = (int) Math.ceil(box.top() * scale); y < box.bottom() * scale - 1; y++) {
                all++;
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / all;
    }
}
