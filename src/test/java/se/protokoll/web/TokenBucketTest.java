package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static long at(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void someMayComeAtOnceAndTheOthersEvenly() {
        var bucket = new TokenBucket(2, 3, at(0));

        assertThat(new int[] {bucket.take(at(0)), bucket.take(at(0)), bucket.take(at(0))})
                .containsOnly(0);
        assertThat(bucket.take(at(0))).isEqualTo(1);
        assertThat(bucket.take(at(0.4))).isEqualTo(1);
        assertThat(bucket.take(at(0.6))).isZero();
        assertThat(bucket.take(at(0.7))).isEqualTo(1);
    }

    @Test
    void whoWaitsLongMayNotComeMoreOftenForIt() {
        var bucket = new TokenBucket(1, 2, at(0));

        assertThat(bucket.take(at(1000))).isZero();
        assertThat(bucket.take(at(1000))).isZero();
        assertThat(bucket.take(at(1000))).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        var bucket = new TokenBucket(1, 1, at(10));

        assertThat(bucket.take(at(10))).isZero();
        assertThat(bucket.take(at(5))).isEqualTo(1);
    }
}
