package se.protokoll.extract;

import java.util.List;
import java.util.Set;
import se.protokoll.registry.Parties;

/** Finds the words that join and introduce names, and the marks that say who was there. */
final class SmallWordFinder implements PieceFinder {

    private static final Set<String> AND = Set.of("och", "samt", "&", "jämte");
    private static final Set<String> COURTESY = Set.of(
            "herr",
            "herrar",
            "hr",
            "fru",
            "fruar",
            "fröken",
            "frk",
            "dr",
            "doktor",
            "professor",
            "prof",
            "direktör",
            "disponent");
    private static final Set<String> INTRODUCING = Set.of(
            "från",
            "i",
            "vid",
            "av",
            "genom",
            "såsom",
            "som",
            "även",
            "dessutom",
            "var",
            "voro",
            "deltog",
            "med",
            "på",
            "övriga",
            "båda",
            "utom",
            "bägge",
            "samtliga",
            "alla");
    /** What fills the place of a person or says that the list goes on. */
    private static final Set<String> EMPTY = Set.of("vakant", "vakans", "forts");

    private static final Set<String> PRESENT = Set.of("x", "närv", "närvarande", "ja", "deltog", "1");
    private static final Set<String> ABSENT = Set.of("–", "-", "frånv", "frånvarande", "nej", "förhinder", "0");

    /** Ones and noughts that fill as many cells as this are a column of marks. */
    private static final int COLUMN = 3;

    /** Words of "Miljö och byggnadsnämnden". */
    private static final int LONGEST_BOARD = 4;

    private final TokenRun run;
    private final boolean hasColumnOfFigures;

    SmallWordFinder(TokenRun run) {
        this.run = run;
        int figures = 0;
        for (int at = 0; at < run.size(); at++) {
            boolean cell = !run.get(at).beginsLine() && isFigure(run.key(at)) && fillsSegment(at);
            boolean marked = isMark(run.key(at)) && isBehindParty(at);
            figures += cell || marked ? 1 : 0;
        }
        this.hasColumnOfFigures = figures >= COLUMN;
    }

    private static boolean isFigure(String word) {
        return word.equals("1") || word.equals("0");
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        String word = run.key(at);
        if (AND.contains(word) || COURTESY.contains(word)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 0.6));
        } else if (introducesBoard(at)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 3));
        } else if (INTRODUCING.contains(word)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 0));
        }
        if (EMPTY.contains(word)) {
            candidates.add(new Candidate(PieceKind.NOISE, at + 1, 5));
        }
        if (isFigure(word)) {
            if (hasColumnOfFigures && (fillsSegment(at) || isBehindParty(at))) {
                candidates.add(new Candidate(PieceKind.MARK, at + 1, 5));
            }
        } else if (word.equals("x") || word.equals("–")) {
            candidates.add(new Candidate(PieceKind.MARK, at + 1, fillsSegment(at) ? 3 : 0.8));
        } else if (PRESENT.contains(word) || ABSENT.contains(word)) {
            candidates.add(new Candidate(PieceKind.MARK, at + 1, fillsSegment(at) ? 5 : word.length() < 6 ? 1 : -1));
        }
    }

    /** "För Socialnämnden Anna Ek (S) Bo Lind (M)": whom those behind it were sent by. */
    private boolean introducesBoard(int at) {
        return run.get(at).text().equals("För") && at + 1 < run.size() && !run.isBoundary(at + 1) && opensBoard(at + 1);
    }

    private boolean opensBoard(int at) {
        for (int i = at; i < Math.min(run.size(), at + LONGEST_BOARD) && !run.isCut(i); i++) {
            if (run.isCue(i)) {
                return true;
            }
            boolean inside = run.get(i).text().endsWith("-")
                    || run.get(i).text().equals("och")
                    || (i + 1 < run.size() && run.get(i + 1).text().equals("och"));
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    /** "S 1": where a dash stands in the same place on another row, one is a mark. */
    private boolean isBehindParty(int at) {
        return at > 0
                && run.get(at).before().isEmpty()
                && Parties.swedish().isKnown(run.get(at - 1).text());
    }

    private boolean fillsSegment(int at) {
        if (!run.get(at).beginsSegment()) {
            return false;
        }
        boolean last = at + 1 >= run.size();
        return last
                || run.get(at + 1).beginsSegment()
                || run.get(at + 1).after(Separator.OPEN)
                || run.get(at + 1).after(Separator.COMMA)
                || run.get(at + 1).text().startsWith("§");
    }

    /** Whether a word in lower case can be a mark that says who was there and who was not. */
    static boolean isMark(String key) {
        return PRESENT.contains(key) || ABSENT.contains(key);
    }

    /** Whether a mark says that somebody was not there. */
    static boolean isAbsent(String mark) {
        return ABSENT.contains(Word.key(mark));
    }

    /** Whether the word joins names or addresses somebody politely. */
    static boolean isSmall(String word) {
        return COURTESY.contains(Word.key(word)) || AND.contains(Word.key(word));
    }

    /** Whether what somebody belongs to can follow the word: "från", "i". */
    static boolean introduces(String key) {
        return INTRODUCING.contains(key);
    }
}
