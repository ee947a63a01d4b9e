package se.protokoll.text;

/** What a block is in the layout of its document. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A row of a table; its cells say where the columns are. */
    TABLE_ROW,
    /** Page header, page footer or page number: repeated matter that is not part of the text. */
    FURNITURE
}
