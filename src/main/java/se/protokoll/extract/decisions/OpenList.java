package se.protokoll.extract.decisions;

/** A list that a passage of an item has opened: what its entries are. */
enum OpenList {
    /** There is none. */
    NONE,
    /** What the body decides. */
    DECIDES,
    /** What is proposed to it. */
    PROPOSES,
    /** Neither; but a clause among the entries may decide. */
    TELLS
}
