package se.protokoll.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import se.protokoll.index.Facet;
import se.protokoll.index.Filters;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.QueryDoubt;
import se.protokoll.index.SearchRequest;
import se.protokoll.index.Spelling;

/** {@code search}: full text, with filters. */
@Command(
        name = "search",
        description = "Söker i protokollens ärenden, beslut och namn.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Alla ord ska finnas. \"ord i följd\" söker en fras som den är skriven, ord* en början, a|b det ena eller"
                    + " det andra, -ord utesluter. kommun:, län:, organ:, parti:, person:, roll:, år: och rubrik: före ett"
                    + " ord säger var det ska stå, som i år:2018-2020 eller person:\"Anna Berg\".",
            "Exempel: protokoll search skolskjuts --municipality Tingsryd --decisions"
        })
final class SearchCommand implements Callable<Integer> {

    /** What is longer than this is no query that a person writes. */
    private static final int LONGEST_QUERY = 1000;

    private static final int MOST_MEETINGS = 1000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ORD", arity = "0..*", description = "Vad som söks; utan ord visas de senaste mötena.")
    private List<String> words = List.of();

    @Option(
            names = "--municipality",
            paramLabel = "KOMMUN",
            description = "Bara möten där kommunen deltog; kan anges flera gånger.")
    private List<String> municipalities = List.of();

    @Option(names = "--body", paramLabel = "ORGAN", description = "Bara organ med de här orden i namnet.")
    private @Nullable String body;

    @Mixin
    private Days days;

    @Option(
            names = "--party",
            paramLabel = "PARTI",
            description = "Bara möten med någon från partiet; kan anges flera gånger.")
    private List<String> parties = List.of();

    @Option(names = "--decisions", description = "Bara ärenden med beslut.")
    private boolean decisions;

    @Option(
            names = "--limit",
            paramLabel = "ANTAL",
            defaultValue = "10",
            description = "Hur många möten som visas, högst 1000; annars 10.")
    private int limit;

    @Mixin
    private IndexOptions index;

    @Override
    public Integer call() {
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(option -> {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(option));
        });
        String query = String.join(" ", words);
        if (query.length() > LONGEST_QUERY) {
            throw new CommandFailedException("Sökningen är längre än %d tecken. Korta den.".formatted(LONGEST_QUERY));
        }
        if (limit < 1 || limit > MOST_MEETINGS) {
            throw new CommandFailedException("--limit ska vara 1 till 1000, inte %d.".formatted(limit));
        }
        LocalDate from = days.from();
        LocalDate to = days.to();
        var filters = Filters.NONE
                .with(
                        Facet.MUNICIPALITY,
                        municipalities.stream().map(KnownMunicipality::code).toList())
                .with(Facet.PARTY, parties)
                .withBody(body)
                .withPeriod(from, to)
                .withDeciding(decisions);
        var request = new SearchRequest(query, filters, SearchRequest.Order.RELEVANCE, 0, limit);
        index.withContent(connection -> {
            var search = new MinutesSearch(connection);
            var found = search.meetings(request);
            new FoundList(spec.commandLine().getOut(), Ansi.AUTO.enabled()).print(found);
            QueryDoubt.of(query).stream()
                    .filter(doubt -> found.total() == 0 || !doubt.kind().emptiesResult())
                    .forEach(doubt -> spec.commandLine().getOut().println(sentence(doubt)));
            if (found.total() == 0) {
                new Spelling(connection)
                        .meant(query)
                        .ifPresent(words -> spec.commandLine().getOut().println("Menade du: " + words + "?"));
            }
        });
        return 0;
    }

    private static String sentence(QueryDoubt doubt) {
        return (switch (doubt.kind()) {
                    case WORD -> "I ”%s” finns inget ord att söka efter.";
                    case OPERATOR ->
                        "”%s” söks som ett ord. Det ena eller det andra skrivs \"bad|simhall\". Ska båda"
                                + " finnas räcker ett mellanslag.";
                    case YEAR -> "”%s” är inget år. Skriv år:2018, eller år:2018-2020 med det första året först.";
                    case MUNICIPALITY -> "Det finns ingen kommun som heter ”%s”.";
                })
                .formatted(doubt.written());
    }
}
