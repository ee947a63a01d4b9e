package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Warning;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.pdf.RecognizedPage;

/** How well a scan was recognised follows its meetings. */
class RecognitionChecksTest {

    private static final RecognizedPage GOOD = new RecognizedPage(1, 0.95, 0.02);
    private static final RecognizedPage POOR = new RecognizedPage(2, 0.61, 0.3);

    private final MinutesExtractor extractor = new MinutesExtractor(LanguageModels.load());

    @Test
    void poorRecognitionIsAWarningThatNamesTheWorstPage() {
        assertThat(warnings(List.of(GOOD, POOR)))
                .containsExactly(
                        "Texten är läst ur bilder av sidor, och ungefär 16 % av orden är troligen fel lästa; sämst är sida 2 (30 %).");
        assertThat(warnings(List.of(GOOD))).isEmpty();
        assertThat(warnings(List.of())).isEmpty();
    }

    @Test
    void itIsToldPageByPage() {
        var json = MinutesJson.of("a.pdf", extractor.meetings(document().recognizedAs(List.of(GOOD, POOR))));

        assertThat(json.path("recognized_pages").toString())
                .isEqualTo("[{\"page\":1,\"confidence\":0.95,\"misread\":0.02},"
                        + "{\"page\":2,\"confidence\":0.61,\"misread\":0.3}]");
    }

    private List<String> warnings(List<RecognizedPage> pages) {
        return extractor.extract(document().recognizedAs(pages)).warnings().stream()
                .filter(warning -> warning.rule().equals("poor-recognition"))
                .map(Warning::message)
                .toList();
    }

    private static SourceDocument document() {
        String first = "PROTOKOLL\nKulturnämnden 2001-03-05\nNärvarande\nAnna Ek, ordförande";
        String second = "§ 1 Budget\nNämnden beslutar att anta budgeten.";
        return new SourceDocument(
                first + "\n" + second,
                List.of(
                        new Block(BlockKind.PARAGRAPH, 0, first.length(), 1, 0, List.of()),
                        new Block(
                                BlockKind.PARAGRAPH,
                                first.length() + 1,
                                first.length() + 1 + second.length(),
                                2,
                                0,
                                List.of())),
                2,
                "application/pdf",
                null,
                List.of());
    }
}
