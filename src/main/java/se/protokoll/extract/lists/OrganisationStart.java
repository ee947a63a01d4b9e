package se.protokoll.extract.lists;

import java.util.Set;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Roles;
import se.protokoll.registry.Surnames;

/** Where an organisation can begin: not with somebody's surname or role, nor with what a list goes on with. */
final class OrganisationStart {

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

    /** Words that a role in lower case is looked for in. */
    private static final int LONGEST_ROLE = 3;

    /** Characters of "Th." */
    private static final int LONGEST_INITIAL = 3;

    private final TokenRun run;
    private final Roles roles = Roles.swedish();

    OrganisationStart(TokenRun run) {
        this.run = run;
    }

    boolean isPossible(int at) {
        var token = run.get(at);
        if (NO_BEGINNING.contains(token.key())
                || token.key().endsWith("protokoll")
                || isTitleInCapitals(at)
                || isInitial(at)
                || (SmallWords.isCourtesy(token.key()) && !run.isRole(at))
                || isAddressed(at)) {
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
                && !OrganisationParts.isInner(token.text())
                && (!token.isLowerCase() || (lower && !beginsRole(at)));
    }

    /** "herr Ek" */
    private boolean isAddressed(int at) {
        return at > 0
                && run.get(at).before().isEmpty()
                && SmallWords.isCourtesy(run.key(at - 1))
                && !run.isRole(at - 1);
    }

    /** "Ch. Westerlund" */
    private boolean isInitial(int at) {
        String word = run.get(at).text();
        return word.endsWith(".")
                && word.length() <= LONGEST_INITIAL
                && at + 1 < run.size()
                && !run.isBoundary(at + 1)
                && Surnames.swedish().contains(run.get(at + 1).text());
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
                && !Municipalities.swedish().isName(word)
                && hyphen + 2 < word.length()
                && Character.isLowerCase(word.charAt(hyphen - 1))
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && Character.isLowerCase(word.charAt(hyphen + 2));
    }

    private boolean beginsRole(int at) {
        if (!roles.canBegin(run.get(at).text())) {
            return false;
        }
        for (int to = at + 1; to <= Math.min(run.size(), at + LONGEST_ROLE); to++) {
            if (roles.normalise(run.phrase(at, to)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
