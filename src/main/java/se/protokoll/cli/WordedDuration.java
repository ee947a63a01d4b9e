package se.protokoll.cli;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as settings have it: {@code 90s}, {@code 30m}, {@code 2h}. */
final class WordedDuration implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        try {
            var duration = DurationStyle.SIMPLE.parse(value);
            if (duration.isPositive()) {
                return duration;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new TypeConversionException("”%s” är ingen tid; skriv till exempel 90s eller 30m.".formatted(value));
    }
}
