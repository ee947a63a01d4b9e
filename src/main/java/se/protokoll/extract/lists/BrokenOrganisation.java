package se.protokoll.extract.lists;

import java.util.regex.Pattern;
import se.protokoll.extract.words.Separator;
import se.protokoll.registry.Municipalities;

/** Names of organisations that a line end within a cell has cut in two. */
final class BrokenOrganisation {

    /** What every town has. */
    private static final Pattern IN_TOWNS = Pattern.compile("(?:centralen|biblioteket|gymnasiet|sjukhuset|kontoret)$");

    private BrokenOrganisation() {}

    /**
     * Whether a line end within a cell has cut an organisation in two: "Finska ⏎ pensionärsföreningen", or what stands whole
     * elsewhere on the list.
     */
    static boolean is(TokenRun run, int at, int last) {
        var token = run.get(last);
        if (isTownBelow(run, last)) {
            return true;
        }
        if (!token.before().isOnly(Separator.NEWLINE)
                || token.line() != run.get(last - 1).line()) {
            return false;
        }
        if (token.isLowerCase()) {
            return last == at + 1
                    && run.isCue(last)
                    && !run.isRole(last)
                    && run.get(at).isCapitalised();
        }
        return run.isBoundary(last + 1) && stands(run, run.get(last - 1).text(), token.text());
    }

    /**
     * "Anna Ek     chef, vårdcentralen" over "Hjo" alone, at the end of a paragraph: the town is that of the
     * institution.
     */
    private static boolean isTownBelow(TokenRun run, int at) {
        var token = run.get(at);
        var above = run.get(at - 1);
        return token.before().isOnly(Separator.NEWLINE)
                && above.isLowerCase()
                && IN_TOWNS.matcher(above.text()).find()
                && Municipalities.swedish().isName(token.text())
                && (at + 1 == run.size() || run.get(at + 1).after(Separator.PARAGRAPH));
    }

    /** Whether two words stand side by side somewhere on the list. */
    private static boolean stands(TokenRun run, String first, String second) {
        for (int at = 1; at < run.size(); at++) {
            if (run.get(at).before().isEmpty()
                    && run.get(at).text().equals(second)
                    && run.get(at - 1).text().equals(first)) {
                return true;
            }
        }
        return false;
    }
}
