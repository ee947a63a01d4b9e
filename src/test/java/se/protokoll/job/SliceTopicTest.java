package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where slices go. */
class SliceTopicTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 8})
    void everyWorkerHasAboutAsManyThoughItsPartitionsLieSideBySide(int workers) {
        for (int slices = 16; slices <= 5 * SliceTopic.PARTITIONS; slices++) {
            int[] each = new int[workers];
            IntStream.range(0, slices)
                    .map(SliceTopic::partitionOf)
                    .forEach(partition -> each[partition * workers / SliceTopic.PARTITIONS]++);

            assertThat(Arrays.stream(each).max().orElseThrow()
                            - Arrays.stream(each).min().orElseThrow())
                    .as("%d slices", slices)
                    .isLessThanOrEqualTo(8);
        }
    }
}
