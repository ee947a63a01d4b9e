package se.protokoll.extract.lists;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Parties;
import se.protokoll.registry.Roles;
import se.protokoll.registry.Surnames;

/** Finds organisations, boards and offices by their words, by their capitals and by where they stand. */
final class OrganisationFinder implements PieceFinder {

    private static final int LONGEST = 9;

    /** Organisations of these kinds are named after what follows. */
    private static final Set<String> PREFIXES = Set.of(
            "region",
            "länsstyrelsen",
            "landstinget",
            "polisen",
            "polismyndigheten",
            "räddningstjänsten",
            "business",
            "visit",
            "leader",
            "kommunförbundet",
            "kommunalförbundet",
            "regionförbundet",
            "samordningsförbundet",
            "projekt",
            "sektor",
            "sektorn",
            "svenska",
            "föreningen",
            "stiftelsen",
            "lrf",
            "vision",
            "sos",
            "röda");

    /** Authorities, which are no companies: behind "Region Skåne" a company's name begins anew. */
    private static final Set<String> AUTHORITIES =
            Set.of("region", "länsstyrelsen", "landstinget", "polisen", "polismyndigheten", "räddningstjänsten");

    /** With these a list goes on, and no organisation begins. */
    private static final Set<String> NO_BEGINNING = Set.of(
            "för",
            "från",
            "närvarande",
            "frånvarande",
            "förhinder",
            "omröstning",
            "votering",
            "förtroendevald",
            "förtroendevalda");

    /** Lower-case words inside names of organisations. */
    private static final Set<String> INNER = Set.of("och", "i", "för", "av", "län", "kommun", "kommuner");

    /** What a company is called behind the name of the municipality that owns it. */
    private static final Set<String> COMPANIES =
            Set.of("Fastigheter", "Bostäder", "Energi", "Vatten", "Kraft", "Renhållning", "Utveckling");

    private static final Set<String> DIRECTIONS = Set.of("norra", "södra", "östra", "västra", "mellersta");

    /** A municipality by itself is worth a little less than the place of a branch. */
    private static final double BRANCH = 3;

    /** "Högskolan i Borås" is one organisation. */
    private static final double PLACED = 1.5;

    /** What it is worth to put together what a line end has cut in two. */
    private static final double BROKEN = 1.5;

    /** What an organisation loses that begins as somebody's name does. */
    private static final double PERSON = 5;

    /** What each word loses that hardly belongs to the organisation behind it. */
    private static final double STRANGER = 3;

    private static final int LONGEST_BRACKETED = 6;
    private static final double IN_BRACKETS = 3.2;

    private final TokenRun run;
    private final Parties parties = Parties.swedish();
    private final Roles roles = Roles.swedish();

    OrganisationFinder(TokenRun run) {
        this.run = run;
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        if (!canBegin(at)) {
            return;
        }
        if (run.get(at).after(Separator.OPEN) && at > 0 && run.get(at - 1).isCapitalised()) {
            addBracketed(at, candidates);
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
                            || startsName(last)
                            || startsTitledName(last)
                            || !continues(last))) {
                break;
            }
            cues += isCue(last) ? 1 : 0;
            capitals += run.get(last).isLowerCase() ? 0 : 1;
            if (canEnd(last) && !(AUTHORITIES.contains(run.key(at)) && OrganisationWords.isCompany(run.key(last)))) {
                candidates.add(new Candidate(PieceKind.ORGANISATION, to, score(at, to, cues, capitals)));
            }
        }
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
        if (whole && words && NamePlausibility.ofTokens(run.tokens().subList(at, to)) < PERSON) {
            candidates.add(new Candidate(PieceKind.ORGANISATION, to, IN_BRACKETS));
        }
    }

    private boolean canBegin(int at) {
        var token = run.get(at);
        if (NO_BEGINNING.contains(token.key()) || token.key().endsWith("protokoll") || isTitleInCapitals(at)) {
            return false;
        }
        boolean set = at == 0
                || run.isBoundary(at)
                || SmallWords.introduces(run.key(at - 1))
                || run.get(at - 1).text().equals("För");
        if (!set && (isDoubleSurname(token.text()) || isSecondSurname(at))) {
            return false;
        }
        boolean goesOn = at > 0 && (run.isCue(at - 1) || run.key(at - 1).endsWith("s"));
        boolean lower = set
                || (!goesOn && run.isCue(at))
                || (at + 1 < run.size() && !run.isBoundary(at + 1) && run.isCue(at + 1));
        if (token.isLowerCase() && RemarkWords.opens(token)) {
            return false;
        }
        return token.text().length() > 1
                && Character.isLetter(token.text().charAt(0))
                && !INNER.contains(token.text())
                && (token.isLowerCase() ? lower && !beginsRole(at) : true);
    }

    /** "VD Ekbolaget AB" */
    private boolean isTitleInCapitals(int at) {
        String word = run.get(at).text();
        return OrganisationWords.isAcronym(word) && roles.normalise(word).isPresent();
    }

    /** "Anna Ek Persson Hjo kommun": a name ending in -son between a name and what is no cue. */
    private boolean isSecondSurname(int at) {
        String word = run.get(at).text();
        return at > 0
                && word.endsWith("son")
                && Surnames.swedish().contains(word)
                && run.get(at - 1).isCapitalised()
                && !run.isCue(at - 1)
                && !run.isBoundary(at + 1)
                && !run.isCue(at + 1);
    }

    private static boolean isDoubleSurname(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 1
                && Municipalities.swedish().byPlainName(word).isEmpty()
                && hyphen + 2 < word.length()
                && Character.isLowerCase(word.charAt(hyphen - 1))
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && Character.isLowerCase(word.charAt(hyphen + 2));
    }

    private boolean beginsRole(int at) {
        if (!roles.canBegin(run.get(at).text())) {
            return false;
        }
        for (int to = at + 1; to <= Math.min(run.size(), at + 3); to++) {
            if (roles.normalise(run.phrase(at, to)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether capitals are those of somebody's name or of a municipality's rather than of an abbreviation. */
    private static boolean isName(String word) {
        return GivenNames.swedish().bearers(word) > 0
                || Surnames.swedish().contains(word)
                || (word.length() > 4 && Surnames.swedish().hasSurnameEnding(word))
                || Municipalities.swedish().byPlainName(word).isPresent();
    }

    private boolean canEnd(int last) {
        String word = run.get(last).text();
        boolean inner = INNER.contains(word) && !word.startsWith("kommun") && !word.equals("län");
        return !inner && !word.endsWith("-");
    }

    private double score(int at, int to, int cues, int capitals) {
        String word = run.get(at).text();
        boolean set = at == 0 || run.isBoundary(at);
        boolean end = run.isBoundary(to);
        boolean behindBracket = at > 0 && run.get(at).before().isOnly(Separator.CLOSE);
        int more = to - at - 1;
        double score;
        if (cues > 0) {
            score = withCue(at, to, cues) - (startsName(at) && to - at > 1 ? PERSON : 0);
        } else if (isAbbreviation(at) && !parties.isKnown(word) && !isName(word)) {
            // "LRF Tingsryd": the local branch, where nothing else can follow.
            boolean followed = end || (to < run.size() && (startsName(to) || startsReversed(to)));
            score = 3.2 + (more == 1 && followed ? BRANCH : -1.5 * more);
        } else if (more == 1 && (isClub(at) || isBeforeColon(to) || isLocalCompany(at))) {
            score = 3.2 + BRANCH;
        } else {
            score = 0.6 - 0.6 * Math.max(0, capitals - 1) - (end && set && !behindBracket ? 0 : 3.5);
            // What opens a list and has a comma behind it is somebody.
            score -= at == 0 && to < run.size() && run.get(to).after(Separator.COMMA) ? 1.5 : 0;
            score -= run.get(at).isLowerCase() || parties.isKnown(word) ? 1.5 : 0;
            score -= startsName(at) ? PERSON : 0;
        }
        score += set && end ? 1.2 : 0;
        score += more > 0 && BrokenOrganisation.is(run, at, to - 1) ? BROKEN : 0;
        return score + (run.get(at).after(Separator.OPEN) && run.closesBracket(to) ? 1 : 0);
    }

    /** "Mälarlandets Vatten: Anna Ek" */
    private boolean isBeforeColon(int to) {
        return to < run.size()
                && run.get(to).after(Separator.COLON)
                && startsName(to)
                && run.get(to - 1).isCapitalised()
                && run.get(to - 2).isCapitalised()
                && !run.isRole(to - 1)
                && !run.isBoundary(to - 2);
    }

    /** "Hjo Fastigheter" */
    private boolean isLocalCompany(int at) {
        return COMPANIES.contains(run.get(at + 1).text())
                && Municipalities.swedish().byPlainName(run.get(at).text()).isPresent();
    }

    /** "Åtvidabergs FF" */
    private boolean isClub(int at) {
        String name = run.get(at + 1).text();
        return run.get(at).text().endsWith("s") && OrganisationWords.isAcronym(name) && !parties.isKnown(name);
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

    private double withCue(int at, int to, int cues) {
        int more = to - at - 1;
        if (PREFIXES.contains(run.key(at)) || run.key(at).endsWith("bibliotek")) {
            return 4.5 + 3 * more - (more == 0 && !run.isBoundary(to) ? 1.5 : 0);
        }
        if (OrganisationWords.isCompany(run.key(to - 1))) {
            boolean local =
                    Municipalities.swedish().byPlainName(run.get(at).text()).isPresent();
            return 4.5 + 3.5 * Math.min(more, 2) + (local && more > 1 ? BRANCH : 0);
        }
        if (more == 1 && isLocalCompany(at)) {
            return 4.5 + BRANCH + PLACED;
        }
        boolean place = to - at > 2 && run.key(to - 2).equals("i");
        boolean branch = more > 0
                && isCue(to - 2)
                && Municipalities.swedish().byPlainName(run.get(to - 1).text()).isPresent();
        if (branch) {
            return 4.5 + BRANCH;
        }
        boolean complete = isCue(to - 1) || run.get(to - 1).isLowerCase() || place;
        return 4.5
                + (complete ? 1.5 : -0.5) * more
                + (place ? PLACED : 0)
                - 3 * Math.max(0, cues - 1 - more / 2)
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
                    || word.endsWith("s")
                    || word.endsWith("-")
                    || (word.endsWith("a") && !GivenNames.swedish().contains(word))
                    || OrganisationWords.isAcronym(word)
                    || Municipalities.swedish().byPlainName(word).isPresent();
            strangers += attribute ? 0 : 1;
        }
        return strangers;
    }

    /** Whether a word inside is a given name with another name behind it. */
    private boolean startsName(int at) {
        var token = run.get(at);
        boolean given = GivenNames.swedish().isWellKnown(token.text())
                || (token.text().indexOf('-') > 0 && GivenNames.swedish().contains(token.text()));
        return given
                && Municipalities.swedish().byPlainName(token.text()).isEmpty()
                && !run.isBoundary(at + 1)
                && run.get(at + 1).isCapitalised();
    }

    /** Whether a name begins with the surname: "Bodin Ove". */
    private boolean startsReversed(int at) {
        return Surnames.swedish().contains(run.get(at).text())
                && at + 1 < run.size()
                && !run.isBoundary(at + 1)
                && GivenNames.swedish().isWellKnown(run.get(at + 1).text());
    }

    /** Whether a word inside is a title in capitals with a name behind it: "Vision Ekonom Anna Ek". */
    private boolean startsTitledName(int at) {
        return run.get(at).isCapitalised()
                && at + 1 < run.size()
                && !run.isBoundary(at + 1)
                && GivenNames.swedish().contains(run.get(at + 1).text())
                && roles.normalise(run.get(at).text()).isPresent();
    }

    private boolean continues(int at) {
        var token = run.get(at);
        boolean before = !run.isBoundary(at + 1) && run.isCue(at + 1);
        boolean pair = token.text().endsWith("-")
                && at + 1 < run.size()
                && SmallWords.isSmall(run.get(at + 1).text());
        boolean ofPrefix = at > 2 && SmallWords.isSmall(run.get(at - 1).text()) && PREFIXES.contains(run.key(at - 3));
        return !token.isNumeric()
                && token.text().charAt(0) != '§'
                && (!token.isLowerCase()
                        || isCue(at)
                        || INNER.contains(token.text())
                        || before
                        || pair
                        || ofPrefix
                        || OrganisationWords.isAcronymGenitive(run.get(at - 1).text())
                        || isDirection(at)
                        || isPurpose(at));
    }

    /** "nämnden östra Skaraborg" */
    private boolean isDirection(int at) {
        return DIRECTIONS.contains(run.get(at).text())
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

    private boolean isCue(int at) {
        return run.isCue(at)
                && !(run.isRole(at) && (run.get(at).isLowerCase() || run.key(at).endsWith("rådet")));
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
