package se.protokoll.extract.lists;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Parties;

/** Finds remarks: for which items, at what times, in whose place, by what means. */
final class RemarkFinder implements PieceFinder {

    private static final int LONGEST = 16;
    private static final double OPENING = 2.5;
    private static final double BARE_NUMBER = 2;
    /** "på", "till" and the like are nothing by themselves. */
    private static final double WEAK = 3;

    /** What it is worth that somebody is named in the same brackets. */
    private static final double REPLACEMENT = 4;

    /** What each word in capitals is worth that names what somebody came to tell. */
    private static final double SUBJECT = 2;

    /** What it is worth that somebody fills a place that nobody holds. */
    private static final double VACANT = 18;

    /** What the letter of an item is worth. */
    private static final double ITEM = 0.3;

    private static final Set<String> TOLD =
            Set.of("om", "ang", "angående", "kring", "under", "§", "§§", "kl", "gällande");

    /** What somebody who did not come can have failed to give. */
    private static final Set<String> NOTICES =
            Set.of("anmält", "anmälan", "meddelat", "giltigt", "laga", "förfall", "förhinder");

    private static final Set<String> TREATMENT = Set.of(
            "behandlingen",
            "behandling",
            "handläggningen",
            "föredragningen",
            "punkt",
            "punkten",
            "punkterna",
            "§",
            "§§");

    /** What somebody who is no member may do at the meeting. */
    private static final Set<String> RIGHTS =
            Set.of("rösträtt", "yttranderätt", "närvarorätt", "förslagsrätt", "närvaro-", "yttrande-");

    private final TokenRun run;

    RemarkFinder(TokenRun run) {
        this.run = run;
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        var first = run.get(at);
        boolean informed = informs(at);
        boolean replacement = isReplacement(at);
        boolean item = RemarkWords.abbreviatesItem(run.tokens(), at);
        if (!RemarkWords.opens(first) && !informed && !replacement && !item && !isTreatment(at) && !isRight(at)) {
            return;
        }
        if (isPurpose(at)) {
            return;
        }
        int vacant = behindVacant(at);
        if (vacant > at) {
            candidates.add(new Candidate(PieceKind.REMARK, vacant, VACANT));
            return;
        }
        boolean numeric = RemarkWords.isRange(first.text());
        if (numeric && numbersName(at)) {
            return;
        }
        double score = numeric ? BARE_NUMBER : OPENING;
        for (int to = at + 1; to <= Math.min(run.size(), at + LONGEST); to++) {
            int last = to - 1;
            if (last > at) {
                boolean subject = informed && run.get(last).isCapitalised();
                if (ends(last)
                        || (subject
                                && GivenNames.swedish().contains(run.get(last).text()))) {
                    break;
                }
                score += subject ? SUBJECT : isItem(last) ? ITEM : worth(run.get(last), numeric);
            }
            boolean replaces = last == at && replacement;
            boolean weak = last == at && !replaces && RemarkWords.isWeak(first.text());
            double own = replaces ? REPLACEMENT : 0;
            if (cutsReplaced(at, last)) {
                continue;
            }
            candidates.add(new Candidate(PieceKind.REMARK, to, weak ? score - WEAK : score + own));
        }
    }

    /**
     * "ersätter vakant plats (S)": index behind the words for a place that nobody holds; the same index where none
     * stand.
     */
    private int behindVacant(int at) {
        int word = at + (RemarkWords.isServing(run.get(at)) ? 2 : 1);
        if (word >= run.size()
                || !RemarkWords.announcesReplaced(run.tokens().subList(at, word))
                || !run.key(word).startsWith("vakan")
                || run.isBoundary(word)) {
            return at;
        }
        int to = word + 1;
        while (to < run.size() && !run.isBoundary(to) && run.get(to).isLowerCase()) {
            to++;
        }
        boolean party = to < run.size()
                && run.get(to).after(Separator.OPEN)
                && Parties.swedish().isKnown(run.get(to).text())
                && (to + 1 == run.size() || run.closesBracket(to + 1));
        return party ? to + 1 : to;
    }

    /** "(ers. Anna Ek)", "tjg ers f Anna Ek" */
    private boolean isReplacement(int at) {
        boolean brief = at > 0
                && at + 1 < run.size()
                && run.key(at).equals(RemarkWords.BRIEF_FOR)
                && run.get(at).before().isEmpty()
                && RemarkWords.isServing(run.get(at - 1))
                && run.get(at + 1).isCapitalised();
        return brief || opensReplacement(at);
    }

    private boolean opensReplacement(int at) {
        return RemarkWords.opensReplaced(run.get(at))
                && at + 1 < run.size()
                && run.get(at + 1).isCapitalised()
                && run.get(at + 1).bracketed();
    }

    private boolean isItem(int at) {
        return RemarkWords.isItemLetter(run.tokens(), at);
    }

    /** "för Anna | Ek Dahl": a remark does not end within the name of whom somebody replaces. */
    private boolean cutsReplaced(int at, int last) {
        return last > at
                && last + 1 < run.size()
                && run.get(last).isCapitalised()
                && run.get(last + 1).isCapitalised()
                && run.get(last + 1).before().isEmpty()
                && RemarkWords.announcesReplaced(run.tokens().subList(at, last));
    }

    /** "vid behandlingen av § 4" */
    private boolean isTreatment(int at) {
        return run.get(at).text().equals("vid") && at + 1 < run.size() && TREATMENT.contains(run.key(at + 1));
    }

    /** "utan rösträtt", "utan anmält förfall", "med närvaro- och yttranderätt" */
    private boolean isRight(int at) {
        boolean without = run.key(at).equals("utan");
        return at + 1 < run.size()
                && (((without || run.key(at).equals("med")) && RIGHTS.contains(run.key(at + 1)))
                        || (without && NOTICES.contains(run.key(at + 1))));
    }

    /** "info angående budget", "information under fm": what somebody came to tell. */
    private boolean informs(int at) {
        return RemarkWords.isInformation(run.get(at))
                && at + 1 < run.size()
                && TOLD.contains(run.key(at + 1))
                && !run.isBoundary(at + 1);
    }

    /** "1 Anna Ek" or "1. Anna Ek" at the beginning of a line: the number of the row. */
    private boolean numbersName(int at) {
        boolean row = run.get(at).beginsLine() || at == 0;
        return row
                && at + 1 < run.size()
                && run.get(at + 1).isCapitalised()
                && !run.get(at + 1).beginsLine();
    }

    /**
     * "chef för hållbar utveckling", "ansvarig för vuxenutbildningen": what a title is for, not whom somebody replaces.
     */
    private boolean isPurpose(int at) {
        return at > 0
                && run.key(at).equals("för")
                && run.get(at).before().isEmpty()
                && (run.isRole(at - 1) || run.key(at - 1).startsWith("ansvarig"))
                && at + 1 < run.size()
                && run.get(at + 1).isLowerCase()
                && !SmallWords.isSmall(run.get(at + 1).text());
    }

    private boolean ends(int at) {
        var token = run.get(at);
        boolean list =
                token.after(Separator.COMMA) && (isNumber(token) || token.text().equals("del"));
        boolean instead = token.key().equals(RemarkWords.BRIEF_FOR)
                && at > 0
                && run.key(at - 1).equals("st");
        return (run.isCut(at) && !list && !instead)
                || (isNumber(token) && numbersName(at))
                || token.after(Separator.OPEN)
                || (token.beginsLine() && token.isCapitalised());
    }

    private static double worth(Token token, boolean numeric) {
        boolean known = RemarkWords.opens(token);
        if (token.isCapitalised() && !known) {
            return -3;
        }
        boolean joins = token.text().equals("och") || token.text().equals("–");
        if (numeric && !isNumber(token) && !known && !joins) {
            return -1;
        }
        return known || isNumber(token) ? 0.3 : 0.05;
    }

    private static boolean isNumber(Token token) {
        return RemarkWords.isRange(token.text()) || token.text().startsWith("§");
    }
}
