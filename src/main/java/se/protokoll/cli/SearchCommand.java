package se.protokoll.cli;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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
import se.protokoll.Swedish;
import se.protokoll.index.Facet;
import se.protokoll.index.Filters;
import se.protokoll.index.MeantWords;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.QueryDoubt;
import se.protokoll.index.SearchRequest;

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

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages", Swedish.LOCALE);

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
        if (query.length() > SearchRequest.LONGEST_WORDS) {
            throw new CommandFailedException(
                    "Sökningen är längre än %d tecken. Korta den.".formatted(SearchRequest.LONGEST_WORDS));
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
                new MeantWords(connection)
                        .meant(request)
                        .ifPresent(words -> spec.commandLine().getOut().println("Menade du: " + words + "?"));
            }
        });
        return 0;
    }

    /** As the pages say it; in a shell, what is quoted must be quoted twice. */
    private static String sentence(QueryDoubt doubt) {
        String key = "search.doubt." + doubt.kind() + (doubt.kind() == QueryDoubt.Kind.OPERATOR ? ".shell" : "");
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(new Object[] {doubt.written()});
    }
}
