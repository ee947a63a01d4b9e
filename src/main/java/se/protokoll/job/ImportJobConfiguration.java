package se.protokoll.job;

import java.util.function.Supplier;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import se.protokoll.correction.CorrectionFile;
import se.protokoll.correction.Corrections;
import se.protokoll.extract.MinutesExtractor;

/** The job {@code import}: discover, plan, read, close. */
@Configuration(proxyBeanMethods = false)
@Import({SliceConfiguration.class, ReadStepSelector.class})
public class ImportJobConfiguration {

    /** Found files are hashed and written down in portions of this size. */
    private static final int DISCOVERY_CHUNK = 200;

    @Bean
    Job importJob(
            JobRepository repository,
            @Qualifier("discover") Step discover,
            @Qualifier("plan") Step plan,
            @Qualifier("read") Step read,
            @Qualifier("close") Step close) {
        return new JobBuilder(ImportRun.JOB, repository)
                .start(discover)
                .next(plan)
                .next(read)
                .next(close)
                .build();
    }

    /** Done again when a run is resumed: files may have come, gone and changed. */
    @Bean
    Step discover(
            JobRepository repository,
            PlatformTransactionManager transactions,
            AsyncTaskExecutor importThreads,
            ItemReader<Finding> fileTree,
            ItemWriter<Finding> findingWriter,
            Manifest manifest,
            StopSignal stop) {
        return new StepBuilder("discover", repository)
                .<Finding, Finding>chunk(DISCOVERY_CHUNK)
                .reader(fileTree)
                .processor(new Fingerprint(manifest))
                .writer(findingWriter)
                .transactionManager(transactions)
                .taskExecutor(importThreads)
                .interruptionPolicy(stop)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step plan(
            JobRepository repository,
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc,
            ImportProgress progress,
            IndexOnDemand index) {
        return new StepBuilder("plan", repository)
                .tasklet(new PlanTasklet(jdbc, MinutesExtractor.VERSION, progress, index), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step close(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Manifest manifest,
            IndexOnDemand index,
            ImportProgress progress) {
        return new StepBuilder("close", repository)
                .tasklet(new CloseTasklet(manifest, index, progress), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Finding> fileTree(
            @Value("#{jobParameters['" + RunParameters.ROOTS + "']}") String roots, ImportProgress progress) {
        return new FileTree(RunParameters.roots(roots), progress);
    }

    @Bean
    @StepScope
    ItemWriter<Finding> findingWriter(@Value("#{stepExecution.jobExecutionId}") Long execution, Manifest manifest) {
        return chunk -> manifest.record(chunk.getItems(), execution);
    }

    @Bean
    @StepScope
    Partitioner slices(
            @Value("#{stepExecution.jobExecutionId}") Long execution,
            PendingDocuments pending,
            ProtokollProperties properties) {
        return new Slices(pending, execution, properties.imports().chunkSize());
    }

    /** Every import thread holds one connection and the job repository another; the rest is for the main thread. */
    @Bean
    ManifestDatabase manifestDatabase(ProtokollProperties properties, Environment environment) {
        if (properties.imports().workers() != null) {
            var unused = WorkerQueue.of(properties, environment);
        }
        return ManifestDatabase.claim(
                DatabaseSettings.of(environment),
                properties.data(),
                2 * properties.imports().threads() + 2);
    }

    /** Read once, so that one that cannot be used is refused before anything is imported. */
    @Bean
    Supplier<Corrections> corrections(ProtokollProperties properties) {
        var corrections = new CorrectionFile(properties.data().resolve(CorrectionFile.NAME)).read();
        return () -> corrections;
    }

    @Bean
    StopSignal stopSignal() {
        return new StopSignal();
    }

    @Bean
    ThreadPoolTaskExecutor importThreads(ProtokollProperties properties) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(properties.imports().threads());
        threads.setThreadNamePrefix("import-");
        return threads;
    }

    @Bean
    ImportRun importRun(
            JobOperator operator,
            JobRepository repository,
            Job importJob,
            Manifest manifest,
            ImportProgress progress,
            StopSignal stop,
            Restarts restarts) {
        return new ImportRun(operator, repository, importJob, manifest, progress, stop, restarts);
    }
}
