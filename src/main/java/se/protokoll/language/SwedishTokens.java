package se.protokoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Cuts sentences into tokens as UD Talbanken does. Where spelling leaves no doubt (words, brackets, commas, figures) by
 * rule, which is many times faster than asking for each character; what is left, above all full stops that may belong
 * to an abbreviation, the trained tokenizer decides.
 *
 * <p>Safe for use by several threads.
 */
public final class SwedishTokens {

    private static final String OPENING = "([{\"”“„’‘'«»•–—";
    private static final String CLOSING = ")]}\"”“’‘'«»,;:!?…–—";

    private final Set<String> abbreviations;
    private final ThreadLocal<TokenizerME> tokenizers;

    SwedishTokens(TokenizerModel model, Set<String> abbreviations) {
        this.abbreviations = abbreviations;
        this.tokenizers = ThreadLocal.withInitial(() -> new TokenizerME(model));
    }

    /**
     * Finds the tokens of one sentence or line.
     *
     * @return tokens in order; empty for blank text
     */
    public List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>(sentence.length() / 5 + 1);
        int length = sentence.length();
        int end = trimmedLength(sentence);
        int start = 0;
        while (start < length) {
            if (isSpace(sentence.charAt(start))) {
                start++;
                continue;
            }
            int stop = start + 1;
            boolean plain = Character.isLetterOrDigit(sentence.charAt(start));
            while (stop < length && !isSpace(sentence.charAt(stop))) {
                plain &= Character.isLetterOrDigit(sentence.charAt(stop));
                stop++;
            }
            if (plain) {
                add(tokens, sentence, start, stop);
            } else {
                cut(tokens, sentence, start, stop, stop == end);
            }
            start = stop;
        }
        return joined(tokens, sentence);
    }

    private static int trimmedLength(String sentence) {
        int end = sentence.length();
        while (end > 0 && isSpace(sentence.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    private static void add(List<Token> tokens, String text, int start, int end) {
        tokens.add(new Token(text.substring(start, end), start, end));
    }

    private void cut(List<Token> tokens, String text, int from, int to, boolean last) {
        int start = from;
        while (start < to - 1 && OPENING.indexOf(text.charAt(start)) >= 0) {
            add(tokens, text, start, start + 1);
            start++;
        }
        int end = to;
        while (end - start > 1 && isSeparateAtEnd(text, start, end, last)) {
            end = text.startsWith("...", end - 3) && end - 3 >= start ? end - 3 : end - 1;
        }
        if (end > start) {
            core(tokens, text, start, end);
        }
        int mark = end;
        while (mark < to) {
            int size = text.startsWith("...", mark) && mark + 3 <= to ? 3 : 1;
            add(tokens, text, mark, mark + size);
            mark += size;
        }
    }

    private boolean isSeparateAtEnd(String text, int start, int end, boolean last) {
        char c = text.charAt(end - 1);
        if (c == ')') {
            return !isEnumerator(text, start, end);
        }
        if (c != '.') {
            return CLOSING.indexOf(c) >= 0;
        }
        if (end - start > 3 && text.startsWith("...", end - 3)) {
            return true;
        }
        return last && !ownsItsFullStop(text.substring(start, end));
    }

    /** "1)", "12)", "b)", with no bracket that it could close. */
    private static boolean isEnumerator(String text, int start, int end) {
        if (end - start > 3 || text.lastIndexOf('(', end) > text.lastIndexOf(')', end - 2)) {
            return false;
        }
        return end - start == 2
                ? Character.isLetterOrDigit(text.charAt(start))
                : Character.isDigit(text.charAt(start)) && Character.isDigit(text.charAt(start + 1));
    }

    private boolean ownsItsFullStop(String word) {
        int length = word.length();
        return (length == 2 && Character.isUpperCase(word.charAt(0)))
                || (length > 3 && word.charAt(length - 3) == '.' && Character.isLetter(word.charAt(length - 2)))
                || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private void core(List<Token> tokens, String text, int start, int end) {
        boolean letters = false;
        boolean digits = false;
        boolean simple = true;
        boolean hyphenOnly = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            letters |= Character.isLetter(c);
            digits |= Character.isDigit(c);
            if (!Character.isLetterOrDigit(c)) {
                simple &= "-:/.,".indexOf(c) >= 0;
                hyphenOnly &= c == '-' || c == ':';
            }
        }
        char lastCharacter = text.charAt(end - 1);
        if (end - start == 1
                || hyphenOnly
                || lastCharacter == ')'
                || (simple && digits && lastCharacter != '.')
                || (lastCharacter == '.' && ((digits && !letters) || ownsItsFullStop(text.substring(start, end))))) {
            add(tokens, text, start, end);
            return;
        }
        for (Span span : tokenizers.get().tokenizePos(text.substring(start, end))) {
            add(tokens, text, start + span.getStart(), start + span.getEnd());
        }
    }

    private static List<Token> joined(List<Token> tokens, String text) {
        for (int i = 0; i < tokens.size(); i++) {
            if (SpacedAbbreviations.length(tokens, i) > 1) {
                return joinedFrom(i, tokens, text);
            }
        }
        return tokens;
    }

    private static List<Token> joinedFrom(int first, List<Token> tokens, String text) {
        List<Token> joined = new ArrayList<>(tokens.subList(0, first));
        for (int i = first, size; i < tokens.size(); i += size) {
            size = SpacedAbbreviations.length(tokens, i);
            if (size == 1) {
                joined.add(tokens.get(i));
            } else {
                add(
                        joined,
                        text,
                        tokens.get(i).start(),
                        tokens.get(i + size - 1).end());
            }
        }
        return joined;
    }
}
