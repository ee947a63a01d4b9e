package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/** "ersättare fiir Anna Ek": what a scan makes of the small words by which a list tells who serves for whom. */
final class MisreadWords {

    private static final Set<String> FOR =
            Set.of("fiir", "ftir", "fijr", "ftjr", "fcir", "frir", "ffir", "ftlr", "fdr", "f6r", "fór", "fòr");

    private MisreadWords() {}

    /** A list with the words that were printed; their places are those of the misread ones. */
    static List<Token> restored(List<Token> tokens) {
        return tokens.stream().noneMatch(MisreadWords::isFor)
                ? tokens
                : tokens.stream()
                        .map(token -> isFor(token) ? token.withWord(new Word("för")) : token)
                        .toList();
    }

    private static boolean isFor(Token token) {
        return FOR.contains(token.text());
    }
}
