package se.protokoll.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfidenceTrainingTest {

    private static final Clues NOTHING = new Clues();
    private static final Clues DAMAGED = new Clues().with("damaged", true);

    @Test
    void aConfidenceIsTheShareOfSuchClaimsThatWereRight() {
        var model = ConfidenceTraining.fit(claims(2_000, 0.97, 0.6, false));

        assertThat(model.probability(Claim.PARTY, NOTHING)).isCloseTo(0.97, within(0.015));
        assertThat(model.probability(Claim.PARTY, DAMAGED)).isCloseTo(0.6, within(0.04));
    }

    @Test
    void whatHasNeverBeenSeenChangesNothing() {
        var model = ConfidenceTraining.fit(claims(500, 0.9, 0.5, false));

        assertThat(model.probability(Claim.PARTY, new Clues().with("unheard-of", true)))
                .isEqualTo(model.probability(Claim.PARTY, NOTHING));
    }

    @Test
    void claimsThatWereAlwaysRightAreNotCertain() {
        var model = ConfidenceTraining.fit(claims(300, 1, 1, false));

        assertThat(model.probability(Claim.PARTY, NOTHING)).isBetween(0.97, 0.995);
    }

    @Test
    void copiesTeachButAreNotCounted() {
        var all = new ArrayList<>(claims(400, 0.95, 0.5, false));
        all.addAll(claims(400, 0.95, 0.5, true));

        var rated = ConfidenceTraining.crossValidated(all);

        assertThat(rated).hasSize(400);
        var reliability = Reliability.of(rated);
        assertThat(reliability.gap()).isLessThan(0.05);
        assertThat(reliability.brier()).isLessThan(reliability.constant());
        assertThat(reliability.ranking()).isGreaterThan(0.7);
    }

    @Test
    void theTableOfWeightsSaysWhatSpeaksAgainst() {
        var table = ConfidenceTraining.fit(claims(500, 0.9, 0.5, false)).table();

        assertThat(table.lines()).hasSize(2).anyMatch(line -> line.startsWith("party\tdamaged\t-"));
    }

    @Test
    void reliabilityComparesConfidenceAndTruth() {
        var reliability = Reliability.of(List.of(
                new RatedClaim(Claim.DATE, 0.99, true),
                new RatedClaim(Claim.DATE, 0.99, true),
                new RatedClaim(Claim.DATE, 0.6, true),
                new RatedClaim(Claim.DATE, 0.6, false)));

        assertThat(reliability.bins()).extracting(Reliability.Bin::claims).containsExactly(2, 2);
        assertThat(reliability.bins().getFirst().right()).isEqualTo(0.5);
        assertThat(reliability.gap()).isCloseTo((0.1 + 0.01) / 2, within(1e-9));
        assertThat(reliability.ranking()).isCloseTo(2.5 / 3, within(1e-9));
    }

    /** Every other one damaged. */
    private static List<JudgedClaim> claims(int number, double right, double rightIfDamaged, boolean copy) {
        var random = new Random(7);
        return IntStream.range(0, number)
                .mapToObj(i -> new JudgedClaim(
                        "document " + i / 10,
                        copy,
                        Claim.PARTY,
                        i % 2 == 0 ? NOTHING : DAMAGED,
                        random.nextDouble() < (i % 2 == 0 ? right : rightIfDamaged)))
                .toList();
    }
}
