package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.Municipalities;

/** A municipality that a list names without anybody who was there for it, or should have been. */
final class UnnamedMunicipality {

    private static final double CONFIDENCE = 0.85;

    private UnnamedMunicipality() {}

    /**
     * The municipality that some tokens name, or several named together, with where they do.
     *
     * @param rule what found it
     * @return empty where they name none
     */
    static List<Fact<Municipality>> at(Layout layout, List<Token> tokens, String rule) {
        var first = tokens.getFirst();
        var page = layout.lines().get(first.line()).page();
        var evidence = new Evidence(first.start(), tokens.getLast().end(), page, rule, CONFIDENCE);
        return Municipalities.swedish().findAll(Token.phrase(tokens)).stream()
                .map(facts -> new Fact<>(facts.municipality(), evidence))
                .toList();
    }
}
