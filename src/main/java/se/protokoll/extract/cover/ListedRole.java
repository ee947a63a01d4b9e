package se.protokoll.extract.cover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Tells offices and other roles of those on a list from the same words as labels of what follows. */
final class ListedRole {

    /** Words; what is longer is no name. */
    private static final int LONGEST_NAME = 4;

    /** How plausible words are as a name that stands in a paragraph of its own. */
    private static final double CERTAIN_NAME = 3;

    private final Layout layout;
    private final List<Token> tokens;
    private final LabelSegments segments;
    private final RowOpenings rows;

    ListedRole(Layout layout, LabelSegments segments, RowOpenings rows) {
        this.layout = layout;
        this.tokens = segments.tokens();
        this.segments = segments;
        this.rows = rows;
    }

    /** Whether a word such as "ordförande" or "ersättare" stands for what a person on the list is. */
    boolean is(Label label, int at, @Nullable LabelSite previous, boolean table) {
        boolean office = switch (label) {
            case CHAIR, VICE_CHAIR, SECRETARY, ADJUSTER, MEMBERS, SUBSTITUTES, PRESENT, ABSENT, ADJOINED -> true;
            default ->
                (label.listsPeople() || label == Label.RECORDED_BY)
                        && tokens.get(at).isLowerCase();
        };
        if (!office || previous == null || !previous.label().listsPeople()) {
            return false;
        }
        var token = tokens.get(at);
        if (rows.isInEachRow(at) && (table || rows.areTable())) {
            return true;
        }
        boolean row = layout.lines().get(token.line()).isRow();
        if (row && !label.listsPeople() && isBelowInCell(at)) {
            return true;
        }
        if (row && token.column() > 0 && !label.listsPeople() && segments.isFollowedByCell(segments.segmentEnd(at))) {
            return true;
        }
        boolean cell = (token.after(Separator.CELL) || token.after(Separator.GAP)) && !token.beginsLine();
        boolean plural = label.listsPeople() && !token.text().equals("Ledamot") && !table;
        if (cell) {
            int to = segments.segmentEnd(at);
            return !row
                    || to >= tokens.size()
                    || tokens.get(to).line() != token.line()
                    || !tokens.get(to).beginsLine();
        }
        if (!label.listsPeople() && isBetweenNames(at)) {
            return true;
        }
        int next = segments.segmentEnd(at);
        boolean alone = next >= tokens.size()
                || (tokens.get(next).beginsLine()
                        && !(tokens.get(next).after(Separator.CELL)
                                && tokens.get(next).column() > 0));
        return token.isLowerCase() || (alone && !plural && !token.after(Separator.PARAGRAPH));
    }

    /** "Anna Ek | S | Ordförande |": a cell of a row that begins with somebody's name says what they are. */
    boolean isInRowOfName(int at, int to) {
        var token = tokens.get(at);
        if (!token.after(Separator.CELL)
                || token.beginsLine()
                || !layout.lines().get(token.line()).isRow()) {
            return false;
        }
        boolean fills = to >= tokens.size() || !tokens.get(to).sharesCell(token);
        int row = at;
        while (row > 0 && tokens.get(row - 1).line() == token.line()) {
            row--;
        }
        int name = row;
        while (tokens.get(name).sharesCell(tokens.get(row))) {
            name++;
        }
        boolean named = name - row > 1
                && name - row <= LONGEST_NAME
                && tokens.subList(row, name).stream().allMatch(Token::isCapitalised);
        return fills && named && LabelLexicon.exact(tokens.subList(row, name)) == null;
    }

    /** "Anna Ek" over "Ordförande" in one cell. */
    private boolean isBelowInCell(int at) {
        return at > 0 && tokens.get(at).sharesCell(tokens.get(at - 1));
    }

    /**
     * "Anna Ek", "Ordförande", "Bo Lind", "Socialnämnden", each a paragraph: what stands below a name is what that person
     * is, and what follows the next name is no label either.
     */
    private boolean isBetweenNames(int at) {
        int name = segments.lineBelow(at);
        int behind = name < 0 ? -1 : segments.lineBelow(name);
        if (behind < 0 || at == 0 || !opensParagraph(at) || !opensParagraph(name) || !opensParagraph(behind)) {
            return false;
        }
        int above = at - 1;
        while (above > 0 && !tokens.get(above).beginsLine()) {
            above--;
        }
        return opensParagraph(above)
                && isName(above, at)
                && isName(name, behind)
                && !isName(behind, segments.lineBelow(behind) < 0 ? tokens.size() : segments.lineBelow(behind))
                && LabelLexicon.longest(tokens, behind) == null;
    }

    private boolean opensParagraph(int at) {
        return tokens.get(at).after(Separator.PARAGRAPH);
    }

    private boolean isName(int from, int to) {
        var words = tokens.subList(from, to).stream()
                .takeWhile(token -> !token.bracketed() && !token.after(Separator.COMMA))
                .limit(LONGEST_NAME + 1)
                .toList();
        return words.size() > 1 && words.size() <= LONGEST_NAME && NamePlausibility.ofTokens(words) >= CERTAIN_NAME;
    }
}
