package se.protokoll.extract.lists;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Parties;

/** Finds the words that join and introduce names, and the marks that say who was there. */
final class SmallWordFinder implements PieceFinder {

    /** What fills the place of a person or says that the list goes on. */
    private static final Set<String> EMPTY = Set.of("vakant", "vakans", "saknas", "obesatt", "forts");

    /** Ones and noughts that fill as many cells as this are a column of marks. */
    private static final int COLUMN = 3;

    /** "Ledamöterna Anna Ek (C), Bo Lind (S)" */
    private static final Set<String> MEMBERS = Set.of("ledamöterna", "ersättarna", "suppleanterna");

    /** What municipalities were called until 1970. */
    private static final Set<String> MUNICIPAL = Set.of("kommun", "stad", "köping", "landskommun", "socken");

    private static final Set<String> REPLACED =
            Set.of("ersätts", "ersättes", "ersatts", "ersattes", "ersatt", "avlöses", "avlöstes", "avlöst");

    private static final Set<String> MEANWHILE = Set.of("dessförinnan", "därefter", "sedan", "då", "tidigare");

    /** More than a board is worth that fills brackets. */
    private static final double CHOICE = 15;

    private static final Set<String> CHOSEN = Set.of("utsedd", "vald", "förordnad", "nominerad", "föreslagen");

    /** "Anna Ek, den senare i stället för Bo Lind" */
    private static final Set<String> LATTER =
            Set.of("senare", "förre", "förra", "sistnämnde", "sistnämnda", "förstnämnde");

    /** Words of "Miljö och byggnadsnämnden". */
    private static final int LONGEST_BOARD = 4;

    /** Words of "för Upplands Väsby kommun". */
    private static final int LONGEST_MUNICIPALITY = 4;

    private final TokenRun run;
    private final boolean hasColumnOfFigures;

    SmallWordFinder(TokenRun run) {
        this.run = run;
        int figures = 0;
        int dashes = 0;
        for (int at = 0; at < run.size(); at++) {
            boolean cell = !run.get(at).beginsLine() && isFigure(run.key(at)) && fillsSegment(at);
            boolean marked = SmallWords.isMark(run.key(at)) && isBehindParty(at);
            figures += cell || marked ? 1 : 0;
            dashes += !run.get(at).beginsLine() && run.key(at).equals("–") && fillsSegment(at) ? 1 : 0;
        }
        this.hasColumnOfFigures = figures >= COLUMN || (figures > 1 && figures + dashes >= COLUMN);
    }

    private static boolean isFigure(String word) {
        return word.equals("1") || word.equals("0");
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        String word = run.key(at);
        if (SmallWords.isSmall(word)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 0.6));
        } else if (MEMBERS.contains(word)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 7));
        } else if (word.equals("den") && at + 1 < run.size() && LATTER.contains(run.key(at + 1))) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 2, 4));
        } else if (isRank(at)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 4));
        } else if (word.equals("o") && joinsNames(at)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 3));
        } else if (introducesBoard(at) || introducesMunicipality(at) || introducesFormer(at)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 3));
        } else if (SmallWords.introduces(word)) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 0));
        }
        int replaced = behindReplacedBy(at);
        if (replaced > at) {
            candidates.add(new Candidate(PieceKind.GLUE, replaced, 3.0 * (replaced - at)));
        }
        int chosen = behindChoice(at);
        if (chosen > at) {
            candidates.add(new Candidate(PieceKind.NOISE, chosen, CHOICE));
        }
        if (EMPTY.contains(word)) {
            candidates.add(new Candidate(PieceKind.NOISE, at + 1, 5));
        }
        if (run.isMarkLetter(at)) {
            candidates.add(new Candidate(PieceKind.MARK, at + 1, 5));
        }
        if (joinsNumbers(at) || isVote(at)) {
            return;
        }
        if (isFigure(word)) {
            if (hasColumnOfFigures && (fillsSegment(at) || isBehindParty(at))) {
                candidates.add(new Candidate(PieceKind.MARK, at + 1, 5));
            }
        } else if (word.equals("x") || word.equals("–")) {
            candidates.add(new Candidate(PieceKind.MARK, at + 1, fillsSegment(at) ? 3 : 0.8));
        } else if (SmallWords.isMark(word)) {
            candidates.add(new Candidate(PieceKind.MARK, at + 1, fillsSegment(at) ? 5 : word.length() < 6 ? 1 : -1));
        }
    }

    /** "ersatt av Bo Lind", "dessförinnan ersatt av Bo Lind": where the name begins; the index itself for others. */
    private int behindReplacedBy(int at) {
        int verb = MEANWHILE.contains(run.key(at)) ? at + 1 : at;
        boolean by = verb + 2 < run.size()
                && REPLACED.contains(run.key(verb))
                && run.key(verb + 1).equals("av")
                && !run.isCut(verb + 1)
                && (verb == at || !run.isCut(verb));
        return by ? verb + 2 : at;
    }

    /**
     * "Anna Ek, revisor (utsedd av medlemmarna)": the end of what brackets say of who chose somebody; its beginning for
     * others.
     */
    private int behindChoice(int at) {
        boolean opens = run.get(at).after(Separator.OPEN)
                && CHOSEN.contains(run.key(at))
                && at + 1 < run.size()
                && run.key(at + 1).equals("av");
        int to = at;
        while (opens
                && to < run.size()
                && run.get(to).bracketed()
                && run.get(to).isLowerCase()) {
            to++;
        }
        return run.closesBracket(to) || to == run.size() ? to : at;
    }

    /** "Ord. Anna Ek": that somebody is no substitute. */
    private boolean isRank(int at) {
        return run.key(at).equals("ord")
                && run.get(at).beginsLine()
                && at + 1 < run.size()
                && (run.get(at).text().endsWith(".") || run.get(at + 1).before().isOnly(Separator.STOP))
                && run.get(at + 1).isCapitalised()
                && !run.get(at + 1).beginsLine();
    }

    /** "Anna o Bo" */
    private boolean joinsNames(int at) {
        return at > 0
                && at + 1 < run.size()
                && run.get(at).before().isEmpty()
                && run.get(at + 1).before().isEmpty()
                && run.get(at - 1).isCapitalised()
                && run.get(at + 1).isCapitalised();
    }

    /** "För Socialnämnden Anna Ek (S) Bo Lind (M)": whom those behind it were sent by. */
    private boolean introducesBoard(int at) {
        return run.get(at).text().equals("För") && at + 1 < run.size() && !run.isBoundary(at + 1) && opensBoard(at + 1);
    }

    /** "…; för Hjo kommun Anna Ek (s) och Bo Lind (m)" */
    private boolean introducesMunicipality(int at) {
        if (!run.key(at).equals("för")) {
            return false;
        }
        boolean opens =
                at == 0 || run.get(at).after(Separator.SEMICOLON) || run.get(at).after(Separator.STOP);
        int last = Math.min(run.size() - 1, at + LONGEST_MUNICIPALITY);
        for (int to = at + 2; to <= last && !run.isCut(to - 1); to++) {
            boolean named = !run.isCut(to)
                    && !run.get(to).after(Separator.OPEN)
                    && (run.get(to).isCapitalised() || run.isRole(to) || SmallWords.isCourtesy(run.key(to)));
            if (named
                    && (opens || run.key(to - 1).equals("kommun"))
                    && Municipalities.swedish().find(run.phrase(at + 1, to)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "För Veinge kommun: lantbrukare Anna Ek": one that is no municipality any more. */
    private boolean introducesFormer(int at) {
        if (!run.get(at).text().equals("För") || !(at == 0 || run.get(at).beginsLine())) {
            return false;
        }
        int last = Math.min(run.size() - 1, at + LONGEST_MUNICIPALITY);
        for (int to = at + 3; to <= last && !run.isCut(to - 2) && !run.isCut(to - 1); to++) {
            boolean apart = run.get(to).after(Separator.COLON) || run.get(to).after(Separator.GAP);
            if (apart && MUNICIPAL.contains(run.key(to - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensBoard(int at) {
        for (int i = at; i < Math.min(run.size(), at + LONGEST_BOARD) && !run.isCut(i); i++) {
            boolean named = i == at
                    && run.get(at - 1).beginsLine()
                    && OrganisationWords.isAcronym(run.get(i).text());
            if (run.isCue(i) || named) {
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

    /**
     * "Anna Ek – ja, 10 mars": who answered a question outside a meeting, and how; neither sign nor word says who came.
     */
    private boolean isVote(int at) {
        var next = at + 1 < run.size() ? run.get(at + 1) : null;
        boolean dash = run.key(at).equals("–");
        boolean vote = run.key(at).equals("ja") || run.key(at).equals("nej");
        return next != null
                && !next.beginsLine()
                && (dash
                        ? next.before().isEmpty() && next.isLowerCase()
                        : vote && next.after(Separator.COMMA) && next.isNumeric());
    }

    /** "§ 4 – 11" */
    private boolean joinsNumbers(int at) {
        return at > 0
                && at + 1 < run.size()
                && run.get(at - 1).isNumeric()
                && run.get(at + 1).isNumeric()
                && !run.get(at).beginsSegment()
                && !run.get(at + 1).beginsSegment();
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
}
