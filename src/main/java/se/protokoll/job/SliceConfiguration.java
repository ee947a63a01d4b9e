package se.protokoll.job;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;
import se.protokoll.correction.Corrections;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.PersonalNumberMask;
import se.protokoll.language.LanguageModels;
import se.protokoll.text.isolation.IsolatedReader;

/**
 * The step {@code slice}, which reads a slice of the manifest, and all it needs but its {@link ManifestDatabase},
 * {@link StopSignal}, corrections and index: these differ where somebody else cut the slices.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class
})
@EnableConfigurationProperties(ProtokollProperties.class)
@Import(MetricsSelector.class)
class SliceConfiguration {

    static final String STEP = "slice";

    @Bean
    Step readSlice(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<PendingDocument> sliceReader,
            ItemWriter<ReadDocument> readDocumentWriter,
            DocumentProcessor processor,
            StopSignal stop,
            ObjectProvider<SharedFolders> folders,
            ProtokollProperties properties) {
        var builder = new StepBuilder(STEP, repository)
                .<PendingDocument, ReadDocument>chunk(properties.imports().chunkSize())
                .reader(sliceReader)
                .processor(processor)
                .writer(readDocumentWriter)
                .transactionManager(transactions)
                .interruptionPolicy(stop);
        folders.ifAvailable(builder::listener);
        return builder.build();
    }

    @Bean
    @StepScope
    ItemReader<PendingDocument> sliceReader(
            @Value("#{stepExecution.jobExecutionId}") Long execution,
            @Value("#{stepExecutionContext['" + Slices.FIRST + "']}") Long first,
            @Value("#{stepExecutionContext['" + Slices.LAST + "']}") Long last,
            PendingDocuments pending) {
        return new ListItemReader<>(pending.slice(execution, first, last));
    }

    @Bean
    @StepScope
    ItemWriter<ReadDocument> readDocumentWriter(
            @Value("#{jobParameters['" + RunParameters.RUN + "']}") Long run,
            IndexOnDemand index,
            PendingDocuments pending,
            ImportProgress progress,
            StopSignal stop) {
        return new ReadDocumentWriter(index, pending, progress, stop, run);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(ManifestDatabase database) {
        return database.source();
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource source) {
        return new JdbcTemplate(source);
    }

    @Bean
    Manifest manifest(ManifestDatabase database) {
        return database.manifest();
    }

    @Bean
    PendingDocuments pendingDocuments(JdbcTemplate jdbc) {
        return new PendingDocuments(jdbc, MinutesExtractor.VERSION);
    }

    @Bean
    IsolatedReader isolatedReader(ProtokollProperties properties) {
        return new IsolatedReader(properties.isolation());
    }

    /** The extractor takes its time to be made, and a run over unchanged files does without. */
    @Bean
    LimitedExtraction limitedExtraction(ProtokollProperties properties) {
        var extractor = SingletonSupplier.of(() -> new MinutesExtractor(LanguageModels.load()));
        return new LimitedExtraction(
                document -> extractor.obtain().meetings(document),
                properties.text().timeout());
    }

    @Bean
    DocumentProcessor documentProcessor(
            IsolatedReader reader,
            LimitedExtraction extraction,
            ProtokollProperties properties,
            Supplier<Corrections> corrections,
            ImportProgress progress,
            StopSignal stop) {
        return new DocumentProcessor(
                reader,
                extraction,
                properties.personalNumbers() == ProtokollProperties.PersonalNumbers.KEEP
                        ? UnaryOperator.identity()
                        : PersonalNumberMask::over,
                corrections,
                progress,
                stop);
    }

    @Bean
    ImportProgress importProgress() {
        return new ImportProgress();
    }
}
