package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Token;

/** Reads who is printed below the dots that they sign on. */
final class SigningLines {

    private final Layout layout;
    private final SignerNames names;

    SigningLines(Layout layout, SignerNames names) {
        this.layout = layout;
        this.names = names;
    }

    /**
     * The names below a line: those of the next, and where one office was held by several in turn those right below them.
     *
     * @param lines without rules
     * @param index of the line with the dots
     * @param one whether the line is for one office only
     */
    List<SignerNames.Name> below(List<Line> lines, int index, boolean one) {
        var found = new ArrayList<SignerNames.Name>();
        for (int at = index + 1; at < lines.size() && (at == index + 1 || (one && goesOn(lines, at))); at++) {
            var here = on(lines.get(at));
            if (here.isEmpty()) {
                break;
            }
            found.addAll(here);
        }
        return found;
    }

    /** The names in a row of a table, on lines of their own in its cells, of which one holds the dots. */
    List<SignerNames.Name> beside(Line row, List<Token> office) {
        if (!row.isRow()) {
            return List.of();
        }
        int from = office.getLast().end();
        var behind = layout.tokens(layout.indexOf(row)).stream()
                .filter(token -> token.start() >= from)
                .toList();
        return fill(behind);
    }

    private boolean goesOn(List<Line> lines, int at) {
        var above = lines.get(at - 1).segments().getFirst();
        return lines.get(at).segments().getFirst().column() == above.column()
                && above.column() > 0
                && !layout.isBlankBetween(lines.get(at - 1), lines.get(at));
    }

    /** The names of a line that holds nothing else but parties and the numbers of items: "Bo Ek    Paragrafer 1-12". */
    private List<SignerNames.Name> on(Line line) {
        return fill(layout.tokens(layout.indexOf(line)));
    }

    private List<SignerNames.Name> fill(List<Token> tokens) {
        var found = names.in(tokens);
        boolean only = tokens.stream()
                .filter(token ->
                        !token.bracketed() && Character.isLetter(token.text().charAt(0)))
                .filter(token -> LabelLexicon.exact(List.of(token)) != Label.PARAGRAPHS)
                .allMatch(token ->
                        found.stream().anyMatch(name -> name.start() <= token.start() && token.end() <= name.end()));
        return only ? found : List.of();
    }
}
