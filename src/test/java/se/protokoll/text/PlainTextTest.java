package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.minutes.Outcome;

class PlainTextTest {

    private static final String MINUTES = """
            KOMMUNSTYRELSEN I ÅSELE – protokoll

            Närvarande: Görel Åkesson (s), Örjan Ängström (c)
            Ärendet återremitteras. Höstens möten hålls på Hotell Älgen, § 5.
            """;

    private final DocumentReader reader = new DocumentReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman"})
    void readsSwedishLettersInEveryEncodingTheyWereWrittenIn(String encoding) throws Exception {
        assertThat(read(MINUTES.getBytes(Charset.forName(encoding))).text()).isEqualTo(MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "IBM850", "IBM437", "windows-1252", "x-MacRoman"})
    void recognisesAnEncodingFromFewSpecialLetters(String encoding) throws Exception {
        String text = "Protokoll fört vid möte i Mora.\nJusterat av Karin Öberg och Åke Lind.\n";
        assertThat(read(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @Test
    void readsCapitalsAloneInDosText() throws Exception {
        String text = "PROTOKOLL FÖR BYGGNADSNÄMNDEN I ÖVERTORNEÅ\n";
        assertThat(read(text.getBytes(Charset.forName("IBM850"))).text()).isEqualTo(text);
    }

    @Test
    void readsDosTextInAFrameWithoutTheFrame() throws Exception {
        String framed = """
                ┌────────────────────────────┐
                │ Äppelbo kommun │ 1988-03-08 │
                ├────────────────────────────┤
                │ Närvarande   Åke Öst (s)    │
                └────────────────────────────┘
                """;

        var document = read(framed.getBytes(Charset.forName("IBM850")));

        assertThat(document.text()).hasSameSizeAs(framed);
        assertThat(document.blocks())
                .extracting(block -> document.text(block).strip())
                .containsExactly("Äppelbo kommun \t 1988-03-08", "Närvarande   Åke Öst (s)");
    }

    @Test
    void readsTheSwedishLettersOfSevenBits() throws Exception {
        String text = """
                ]SELE KOMMUN, [LVSBYN OCH \\RNSK\\LDSVIK

                N{rvarande: G|rel ]kesson (s), \\rjan [ngstr|m (c), Ren`e Holm
                Par 5  V{g till |n: } ena sidan | ena sidan, brev till a@b.se
                """;

        assertThat(read(text.getBytes(StandardCharsets.US_ASCII)).text()).isEqualTo("""
                ÅSELE KOMMUN, ÄLVSBYN OCH ÖRNSKÖLDSVIK

                Närvarande: Görel Åkesson (s), Örjan Ängström (c), Renée Holm
                Par 5  Väg till ön: å ena sidan | ena sidan, brev till a@b.se
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"names\":[\"Karin Lind\",\"Bo Ek\"],\"at\":{\"place\":\"Mora\"}}",
                "| Karin Lind | (s) | Mora |\n|Bo Ek|(c)|Orsa|\n|Per Lund|(m)|Mora|\n",
                "Karin Lind [Mora], Bo Ek [Orsa], Per Lund [Mora] {bilaga 1}\nC:\\minutes\\mora\\one.txt"
            })
    void leavesBracketsAndBracesAsTheyAre(String text) throws Exception {
        assertThat(PlainTextReader.decode(text.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(text);
    }

    @Test
    void readsATextThatWasWrittenForAPrinterAsItCameOut() throws Exception {
        String bold = "\u001BE\u001B&l0O\u001B(s3B_\bM_\bo_\br_\ba k\bko\bom\bmm\bmu\bun\bn";
        String orders = "\u001B[1mNärvarande\u001B[0m Bo\u001BG Ek\u001BH\u001B-1\u001B-\u0000";
        String text = String.join("\r\n", bold, "Beslut\r______\r", "\u000FFett\rFett", orders, "");

        assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1)).text())
                .isEqualTo("Mora kommun\nBeslut\nFett\nNärvarande Bo Ek\n");
    }

    @Test
    void keepsTheLettersOfAFileThatMixesEncodings() throws Exception {
        byte[] utf8 = MINUTES.getBytes(StandardCharsets.UTF_8);
        byte[] stray = "Sekreterare Åke\n".getBytes(Charset.forName("windows-1252"));
        byte[] mixed = new byte[utf8.length + stray.length];
        System.arraycopy(utf8, 0, mixed, 0, utf8.length);
        System.arraycopy(stray, 0, mixed, utf8.length, stray.length);

        assertThat(read(mixed).text()).isEqualTo(MINUTES + "Sekreterare Åke\n");
    }

    @Test
    void leavesOutTheByteOrderMarkAndNormalisesLineEnds() throws Exception {
        assertThat(read("\uFEFFRad ett\r\nRad två\rRad tre".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Rad ett\nRad två\nRad tre");
    }

    @Test
    void composesTheLettersThatMacsWriteAsTwo() throws Exception {
        String decomposed = Normalizer.normalize(MINUTES, Normalizer.Form.NFD);

        var document = read(decomposed.getBytes(StandardCharsets.UTF_8));

        assertThat(document.text()).isEqualTo(MINUTES);
        assertThat(document.blocks())
                .extracting(document::text)
                .containsExactly(MINUTES.strip().split("\n\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "kl\u00A009.00, kl 09.00",
        "§\u2009\u202F12, §  12",
        "ord\u00ADfö\u200Brande, ordförande",
        "budget\u00AD, budget-",
        "Ann\u2011Christin, Ann-Christin",
        "2018\u221203\u221214, 2018–03–14",
        "\uFB01nansutskottet, finansutskottet",
        "\uF0B7 att godkänna, • att godkänna",
        "\uF0FC, ✓"
    })
    void writesWhatLooksTheSameWithTheSameCharacters(String written, String read) throws Exception {
        var document = read(("Närvaro: " + written + "\nslut").getBytes(StandardCharsets.UTF_8));

        assertThat(document.text()).isEqualTo("Närvaro: " + read + "\nslut");
    }

    @Test
    void makesABlockOfEachParagraphAndCountsPagesByFormFeeds() throws Exception {
        var document = read(
                "Första\nstycket\n\n  \n   Andra stycket\n\fSida två\fSida tre\n".getBytes(StandardCharsets.UTF_8));

        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.blocks())
                .extracting(document::text)
                .containsExactly("Första\nstycket", "   Andra stycket", "Sida två", "Sida tre");
        assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 1, 2, 3);
        assertThat(document.mediaType()).isEqualTo("text/plain");
    }

    @Test
    void hasNoPagesWithoutFormFeeds() throws Exception {
        var document = read("Ett stycke".getBytes(StandardCharsets.UTF_8));

        assertThat(document.pages()).isZero();
        assertThat(document.blocks().getFirst().page()).isNull();
    }

    @Test
    void saysWhatTheLimitCutOff() throws Exception {
        var shortReader = new DocumentReader(new ReadingLimits(1_000, 10, 1, 1, 1, 1));
        Path file = Files.writeString(folder.resolve("lång.txt"), "Tolv tecken!");

        var document = shortReader.read(file);

        assertThat(document.text()).isEqualTo("Tolv tecke");
        assertThat(document.limits()).containsExactly("Texten är avkortad: de första 10 av 12 tecken är lästa.");
    }

    @Test
    void saysThatMuchWasCutOffWithoutReadingAllOfIt() throws Exception {
        var shortReader = new DocumentReader(new ReadingLimits(1_000, 10, 1, 1, 1, 1));
        Path file = Files.writeString(folder.resolve("lång.txt"), "Trettioen tecken är lite mycket");
        Path wide = Files.writeString(folder.resolve("bred.txt"), "Tolv tecken!", StandardCharsets.UTF_16);

        assertThat(shortReader.read(file).text()).isEqualTo("Trettioen ");
        assertThat(shortReader.read(file).limits())
                .containsExactly("Texten är avkortad: bara de första 10 tecknen är lästa.");
        assertThat(shortReader.read(wide).text()).isEqualTo("Tolv teck");
        assertThat(shortReader.read(wide).limits())
                .containsExactly("Texten är avkortad: bara de första 9 tecknen är lästa.");
    }

    @Test
    void refusesBlankAndBinaryFiles() throws IOException {
        assertOutcome(" \n\t\n".getBytes(StandardCharsets.UTF_8), Outcome.EMPTY);
        assertOutcome(new byte[0], Outcome.EMPTY);
        byte[] noise = new byte[4_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 % 23);
        }
        assertOutcome(noise, Outcome.UNREADABLE);
    }

    private void assertOutcome(byte[] bytes, Outcome outcome) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(bytes))
                .returns(outcome, UnreadableFileException::outcome);
    }

    private SourceDocument read(byte[] bytes) throws IOException, UnreadableFileException {
        return reader.read(Files.write(folder.resolve("möte å.txt"), bytes));
    }
}
