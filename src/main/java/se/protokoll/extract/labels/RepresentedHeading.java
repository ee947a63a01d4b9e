package se.protokoll.extract.labels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Token;

/** The heading of a list that says whom those on it represent: "Representanter från handikapporganisationerna". */
final class RepresentedHeading {

    private RepresentedHeading() {}

    /** The heading that begins at a token; null if none does. */
    static LabelLexicon.@Nullable Match at(List<Token> tokens, int from) {
        boolean opens = from + 2 < tokens.size()
                && tokens.get(from).text().equals("Representanter")
                && (tokens.get(from + 1).text().equals("från")
                        || tokens.get(from + 1).text().equals("för"));
        boolean whole = opens
                && tokens.get(from + 2).isLowerCase()
                && tokens.get(from + 2).text().endsWith("na")
                && !LabelLexicon.isCut(tokens.get(from + 2));
        return whole ? new LabelLexicon.Match(Label.PRESENT, 3) : null;
    }
}
