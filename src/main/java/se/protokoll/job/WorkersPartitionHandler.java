package se.protokoll.job;

import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.MessageChannel;

/**
 * Spring Batch's remote partitioning, which can be stopped while it waits for workers: they find the run stopped in the
 * job repository and leave the rest of the slices.
 */
final class WorkersPartitionHandler extends MessageChannelPartitionHandler {

    /**
     * How many threads all workers are taken to have when slices are cut, which gives each partition of the topic one: more
     * cannot be read at the same time, and one never leaves its partition.
     */
    private static final int THREADS = SliceTopic.PARTITIONS / Slices.PER_THREAD;

    private final StopSignal stop;

    WorkersPartitionHandler(JobRepository repository, MessageChannel requests, StopSignal stop, JdbcTemplate jdbc)
            throws Exception {
        this.stop = stop;
        var messages = new MessagingTemplate();
        messages.setDefaultDestination(requests);
        setMessagingOperations(messages);
        setStepName(SliceConfiguration.STEP);
        setGridSize(THREADS);
        setPollInterval(SlicesUnderWay.BETWEEN_LOOKS.toMillis());
        setJobRepository(askedInTheEnd(repository, new SlicesUnderWay(jdbc, stop)));
        afterPropertiesSet();
    }

    /**
     * A job repository reads each slice with a question of its own, thousands in a large import, whenever it is asked for
     * them; so it is asked when they are done.
     */
    static JobRepository askedInTheEnd(JobRepository repository, SlicesUnderWay slices) {
        var proxy = new ProxyFactory(JobRepository.class, (MethodInterceptor) question -> {
            if (question.getMethod().getName().equals("getJobExecution")
                    && question.getArguments()[0] instanceof Long execution) {
                slices.await(execution);
            }
            return question.proceed();
        });
        proxy.setTarget(repository);
        return (JobRepository) proxy.getProxy();
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution step, Set<StepExecution> slices) throws Exception {
        try {
            return super.doHandle(step, slices);
        } catch (Exception e) {
            if (stop.isRequested()) {
                throw new JobInterruptedException("The run is to stop.");
            }
            throw e;
        }
    }
}
