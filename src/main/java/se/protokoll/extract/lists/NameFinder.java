package se.protokoll.extract.lists;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.NameWord;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.registry.Parties;

/** Finds the names of people, listed or replaced. */
final class NameFinder implements PieceFinder {

    private static final double LINE_END_INSIDE = 1.5;
    private static final double LINE_BREAK = 0.3;

    /** What one word loses as a name at the end of a full line. */
    private static final double CUT_OFF = 2;

    private static final double IN_BRACKETS = 4;
    private static final double TITLE_OR_ORGANISATION = 5;
    /** A person who is replaced is hardly ever named by one word. */
    private static final double SINGLE_REPLACED = 2;

    /** "herr Ek dock endast t.o.m. § 29" */
    private static final double ADDRESSED = 2;

    /** Unless it is "för herr Ek". */
    private static final double COURTEOUS = 3;

    /** Below this the lists of names do not settle the matter, and the trained model is asked. */
    private static final double DOUBTFUL = 4;

    /** "Da" behind another name hardly begins the next. */
    private static final double PARTICLE_WITHIN = 3;

    /** Crosses that are a column. */
    private static final int CROSSES = 3;

    /** What two words gain that a party in brackets follows, whatever they are. */
    private static final double BEFORE_PARTY = 2;

    /** What columns of tables are called, and no given names. */
    private static final Set<String> COLUMNS = Set.of("ja", "nej", "avstår", "tid");

    /** What a name is worth that the model is sure of. */
    private static final double MODEL = 2;

    /** What words gain by which the text names somebody. */
    private static final double MENTIONED = 1.5;

    /** What a given name is worth where most on the list have no other and a place in brackets. */
    private static final double WITH_PLACE = 8;

    /** What a name loses by an initial at its end. */
    private static final double INITIAL_LAST = 4;

    private static final int WITH_SECOND_SURNAME = 3;

    /** How plausible two words are as a name that is whole. */
    private static final double WHOLE = 4;

    /** What a whole name loses by a given name behind it that nothing parts from it. */
    private static final double GIVEN_NAME_LAST = 1;

    private final TokenRun run;
    private final FullLines lines;
    private final List<NameWord> words;
    private final BitSet givenNames;

    /** Where brackets open in which people stand behind their municipality. */
    private final BitSet ofPlace;

    /** Whether the list says with crosses who was there, so that an X is nobody's initial. */
    private final boolean hasCrosses;

    NameFinder(TokenRun run) {
        this.run = run;
        this.lines = new FullLines(run);
        this.givenNames = GivenNamesWithPlaces.in(run);
        this.ofPlace = PlacesBeforeBrackets.in(run);
        this.words = run.tokens().stream().map(token -> token.word().asName()).toList();
        this.hasCrosses =
                run.tokens().stream().filter(token -> token.text().equals("X")).count() >= CROSSES;
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        if (SmallWords.isSmall(run.get(at).text()) || COLUMNS.contains(run.key(at))) {
            return;
        }
        if (givenNames.get(at)) {
            candidates.add(new Candidate(PieceKind.NAME, at + 1, WITH_PLACE));
        }
        boolean within = isWithin(at);
        double penalty = (run.get(at).bracketed() && !ofPlace.get(at) ? IN_BRACKETS : 0)
                + (within && words.get(at).particle() ? PARTICLE_WITHIN : 0);
        boolean goesOn = at > 0
                && run.get(at - 1).isCapitalised()
                && (run.get(at).before().isEmpty() || lines.goOn(at));
        int limit = Math.min(run.size(), at + NamePlausibility.LONGEST);
        for (int to = at + 1; to <= limit; to++) {
            int last = to - 1;
            boolean cross = hasCrosses && run.get(last).text().equals("X");
            if (cross || OrganisationWords.isMixedAcronym(run.get(last).text())) {
                break;
            }
            if (last > at) {
                if (run.isCut(last) || run.isSigned(last) || run.get(last).after(Separator.OPEN)) {
                    break;
                }
                boolean turned = run.get(last).beginsLine()
                        && opensWithSurname(last)
                        && opensWithSurname(lineStart(last - 1))
                        && !lines.areFullBefore(last);
                if (turned) {
                    break;
                }
                penalty += run.get(last).beginsLine() ? lines.areFullBefore(last) ? LINE_BREAK : LINE_END_INSIDE : 0;
            }
            penalty += isTitleOrOrganisation(last) ? TITLE_OR_ORGANISATION : 0;
            double score = NamePlausibility.of(words.subList(at, to));
            if (endsWithGivenName(at, to)) {
                score = Math.max(score, NamePlausibility.of(words.subList(at, last)) - GIVEN_NAME_LAST);
            }
            if (score > NamePlausibility.NONE) {
                int parts = words.get(at).particle() ? to - at - 1 : to - at;
                score -= to - at == 1 && isCutOff(to) ? CUT_OFF : 0;
                score -= to - at > 1 && isInitialOfMore(to) ? INITIAL_LAST : 0;
                score += parts == 2 && !goesOn && isBeforeParty(to) ? beforeParty(last) : 0;
                score += to - at > 1 && isAmongCapitals(at, to) && run.isMentioned(at, to) ? MENTIONED : 0;
                score += isDoubtful(at, to, score) ? MODEL * run.personProbability(at, to) : 0;
                double addressed = isAddressed(at, to) ? ADDRESSED : 0;
                candidates.add(new Candidate(PieceKind.NAME, to, score - penalty + addressed));
                double single = to - at > 1 ? 0 : isCourteous(at) ? -COURTEOUS : SINGLE_REPLACED;
                candidates.add(new Candidate(PieceKind.REPLACED, to, score - penalty - single));
            }
        }
    }

    /** Whether what stands before a token goes on with it on the next line. */
    private boolean isCutOff(int to) {
        return lines.goOn(to) && run.get(to).isCapitalised();
    }

    /** "Bengt G" before "Dahl": whether an initial ends what the next word goes on with. */
    private boolean isInitialOfMore(int to) {
        var last = run.get(to - 1);
        return !run.isBoundary(to)
                && run.get(to).isCapitalised()
                && run.get(to).text().length() > 2
                && last.text().length() == 1
                && last.isCapitalised()
                && !Parties.swedish().isKnown(last.text());
    }

    /** "Ek, Anna": whether a comma stands behind the first word of a line and a capital behind that. */
    private boolean opensWithSurname(int line) {
        return line + 1 < run.size()
                && run.get(line + 1).before().isOnly(Separator.COMMA)
                && run.get(line + 1).isCapitalised();
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && !run.get(start).beginsLine()) {
            start--;
        }
        return start;
    }

    /** Whether the words beside some do not say where a name begins and ends. */
    private boolean isAmongCapitals(int at, int to) {
        return isWithin(at) || (!run.isBoundary(to) && run.get(to).isCapitalised());
    }

    private boolean isWithin(int at) {
        return at > 0 && !run.isBoundary(at) && run.get(at - 1).isCapitalised();
    }

    /** "Anna Ek Bo, kamrer": a name whose second surname is borne as a given name too, with nothing else beside it. */
    private boolean endsWithGivenName(int at, int to) {
        return to - at == WITH_SECOND_SURNAME
                && run.isBoundary(at)
                && run.isBoundary(to)
                && !run.isBoundary(at + 1)
                && !run.isBoundary(to - 1)
                && words.get(at).wellKnown()
                && !words.get(at + 1).wellKnown()
                && words.get(to - 1).wellKnown()
                && NamePlausibility.of(words.subList(at, to - 1)) >= WHOLE;
    }

    /** Whether somebody is called by the surname and no more. */
    private boolean isAddressed(int at, int to) {
        return to - at == 1
                && isCourteous(at)
                && run.get(at).text().length() > 1
                && (run.isBoundary(to) || !run.get(to).isCapitalised());
    }

    private boolean isCourteous(int at) {
        return at > 0
                && SmallWords.isCourtesy(run.get(at - 1).text())
                && run.get(at).before().isEmpty();
    }

    private double beforeParty(int last) {
        return BEFORE_PARTY + (run.isCue(last) && !run.isRole(last) ? TITLE_OR_ORGANISATION : 0);
    }

    /** "Mikael Knupbodarna (S)" */
    private boolean isBeforeParty(int to) {
        return to < run.size()
                && run.get(to).after(Separator.OPEN)
                && Parties.swedish().isKnown(run.get(to).text());
    }

    /** Whether a name holds a word that no list does, so that the model is worth its time. */
    private boolean isDoubtful(int at, int to, double score) {
        return to - at > 1
                && score < DOUBTFUL
                && words.subList(at, to).stream().anyMatch(NameWord::unknown)
                && !isJoined(at)
                && !isJoined(to);
    }

    /** Whether "von" or "Da" stands there, which joins names, so that the model may have cut one in two. */
    private boolean isJoined(int at) {
        return at < words.size() && words.get(at).particle() && !run.isBoundary(at);
    }

    private boolean isTitleOrOrganisation(int at) {
        return run.isCue(at) || (run.get(at).text().length() > 3 && run.isRole(at));
    }
}
