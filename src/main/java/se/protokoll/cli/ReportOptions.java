package se.protokoll.cli;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.protokoll.index.Facet;
import se.protokoll.index.Filters;
import se.protokoll.index.IndexConnection;
import se.protokoll.report.ReportTable;

/** What all reports have in common: which meetings, in which form, to where. */
final class ReportOptions {

    @Option(names = "--body", paramLabel = "ORGAN", description = "Bara organ med de här orden i namnet.")
    private @Nullable String body;

    @Option(
            names = "--municipality",
            paramLabel = "KOMMUN",
            description = "Bara möten där kommunen deltog; kan anges flera gånger.")
    private List<String> municipalities = List.of();

    @Option(
            names = "--min-confidence",
            paramLabel = "TAL",
            defaultValue = "0",
            description =
                    "Utelämna uppgifter som är mindre säkra än så, från 0 till 1; 0.9 utelämnar det som är fel oftare"
                            + " än en gång av tio.")
    private double minConfidence;

    @Mixin
    private Days days;

    @Mixin
    private ReportDestination destination;

    @Mixin
    private IndexOptions index;

    /** In which form, to where. */
    ReportDestination destination() {
        return destination;
    }

    /** Codes of the municipalities that were named. */
    List<String> municipalityCodes() {
        return municipalities.stream().map(KnownMunicipality::code).toList();
    }

    private Filters filters() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new CommandFailedException("--min-confidence ska vara 0 till 1, inte %s.".formatted(minConfidence));
        }
        return Filters.NONE
                .withBody(body)
                .withPeriod(days.from(), days.to())
                .with(Facet.MUNICIPALITY, municipalityCodes())
                .withConfidence(minConfidence);
    }

    /** Opens the index, makes the report and writes it. */
    void print(BiFunction<IndexConnection, Filters, ReportTable> report) {
        open((connection, filters) -> destination.write(report.apply(connection, filters)));
    }

    /** Opens the index for as long as it is read. */
    void open(BiConsumer<IndexConnection, Filters> reader) {
        var filters = filters();
        index.withContent(connection -> reader.accept(connection, filters));
    }
}
