package se.protokoll.extract.words;

/** What stands between a token and the one before it. Several may stand together. */
public enum Separator {
    COMMA,
    /** A full stop that is not part of an abbreviation. */
    STOP,
    SEMICOLON,
    COLON,
    /** A bracket is opened here. */
    OPEN,
    /** A bracket is closed here. */
    CLOSE,
    /** The mark that begins an item of a list. */
    BULLET,
    /** A tab or a wide gap within a line. */
    GAP,
    /** A boundary between cells of a table. */
    CELL,
    NEWLINE,
    /** A blank line, or the boundary between two blocks of the layout. */
    PARAGRAPH,
    /** Markdown's sign that what follows is struck out. */
    STRUCK
}
