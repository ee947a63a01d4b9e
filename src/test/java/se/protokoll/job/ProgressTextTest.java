package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.Outcome;

class ProgressTextTest {

    @Test
    void theRateAndTheTimeLeftAreTold() {
        assertThat(ProgressText.line(500, 2000, 0, 25)).isEqualTo("Läser: 500 av 2000, 25,0 filer/s, klart om 1 min.");
    }

    @Test
    void noRateIsToldBeforeThereIsOne() {
        assertThat(ProgressText.line(25, 2000, 0, 0)).isEqualTo("Läser: 25 av 2000.");
    }

    @Test
    void theLastSentenceHasAllThatWereRead() {
        var progress = new ImportProgress();
        var text = new ProgressText(progress);
        assertThat(text.atEnd()).isEmpty();

        progress.reading(2, 0);
        progress.documentsRead(List.of(Outcome.INDEXED, Outcome.INDEXED));
        progress.closing();
        assertThat(text.atEnd()).hasValue("Läser: 2 av 2.");
    }

    @Test
    void itIsToldWhyFilesAreReadAgain() {
        var progress = new ImportProgress();
        assertThat(ProgressText.onRereading(progress)).isEmpty();

        progress.reading(5, 3);
        assertThat(ProgressText.onRereading(progress))
                .hasValue("Programmet läser annorlunda än när 3 filer lästes; de läses om.");
    }

    @Test
    void failuresAreTold() {
        assertThat(ProgressText.line(2000, 2000, 3, 100))
                .isEqualTo("Läser: 2000 av 2000, 100,0 filer/s, klart om 0 s, 3 misslyckade.");
    }

    @Test
    void longTimesAreToldInHours() {
        assertThat(ProgressText.line(1, 100_000, 0, 10)).endsWith("klart om 2 h 46 min.");
    }
}
