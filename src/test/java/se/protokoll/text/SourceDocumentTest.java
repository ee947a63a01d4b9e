package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {

    private static SourceDocument of(List<Block> blocks) {
        return new SourceDocument("x".repeat(1_000), blocks, 3, "application/pdf", null, List.of());
    }

    private static Block block(int start, int end, @Nullable Integer page) {
        return new Block(BlockKind.PARAGRAPH, start, end, page, 0, List.of());
    }

    @Test
    void aPlaceIsOnThePageOfTheFirstBlockThatEndsBehindIt() {
        var document = of(List.of(block(0, 10, 1), block(11, 20, 1), block(21, 30, 2), block(31, 40, 3)));

        assertThat(IntStream.of(0, 19, 20, 21, 30, 39).mapToObj(document::page)).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(document.page(40)).isNull();
        assertThat(of(List.of()).page(0)).isNull();
        assertThat(of(List.of(block(0, 10, null))).page(3)).isNull();
    }

    @Test
    void itIsTheSameHoweverManyBlocksThereAre() {
        var random = new Random(7);
        for (int count = 1; count <= 40; count++) {
            var blocks = IntStream.range(0, count)
                    .mapToObj(at -> block(at * 20, at * 20 + random.nextInt(20), at))
                    .toList();
            int offset = random.nextInt(count * 20);
            assertThat(of(blocks).page(offset))
                    .isEqualTo(blocks.stream()
                            .filter(block -> block.end() > offset)
                            .map(Block::page)
                            .findFirst()
                            .orElse(null));
        }
    }
}
