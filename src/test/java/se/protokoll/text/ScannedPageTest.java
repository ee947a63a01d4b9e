package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.pdf.PageRecognizer;

class ScannedPageTest {

    @TempDir
    private Path folder;

    @Test
    void recognisesAScannedCoverSheetWithItsColumns() throws Exception {
        requireTesseract();
        Path file = cover().saveScanned(folder.resolve("inläst.pdf"));

        var document = new DocumentReader().read(file);

        assertThat(document.pages()).isEqualTo(1);
        assertThat(document.blocks())
                .filteredOn(block -> block.kind() == BlockKind.TABLE_ROW)
                .anySatisfy(row -> assertThat(row.cells())
                        .extracting(document::text)
                        .contains("Beslutande", "Anna Ekström, ordförande\nBo Lindgren\nCecilia Åkerö"));
    }

    @Test
    void readsAPageThatWasLaidOnItsHead() throws Exception {
        requireTesseract();
        Path file = cover().saveScanned(folder.resolve("på huvudet.pdf"), ScannedPageTest::turned);

        assertThat(new DocumentReader().read(file).text()).contains("Cecilia Åkerö", "klockan 13.00");
    }

    @Test
    void readsGreyInkInTheShadowOfAThickVolumeAndSaysHowWell() throws Exception {
        requireTesseract();
        Path file = cover().saveScanned(folder.resolve("skugga.pdf"), ScannedPageTest::shadowed);

        var document = new DocumentReader().read(file);

        assertThat(document.text()).contains("Kommunhuset i Nora", "Cecilia Åkerö", "Bo Lindgren");
        assertThat(document.recognized()).singleElement().satisfies(page -> {
            assertThat(page.number()).isEqualTo(1);
            assertThat(page.confidence()).isBetween(0.7, 1.0);
            assertThat(page.misread()).isBetween(0.001, 0.2);
        });
        assertThat(document.misread()).hasValue(document.recognized().getFirst().misread());
    }

    @Test
    void readsEveryLineOfAPageThatWasLaidOnAskew() throws Exception {
        requireTesseract();
        var pdf = new PdfFixture().page();
        for (int line = 1; line <= 40; line++) {
            pdf.text(60, 60 + line * 17, "Ledamot nummer " + line + " yrkar avslag på förslaget om väg " + line * 7);
        }
        Path file = pdf.saveScanned(folder.resolve("sned.pdf"), ScannedPageTest::askew);

        var text = new DocumentReader().read(file).text();

        assertThat(text.lines().filter(line -> line.contains("yrkar avslag på förslaget om väg")))
                .hasSizeGreaterThan(37);
        assertThat(text.indexOf("nummer 39")).isGreaterThan(text.indexOf("nummer 12"));
    }

    @Test
    void recognisesAgainWhatWasRecognisedAsAnotherLanguage() throws Exception {
        requireTesseract();
        String[] lines = {
            "Nämnden behandlade ärendet om vägen till ön och beslöt att återremittera det till förvaltningen",
            "Årets budget för skolorna är lägre än den förra, och det är något som många har haft åsikter om",
            "Kommunhuset i Nora klockan 13.00, närvarande var Cecilia Åkerö samt ytterligare några ledamöter"
        };
        var pdf = new PdfFixture().page();
        for (int i = 0; i < lines.length; i++) {
            pdf.text(60, 142 + i * 14, lines[i]);
            lines[i] = lines[i].replaceAll("[åä]", "a").replace('ö', 'o').replace('Å', 'A');
        }

        var text = new DocumentReader()
                .read(pdf.saveScannedUnder(folder.resolve("engelsk.pdf"), lines))
                .text();

        assertThat(text).contains("Cecilia Åkerö", "vägen till ön").doesNotContain("Akero", "vagen");
    }

    @Test
    void readsTwoPagesThatWereLaidSideBySideOneAfterTheOther() throws Exception {
        requireTesseract();
        var pdf = new PdfFixture();
        for (String side : new String[] {"vänstra", "högra"}) {
            pdf.page();
            for (int line = 1; line <= 8; line++) {
                pdf.text(60, 60 + line * 20, "Rad " + line + " på den " + side + " sidan av uppslaget");
            }
        }

        var text = new DocumentReader()
                .read(pdf.saveSpread(folder.resolve("uppslag.pdf")))
                .text();

        assertThat(text.indexOf("Rad 8 på den vänstra")).isPositive();
        assertThat(text.indexOf("Rad 8 på den vänstra")).isLessThan(text.indexOf("Rad 1 på den högra"));
    }

    /** Two degrees. */
    private static BufferedImage askew(BufferedImage picture) {
        var askew = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = askew.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(2), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return askew;
    }

    private static BufferedImage turned(BufferedImage picture) {
        var turned = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                turned.setRGB(picture.getWidth() - 1 - x, picture.getHeight() - 1 - y, picture.getRGB(x, y));
            }
        }
        return turned;
    }

    /** The left edge is as dark as the ink at the right one. */
    private static BufferedImage shadowed(BufferedImage picture) {
        var pixels = picture.getRaster();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int grey = 120 + pixels.getSample(x, y, 0) * 135 / 255;
                pixels.setSample(x, y, 0, grey * (90 + 165 * x / picture.getWidth()) / 255);
            }
        }
        return picture;
    }

    @Test
    void namesTheMissingRecognitionInsteadOfGivingAnEmptyDocument() throws Exception {
        Path file = cover().saveScanned(folder.resolve("inläst.pdf"));
        var withoutRecognition = new DocumentReader(new ReadingLimits(10_000_000, 10_000, 10, 0, 1, 1));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> withoutRecognition.read(file))
                .returns(Outcome.NEEDS_OCR, UnreadableFileException::outcome);
    }

    private static PdfFixture cover() {
        return new PdfFixture()
                .page()
                .text(60, 100, 12, false, "Plats och tid")
                .text(200, 100, 12, false, "Kommunhuset i Nora, klockan 13.00")
                .text(60, 130, 12, false, "Beslutande")
                .text(200, 130, 12, false, "Anna Ekström, ordförande")
                .text(200, 146, 12, false, "Bo Lindgren")
                .text(200, 162, 12, false, "Cecilia Åkerö")
                .text(60, 192, 12, false, "Utses att justera")
                .text(200, 192, 12, false, "Bo Lindgren");
    }

    private static void requireTesseract() {
        boolean installed = PageRecognizer.installed() != null;
        if (System.getProperty("protokoll.tests.required", "").contains("ocr")) {
            assertThat(installed)
                    .as("tesseract with its Swedish data is installed")
                    .isTrue();
        }
        assumeTrue(installed, "needs tesseract with its Swedish data");
    }
}
