package se.protokoll.language;

/** What can be said of a word without its neighbours. */
enum Trait {
    /** In lower case, digits as 0. */
    WORD(true),
    /** Capitals, small letters, digits and other characters, "Xx-Xx". */
    SHAPE(false),
    /** The class of words that stand in the same surroundings. */
    CLUSTER(true),
    /** The class of the word written in small letters, for words with a capital. */
    LOWER_CLUSTER(true),
    /** Whether the word also exists in small letters. */
    LOWER(false),
    /** {@link #SHAPE} with {@link #LOWER}. */
    SHAPE_LOWER(false),
    /** How many bear it as given name and as surname, and what kind of place it is. */
    LISTED(false),
    /** {@link #LISTED} with {@link #LOWER}. */
    LISTED_LOWER(false),
    /** An ending that surnames have, "-qvist". */
    SURNAME_ENDING(false),
    /** {@link #LISTED} with {@link #SURNAME_ENDING}. */
    LISTED_ENDING(false),
    /** What follows the first hyphen. */
    AFTER_HYPHEN(false),
    PREFIX_1(true),
    PREFIX_2(true),
    PREFIX_3(true),
    PREFIX_4(true),
    SUFFIX_1(true),
    SUFFIX_2(true),
    SUFFIX_3(true),
    SUFFIX_4(true),
    /** What the word alone names in the world, see {@link WorldNames}. */
    WORLD(false),
    /** {@link #WORLD} with {@link #LOWER}. */
    WORLD_LOWER(false),
    /** {@link #WORLD} with {@link #LISTED}. */
    WORLD_LISTED(false),
    /** The class of the word that it ends with: of "styrelsen" in "Skolöverstyrelsen". */
    HEAD(false),
    /** What it names together with the words beside it, and where in the name it stands. No word has it by itself. */
    WORLD_PHRASE(false),
    /** Whether there is no word, but the edge of the sentence. */
    EDGE(false);

    static final int COUNT = values().length;

    private final boolean tellsTheWord;

    Trait(boolean tellsTheWord) {
        this.tellsTheWord = tellsTheWord;
    }

    /** Returns its number from 0, for arrays that hold something for each trait. */
    @SuppressWarnings("EnumOrdinal") // the order is of no account: numbers are never stored
    int index() {
        return ordinal();
    }

    /** Whether the trait gives the word away, or most of it. */
    boolean tellsTheWord() {
        return tellsTheWord;
    }

    /** Whether the trait comes from lists of names. */
    boolean isListed() {
        return switch (this) {
            case LISTED, LISTED_LOWER, LISTED_ENDING, WORLD, WORLD_LOWER, WORLD_LISTED, WORLD_PHRASE -> true;
            default -> false;
        };
    }
}
