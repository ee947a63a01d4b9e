package se.protokoll.extract.labels;

/** Parts of the reading that it can be measured without, to say what each is worth. */
public enum Part {
    /** The trained model that is asked for names no list holds. */
    NAME_FINDER,
    /** The trained model that refuses some of what the rules take for decisions. */
    DECISION_CLASSIFIER,
    /** Columns of names and of what belongs to them are paired by their order. */
    COLUMN_PAIRING,
    /** A list is read again when its separators have shown what they mean. */
    SECOND_READING,
    /** The heading of a table says what its columns hold. */
    TABLE_HEADINGS,
    /** Lists are found that no label stands above. */
    UNLABELLED_LISTS,
    /** Headers, footers and page numbers are left out. */
    PAGE_FURNITURE
}
