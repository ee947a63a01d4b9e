package se.protokoll.extract.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Lines of an attendance list that name nobody, and only explain its marks or abbreviate what its columns hold. */
public final class ExplainingLines {

    private static final Set<String> ABBREVIATED = Set.of(
            "närv",
            "närvaro",
            "närvarande",
            "tjänstg",
            "tjg",
            "tjänstgörande",
            "ers",
            "ersättare",
            "parti",
            "kommun",
            "org",
            "anm",
            "sign",
            "signatur",
            "ja",
            "nej",
            "avst",
            "avstår",
            "tid",
            "röst",
            "votering",
            "omröstning",
            "§",
            "§§");

    private static final Set<String> LEGEND = Set.of(
            "närvarande",
            "frånvarande",
            "närv",
            "frånv",
            "närvaro",
            "frånvaro",
            "ej",
            "inte",
            "förhinder",
            "tjänstgörande",
            "och",
            "=");

    private ExplainingLines() {}

    /** A list without a first line that only abbreviates what its columns hold: "Närv. Tjänstg. ers." */
    public static List<Token> withoutAbbreviations(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()
                && (at == 0 || !tokens.get(at).beginsLine())
                && ABBREVIATED.contains(ColumnWords.key(tokens.get(at)))) {
            at++;
        }
        boolean line = at >= 2 && at < tokens.size() && tokens.get(at).beginsLine();
        return line ? tokens.subList(at, tokens.size()) : tokens;
    }

    /** A list without the line that explains its marks: "1 = närvarande, 0 = frånvarande". */
    public static List<Token> withoutLegend(List<Token> tokens) {
        var kept = new ArrayList<Token>();
        int at = 0;
        while (at < tokens.size()) {
            int end = at + 1;
            while (end < tokens.size() && !tokens.get(end).beginsLine()) {
                end++;
            }
            var line = tokens.subList(at, end);
            boolean marks = line.stream().anyMatch(token -> token.text().length() == 1);
            boolean legend = marks
                    && line.size() > 2
                    && line.stream()
                            .allMatch(token -> token.text().length() == 1 || LEGEND.contains(ColumnWords.key(token)));
            if (!legend) {
                kept.addAll(line.subList(legendEnd(line), line.size()));
            }
            at = end;
        }
        return kept;
    }

    /**
     * "x = närvarande – = ej närvarande. Anna Ek tjänstgör": where the explanation of the marks ends in a line; 0 for
     * none.
     */
    private static int legendEnd(List<Token> line) {
        int end = 0;
        while (end < line.size()
                && (line.get(end).text().length() == 1 || LEGEND.contains(ColumnWords.key(line.get(end))))) {
            end++;
        }
        boolean words = line.subList(0, end).stream().anyMatch(token -> LEGEND.contains(ColumnWords.key(token)));
        boolean stops = end < line.size() && line.get(end).after(Separator.STOP);
        return end > 2 && words && stops && line.getFirst().text().length() == 1 ? end : 0;
    }
}
