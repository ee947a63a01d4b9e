package se.protokoll.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import se.protokoll.language.LanguageModels;
import se.protokoll.language.NameType;

/**
 * What the trained name finder takes for a person, asked where the lists of names leave in doubt whether some words are
 * one: names from other countries, rare ones, misspelt ones. It reads a line at most once, and no line that nobody asks for.
 */
final class PersonNames {

    /** Knows nothing, for lists that are read without a document around them. */
    static final PersonNames NONE = new PersonNames(line -> List.of());

    /** A person's name in the document's canonical text, and how sure the model is of it. */
    record Span(int start, int end, double probability) {}

    private final IntFunction<List<Span>> reader;
    private final Map<Integer, List<Span>> byLine = new HashMap<>();

    private PersonNames(IntFunction<List<Span>> reader) {
        this.reader = reader;
    }

    static PersonNames in(Layout layout, LanguageModels models) {
        return new PersonNames(line -> read(layout, layout.lines().get(line), models));
    }

    /** How sure the model is that some tokens, and neither more nor fewer, are a person's name; 0 where it is not. */
    double probability(List<Token> tokens) {
        int line = tokens.getFirst().line();
        if (this == NONE || tokens.getLast().line() != line) {
            return 0;
        }
        int start = tokens.getFirst().start();
        int end = tokens.getLast().end();
        for (var span : byLine.computeIfAbsent(line, reader::apply)) {
            // The full stop of an initial belongs to the model's token and not always to ours.
            if (span.start() == start && Math.abs(span.end() - end) < 2) {
                return span.probability();
            }
        }
        return 0;
    }

    /**
     * The same where the model has been asked about that line before, and 1 where it has not: then the lists of names
     * settled the matter.
     */
    double probabilityIfAsked(List<Token> tokens) {
        return byLine.containsKey(tokens.getFirst().line()) ? probability(tokens) : 1;
    }

    private static List<Span> read(Layout layout, Line line, LanguageModels models) {
        var spans = new ArrayList<Span>();
        for (var segment : line.segments()) {
            var tokens = models.tokens().tokens(layout.text(segment));
            var words = tokens.stream().map(se.protokoll.language.Token::text).toList();
            for (var name : models.names().names(words)) {
                if (name.type() == NameType.PERSON) {
                    spans.add(new Span(
                            segment.start() + tokens.get(name.start()).start(),
                            segment.start() + tokens.get(name.end() - 1).end(),
                            name.probability()));
                }
            }
        }
        return spans;
    }
}
