package se.protokoll.extract.lists;

import se.protokoll.extract.words.Separator;

/** Names of organisations that a line end within a cell has cut in two. */
final class BrokenOrganisation {

    private BrokenOrganisation() {}

    /**
     * Whether a line end within a cell has cut an organisation in two: "Finska ⏎ pensionärsföreningen", or what stands whole
     * elsewhere on the list.
     */
    static boolean is(TokenRun run, int at, int last) {
        var token = run.get(last);
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
