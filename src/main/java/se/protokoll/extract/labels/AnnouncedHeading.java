package se.protokoll.extract.labels;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * A heading over people that a colon ends, whatever leads to it: "Frånvarande utan anmälan:", "Ej närvarande från Hjo kommun:",
 * "På mötet var vi:".
 */
final class AnnouncedHeading {

    private static final int LONGEST = 8;

    private static final Set<String> OPENERS = Set.of("följande", "dessa", "de", "meddelat", "lämnat", "meddelad");

    /** "Förhinder anmäls till:" asks for something and lists nobody. */
    private static final Set<String> ADDRESSED = Set.of(
            "till", "anmäls", "anmäles", "meddelas", "lämnas", "skickas", "kontakta", "bör", "ska", "skall", "se");

    private AnnouncedHeading() {}

    /**
     * The heading that begins at a capitalised token; null if none does.
     *
     * @param first what that token contributes
     */
    static LabelLexicon.@Nullable Match at(List<Token> tokens, int from, @Nullable HeadingWord first) {
        boolean relative = tokens.get(from).key().equals("som");
        if (relative || !isOpening(tokens.get(from), first)) {
            return null;
        }
        var meaning = new HeadingMeaning();
        for (int at = from; at < Math.min(tokens.size() - 1, from + LONGEST); at++) {
            var token = tokens.get(at);
            boolean named = at > from
                    && token.isCapitalised()
                    && !tokens.get(at - 1).key().equals("från");
            if ((at > from && LabelLexicon.isCut(token)) || named || ADDRESSED.contains(token.key())) {
                return null;
            }
            var word = HeadingWord.of(token.key());
            if (word == HeadingWord.AWAY && meaning.has(HeadingWord.THERE) && !meaning.has(HeadingWord.NOT)) {
                return null;
            }
            if (word != null) {
                meaning.add(word);
            }
            if (tokens.get(at + 1).after(Separator.COLON)) {
                var label = label(tokens.subList(from, at + 1), meaning);
                return label == null ? null : new LabelLexicon.Match(label, at + 1 - from);
            }
        }
        return null;
    }

    private static @Nullable Label label(List<Token> words, HeadingMeaning meaning) {
        if (meaning.isOfAttendance()) {
            return meaning.label();
        }
        return isGuest(words.getFirst()) ? Label.OTHERS : gathering(words, meaning);
    }

    /** "Med:", "Inte med:", "Med på träffen:", "På mötet var vi:". */
    private static @Nullable Label gathering(List<Token> words, HeadingMeaning meaning) {
        String first = words.getFirst().key();
        boolean with = words.getLast().key().equals("med");
        if (with && meaning.has(HeadingWord.NOT) && words.size() == 2) {
            return Label.ABSENT;
        }
        boolean meeting = words.size() > 2
                && (first.equals("på") || first.equals("vid"))
                && words.get(1).key().startsWith("möte")
                && words.stream()
                        .anyMatch(word -> word.key().equals("var") || word.key().equals("voro"));
        boolean there = words.size() == 3
                && first.equals("med")
                && (words.get(1).key().equals("på") || words.get(1).key().equals("vid"));
        return meeting || there || (with && words.size() == 1) ? Label.PRESENT : null;
    }

    private static boolean isOpening(Token token, @Nullable HeadingWord word) {
        return word == HeadingWord.AWAY
                || word == HeadingWord.THERE
                || word == HeadingWord.NOT
                || word == HeadingWord.LINK
                || word == HeadingWord.VERB
                || isGuest(token)
                || OPENERS.contains(token.key());
    }

    /** "Gäst på punkt 4:" */
    private static boolean isGuest(Token token) {
        return token.key().startsWith("gäst") || token.key().startsWith("inbju");
    }
}
