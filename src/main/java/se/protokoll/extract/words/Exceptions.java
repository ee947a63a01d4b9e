package se.protokoll.extract.words;

import java.util.ArrayList;
import java.util.List;

/** Puts "utom" for the longer ways to except somebody: "Samtliga ledamöter med undantag för Anna Ek". */
public final class Exceptions {

    private Exceptions() {}

    /** The words, with "utom" for each of the longer ways. */
    public static List<Token> folded(List<Token> tokens) {
        var folded = new ArrayList<Token>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int end = at + 3;
            boolean excepts = end <= tokens.size()
                    && tokens.get(at).key().equals("med")
                    && tokens.get(at + 1).key().equals("undantag")
                    && (tokens.get(at + 2).key().equals("för")
                            || tokens.get(at + 2).key().equals("av"));
            if (excepts) {
                var first = tokens.get(at);
                folded.add(new Token(
                        new Word("utom"),
                        first.start(),
                        tokens.get(end - 1).end(),
                        first.before(),
                        first.line(),
                        first.column(),
                        first.bracketed()));
                at = end;
            } else {
                folded.add(tokens.get(at));
                at++;
            }
        }
        return folded;
    }
}
