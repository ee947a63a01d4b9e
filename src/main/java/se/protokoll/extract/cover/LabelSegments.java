package se.protokoll.extract.cover;

import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Where the segments and lines of a token stream end; all found once, for lines may be long. */
final class LabelSegments {

    private final List<Token> tokens;

    /** For each token where its segment ends. */
    private final int[] segmentEnds;

    /** For each token the first of the next line. */
    private final int[] nextLines;

    /** @param tokens the part of the document that is read */
    LabelSegments(List<Token> tokens) {
        this.tokens = tokens;
        this.segmentEnds = new int[tokens.size()];
        this.nextLines = new int[tokens.size()];
        for (int at = tokens.size() - 1; at >= 0; at--) {
            int next = at + 1;
            boolean last = next == tokens.size();
            boolean ends = endsSegment(next) || tokens.get(next).after(Separator.COLON);
            segmentEnds[at] = ends ? next : segmentEnds[next];
            boolean below = !last
                    && (tokens.get(next).line() != tokens.get(at).line()
                            || tokens.get(next).beginsLine());
            nextLines[at] = last ? -1 : below ? next : nextLines[next];
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    /** First token of the line below, be it behind a blank line; -1 if there is none. */
    int lineBelow(int at) {
        return nextLines[at];
    }

    /** "Beslutande | Ordf | Anna Ek": whether the words have a cell for themselves between two of their row. */
    boolean isBetweenCells(int from, int to) {
        return tokens.get(from).after(Separator.CELL) && !tokens.get(from).beginsLine() && isFollowedByCell(to);
    }

    /** Whether the next cell of a row begins at an index. */
    boolean isFollowedByCell(int to) {
        return to < tokens.size()
                && tokens.get(to).after(Separator.CELL)
                && !tokens.get(to).beginsLine();
    }

    /** "Ersättare      Anna Ek": whether a word opens a row that is set out with blanks. */
    boolean opensRow(int at) {
        return tokens.get(at).beginsLine()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).after(Separator.GAP)
                && !tokens.get(at + 1).beginsLine();
    }

    /** Index after the cell, line or piece between wide gaps or up to a colon that a token begins. */
    int segmentEnd(int at) {
        return segmentEnds[at];
    }

    /** First token of the line below, unless a blank line parts them; -1 if there is none. */
    int nextLine(int at) {
        int next = nextLines[at];
        return next >= 0 && tokens.get(next).after(Separator.PARAGRAPH) ? -1 : next;
    }

    /** Whether a token begins something apart from what stands before it, or there is none. */
    boolean endsSegment(int to) {
        return to >= tokens.size() || tokens.get(to).beginsSegment();
    }
}
