package se.protokoll.extract.lists;

import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Parties;
import se.protokoll.registry.Surnames;

/**
 * Weighs how likely some tokens of a list are one organisation: by their words, their capitals and where they stand.
 */
final class OrganisationScore {

    /** What a word that tells of an organisation is worth. */
    private static final double CUE = 4.5;

    /** What abbreviations, clubs and local companies are worth, that are known by their form. */
    private static final double FORM = 3.2;

    /** What a capital by itself is worth, and what each further one costs. */
    private static final double CAPITALS = 0.6;

    /** What capitals lose where something goes on before or behind them. */
    private static final double RUNNING_ON = 3.5;

    /** What it is worth to stand apart on both sides. */
    private static final double APART = 1.2;

    /** What it is worth to fill brackets. */
    private static final double BRACKETS = 1;

    /** A municipality by itself is worth a little less than the place of a branch. */
    private static final double BRANCH = 3;

    /** "Högskolan i Borås" is one organisation. */
    private static final double PLACED = 1.5;

    /** What it is worth to put together what a line end has cut in two. */
    private static final double BROKEN = 1.5;

    /** What each word is worth that stands behind "Region" or "Länsstyrelsen" and is what these are named after. */
    private static final double NAMED_AFTER = 3;

    /** What "Region" or "Länsstyrelsen" loses before a word that it may be named after. */
    private static final double UNNAMED = 1.5;

    /** What each word before "AB" is worth, up to {@link #LONGEST_FIRM}. */
    private static final double FIRM = 3.5;

    private static final int LONGEST_FIRM = 2;

    /** What each further word is worth in a name that ends as one can. */
    private static final double COMPLETE = 1.5;

    /** What each further word loses in a name that ends with anything else. */
    private static final double INCOMPLETE = 0.5;

    /** What an organisation loses for each word that tells of another. */
    private static final double OTHER = 3;

    /** What an organisation loses that begins as somebody's name does. */
    private static final double PERSON = 5;

    /** What each word loses that hardly belongs to the organisation behind it. */
    private static final double STRANGER = 3;

    /** What each word loses that stands behind an abbreviation and is no place of a branch. */
    private static final double BEHIND_ABBREVIATION = 1.5;

    /** What capitals lose at the beginning of a list with a comma behind them. */
    private static final double SOMEBODY = 1.5;

    /** What words lose that begin in lower case or are the name of a party. */
    private static final double OTHERWISE_NAMED = 1.5;

    /** Letters; shorter words end as surnames do by chance. */
    private static final int LONGEST_SHORT = 4;

    private final TokenRun run;
    private final NameStart names;
    private final Parties parties = Parties.swedish();

    OrganisationScore(TokenRun run, NameStart names) {
        this.run = run;
        this.names = names;
    }

    /**
     * How likely some tokens are one organisation, comparable with the scores of other pieces.
     *
     * @param cues how many of them tell that an organisation is meant
     * @param capitals how many of them are no words in lower case
     */
    double of(int at, int to, int cues, int capitals) {
        String word = run.get(at).text();
        boolean set = at == 0 || run.isBoundary(at);
        boolean end = run.isBoundary(to);
        boolean behindBracket = at > 0 && run.get(at).before().isOnly(Separator.CLOSE);
        int more = to - at - 1;
        double score;
        if (cues > 0) {
            score = withCue(at, to, cues) - (names.isName(at) && to - at > 1 ? PERSON : 0);
        } else if (isAbbreviation(at) && !parties.isKnown(word) && !isName(word)) {
            // "LRF Tingsryd": the local branch, where nothing else can follow.
            boolean followed = end || (to < run.size() && (names.isName(to) || names.isReversed(to)));
            score = FORM + (more == 1 && followed ? BRANCH : -BEHIND_ABBREVIATION * more);
        } else if (more == 1 && (isClub(at) || isBeforeColon(to) || isLocalCompany(at))) {
            score = FORM + BRANCH;
        } else {
            score = CAPITALS - CAPITALS * Math.max(0, capitals - 1) - (end && set && !behindBracket ? 0 : RUNNING_ON);
            // What opens a list and has a comma behind it is somebody.
            score -= at == 0 && to < run.size() && run.get(to).after(Separator.COMMA) ? SOMEBODY : 0;
            score -= run.get(at).isLowerCase() || parties.isKnown(word) ? OTHERWISE_NAMED : 0;
            score -= names.isName(at) ? PERSON : 0;
        }
        score += set && end ? APART : 0;
        score += more > 0 && BrokenOrganisation.is(run, at, to - 1) ? BROKEN : 0;
        return score + (run.get(at).after(Separator.OPEN) && run.closesBracket(to) ? BRACKETS : 0);
    }

    private double withCue(int at, int to, int cues) {
        int more = to - at - 1;
        if (OrganisationParts.isPrefix(run.key(at))) {
            return CUE + NAMED_AFTER * more - (more == 0 && !run.isBoundary(to) ? UNNAMED : 0);
        }
        if (OrganisationWords.isCompany(run.key(to - 1))) {
            boolean local = Municipalities.swedish().isName(run.get(at).text());
            return CUE + FIRM * Math.min(more, LONGEST_FIRM) + (local && more > 1 ? BRANCH : 0);
        }
        if (more == 1 && isLocalCompany(at)) {
            return CUE + BRANCH + PLACED;
        }
        boolean place = to - at > 2 && run.key(to - 2).equals("i");
        boolean branch = more > 0
                && run.isCueAndNoRole(to - 2)
                && Municipalities.swedish().isName(run.get(to - 1).text());
        if (branch) {
            return CUE + BRANCH;
        }
        boolean directed =
                to - at > 2 && OrganisationParts.isDirection(run.get(to - 2).text());
        boolean complete =
                directed || run.isCueAndNoRole(to - 1) || run.get(to - 1).isLowerCase() || place;
        return CUE
                + (complete ? COMPLETE : -INCOMPLETE) * more
                + (place ? PLACED : 0)
                - OTHER * Math.max(0, cues - 1 - more / 2)
                - STRANGER * strangers(at, to);
    }

    /**
     * Words in front of what tells that an organisation is meant and that do not belong to it as an adjective, a genitive or a
     * place do: in a list without commas they are likelier the end of a name, as in "Anna Ek Thell Naturskyddsföreningen".
     */
    private int strangers(int at, int to) {
        if (at == 0 || run.isBoundary(at) || !run.get(at - 1).isCapitalised()) {
            return 0;
        }
        int cue = at;
        while (cue < to && !run.isCue(cue)) {
            cue++;
        }
        // "Åby fiskevårdsområde": what has no definite form has a name before it.
        int last = cue < to && isDefinite(run.get(cue).text()) ? cue : cue - 1;
        int strangers = 0;
        for (int i = at; i < last; i++) {
            String word = run.get(i).text();
            boolean attribute = run.get(i).isLowerCase()
                    || OrganisationParts.isFirstField(run, i, to)
                    || word.endsWith("s")
                    || word.endsWith("-")
                    || (word.endsWith("a") && !GivenNames.swedish().contains(word))
                    || OrganisationWords.isAcronym(word)
                    || Municipalities.swedish().isName(word);
            strangers += attribute ? 0 : 1;
        }
        return strangers;
    }

    /** "Hjo Fastigheter" */
    private boolean isLocalCompany(int at) {
        return OrganisationParts.isLocalCompany(run.get(at + 1).text())
                && Municipalities.swedish().isName(run.get(at).text());
    }

    /** "Åtvidabergs FF" */
    private boolean isClub(int at) {
        String name = run.get(at + 1).text();
        return run.get(at).text().endsWith("s") && OrganisationWords.isAcronym(name) && !parties.isKnown(name);
    }

    /** "Mälarlandets Vatten: Anna Ek" */
    private boolean isBeforeColon(int to) {
        return to < run.size()
                && run.get(to).after(Separator.COLON)
                && names.isName(to)
                && run.get(to - 1).isCapitalised()
                && run.get(to - 2).isCapitalised()
                && !run.isRole(to - 1)
                && !run.isBoundary(to - 2);
    }

    private static boolean isDefinite(String word) {
        return word.endsWith("en") || word.endsWith("et") || word.endsWith("na");
    }

    /** In brackets, capitals with small letters between are a local party's. */
    private boolean isAbbreviation(int at) {
        String word = run.get(at).text();
        return OrganisationWords.isAcronym(word)
                || OrganisationWords.isAcronymGenitive(word)
                || (OrganisationWords.isMixedAcronym(word) && !run.get(at).bracketed());
    }

    /** Whether capitals are those of somebody's name or of a municipality's rather than of an abbreviation. */
    private static boolean isName(String word) {
        return GivenNames.swedish().bearers(word) > 0
                || Surnames.swedish().contains(word)
                || (word.length() > LONGEST_SHORT && Surnames.swedish().hasSurnameEnding(word))
                || Municipalities.swedish().isName(word);
    }
}
