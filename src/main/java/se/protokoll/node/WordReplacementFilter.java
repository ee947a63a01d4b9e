package se.protokoll.node;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces in each word of a text. */
final class WordReplacementFilter extends TokenFilter {

    private final WordReplacement replacement;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WordReplacementFilter(TokenStream words, WordReplacement replacement) {
        super(words);
        this.replacement = replacement;
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
