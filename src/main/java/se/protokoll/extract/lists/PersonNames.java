package se.protokoll.extract.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Token;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.NameType;

/**
 * What the trained name finder takes for a person, asked where the lists of names leave in doubt whether some words are
 * one: names from other countries, rare ones, misspelt ones. It reads a line at most once, and no line that nobody asks for.
 */
public final class PersonNames {

    /** Knows nothing, for lists that are read without a document around them. */
    public static final PersonNames NONE = new PersonNames(null, line -> Map.of());

    /** Where a person's name ends in the document's canonical text, and how sure the model is of it. */
    private record Span(int end, double probability) {}

    private final @Nullable Layout layout;
    private final IntFunction<Map<Integer, Span>> reader;
    private final Map<Integer, Map<Integer, Span>> byLineAndStart = new HashMap<>();

    private @Nullable Set<String> mentions;

    private PersonNames(@Nullable Layout layout, IntFunction<Map<Integer, Span>> reader) {
        this.layout = layout;
        this.reader = reader;
    }

    /** Asks the model about lines of that document. */
    public static PersonNames in(Layout layout, LanguageModels models) {
        return new PersonNames(layout, line -> read(layout, layout.lines().get(line), models));
    }

    /** How sure the model is that some tokens, and neither more nor fewer, are a person's name; 0 where it is not. */
    public double probability(List<Token> tokens) {
        int line = tokens.getFirst().line();
        if (this == NONE || tokens.getLast().line() != line) {
            return 0;
        }
        var span = byLineAndStart
                .computeIfAbsent(line, reader::apply)
                .get(tokens.getFirst().start());
        // The full stop of an initial belongs to the model's token and not always to ours.
        return span != null && Math.abs(span.end() - tokens.getLast().end()) < 2 ? span.probability() : 0;
    }

    /**
     * Whether the text names somebody by just these words, with something else before and behind them: "Abdi Warsame Nur
     * hälsade välkommen". It tells where a name ends that stands among others with nothing between.
     */
    public boolean isMentioned(List<Token> tokens) {
        if (layout == null) {
            return false;
        }
        if (mentions == null) {
            mentions = NamesInText.in(layout.document().text());
        }
        return mentions.contains(tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    /**
     * The same where the model has been asked about that line before, and 1 where it has not: then the lists of names
     * settled the matter.
     */
    public double probabilityIfAsked(List<Token> tokens) {
        return byLineAndStart.containsKey(tokens.getFirst().line()) ? probability(tokens) : 1;
    }

    private static Map<Integer, Span> read(Layout layout, Line line, LanguageModels models) {
        var spans = new HashMap<Integer, Span>();
        for (var segment : line.segments()) {
            var tokens = models.tokens().tokens(layout.text(segment));
            var words = tokens.stream().map(se.protokoll.language.Token::text).toList();
            for (var name : models.names().names(words)) {
                if (name.type() == NameType.PERSON) {
                    int start = segment.start() + tokens.get(name.start()).start();
                    int end = segment.start() + tokens.get(name.end() - 1).end();
                    spans.put(start, new Span(end, name.probability()));
                }
            }
        }
        return spans;
    }
}
