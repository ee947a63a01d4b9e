package se.protokoll.job;

import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** The step {@code read} where threads of this process read the slices. */
@Configuration(proxyBeanMethods = false)
class LocalReadConfiguration {

    @Bean
    Step read(
            JobRepository repository,
            Step readSlice,
            Partitioner slices,
            TaskExecutor importThreads,
            ProtokollProperties properties) {
        return new StepBuilder("read", repository)
                .partitioner(SliceConfiguration.STEP, slices)
                .step(readSlice)
                .gridSize(properties.imports().threads())
                .taskExecutor(importThreads)
                .allowStartIfComplete(true)
                .build();
    }

    /** Whatever goes wrong here would go wrong again. */
    @Bean
    Restarts restarts() {
        return failed -> false;
    }
}
