package se.protokoll.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SectionSignsTest {

    @Test
    void readsWhatIsTakenForOtherSignsAsSectionSignsWhereTheNumbersFollowEachOther() {
        var page = scan("8 26", "Val av justerare", "$27 Budget", "828 Taxa för vatten", "§ 29", "8 klasser om 26");

        assertThat(restored(page))
                .containsExactly(
                        "§ 26", "Val av justerare", "§ 27 Budget", "§ 28 Taxa för vatten", "§ 29", "8 klasser om 26");
    }

    @Test
    void leavesFiguresThatFollowEachOtherAsTheyAre() {
        var page = scan("81 Mora", "82 Orsa", "83 Rättvik", "8 40", "8 42");

        assertThat(restored(page)).containsExactly("81 Mora", "82 Orsa", "83 Rättvik", "8 40", "8 42");
    }

    @Test
    void leavesPagesThatWereNotRecognisedInAPictureAsTheyAre() {
        var page = page(null, "8 26", "8 27", "8 28");

        assertThat(restored(page)).containsExactly("8 26", "8 27", "8 28");
    }

    private static List<String> restored(ScannedPage page) {
        var segments = List.of(new SegmentFinder(page).segments(page.words()));
        var restored = SectionSigns.restored(List.of(page), segments).getFirst();
        return new SegmentFinder(restored)
                .segments(restored.words()).stream().map(Segment::text).toList();
    }

    private static ScannedPage scan(String... lines) {
        return page(new RecognizedPage(1, 0.9, 0.05), lines);
    }

    private static ScannedPage page(@Nullable RecognizedPage recognized, String... lines) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < lines.length; i++) {
            float left = 60;
            for (String word : lines[i].split(" ", -1)) {
                float right = left + 5 * word.length();
                words.add(new Word(word, left, right, 100 + 14 * i, 10, false, true));
                left = right + 3;
            }
        }
        return new ScannedPage(1, 595, 842, words, List.of(), List.of(), 1, recognized);
    }
}
