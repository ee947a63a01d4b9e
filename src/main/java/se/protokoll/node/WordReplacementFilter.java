package se.protokoll.node;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each word of a text. Several of them, one upon the other, look a word up only once. */
final class WordReplacementFilter extends TokenFilter {

    private final WordReplacement replacement;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private WordReplacementFilter(TokenStream words, WordReplacement replacement) {
        super(words);
        this.replacement = replacement;
    }

    static WordReplacementFilter over(TokenStream words, WordReplacement replacement) {
        return words instanceof WordReplacementFilter earlier
                ? new WordReplacementFilter(earlier.input, earlier.replacement.then(replacement))
                : new WordReplacementFilter(words, replacement);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String result = replacement.of(term.buffer(), term.length());
        if (result != null) {
            term.setEmpty().append(result);
        }
        return true;
    }
}
