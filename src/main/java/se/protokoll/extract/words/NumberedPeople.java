package se.protokoll.extract.words;

import java.util.List;

/** Tells the people of a numbered attendance list from the numbered items of the agenda. */
public final class NumberedPeople {

    private static final double CERTAIN = 4;
    private static final int LONGEST = 4;

    private NumberedPeople() {}

    /** Whether the line behind a number names somebody and says no more than a list does. */
    public static boolean isPerson(List<Token> tokens, int from) {
        for (int to = from + 2; to <= Math.min(tokens.size(), from + LONGEST); to++) {
            boolean ends = to == tokens.size() || isSetOff(tokens.get(to));
            if (ends && NamePlausibility.ofTokens(tokens.subList(from, to)) >= CERTAIN) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetOff(Token token) {
        return token.beginsSegment()
                || token.after(Separator.COMMA)
                || token.after(Separator.OPEN)
                || token.text().equals("–");
    }

    /**
     * Where the words behind the number of a line begin: "1. Deltagare", "§ 2 Närvarande".
     *
     * @return the index itself where no number stands there
     */
    public static int afterNumber(List<Token> tokens, int from) {
        int at = from;
        if (at < tokens.size() && tokens.get(at).text().equals("§")) {
            at++;
        }
        boolean number = (at < tokens.size() && tokens.get(at).isNumeric()) || isSection(tokens, from);
        return number && at + 1 < tokens.size() && !tokens.get(at + 1).beginsLine() ? at + 1 : from;
    }

    private static boolean isSection(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).text().length() > 1
                && tokens.get(at).text().startsWith("§");
    }
}
