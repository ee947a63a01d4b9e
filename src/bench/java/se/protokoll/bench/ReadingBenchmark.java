package se.protokoll.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.ModelDirectory;
import se.protokoll.language.SwedishSentences;

/** One operation goes through all documents once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ReadingBenchmark {

    private final LanguageModels models = LanguageModels.load(ModelDirectory.at(Path.of("models")));
    private final SwedishSentences sentences = models.sentences();
    private final MinutesExtractor extractor = new MinutesExtractor(models);

    /** Cuts every block of every document into sentences. */
    @Benchmark
    public void sentences(Texts texts, Throughput throughput, Blackhole blackhole) {
        throughput.count(
                texts.characters(),
                () -> texts.documents()
                        .forEach(document -> document.blocks()
                                .forEach(block -> blackhole.consume(sentences.sentences(document.text(block))))));
    }

    /** Reads the minutes out of every document, sentences included. */
    @Benchmark
    public void minutes(Texts texts, Throughput throughput, Blackhole blackhole) {
        throughput.count(
                texts.characters(),
                () -> texts.documents().forEach(document -> blackhole.consume(extractor.extract(document))));
    }
}
