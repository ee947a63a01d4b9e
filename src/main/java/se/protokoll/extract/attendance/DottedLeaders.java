package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Rows whose columns are joined by full stops: "Anna Ek (s) ........ Hjo ....... 1 - 12". */
final class DottedLeaders {

    /** A full stop with the blanks of typed text behind it takes no more. */
    private static final int FEWEST = 4;

    private DottedLeaders() {}

    /** The list with gaps in place of such full stops. */
    static List<Token> asGaps(List<Token> tokens) {
        var read = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean leads = at > 0
                    && token.after(Separator.STOP)
                    && !token.beginsLine()
                    && token.start() - tokens.get(at - 1).end() >= FEWEST;
            read.add(leads ? token.withBefore(token.before().replacing(Separator.STOP, Separator.GAP)) : token);
        }
        return read;
    }
}
