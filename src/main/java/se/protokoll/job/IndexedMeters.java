package se.protokoll.job;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Statistic;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.NamingConvention;
import io.micrometer.core.instrument.step.StepMeterRegistry;
import io.micrometer.core.instrument.step.StepRegistryConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokoll.index.Figure;
import se.protokoll.index.FigureStream;

/**
 * Writes figures to Elasticsearch every ten seconds and a last time when it is closed. While the index is not open or
 * does not answer they are kept, those of an hour at least; only at its end an import waits for them, and not for long.
 */
final class IndexedMeters extends StepMeterRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(IndexedMeters.class);

    private static final Duration STEP = Duration.ofSeconds(10);

    /** At some twenty for each step. */
    private static final int MOST_KEPT = 10_000;

    /** Clients of Kafka alone have hundreds more, which nobody has asked for. */
    private static final Pattern WANTED =
            Pattern.compile("protokoll\\..*|spring\\.batch\\..*(?<!\\.active)|process\\.cpu\\.usage"
                    + "|kafka\\.consumer\\.fetch\\.manager\\.records\\.lag\\.max");

    private static final StepRegistryConfig CONFIG = new StepRegistryConfig() {
        @Override
        public String prefix() {
            return "protokoll.metrics";
        }

        @Override
        public @Nullable String get(String key) {
            return null;
        }

        @Override
        public Duration step() {
            return STEP;
        }
    };

    private final Supplier<Optional<FigureStream>> index;
    private final Deque<Figure> kept = new ArrayDeque<>();
    private boolean away;

    /** Writes nothing by itself but in the end. */
    IndexedMeters(Supplier<Optional<FigureStream>> index) {
        super(CONFIG, Clock.SYSTEM);
        this.index = index;
        config().namingConvention(NamingConvention.snakeCase)
                .meterFilter(MeterFilter.denyUnless(
                        id -> WANTED.matcher(id.getName()).matches()))
                .meterFilter(new StepOnly())
                .commonTags("process", process());
    }

    /**
     * Of the tags of Spring Batch only the step, which is named after each meter there, and without the number of the
     * slice: slices are many and each is read once.
     */
    private static final class StepOnly implements MeterFilter {

        @Override
        public Meter.Id map(Meter.Id id) {
            if (!id.getName().startsWith("spring.batch.")) {
                return id;
            }
            return id.replaceTags(id.getTags().stream()
                    .filter(tag -> tag.getKey().endsWith(".step.name"))
                    .map(tag -> Tag.of("step", tag.getValue().replaceFirst(":.*", "")))
                    .toList());
        }
    }

    /** Starts to write, to the index once it is open. */
    static IndexedMeters start(Supplier<Optional<FigureStream>> index) {
        var meters = new IndexedMeters(index);
        meters.start(Thread.ofPlatform().daemon().name("metrics-", 0).factory());
        return meters;
    }

    /** The machine and the number of the process on it. */
    private static String process() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            host = "localhost";
        }
        return host + ":" + ProcessHandle.current().pid();
    }

    @Override
    protected TimeUnit getBaseTimeUnit() {
        return TimeUnit.SECONDS;
    }

    @Override
    protected void publish() {
        String now = Instant.now().toString();
        for (Meter meter : getMeters()) {
            figure(meter, now).ifPresent(kept::add);
        }
        while (kept.size() > MOST_KEPT) {
            kept.remove();
        }
        index.get().ifPresent(this::write);
    }

    private void write(FigureStream figures) {
        try {
            figures.add(List.copyOf(kept));
            kept.clear();
            away = false;
        } catch (RuntimeException e) {
            if (!away) {
                LOG.warn("Figures of the import cannot be written now", e);
            }
            away = true;
        }
    }

    /** Empty where there is nothing to tell: what is counted or timed has not happened, or there is no number. */
    private Optional<Figure> figure(Meter meter, String now) {
        Map<String, Object> fields = new HashMap<>();
        for (Measurement measurement : meter.measure()) {
            double value = measurement.getValue();
            if (!Double.isFinite(value) || (value == 0 && measurement.getStatistic() == Statistic.COUNT)) {
                return Optional.empty();
            }
            fields.put(measurement.getStatistic().getTagValueRepresentation(), value);
        }
        for (Tag tag : getConventionTags(meter.getId())) {
            fields.putIfAbsent(tag.getKey(), tag.getValue());
        }
        fields.put("@timestamp", now);
        fields.put("name", getConventionName(meter.getId()));
        return Optional.of(Figure.of(fields));
    }
}
