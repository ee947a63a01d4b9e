package se.protokoll.extract;

import java.util.List;

/**
 * A stretch of an attendance list read as one thing.
 *
 * @param kind what it says
 * @param tokens its tokens, at least one
 */
record Piece(PieceKind kind, List<Token> tokens) {

    Piece {
        tokens = List.copyOf(tokens);
    }

    Token first() {
        return tokens.getFirst();
    }

    int start() {
        return tokens.getFirst().start();
    }

    int end() {
        return tokens.getLast().end();
    }

    /** The words with one blank between them. */
    String words() {
        var words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(token.text());
        }
        return words.toString();
    }

    /** Whether the piece is set off from the one before it by a separator. */
    boolean after(Separator separator) {
        return first().after(separator);
    }
}
