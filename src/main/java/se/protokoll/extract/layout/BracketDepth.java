package se.protokoll.extract.layout;

/** How deep in brackets the words stand. A bracket whose other half was lost holds the next word and no more. */
final class BracketDepth {

    private int depth;

    /** How many of the brackets that are open are never closed. */
    private int dangling;

    /** @param closed whether the bracket that opens is closed again */
    void open(boolean closed) {
        depth++;
        if (!closed) {
            dangling++;
        }
    }

    void close() {
        depth = Math.max(0, depth - 1);
        dangling = Math.min(dangling, depth);
    }

    /**
     * Closes what nothing else will close.
     *
     * @return whether there was any
     */
    boolean afterWord() {
        boolean any = dangling > 0;
        depth -= dangling;
        dangling = 0;
        return any;
    }

    boolean isInside() {
        return depth > 0;
    }
}
