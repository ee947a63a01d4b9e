package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/**
 * Tables with a cross in one of several columns, whose second heading line has been taken for a label: behind "Närv" it goes on
 * with "| Frånv", and a cross below that says that somebody was not there.
 */
final class CrossColumns {

    private static final Set<String> CROSSES = Set.of("x", "1");

    private CrossColumns() {}

    /** A list with a word in place of such crosses. */
    static List<Token> inWords(List<Token> tokens) {
        int end = 1;
        while (end < tokens.size() && !tokens.get(end).beginsLine()) {
            end++;
        }
        var absences = new HashSet<Integer>();
        for (int at = 0; at < Math.min(end, tokens.size()); at++) {
            if (isCell(tokens, at) && LabelLexicon.exact(tokens.subList(at, at + 1)) == Label.ABSENT) {
                absences.add(tokens.get(at).column());
            }
        }
        if (absences.isEmpty()) {
            return tokens;
        }
        var read = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean below = absences.contains(token.column()) && isCell(tokens, at);
            if (at < end && below) {
                continue;
            }
            read.add(below && CROSSES.contains(token.key()) ? token.withWord(new Word("frånv")) : token);
        }
        return read;
    }

    /** Whether a word fills a cell of a row behind its first. */
    private static boolean isCell(List<Token> tokens, int at) {
        return tokens.get(at).after(Separator.CELL)
                && !tokens.get(at).beginsLine()
                && (at + 1 == tokens.size() || tokens.get(at + 1).beginsSegment());
    }
}
