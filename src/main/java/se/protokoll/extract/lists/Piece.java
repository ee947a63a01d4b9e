package se.protokoll.extract.lists;

import java.util.List;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * A stretch of an attendance list read as one thing.
 *
 * @param kind what it says
 * @param tokens its tokens, at least one
 */
public record Piece(PieceKind kind, List<Token> tokens) {

    public Piece {
        tokens = List.copyOf(tokens);
    }

    /** The first word. */
    public Token first() {
        return tokens.getFirst();
    }

    /** Offset of its first character in the canonical text. */
    public int start() {
        return tokens.getFirst().start();
    }

    /** Offset one past its last character in the canonical text. */
    public int end() {
        return tokens.getLast().end();
    }

    /** The words with one blank between them. */
    public String words() {
        return Token.phrase(tokens);
    }

    /** Whether the piece is set off from the one before it by a separator. */
    public boolean after(Separator separator) {
        return first().after(separator);
    }
}
