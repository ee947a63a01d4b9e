package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/** "ersättare fiir Anna Ek", "Adjunqerad": what a scan makes of the words by which a list tells what people are. */
final class MisreadWords {

    private static final Set<String> FOR =
            Set.of("fiir", "ftir", "fijr", "ftjr", "fcir", "frir", "ffir", "ftlr", "fdr", "f6r", "fór", "fòr");

    private MisreadWords() {}

    /** A list with the words that were printed; their places are those of the misread ones. */
    static List<Token> restored(List<Token> tokens) {
        return tokens.stream().map(MisreadWords::restored).toList();
    }

    private static Token restored(Token token) {
        if (FOR.contains(token.text())) {
            return token.withWord(new Word("för"));
        }
        if (token.text().indexOf('q') <= 0) {
            return token;
        }
        var word = new Word(token.text().replace('q', 'g'));
        return word.isRole() ? token.withWord(word) : token;
    }
}
