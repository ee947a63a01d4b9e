package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.protokoll.job.ImportReport;
import se.protokoll.minutes.Outcome;

class ImportSummaryTest {

    private static final String NOTHING_NEW = "Inget nytt: allt var redan inläst.";

    @Test
    void thereIsNothingNewWhereNothingWasToBeRead() {
        assertThat(summary(Map.of(Outcome.UNCHANGED, 3L, Outcome.NOT_MINUTES, 1L), 0))
                .contains(NOTHING_NEW);
        assertThat(summary(Map.of(Outcome.UNCHANGED, 3L, Outcome.NOT_MINUTES, 1L), 1))
                .doesNotContain(NOTHING_NEW);
    }

    @Test
    void whatFailedIsNotSaidToBeInTheRegister() {
        assertThat(summary(Map.of(Outcome.UNCHANGED, 3L, Outcome.EMPTY, 1L), 0)).doesNotContain(NOTHING_NEW);
    }

    @Test
    void whatWasNotReadInWholeAndWhatIsGoneIsTold() {
        assertThat(ImportSummary.of(
                        new ImportReport(
                                ImportReport.Ending.COMPLETED,
                                null,
                                Map.of(Outcome.INDEXED, 3L),
                                3,
                                3,
                                2,
                                true,
                                4,
                                5,
                                0,
                                false),
                        "protokoll failures"))
                .contains(
                        "2 filer i registret är inte lästa i sin helhet; ”protokoll failures”",
                        "4 dokument togs bort ur registret",
                        "5 inlästa filer finns inte kvar på sin plats, men togs inte bort");
    }

    private static String summary(Map<Outcome, Long> outcomes, long toRead) {
        long files = outcomes.values().stream().mapToLong(Long::longValue).sum();
        return ImportSummary.of(
                new ImportReport(
                        ImportReport.Ending.COMPLETED, null, outcomes, files, toRead, 0, false, 0, 0, 0, false),
                "protokoll failures");
    }
}
