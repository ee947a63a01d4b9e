package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses of a queue. */
class WorkerQueueTest {

    @Test
    void oneBrokerOrMoreAndATopic() {
        assertThat(WorkerQueue.valueOf("kafka://a.example.org:9092"))
                .isEqualTo(new WorkerQueue("a.example.org:9092", "protokoll-import"));
        assertThat(WorkerQueue.valueOf("kafka://a:9092,b:9093/nacka"))
                .isEqualTo(new WorkerQueue("a:9092,b:9093", "nacka"));
    }
}
