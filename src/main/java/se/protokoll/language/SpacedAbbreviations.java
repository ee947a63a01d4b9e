package se.protokoll.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Abbreviations that Swedish offices write with spaces, "t ex", "fr o m": one token each, as in UD Talbanken. */
final class SpacedAbbreviations {

    private static final Set<String> ALL = Set.of(
            "t ex", "bl a", "m m", "m fl", "m a o", "d v s", "s k", "o s v", "p g a", "fr o m", "t o m", "f n", "f d",
            "e d", "o d", "i st f", "s a s", "e dyl", "o dyl", "i o m", "u a", "t v", "t h", "f ö", "n b", "T ex",
            "Bl a", "Fr o m", "T o m", "D v s", "P g a", "I o m", "v g", "m h t", "t f", "a a");

    private static final Map<String, List<List<String>>> BY_FIRST_WORD = ALL.stream()
            .map(abbreviation -> List.of(abbreviation.split(" ", -1)))
            .filter(words -> words.size() > 1)
            .sorted((a, b) -> b.size() - a.size())
            .collect(Collectors.groupingBy(List::getFirst));

    private SpacedAbbreviations() {}

    /**
     * Returns how many of the tokens from an index on are one abbreviation, each a space from the next; 1 if none.
     */
    static int length(List<Token> tokens, int index) {
        Token first = tokens.get(index);
        if (first.text().length() > 2) {
            return 1;
        }
        for (List<String> words : BY_FIRST_WORD.getOrDefault(first.text(), List.of())) {
            if (stands(words, tokens, index)) {
                return words.size();
            }
        }
        return 1;
    }

    private static boolean stands(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Token token = tokens.get(index + i);
            if (!token.text().equals(words.get(i))
                    || token.start() != tokens.get(index + i - 1).end() + 1) {
                return false;
            }
        }
        return true;
    }
}
