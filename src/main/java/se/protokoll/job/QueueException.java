package se.protokoll.job;

/** The queue between an import and its workers does not answer. The message is a sentence in Swedish. */
public class QueueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueueException(WorkerQueue queue, Throwable cause) {
        super(
                "Kafka svarar inte på %s. Starta Kafka eller rätta %s.".formatted(queue.brokers(), WorkerQueue.SETTING),
                cause);
    }
}
