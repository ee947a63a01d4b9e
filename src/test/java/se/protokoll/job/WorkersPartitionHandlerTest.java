package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.jdbc.core.JdbcTemplate;

class WorkersPartitionHandlerTest {

    /** Waiting for slices of a run that is to stop throws. */
    private static JobRepository ofARunThatIsToStop() {
        var stop = new StopSignal();
        stop.request();
        return WorkersPartitionHandler.askedInTheEnd(
                new ResourcelessJobRepository(), new SlicesUnderWay(new JdbcTemplate(), stop));
    }

    @Test
    void onlyTheQuestionForTheSlicesWaitsForThem() {
        var repository = ofARunThatIsToStop();

        assertThatThrownBy(() -> repository.getJobExecution(7)).isInstanceOf(CancellationException.class);
        assertThat(repository.getJobNames()).isEmpty();
        assertThat(repository.getJobInstance(7)).isNull();
    }
}
