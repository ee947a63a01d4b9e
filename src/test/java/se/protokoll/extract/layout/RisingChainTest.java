package se.protokoll.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.layout.RisingChain.Link;

class RisingChainTest {

    @Test
    void passesOverNumbersThatDoNotFit() {
        assertThat(chosen(1, 2, 17, 3, 1998, 4)).containsExactly(0, 1, 3, 5);
    }

    @Test
    void prefersLettersInTheirOrder() {
        var links =
                List.of(new Link(1, 0, 1), new Link(2, 1, 1), new Link(2, 2, 1), new Link(2, 1, 1), new Link(3, 0, 1));

        assertThat(RisingChain.through(links).chosen()).containsExactly(0, 1, 2, 4);
    }

    @Test
    void holdsTogetherToTheEndOfAVolume() {
        int items = 20_000;

        assertThat(RisingChain.through(IntStream.rangeClosed(1, items)
                                .mapToObj(number -> new Link(number, 0, 1))
                                .toList())
                        .chosen())
                .hasSize(items);
    }

    /** Every link compared with every one before it is slow, and what the quick way must come to. */
    @Test
    void isTheBestOfAllChains() {
        var random = new Random(1);
        for (int round = 0; round < 500; round++) {
            int most = 1 + random.nextInt(40);
            var links = IntStream.range(0, random.nextInt(60))
                    .mapToObj(i -> new Link(
                            random.nextInt(most),
                            random.nextInt(8) / 5 * random.nextInt(4),
                            random.nextInt(1, 9) / 4.0))
                    .toList();

            assertThat(RisingChain.through(links).score()).isCloseTo(best(links), within(1e-9));
        }
    }

    private static double best(List<Link> links) {
        var scores = new ArrayList<Double>();
        for (int i = 0; i < links.size(); i++) {
            double score = 0;
            for (int j = 0; j < i; j++) {
                score = Math.max(score, scores.get(j) - cost(links.get(j), links.get(i)));
            }
            scores.add(score + links.get(i).weight());
        }
        return scores.stream().mapToDouble(score -> score).max().orElse(0);
    }

    private static double cost(Link from, Link to) {
        int step = to.value() - from.value();
        if (step == 0) {
            return to.suffix() == from.suffix() + 1 ? 0 : to.suffix() > from.suffix() ? 0.4 : Double.POSITIVE_INFINITY;
        }
        if (step < 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (to.suffix() > 1) {
            return 1.5;
        }
        return step == 1 ? 0 : step <= 3 ? 0.3 : step <= 10 ? 0.8 : 2.5;
    }

    private static List<Integer> chosen(int... numbers) {
        return RisingChain.through(IntStream.of(numbers)
                        .mapToObj(number -> new Link(number, 0, 1))
                        .toList())
                .chosen();
    }
}
