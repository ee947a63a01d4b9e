package se.protokoll.extract.lists;

import se.protokoll.extract.words.Separator;

/** The lines of a list that were broken for want of room, so that what stands at their end goes on in the next. */
final class FullLines {

    /** Words of a line that is running text and not a person with a title. */
    private static final int FULL = 9;

    private final TokenRun run;

    FullLines(TokenRun run) {
        this.run = run;
    }

    /** Whether a token goes on with the line before its own, for nothing but the end of a full line parts them. */
    boolean goOn(int at) {
        return at > 0 && at < run.size() && run.get(at).before().isOnly(Separator.NEWLINE) && areFullBefore(at);
    }

    /** Whether the line that ends before a token is so full, or holds so many, that it was broken for want of room. */
    boolean areFullBefore(int at) {
        int from = at - 1;
        while (from > 0 && run.get(from - 1).line() == run.get(at - 1).line()) {
            from--;
        }
        if (namesSeveral(from, at)) {
            return true;
        }
        boolean columns = run.tokens().subList(from, at).stream()
                .skip(1)
                .anyMatch(token -> token.after(Separator.GAP) || token.after(Separator.CELL));
        return at - from >= FULL && !columns;
    }

    /**
     * "Anna Ek (S), Bo Lind (M)" or "Anna Ek (S), Eva": people with parties one after the other, or one word of the
     * next.
     */
    private boolean namesSeveral(int from, int to) {
        int parties = 0;
        for (int at = from + 1; at < to; at++) {
            parties += isBehindParty(at) ? 1 : 0;
        }
        return parties > 1 || (to - 1 > from && isBehindParty(to - 1));
    }

    private boolean isBehindParty(int at) {
        return run.get(at).after(Separator.COMMA)
                && run.closesBracket(at)
                && run.get(at).isCapitalised();
    }
}
