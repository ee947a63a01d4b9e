package se.protokoll.extract.lists;

import java.util.BitSet;
import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;

/**
 * The tokens of a list, with the questions that every reading of it asks. What a word is by itself is looked up once,
 * for the readings ask it again and again.
 */
final class TokenRun {

    /** So many rows that end alike have a column of marks. */
    private static final int COLUMN = 2;

    private static final int SIGN_WITH_BLANKS = 3;

    private final List<Token> tokens;
    private final PersonNames persons;
    private final BitSet cuts = new BitSet();

    /** Letters that end their rows in a cell and say who was there. */
    private final BitSet markLetters = new BitSet();

    /**
     * @param tokens the list
     * @param persons what the name finder says where a name is in doubt
     */
    TokenRun(List<Token> tokens, PersonNames persons) {
        this.persons = persons;
        this.tokens = List.copyOf(tokens);
        int present = 0;
        for (int at = 0; at < tokens.size(); at++) {
            cuts.set(at, isCut(tokens.get(at)));
            boolean ends = endsRow(at);
            markLetters.set(at, ends && SmallWords.isMarkLetter(key(at)));
            present += ends && (SmallWords.isPresentLetter(key(at)) || key(at).equals("x")) ? 1 : 0;
        }
        if (present < COLUMN) {
            markLetters.clear();
        }
    }

    private boolean endsRow(int at) {
        boolean cell = tokens.get(at).after(Separator.GAP) || tokens.get(at).after(Separator.CELL);
        return cell && (at + 1 >= tokens.size() || tokens.get(at + 1).beginsLine());
    }

    List<Token> tokens() {
        return tokens;
    }

    Token get(int at) {
        return tokens.get(at);
    }

    int size() {
        return tokens.size();
    }

    /** A token's word in lower case, without the full stop of an abbreviation. */
    String key(int at) {
        return tokens.get(at).key();
    }

    /** Whether a token's word by itself tells that an organisation is meant. */
    boolean isCue(int at) {
        return tokens.get(at).word().isCue();
    }

    /** Whether one of some tokens tells that an organisation is meant. */
    boolean hasCue(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.word().isCue());
    }

    /** Whether a token's word by itself is a role or title. */
    boolean isRole(int at) {
        return tokens.get(at).word().isRole();
    }

    /** Whether a token's word tells that an organisation is meant and is no role there: "revisor", "Kommunalrådet". */
    boolean isCueAndNoRole(int at) {
        boolean office = key(at).endsWith("rådet") || key(at).endsWith("råd");
        return isCue(at) && !(isRole(at) && (get(at).isLowerCase() || office));
    }

    /** How sure the name finder is that some tokens are one person's name, 0 to 1. */
    double personProbability(int from, int to) {
        return persons.probability(tokens.subList(from, to));
    }

    /** Whether the document's text names somebody by just these tokens, see {@link PersonNames#isMentioned}. */
    boolean isMentioned(int from, int to) {
        return persons.isMentioned(tokens.subList(from, to));
    }

    /** Whether a token is one of a column of letters that say who was there: N, F. */
    boolean isMarkLetter(int at) {
        return markLetters.get(at);
    }

    /** The words of some tokens with one blank between them. */
    String phrase(int from, int to) {
        var phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(tokens.get(i).text());
        }
        return phrase.toString();
    }

    /** Whether something stands before the token that no single piece reaches across. */
    boolean isCut(int at) {
        return cuts.get(at);
    }

    private static boolean isCut(Token token) {
        return token.after(Separator.COMMA)
                || token.after(Separator.STOP)
                || token.after(Separator.SEMICOLON)
                || token.after(Separator.COLON)
                || token.after(Separator.GAP)
                || token.after(Separator.CELL)
                || token.after(Separator.PARAGRAPH)
                || token.after(Separator.BULLET)
                || token.after(Separator.CLOSE);
    }

    /** Whether the token is set off from the one before it by anything but a blank, or the list has ended before it. */
    boolean isBoundary(int at) {
        return at >= tokens.size()
                || isCut(at)
                || tokens.get(at).beginsLine()
                || tokens.get(at).after(Separator.OPEN);
    }

    /** Whether a sign that is no word, as in "Ek & Sten", stands between a capitalised token and the one before it. */
    boolean isSigned(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).before().isEmpty()
                && tokens.get(at).start() - tokens.get(at - 1).end() == SIGN_WITH_BLANKS
                && tokens.get(at).isCapitalised()
                && tokens.get(at - 1).isCapitalised();
    }

    /** Whether a bracket is closed right before the token. */
    boolean closesBracket(int at) {
        return at < tokens.size() && tokens.get(at).after(Separator.CLOSE);
    }
}
