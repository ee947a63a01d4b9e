package se.protokoll.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options {@code --from} and {@code --to}. */
final class Days {

    @Option(
            names = "--from",
            paramLabel = "DATUM",
            converter = Day.class,
            description = "Bara möten från och med den dagen, som 2018-02-14.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATUM",
            converter = Day.class,
            description = "Bara möten till och med den dagen.")
    private @Nullable LocalDate to;

    /** The first day; null for no limit. */
    @Nullable
    LocalDate from() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new CommandFailedException("--from %s ligger efter --to %s.".formatted(from, to));
        }
        return from;
    }

    /** The last day; null for no limit. */
    @Nullable
    LocalDate to() {
        return to;
    }

    /** Reads a day, and says how one is written. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "”%s” är inget datum. Skriv år-månad-dag, som 2018-02-14.".formatted(value));
            }
        }
    }
}
