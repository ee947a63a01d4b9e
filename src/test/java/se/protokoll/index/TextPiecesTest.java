package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.protokoll.index.TextPieces.Piece;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Evidence;

class TextPiecesTest {

    @Test
    void cutsAtItemsAndKeepsWhatIsOutsideThem() {
        String text = "Head\n\n§ 1 Opening\nText.\n\n§ 2 Close\nSigned";

        List<Piece> pieces =
                TextPieces.of(text, List.of(item(text, "§ 1", 25), item(text, "§ 2", text.indexOf("Signed"))));

        assertThat(pieces)
                .extracting(piece -> text.substring(piece.start(), piece.end()))
                .containsExactly("Head\n\n", "§ 1 Opening\nText.\n\n", "§ 2 Close\n", "Signed");
        assertThat(pieces).extracting(piece -> piece.item() == null).containsExactly(true, false, false, true);
    }

    @Test
    void itemsThatOverlapOrReachTooFarStillGiveEveryCharacterOnce() {
        String text = "\n \n§ 1 A\n§ 2 B\n§ 2 C and more";
        List<AgendaItem> items = List.of(
                item(text, "§ 2 C", 10_000), item(text, "§ 1", 20), item(text, "§ 2 B", 5), item(text, "§ 2 B", 12));

        List<Piece> pieces = TextPieces.of(text, items);

        assertThat(joined(text, pieces)).isEqualTo(text);
        assertThat(pieces).filteredOn(piece -> piece.item() != null).hasSize(4);
    }

    @Test
    void aLongItemIsCutAtALineAndTheTextIsStillWhole() {
        String line = "A line of some forty characters, no more.\n";
        String text = line.repeat(2_000) + "𝔘".repeat(TextPieces.LONGEST);

        List<Piece> pieces = TextPieces.of(text, List.of(item(text, "A line", text.length())));

        assertThat(joined(text, pieces)).isEqualTo(text);
        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece.end() - piece.start()).isLessThanOrEqualTo(TextPieces.LONGEST);
            assertThat(piece.parts()).isEqualTo(pieces.size());
            assertThat(Character.isLowSurrogate(text.charAt(piece.start()))).isFalse();
        });
        assertThat(text.charAt(pieces.getFirst().end() - 1)).isEqualTo('\n');
        assertThat(pieces.getLast().part()).isEqualTo(pieces.size());
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(TextPieces.of(" \n", List.of())).isEmpty();
    }

    private static String joined(String text, List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .collect(Collectors.joining());
    }

    private static AgendaItem item(String text, String heading, int end) {
        int start = text.indexOf(heading);
        return new AgendaItem(null, heading, new Evidence(start, start + heading.length(), null, "test", 1), end);
    }
}
