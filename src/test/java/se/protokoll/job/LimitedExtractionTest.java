package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;

class LimitedExtractionTest {

    private static final SourceDocument SLOW = PlainText.document("långsam");
    private static final SourceDocument OTHER = PlainText.document("annan");

    @Test
    void aTextThatTakesTooLongIsGivenUpAndTheNextIsRead() throws UnreadableFileException {
        var never = new CountDownLatch(1);
        var extraction = new LimitedExtraction(
                document -> {
                    while (document.equals(SLOW) && never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return List.of();
                },
                Duration.ofMillis(200));

        assertThatThrownBy(() -> extraction.meetings(SLOW))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.outcome()).isEqualTo(Outcome.TIMEOUT))
                .hasMessageStartingWith("Filens text var inte färdigtolkad");
        assertThat(extraction.meetings(OTHER)).isEmpty();
        never.countDown();
    }

    @Test
    void whatGoesWrongIsThrownAsItIs() {
        var extraction = new LimitedExtraction(
                document -> {
                    if (document.equals(SLOW)) {
                        throw new StackOverflowError();
                    }
                    throw new IllegalArgumentException("fel");
                },
                Duration.ofMinutes(1));

        assertThatThrownBy(() -> extraction.meetings(SLOW)).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> extraction.meetings(OTHER)).isInstanceOf(IllegalArgumentException.class);
    }
}
