package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Token;

/** Reads who is printed below the dots that they sign on. */
final class SigningLines {

    private static final Pattern RULE = Pattern.compile("[._…]{4,}|…{2,}");

    private static final Set<String> AND = Set.of("och", "samt");

    private final Layout layout;
    private final SignerNames names;

    SigningLines(Layout layout, SignerNames names) {
        this.layout = layout;
        this.names = names;
    }

    /**
     * The names below a line: those of the next, and where one office was held by several in turn those right below them.
     *
     * @param lines without those that hold nothing but a rule
     * @param index of the line with the dots
     * @param one whether the line is for one office only
     */
    List<SignerNames.Name> below(List<Line> lines, int index, boolean one) {
        var found = new ArrayList<SignerNames.Name>();
        for (int at = index + 1; at < lines.size() && (at == index + 1 || (one && goesOn(lines, at))); at++) {
            var here = on(lines.get(at));
            if (here.isEmpty() && !isRule(lines.get(at))) {
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
        var above = lines.get(at - 1);
        var line = lines.get(at);
        String between = layout.document().text().substring(above.end(), line.end());
        return line.segments().getFirst().column()
                        == above.segments().getFirst().column()
                && above.segments().getFirst().column() > 0
                && (RULE.matcher(between).find() || !layout.isBlankBetween(above, line));
    }

    /** "..........  Paragraf 104-107": where the next of several in the same office signs. */
    private boolean isRule(Line line) {
        return RULE.matcher(layout.text(line)).lookingAt()
                && layout.tokens(layout.indexOf(line)).stream()
                        .filter(token -> Character.isLetter(token.text().charAt(0)))
                        .allMatch(token -> LabelLexicon.exact(List.of(token)) == Label.PARAGRAPHS);
    }

    /**
     * The names of a line that holds nothing else but parties and the numbers of items: "Bo Ek och Eva Ros
     * Paragrafer 1-12".
     */
    private List<SignerNames.Name> on(Line line) {
        return fill(layout.tokens(layout.indexOf(line)));
    }

    private List<SignerNames.Name> fill(List<Token> tokens) {
        var found = names.in(tokens);
        boolean only = tokens.stream()
                .filter(token ->
                        !token.bracketed() && Character.isLetter(token.text().charAt(0)))
                .filter(token -> LabelLexicon.exact(List.of(token)) != Label.PARAGRAPHS)
                .filter(token -> !AND.contains(token.text()))
                .allMatch(token ->
                        found.stream().anyMatch(name -> name.start() <= token.start() && token.end() <= name.end()));
        return only ? found : List.of();
    }
}
