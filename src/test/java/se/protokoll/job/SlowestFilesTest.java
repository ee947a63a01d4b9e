package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowestFilesTest {

    @Test
    void keepsTenTheSlowestFirst() {
        var slowest = new SlowestFiles();
        for (int number = 0; number < 100; number++) {
            int millis = number * 37 % 100;
            slowest.add(Path.of(millis + ".pdf"), Duration.ofMillis(millis));
        }

        assertThat(slowest.list())
                .extracting(file -> file.path().toString())
                .containsExactly(
                        "99.pdf", "98.pdf", "97.pdf", "96.pdf", "95.pdf", "94.pdf", "93.pdf", "92.pdf", "91.pdf",
                        "90.pdf");
    }
}
