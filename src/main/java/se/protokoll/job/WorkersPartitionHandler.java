package se.protokoll.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.messaging.MessageChannel;

/**
 * Spring Batch's remote partitioning, which can be stopped while it waits for workers: they find the run stopped in the
 * job repository and leave the rest of the slices.
 */
final class WorkersPartitionHandler extends MessageChannelPartitionHandler {

    /** How many threads all workers are taken to have when slices are cut. */
    private static final int THREADS = 32;

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    private final StopSignal stop;

    WorkersPartitionHandler(JobRepository repository, MessageChannel requests, StopSignal stop) throws Exception {
        this.stop = stop;
        var messages = new MessagingTemplate();
        messages.setDefaultDestination(requests);
        setMessagingOperations(messages);
        setStepName(SliceConfiguration.STEP);
        setGridSize(THREADS);
        setPollInterval(POLL_INTERVAL.toMillis());
        setJobRepository(interruptible(repository, stop));
        afterPropertiesSet();
    }

    private static JobRepository interruptible(JobRepository repository, StopSignal stop) {
        var proxy = new ProxyFactory(JobRepository.class, (MethodInterceptor) question -> {
            if (stop.isRequested()) {
                throw new CancellationException("The run is to stop.");
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
