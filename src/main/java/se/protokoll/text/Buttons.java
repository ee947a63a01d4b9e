package se.protokoll.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The buttons of a web page: most of them do something with it, but some are the headings of text that folds out. */
final class Buttons {

    private final Deque<Boolean> open = new ArrayDeque<>();

    /**
     * A button begins.
     *
     * @param inHeading whether it stands in a heading
     * @param expanded its attribute that says whether what it unfolds is shown; null if it has none
     * @return whether what it says is part of the text
     */
    boolean start(boolean inHeading, @Nullable String expanded) {
        boolean kept = inHeading || expanded != null;
        open.push(kept);
        return kept;
    }

    /** The innermost one ends; whether what it says is part of the text. */
    boolean end() {
        return open.isEmpty() || open.pop();
    }
}
