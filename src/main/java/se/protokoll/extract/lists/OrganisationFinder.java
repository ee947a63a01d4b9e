package se.protokoll.extract.lists;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;

/** Finds organisations, boards and offices by their words, by their capitals and by where they stand. */
final class OrganisationFinder implements PieceFinder {

    private static final int LONGEST = 9;
    private static final int LONGEST_BRACKETED = 6;
    private static final double IN_BRACKETS = 3.2;

    /** Words in brackets that are so likely a name are somebody. */
    private static final double PERSON = 5;

    private static final String DASH = "–";

    /** What an organisation is worth that its line tells to the end. */
    private static final double WITH_MOTTO = 10;

    /** What the number of a branch is worth. */
    private static final double NUMBERED = 4;

    /** What they are called stands right behind them, in small letters too. */
    private static final Set<String> UNITS = Set.of("enhet", "avdelning");

    private final TokenRun run;
    private final OrganisationStart start;
    private final NameStart names;
    private final OrganisationScore score;

    OrganisationFinder(TokenRun run) {
        this.run = run;
        this.start = new OrganisationStart(run);
        this.names = new NameStart(run);
        this.score = new OrganisationScore(run, names);
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        if (!start.isPossible(at)) {
            return;
        }
        if (run.get(at).after(Separator.OPEN) && at > 0 && run.get(at - 1).isCapitalised()) {
            addBracketed(at, candidates);
        }
        int motto = behindMotto(at);
        if (motto > at) {
            candidates.add(new Candidate(PieceKind.ORGANISATION, motto, WITH_MOTTO));
        }
        int cues = 0;
        int capitals = 0;
        int limit = Math.min(run.size(), at + LONGEST);
        for (int to = at + 1; to <= limit; to++) {
            int last = to - 1;
            if (last > at
                    && ((run.isBoundary(last) && !BrokenOrganisation.is(run, at, last))
                            || run.get(last).text().indexOf('/') > 0
                            || isRepeated(at, last)
                            || names.isName(last)
                            || names.isTitled(last)
                            || !continues(last))) {
                break;
            }
            cues += run.isCueAndNoRole(last) ? 1 : 0;
            capitals += run.get(last).isLowerCase() ? 0 : 1;
            if (canEnd(last)
                    && !(OrganisationParts.isAuthority(run.key(at)) && OrganisationWords.isCompany(run.key(last)))) {
                double numbered = isBranch(last - 1) ? NUMBERED : 0;
                candidates.add(new Candidate(PieceKind.ORGANISATION, to, score.of(at, to, cues, capitals) + numbered));
            }
        }
    }

    /**
     * "Anna Ek, Rådet – ideella föreningar med kultur": index behind an organisation that a dash and words in small letters
     * complete up to the end of the line; the index itself where it is none.
     */
    private int behindMotto(int at) {
        if (!run.get(at).after(Separator.COMMA) || !run.get(at).isCapitalised() || !run.isCueAndNoRole(at)) {
            return at;
        }
        int dash = at + 1;
        while (dash < run.size() && !run.isBoundary(dash) && run.get(dash).isCapitalised()) {
            dash++;
        }
        int to = dash + 1;
        while (to < run.size() && !run.isBoundary(to) && run.get(to).isLowerCase()) {
            to++;
        }
        boolean line = to >= run.size() || run.get(to).beginsLine();
        boolean completed = dash < run.size()
                && !run.isBoundary(dash)
                && run.get(dash).text().equals(DASH)
                && to > dash + 2;
        return line && completed ? to : at;
    }

    /** "(Astma och allergi)": what fills brackets behind a name and is nothing else. */
    private void addBracketed(int at, List<Candidate> candidates) {
        int to = at + 1;
        while (to < run.size()
                && to - at < LONGEST_BRACKETED
                && !run.isCut(to)
                && run.get(to).bracketed()) {
            to++;
        }
        boolean closed = run.closesBracket(to) || to == run.size();
        boolean whole = to - at > 1 && closed && run.get(at).isCapitalised();
        boolean words = run.tokens().subList(at, to).stream().noneMatch(Token::isNumeric);
        boolean named = to - at == 2 && run.get(at).word().asName().wellKnown();
        if (whole && words && !named && NamePlausibility.ofTokens(run.tokens().subList(at, to)) < PERSON) {
            candidates.add(new Candidate(PieceKind.ORGANISATION, to, IN_BRACKETS));
        }
    }

    private boolean canEnd(int last) {
        String word = run.get(last).text();
        boolean inner = OrganisationParts.isInner(word) && !word.startsWith("kommun") && !word.equals("län");
        return !inner && !word.endsWith("-") && !isBranch(last) && !isDirection(last);
    }

    private boolean continues(int at) {
        var token = run.get(at);
        boolean before = !run.isBoundary(at + 1) && run.isCue(at + 1);
        boolean pair = token.text().endsWith("-")
                && at + 1 < run.size()
                && SmallWords.isSmall(run.get(at + 1).text());
        boolean ofPrefix =
                at > 2 && SmallWords.isSmall(run.get(at - 1).text()) && OrganisationParts.isNamedAfter(run.key(at - 3));
        if (token.isNumeric()) {
            return isBranch(at - 1);
        }
        return token.text().charAt(0) != '§'
                && (!token.isLowerCase()
                        || run.isCueAndNoRole(at)
                        || OrganisationParts.isInner(token.text())
                        || before
                        || isBranch(at)
                        || pair
                        || ofPrefix
                        || OrganisationWords.isAcronymGenitive(run.get(at - 1).text())
                        || isDirection(at)
                        || isUnitName(at)
                        || isPurpose(at));
    }

    /** "PRO avd 48" */
    private boolean isBranch(int at) {
        return at >= 0
                && run.key(at).startsWith("avd")
                && at + 1 < run.size()
                && run.get(at + 1).isNumeric()
                && !run.isBoundary(at + 1);
    }

    /** "enhet folkhälsa", "avdelning mark och exploatering" */
    private boolean isUnitName(int at) {
        return UNITS.contains(run.key(at - 1)) && !RemarkWords.opens(run.get(at));
    }

    /** "nämnden östra Skaraborg" */
    private boolean isDirection(int at) {
        return OrganisationParts.isDirection(run.get(at).text())
                && at + 1 < run.size()
                && !run.isBoundary(at + 1)
                && run.get(at + 1).isCapitalised();
    }

    /** "nämnden för folkhälsa och primärvård" */
    private boolean isPurpose(int at) {
        int first = at;
        while (first > Math.max(0, at - LONGEST)
                && !run.isCut(first)
                && run.get(first).isLowerCase()
                && !run.get(first).text().equals("för")) {
            first--;
        }
        return first > 0 && first < at && run.get(first).text().equals("för") && run.isCue(first - 1);
    }

    /** Whether a capitalised word comes a second time: two organisations, one after the other. */
    private boolean isRepeated(int at, int last) {
        for (int i = at; i < last; i++) {
            if (run.get(i).text().equals(run.get(last).text()) && run.get(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }
}
