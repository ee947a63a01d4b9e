package se.protokoll.extract.labels;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Token;

/** The heading of a list that says whom those on it represent: "Representanter från handikapporganisationerna". */
final class RepresentedHeading {

    private static final Set<String> OPENING = Set.of("Representanter", "Företrädare", "Deltagare", "Ombud");

    /** Of "kommunen", "organisationerna", "länet". */
    private static final List<String> ENDS = List.of("na", "en", "et");

    /** Words of an organisation. */
    private static final int LONGEST = 5;

    private RepresentedHeading() {}

    /** The heading that begins at a capitalised token; null if none does. */
    static LabelLexicon.@Nullable Match at(List<Token> tokens, int from) {
        var members = members(tokens, from);
        if (members != null) {
            return members;
        }
        boolean opens = from + 2 < tokens.size()
                && OPENING.contains(tokens.get(from).text())
                && (tokens.get(from + 1).text().equals("från")
                        || tokens.get(from + 1).text().equals("för"));
        boolean whole = opens
                && tokens.get(from + 2).isLowerCase()
                && ENDS.stream().anyMatch(tokens.get(from + 2).text()::endsWith)
                && !LabelLexicon.isCut(tokens.get(from + 2));
        return whole ? new LabelLexicon.Match(Label.PRESENT, 3) : null;
    }

    /** "Ledamöter från Region Skåne" on a line of its own: whom they represent heads the list that follows. */
    private static LabelLexicon.@Nullable Match members(List<Token> tokens, int from) {
        var label = LabelLexicon.exact(tokens.subList(from, from + 1));
        boolean opens = (label == Label.MEMBERS || label == Label.SUBSTITUTES)
                && from + 2 < tokens.size()
                && tokens.get(from + 1).text().equals("från")
                && tokens.get(from + 2).isCapitalised()
                && tokens.get(from + 1).before().isEmpty();
        int end = from + 2;
        while (opens && end < tokens.size() && tokens.get(end).before().isEmpty()) {
            end++;
        }
        boolean line = opens
                && end - from - 2 <= LONGEST
                && end < tokens.size()
                && tokens.get(end).beginsLine();
        return line && label != null ? new LabelLexicon.Match(label, 2) : null;
    }
}
