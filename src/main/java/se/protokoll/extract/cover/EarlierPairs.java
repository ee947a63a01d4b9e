package se.protokoll.extract.cover;

import java.util.HashMap;
import java.util.List;
import se.protokoll.extract.words.Token;

/** Where two words in a row, such as a name, stood the last time before; found once for a list of any length. */
final class EarlierPairs {

    private final int[] before;

    private record Pair(String first, String second) {}

    EarlierPairs(List<Token> tokens) {
        before = new int[tokens.size()];
        var last = new HashMap<Pair, Integer>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            var known =
                    last.put(new Pair(tokens.get(at).text(), tokens.get(at + 1).text()), at);
            before[at] = known == null ? -1 : known;
        }
    }

    /**
     * Where the pair that begins at a token stood last, before the token that stands before it; -1 where it did not.
     */
    int before(int at) {
        int earlier = before[at];
        return earlier == at - 1 && earlier >= 0 ? before[earlier] : earlier;
    }
}
