package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
