package se.protokoll.extract.lists;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Parties;
import se.protokoll.registry.Roles;

/** Finds parts in the meeting and titles: those on the list, and whatever stands behind a comma in small letters. */
final class RoleFinder implements PieceFinder {

    private static final int LONGEST_ROLE = 6;
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_UNIT = 5;
    private static final double ELSEWHERE = 8;

    /** "1 v ordf": the number is no item. */
    private static final double RANK = 2;

    /** What a title is worth whose unit has a number, which is no item's. */
    private static final double OF_NUMBER = 10;

    private static final Pattern NUMBERED =
            Pattern.compile("\\p{Ll}*(?:område|distrikt|enhet|team|avdelning|sektor|sektion|zon|krets)");

    /** Words that begin remarks but also stand inside titles. */
    private static final Set<String> INNER = Set.of("på", "för", "i");

    private static final Set<String> RELATIVE = Set.of("som", "vilken", "vilka");

    /** Behind these stands whom somebody is there for, not a unit of the title. */
    private static final Set<String> ON_BEHALF =
            Set.of("konsult", "representant", "ombud", "revisor", "ledamot", "ersättare", "ers", "suppleant", "suppl");

    /** Behind a title it is whom somebody works for, as authorities are, and no unit of the body that meets. */
    private static final String ASSOCIATION = "kommunförbundet";

    /** "nämndens ordförande": the chair of the body that meets. */
    private static final Set<String> OF_BODY =
            Set.of("nämndens", "styrelsens", "kommunens", "mötets", "rådets", "utskottets");

    private final TokenRun run;
    private final Roles roles = Roles.swedish();

    RoleFinder(TokenRun run) {
        this.run = run;
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        int to = listed(at);
        boolean ofBody = to == at && OF_BODY.contains(run.key(at)) && at + 1 < run.size() && !run.isCut(at + 1);
        if (ofBody && listed(at + 1) > at + 1) {
            candidates.add(new Candidate(PieceKind.GLUE, at + 1, 6));
        }
        if (to > at) {
            double rank = run.get(at).isNumeric() ? RANK : 0;
            candidates.add(new Candidate(PieceKind.ROLE, to, 4 + 1.6 * (to - at - 1) + rank));
            int numbered = behindNumber(to);
            if (numbered > to) {
                candidates.add(new Candidate(PieceKind.ROLE, numbered, OF_NUMBER));
            }
            if (!ON_BEHALF.contains(run.key(to - 1))) {
                addUnits(to, candidates);
            }
        }
        if (isOfTwoFields(at)) {
            candidates.add(new Candidate(PieceKind.ROLE, at + 3, ELSEWHERE));
        }
        if (isChairElsewhere(at)) {
            candidates.add(new Candidate(PieceKind.ROLE, at + 2, ELSEWHERE));
        }
        if (canBeUnlisted(at)) {
            addUnlisted(at, candidates);
        }
    }

    /** "Vård och äldreomsorgschef": the first of the words has lost its hyphen. */
    private boolean isOfTwoFields(int at) {
        var token = run.get(at);
        boolean set = token.after(Separator.GAP) || token.after(Separator.CELL) || token.after(Separator.COMMA);
        return set
                && at + 2 < run.size()
                && run.get(at).isCapitalised()
                && run.isBoundary(at + 3)
                && run.get(at + 1).text().equals("och")
                && run.get(at + 2).text().endsWith("chef")
                && run.get(at + 2).isLowerCase()
                && !run.isBoundary(at + 1)
                && !run.isBoundary(at + 2);
    }

    /** "revisionens ordförande" */
    private boolean isChairElsewhere(int at) {
        String word = run.key(at);
        return word.endsWith("s")
                && at + 1 < run.size()
                && !run.isBoundary(at + 1)
                && run.get(at + 1).text().equals("ordförande")
                && !OF_BODY.contains(word)
                && OrganisationWords.isCue(word.substring(0, word.length() - 1));
    }

    /** Index after the longest listed role or title that begins at a token; the token's own index if none does. */
    private int listed(int at) {
        int found = at;
        if (!roles.canBegin(run.get(at).text())) {
            return found;
        }
        for (int to = at + 1; to <= Math.min(run.size(), at + LONGEST_ROLE); to++) {
            if (to - at > 1 && run.isCut(to - 1)) {
                break;
            }
            found = roles.normalise(run.phrase(at, to)).isPresent() ? to : found;
        }
        boolean company = found > at && found < run.size() && OrganisationWords.isCompany(run.key(found));
        return company ? at : found;
    }

    private boolean canBeUnlisted(int at) {
        var token = run.get(at);
        boolean set = token.after(Separator.COMMA)
                || token.after(Separator.OPEN)
                || token.after(Separator.CELL)
                || token.after(Separator.GAP)
                || token.after(Separator.COLON)
                || token.after(Separator.STOP);
        return set
                && token.text().length() > 2
                && token.isLowerCase()
                && !RemarkWords.opens(token)
                && !RemarkWords.isInformation(token)
                && !token.text().equals("vice")
                && !SmallWords.isSmall(token.text())
                && !isRelative(at);
    }

    /** "…, som anmält förfall" */
    private boolean isRelative(int at) {
        return RELATIVE.contains(run.get(at).text()) && at + 1 < run.size() && RemarkWords.opens(run.get(at + 1));
    }

    private void addUnlisted(int at, List<Candidate> candidates) {
        if (run.key(at).equals("tidigare")
                && (run.isBoundary(at + 1) || run.get(at + 1).isCapitalised())) {
            return;
        }
        for (int to = at + 1; to <= Math.min(run.size(), at + LONGEST_PHRASE); to++) {
            int last = to - 1;
            if (last > at && (run.isCut(last) || !belongs(last))) {
                break;
            }
            boolean ends = run.isBoundary(to)
                    || run.get(to).isCapitalised()
                    || run.get(to).isNumeric();
            candidates.add(new Candidate(PieceKind.ROLE, to, (ends ? 1.6 : 0) + 0.1 * (to - at)));
        }
    }

    private boolean belongs(int at) {
        var token = run.get(at);
        return token.isLowerCase()
                && !Parties.swedish().isKnown(token.text())
                && (!RemarkWords.opens(token) || INNER.contains(token.text()));
    }

    /** The unit behind a title: "chef Stöd- och serviceavdelningen", "enhetschef elevhälsan", "stationschef RIB". */
    private void addUnits(int from, List<Candidate> candidates) {
        for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST_UNIT); to++) {
            int last = to - 1;
            var token = run.get(last);
            boolean dash = token.text().equals("–");
            if ((run.isCut(last) && !dash)
                    || token.after(Separator.OPEN)
                    || OrganisationWords.isAuthority(token.key())
                    || token.key().equals(ASSOCIATION)
                    || (token.beginsLine() && !token.isLowerCase())
                    || !(dash || isUnit(last) || isNamed(from, last))) {
                return;
            }
            boolean unfinished = dash
                    || token.text().equals("och")
                    || INNER.contains(token.text())
                    || token.text().equals("nr")
                    || token.text().endsWith("-");
            if (!unfinished) {
                double unit = isAcronym(token.text()) ? 4 : (run.isCue(last) ? 1.6 : 0.4) * (to - from);
                candidates.add(new Candidate(PieceKind.ROLE, to, 4 + unit));
            }
        }
    }

    /**
     * "områdeschef område 3": index behind the number of a unit that follows a title; the title's own end where none
     * does.
     */
    private int behindNumber(int to) {
        boolean numbered = to + 1 < run.size()
                && run.get(to).before().isEmpty()
                && run.get(to).isLowerCase()
                && NUMBERED.matcher(run.get(to).text()).matches()
                && run.get(to + 1).before().isEmpty()
                && run.get(to + 1).text().chars().allMatch(Character::isDigit)
                && run.isBoundary(to + 2);
        return numbered ? to + 2 : to;
    }

    /** "chef för Intern Service", "rektor på Björkskolan" */
    private boolean isNamed(int from, int at) {
        int first = at;
        while (first > from && run.get(first).isCapitalised()) {
            first--;
        }
        return run.get(at).isCapitalised()
                && INNER.contains(run.get(first).text())
                && !GivenNames.swedish().contains(run.get(at).text());
    }

    private static boolean isAcronym(String word) {
        return OrganisationWords.isAcronym(word) && !Parties.swedish().isKnown(word);
    }

    private boolean isUnit(int at) {
        String word = run.get(at).text();
        if (belongs(at) || isAcronym(word) || run.isCue(at)) {
            return true;
        }
        // "enhetschef Almgården, § 9"
        boolean house = run.get(at).isCapitalised()
                && (word.endsWith("gården") || word.endsWith("hemmet") || word.endsWith("skolan"));
        if (house) {
            return true;
        }
        boolean more = at + 1 < run.size();
        boolean coordinated =
                more && at + 2 < run.size() && run.get(at + 1).text().equals("och") && run.isCue(at + 2);
        return more && (word.endsWith("-") || run.get(at + 1).text().equals("–") || coordinated);
    }
}
