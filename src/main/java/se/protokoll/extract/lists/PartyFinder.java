package se.protokoll.extract.lists;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Parties;

/** Finds parties: in brackets, between commas, in a cell of their own, before or after the name. */
final class PartyFinder implements PieceFinder {

    private static final int PARTY_COLUMN = 3;
    private static final int LONGEST_LOCAL = 5;
    private static final int LONGEST_SMALL = 3;

    /** What brackets are worth that say at length that somebody belongs to no party. */
    private static final double WITHOUT_PARTY = 9;

    private static final int LONGEST_WITHOUT = 5;

    private final TokenRun run;
    private final Parties parties = Parties.swedish();

    /** Whether the list gives parties in brackets, so that an unknown abbreviation in brackets is a local one. */
    private final boolean hasBracketedParties;

    /** Tokens of parties that stand one after the other, as a column that has been read by itself. */
    private final BitSet columns;

    /** Whether small letters of parties stand behind names without any sign between. */
    private final boolean hasBareLetters;

    /** Whether names, parties and marks of a table follow each other without any sign between. */
    private final boolean hasMarkedParties;

    /** Parties in brackets and in small letters. */
    private final long smallParties;

    /** Words that have brackets of their own somewhere on the list. */
    private final Set<String> bracketed = new HashSet<>();

    PartyFinder(TokenRun run) {
        this.run = run;
        for (int i = 0; i + 1 < run.size(); i++) {
            if (run.get(i).after(Separator.OPEN) && run.closesBracket(i + 1)) {
                bracketed.add(run.get(i).text());
            }
        }
        this.smallParties = run.tokens().stream()
                .filter(token -> token.after(Separator.OPEN) && token.isLowerCase() && parties.isKnown(token.text()))
                .count();
        this.columns = columns();
        this.hasBareLetters = bareLetters() >= PARTY_COLUMN;
        this.hasMarkedParties =
                IntStream.range(0, run.size()).filter(this::isMarked).count() > 1;
        this.hasBracketedParties =
                run.tokens().stream().anyMatch(token -> token.after(Separator.OPEN) && parties.isKnown(token.text()));
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        boolean other = run.isMarkLetter(at) || RemarkWords.isItemLetter(run.tokens(), at);
        double score = other ? 0 : run.get(at).after(Separator.OPEN) ? bracketed(at) : bare(at);
        if (score > 0) {
            candidates.add(new Candidate(PieceKind.PARTY, at + 1, score));
        }
        int without = behindUnaffiliated(at);
        if (without > at + 1) {
            candidates.add(new Candidate(PieceKind.PARTY, without, WITHOUT_PARTY));
        }
    }

    /**
     * "(oberoende, tidigare KD)", "(politisk vilde)": index behind brackets that say that somebody has left a party.
     */
    private int behindUnaffiliated(int at) {
        if (!run.get(at).after(Separator.OPEN)) {
            return at;
        }
        int to = at + 1;
        while (to < run.size() && to - at < LONGEST_WITHOUT && run.get(to).bracketed()) {
            to++;
        }
        boolean closed = to == run.size() || run.closesBracket(to);
        return closed && parties.isUnaffiliated(run.phrase(at, to)) ? to : at;
    }

    private double bracketed(int at) {
        String word = run.get(at).text();
        if (!run.isBoundary(at + 1)) {
            return 0;
        }
        if (!parties.looksLikeParty(word) && !parties.isUnaffiliated(word)) {
            return hasBracketedParties && (isLocal(word) || isInitial(run.get(at)) || isSmallLocal(at)) ? 3.5 : 0;
        }
        return parties.isKnown(word) || hasBracketedParties ? 6 : 2.5;
    }

    /** "BoA", "FiA": the capitals of a local party's words. */
    private static boolean isLocal(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() <= LONGEST_LOCAL
                && capitals >= 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(Character::isLetter);
    }

    /** "(ns)" among "(s)", "(kd)". */
    private boolean isSmallLocal(int at) {
        var token = run.get(at);
        return smallParties >= PARTY_COLUMN
                && token.text().length() > 1
                && token.text().length() <= LONGEST_SMALL
                && token.text().chars().allMatch(Character::isLowerCase)
                && !run.isRole(at)
                && !RemarkWords.opens(token);
    }

    private BitSet columns() {
        var found = new BitSet();
        int from = 0;
        for (int at = 0; at <= run.size(); at++) {
            boolean party = at < run.size()
                    && parties.isKnown(run.get(at).text())
                    && !run.get(at).bracketed()
                    && !run.get(at).after(Separator.COMMA);
            if (!party) {
                if (at - from >= PARTY_COLUMN) {
                    found.set(from, at);
                }
                from = at + 1;
            }
        }
        return found;
    }

    private int bareLetters() {
        int letters = 0;
        for (int at = 0; at < run.size(); at++) {
            boolean ends = run.isBoundary(at + 1) || SmallWords.isMark(run.key(at + 1));
            letters += isBareLetter(at) && ends ? 1 : 0;
        }
        return letters;
    }

    /** "Anna Ek s" */
    private boolean isBareLetter(int at) {
        var token = run.get(at);
        return at > 1
                && token.isLowerCase()
                && token.before().isEmpty()
                && parties.isKnown(token.text())
                && ((run.get(at - 1).isCapitalised() && run.get(at - 2).isCapitalised()) || run.isRole(at - 1));
    }

    private double bare(int at) {
        var token = run.get(at);
        String word = token.text();
        boolean alone = run.isBoundary(at + 1);
        if (!parties.isKnown(word)) {
            if (parties.looksLikeParty(word) && fillsCell(at) && hasPartyCells()) {
                return 5;
            }
            if (parties.looksLikeParty(word) && bracketed.contains(word)) {
                return 5;
            }
            return alone && parties.findByName(word).isPresent() ? 3 : 0;
        }
        if (word.equals("f") && !alone && run.key(at + 1).equals("d")) {
            return 0;
        }
        if ((hasMarkedParties && isMarked(at)) || (isBehindOffice(at) && hasPartyCells())) {
            return 5;
        }
        if (!columns.get(at) && (joinsInitials(at) || joinsInitials(at - 1))) {
            return 0;
        }
        if (columns.get(at) || (hasBareLetters && isBareLetter(at))) {
            return 5;
        }
        boolean capitals = Character.isUpperCase(word.charAt(word.length() - 1));
        if (isBehindName(at, word, capitals)) {
            return 4;
        }
        boolean set = token.after(Separator.COMMA) || token.after(Separator.CELL) || token.after(Separator.GAP);
        boolean before = capitals
                && !alone
                && (run.get(at + 1).isCapitalised()
                        || SmallWords.isSmall(run.get(at + 1).text()));
        if (alone || before) {
            return set ? 4 : capitals || token.beginsLine() ? 2 : 0;
        }
        return set ? run.get(at + 1).isCapitalised() ? 3 : 1.5 : 0;
    }

    /**
     * "Anna Ek M ordförande", "Anna Ek SD för Bo Lind SD", "Anna Ek fp, ersättare": between a name and what is said of
     * its bearer.
     */
    private boolean isBehindName(int at, String word, boolean capitals) {
        boolean named = at > 1
                && run.get(at).before().isEmpty()
                && run.get(at - 1).isCapitalised()
                && run.get(at - 2).isCapitalised()
                && !run.isBoundary(at - 1)
                && run.get(at - 1).text().length() > 1;
        if (!named || at + 1 >= run.size() || run.get(at + 1).isCapitalised()) {
            return false;
        }
        // "v ordförande" is the vice chair
        boolean said = run.isRole(at + 1) ? !word.equalsIgnoreCase("v") : RemarkWords.opens(run.get(at + 1));
        boolean small = word.length() > 1 && run.get(at + 1).after(Separator.COMMA);
        return said && (capitals ? !run.isBoundary(at + 1) : small);
    }

    /** "Anna Ek, v ordf s": a party that has slipped out of its column. */
    private boolean isBehindOffice(int at) {
        return at > 0
                && run.get(at).before().isEmpty()
                && run.isRole(at - 1)
                && at + 1 < run.size()
                && run.get(at + 1).beginsSegment();
    }

    /** "Anna Ek S 1": a party with a mark behind it that says who was there. */
    private boolean isMarked(int at) {
        return at > 0
                && at + 1 < run.size()
                && parties.isKnown(run.get(at).text())
                && run.get(at).before().isEmpty()
                && (run.get(at - 1).isCapitalised() || run.isRole(at - 1))
                && SmallWords.isMark(run.key(at + 1));
    }

    /** "M L Ek": letters side by side are initials. */
    private boolean joinsInitials(int at) {
        return at >= 0
                && at + 1 < run.size()
                && isInitial(run.get(at))
                && isInitial(run.get(at + 1))
                && run.get(at + 1).before().isEmpty();
    }

    private static boolean isInitial(Token token) {
        return token.text().length() == 1 && token.isCapitalised();
    }

    private boolean fillsCell(int at) {
        var token = run.get(at);
        boolean next = at + 1 >= run.size() || run.get(at + 1).beginsSegment();
        return (token.after(Separator.GAP) || token.after(Separator.CELL)) && !token.beginsLine() && next;
    }

    /** Whether parties have a column of their own, so that an unknown abbreviation in a cell may be a local one. */
    private boolean hasPartyCells() {
        int cells = 0;
        for (int at = 0; at < run.size(); at++) {
            cells += parties.isKnown(run.get(at).text()) && fillsCell(at) && !run.isMarkLetter(at) ? 1 : 0;
        }
        return cells >= PARTY_COLUMN;
    }
}
